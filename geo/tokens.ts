/**
 * The colours of both renderers and of the interface: one row per theme, six-digit sRGB hex, so that every token can be
 * parsed by the style spec, by SVG and by CSS alike. The interface gets the same rows as custom properties (`--sea`, …).
 *
 * Polarity is a colour-blind-safe pair (blue-green against orange-red) plus a grey, which differs from the blue-green by
 * its lightness: with red-green blindness that is a grey, too. It is never the only carrier: certainty is the line style
 * and direction the arrowhead.
 */
export type Tokens = {
  readonly ground: string;
  readonly panel: string;
  readonly ink: string;
  readonly soft: string;
  readonly rule: string;
  readonly sea: string;
  readonly land: string;
  readonly border: string;
  readonly graticule: string;
  /** Fill of a region that the article speaks of, and of the one that is selected. */
  readonly focus: string;
  readonly focusStrong: string;
  readonly sahel: string;
  readonly cooperative: string;
  readonly conflictual: string;
  readonly neutral: string;
  /** The margin rule of an editor's note. */
  readonly note: string;
};

export const themes = ['paper', 'night'] as const;
export type Theme = (typeof themes)[number];

export const tokens: Readonly<Record<Theme, Tokens>> = {
  paper: {
    ground: '#f6f2ea',
    panel: '#fffdf8',
    ink: '#23211d',
    soft: '#635d53',
    rule: '#d9d2c4',
    sea: '#eaf0f1',
    land: '#fbf8f1',
    border: '#cfc7b7',
    graticule: '#dde4e4',
    focus: '#efe3c8',
    focusStrong: '#e6d3a8',
    sahel: '#d8b26a',
    cooperative: '#085a56',
    conflictual: '#b3402a',
    neutral: '#6f717c',
    note: '#b58a3a',
  },
  night: {
    ground: '#0d1420',
    panel: '#111b2a',
    ink: '#e9e4d8',
    soft: '#a3abb7',
    rule: '#253043',
    sea: '#101a29',
    land: '#1b2738',
    border: '#33425a',
    graticule: '#182434',
    focus: '#2f3d57',
    focusStrong: '#425475',
    sahel: '#c39a52',
    cooperative: '#53c6b6',
    conflictual: '#f0825f',
    neutral: '#848d9c',
    note: '#d0a44e',
  },
};

/** Dash pattern of each certainty in pixels at width 1 (SVG units); an empty list is a solid line. Source: the house sketches. */
export const dashes = {
  asserted: [],
  reported: [10, 4],
  hedged: [5, 4],
  speculative: [1.5, 5],
  denied: [],
} as const satisfies Readonly<Record<string, readonly number[]>>;

/** Width of an arc in pixels: 1.3 and 0.45 more for each evidence span, at most 4.5. */
export function arcWidth(evidenceCount: number): number {
  return Math.min(4.5, 1.3 + 0.45 * evidenceCount);
}
