import subsetFont from 'subset-font';
import type { FontFace } from '../font-face';
import type { Plate } from '../plate';

/** A font file that we ship (a row of `public/fonts/faces.json`) with its content. */
export type FontFile = { readonly face: FontFace; readonly data: Buffer };

/** Letters to be set in one style of one family. */
export type FontText = {
  readonly family: string;
  readonly style: 'normal' | 'italic';
  readonly weight: number;
  readonly text: string;
};

/** What the labels of a still are set in: names of capitals and numbers in Inter 600, names of regions in Newsreader italic. */
export function stillTexts({ anchors, labels, arcs }: Plate): FontText[] {
  const names = labels.map(({ name, composite }) => (composite ? name.toUpperCase() : name));
  const sans = [...anchors.flatMap(({ name }) => name ?? []), ...arcs.map(({ number }) => String(number))];
  return [
    { family: 'Inter', style: 'normal', weight: 600, text: sans.join('') },
    { family: 'Newsreader', style: 'italic', weight: 400, text: names.join('') },
  ];
}

const cache = new Map<string, Promise<string>>();
/** Sets of letters kept: a few kilobytes each. */
const cacheSize = 200;

/**
 * `@font-face` rules with fonts inside (woff2, base64) that hold just the letters used: an SVG shown as an image may load
 * nothing. On the server only. Letters that our files lack are left to the reader's fonts.
 */
export async function labelFontCss(texts: readonly FontText[], files: readonly FontFile[]): Promise<string> {
  const rules = texts.flatMap(({ family, style, weight, text }) =>
    files
      .filter(({ face }) => face.family === family && face.style === style)
      .map((file) => {
        const letters = [...new Set(text)].filter((letter) => covers(file.face, letter.codePointAt(0) ?? 0));
        return letters.length === 0 ? '' : rule(file, weight, letters.sort().join(''));
      }),
  );
  return (await Promise.all(rules)).join('');
}

function rule(file: FontFile, weight: number, letters: string): Promise<string> {
  const key = `${file.face.file} ${weight} ${letters}`;
  const known = cache.get(key);
  if (known) return known;
  const made = build(file, weight, letters);
  cache.set(key, made);
  // A failure must not stay.
  made.catch(() => cache.delete(key));
  const [oldest] = cache.keys();
  if (cache.size > cacheSize && oldest !== undefined) cache.delete(oldest);
  return made;
}

async function build({ face, data }: FontFile, weight: number, letters: string): Promise<string> {
  const variable = face.weight.includes(' ');
  const font = await subsetFont(data, letters, {
    targetFormat: 'woff2',
    keepFeatures: ['kern'],
    noHinting: true,
    ...(variable ? { variationAxes: { wght: weight } } : {}),
  });
  const range = [...letters].map((letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16)}`).join(',');
  return (
    `@font-face{font-family:${face.family};font-style:${face.style};font-weight:${weight};` +
    `src:url(data:font/woff2;base64,${font.toString('base64')}) format("woff2");unicode-range:${range}}`
  );
}

function covers({ unicodeRange }: FontFace, code: number): boolean {
  return unicodeRange.split(',').some((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    return code >= Number.parseInt(from, 16) && code <= Number.parseInt(to, 16);
  });
}
