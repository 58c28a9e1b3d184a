/**
 * Names with more than one bearer. `clue`: folded words, one of which must stand somewhere in the text for the row's
 * reading; otherwise `otherwise` is taken (null: no mention at all, with a note). Checked from the top.
 */
export type AmbiguousRow = {
  readonly names: readonly string[];
  readonly reason: string;
  readonly clue: readonly string[];
  readonly reading: string | null;
  readonly otherwise: string | null;
};

export const ambiguous: readonly AmbiguousRow[] = [
  {
    names: ['georgia', 'georgian', 'georgians'],
    reason: 'a state of the United States has the name of the country',
    clue: [
      'atlanta',
      'savannah',
      'alabama',
      'u.s. state of georgia',
      'state of georgia',
      'georgia governor',
      'fort benning',
    ],
    reading: null,
    otherwise: 'GE',
  },
  {
    names: ['congo', 'congolese', 'the congo'],
    reason: 'two republics; unmarked in English news, Congo is the one of Kinshasa',
    clue: ['brazzaville', 'sassou'],
    reading: 'CG',
    otherwise: 'CD',
  },
  {
    names: ['korea', 'korean', 'koreans'],
    reason: 'unmarked, Korea is the southern republic unless only the northern one is spoken of',
    clue: ['south korea', 'south korean', 'seoul', 'republic of korea', 'rok'],
    reading: 'KR',
    otherwise: null,
  },
  {
    names: ['republic of china'],
    reason: 'part of the long name of the People’s Republic, otherwise Taiwan',
    clue: ["people's republic of china"],
    reading: 'CN',
    otherwise: 'TW',
  },
];

/** Capitals of small territories that share their name with persons or common places: taken only when the country is named too. */
export const quietCapitals: ReadonlySet<string> = new Set(
  "st. john's|saint john's|victoria|hamilton|kingston|stanley|douglas|georgetown|wellington|san jose|santiago|male|nassau|kingstown|plymouth|the valley|jamestown|george town|marigot|basse-terre|saint-denis|gustavia|san juan|san marino|willemstad|adamstown|melekeok|yaren|saipan|sucre|la paz|alofi|saint-pierre|st. george's|saint george's|flying fish cove|praia|victoria|roseau|bern|sale".split(
    '|',
  ),
);

/** Places that are also given to persons: not taken right after a word that looks like a first name ("Michael Jordan"). */
export const personLike: ReadonlySet<string> = new Set(
  'jordan chad georgia israel paris washington london sydney houston dallas charlotte orlando kingston hamilton berlin holland ireland england france lincoln florence kenya america malta cyprus santiago victoria'.split(
    ' ',
  ),
);

/** After a city or country's name, a capitalised word that makes it the name of a paper, a treaty or a club. */
export const notAPlaceBefore: ReadonlySet<string> = new Set(
  'agreement agreements accord accords convention conventions protocol treaty pact statute declaration memorandum consensus club post times journal herald tribune gazette university institute hilton bible principles formula format'.split(
    ' ',
  ),
);
