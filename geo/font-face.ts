/** One row of `public/fonts/faces.json`: a font file that we serve, and the characters for which a browser needs it. */
export type FontFace = {
  readonly file: string;
  readonly family: string;
  readonly style: string;
  /** A CSS weight or range of weights: `400 700`. */
  readonly weight: string;
  readonly unicodeRange: string;
};

/**
 * The `@font-face` rules of the interface. `base` is the address of the folder (`/fonts`); with `display` swap a page is
 * read in the system's font until ours is here.
 */
export function fontFaceCss(faces: readonly FontFace[], base: string): string {
  return faces
    .map(
      ({ file, family, style, weight, unicodeRange }) =>
        `@font-face{font-family:${family};font-style:${style};font-weight:${weight};font-display:swap;` +
        `src:url(${base}/${file}) format("woff2");unicode-range:${unicodeRange}}`,
    )
    .join('\n');
}
