/**
 * Which characters and axes each shipped font file keeps. The first page loads only the `core` files; the browser
 * fetches the others by `unicode-range` when a page holds one of their letters. The sources have no horizontal arrows
 * (← → ↔), no ✓ and no ⌕: draw those as SVG.
 */
export type FontSet = {
  readonly file: string;
  readonly family: 'Inter' | 'Newsreader';
  readonly style: 'normal' | 'italic';
  /** The CSS range of weights. */
  readonly weight: string;
  readonly package: '@fontsource-variable/inter' | '@fontsource-variable/newsreader';
  readonly source: string;
  readonly axis: number | { readonly min: number; readonly max: number };
  readonly features: readonly string[];
  readonly characters: string;
};

const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
/** No-break space, quotes, dashes and the accents of English prose on francophone affairs. */
const core = `${ascii}\u00a0“”‘’–—…·×àâçèéêëîïôöûüÉ`;
const latin1 = Array.from({ length: 95 }, (_, i) => String.fromCharCode(0xa1 + i))
  .concat([...'ıŒœ€−′″•‹›'])
  .filter((character) => !core.includes(character) && character !== '\u00ad')
  .join('');
const extendedA = Array.from({ length: 128 }, (_, i) => String.fromCharCode(0x100 + i))
  .filter((character) => !latin1.includes(character))
  .concat([...'ȘșȚțǎǐǒǔ'])
  .join('');

const inter = {
  family: 'Inter',
  style: 'normal',
  weight: '400 700',
  package: '@fontsource-variable/inter',
  axis: { min: 400, max: 700 },
  features: ['kern', 'tnum'],
} as const;
const newsreader = {
  family: 'Newsreader',
  package: '@fontsource-variable/newsreader',
  features: ['kern', 'liga'],
} as const;
const roman = { ...newsreader, style: 'normal', weight: '400 600', axis: { min: 400, max: 600 } } as const;
// One weight: italics are quotations and country labels.
const italic = { ...newsreader, style: 'italic', weight: '400', axis: 400 } as const;

export const fontSets: readonly FontSet[] = [
  { ...inter, file: 'inter.woff2', source: 'inter-latin-wght-normal', characters: core },
  { ...inter, file: 'inter-latin1.woff2', source: 'inter-latin-wght-normal', characters: `${latin1}↑↓` },
  { ...inter, file: 'inter-extended.woff2', source: 'inter-latin-ext-wght-normal', characters: extendedA },
  { ...roman, file: 'newsreader.woff2', source: 'newsreader-latin-wght-normal', characters: core },
  { ...roman, file: 'newsreader-latin1.woff2', source: 'newsreader-latin-wght-normal', characters: latin1 },
  { ...roman, file: 'newsreader-extended.woff2', source: 'newsreader-latin-ext-wght-normal', characters: extendedA },
  { ...italic, file: 'newsreader-italic.woff2', source: 'newsreader-latin-wght-italic', characters: core },
  { ...italic, file: 'newsreader-italic-latin1.woff2', source: 'newsreader-latin-wght-italic', characters: latin1 },
  {
    ...italic,
    file: 'newsreader-italic-extended.woff2',
    source: 'newsreader-latin-ext-wght-italic',
    characters: extendedA,
  },
];
