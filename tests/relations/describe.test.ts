import { describe, expect, test } from 'vitest';
import {
  attributionText,
  certaintyMeaning,
  dateText,
  edtfText,
  endName,
  pairText,
  regionName,
  statementText,
  typeText,
} from '@/relations/describe';
import { certaintySchema } from '@/relations/scales';
import { actor, anySpan, author, derivation, end, relation } from './sample';

/** `Intl` sets thin and no-break spaces around a dash, or none, by version: a reader sees one dash. */
const seen = (text: string) => text.replace(/\s*–\s*/gu, '–').replace(/\s+/gu, ' ');

test.each([
  ['2025-05-10', '10 May 2025'],
  ['2025-05', 'May 2025'],
  ['2014', '2014'],
  ['2014/..', 'since 2014'],
  ['2025-05-10/..', 'since 10 May 2025'],
  ['2014/', 'since 2014'],
  ['../2014', 'until 2014'],
  ['2025-05-08/2025-05-10', '8–10 May 2025'],
  ['2025-04-30/2025-05-02', '30 April–2 May 2025'],
  ['2024-12-31/2025-01-01', '31 December 2024–1 January 2025'],
  ['2025-05-08/2025-05-08', '8 May 2025'],
  ['2025-05-10/2025-05-08', '10 May 2025 to 8 May 2025'],
  ['2014/2022', '2014 to 2022'],
  ['2025-05/2025-07', 'May 2025 to July 2025'],
  ['2025-05/2025-05-10', 'May 2025 to 10 May 2025'],
  ['XXXX-05-08', '8 May, year not stated'],
  ['XXXX-02-29', '29 February, year not stated'],
  ['XXXX-12-31', '31 December, year not stated'],
  ['2025-05~', 'about May 2025'],
  ['2014?', 'about 2014'],
  ['2025-05-10%', 'about 10 May 2025'],
  ['XXXX-05-08~', 'about 8 May, year not stated'],
  ['2014~/..', 'since about 2014'],
  ['2025-05-08~/2025-05-10', 'about 8 May 2025 to 10 May 2025'],
  // What cannot be read stands as it is: better a code than a wrong date.
  ['2025-13-45', '2025-13-45'],
  ['2025-02-31', '2025-02-31'],
  ['XXXX-02-30', 'XXXX-02-30, year not stated'],
  ['196X', '196X'],
  ['2001-21', '2001-21'],
  ['Y-170000002', 'Y-170000002'],
])('the date %s reads “%s”', (edtf, expected) => {
  expect(seen(edtfText(edtf))).toBe(expected);
});

test('no date says so', () => {
  expect(dateText(null)).toBe('no date');
  expect(dateText({ edtf: '2025-05', precision: 'month', basis: 'explicit', span: anySpan })).toBe('May 2025');
});

const speaker = { role: 'speaker', name: 'Vladimir Putin', actor: 'putin', span: anySpan } as const;
const unnamed = { role: 'unnamed', name: null, actor: null, span: anySpan } as const;
const outlet = { role: 'outlet', name: 'TASS', actor: null, span: null } as const;

test.each([
  [[author], 'the author'],
  [[speaker], 'Vladimir Putin'],
  [[unnamed], 'an unnamed source'],
  [[outlet, speaker], 'Vladimir Putin, via TASS'],
  [[author, outlet, speaker], 'Vladimir Putin, via TASS'],
  [[unnamed, speaker], 'Vladimir Putin, via an unnamed source'],
])('the voices %#: %s', (chain, expected) => {
  expect(attributionText(chain)).toBe(expected);
});

describe('ends', () => {
  const said = derivation({
    text: 'NATO warned.',
    actors: [actor('NATO warned.', 'nato', { says: 'NATO', type: 'international-organisation' })],
  });

  test.each([
    ['bf', 'Burkina Faso'],
    ['sahel', 'Sahel'],
    ['zz', 'ZZ'],
  ])('the region %s is called %s', (id, name) => {
    expect(regionName(id).replace(/^the /i, '')).toBe(name);
  });

  test('an end is called by its region, else by its actor, else not at all', () => {
    expect(endName(said, end('BF', 'nato'))).toBe('Burkina Faso');
    expect(endName(said, end(null, 'nato'))).toBe('NATO');
    expect(endName(said, end(null, 'somebody-else'))).toBeNull();
    expect(endName(said, end(null))).toBeNull();
  });

  test.each([
    [{}, 'France → Mali'],
    [{ directed: false }, 'France ↔ Mali'],
    [{ target: end(null, 'nato') }, 'France → NATO'],
    [{ target: end(null) }, 'France → unnamed'],
    [{ source: end(null) }, 'unnamed → Mali'],
    [{ type: 'x:CONDITION', mode: null, target: end(null) }, 'France'],
    [{ source: end(null), target: end(null) }, 'No named party'],
  ] as const)('the pair %#: %s', (over, expected) => {
    expect(pairText(said, relation(over))).toBe(expected);
  });
});

test.each([
  [{}, 'France visits Mali'],
  [{ type: 'AID', mode: null }, 'France aids Mali'],
  [{ mode: 'meet', directed: false }, 'France and Mali meet'],
  [{ type: 'COOPERATE', mode: null, directed: false }, 'France and Mali work together'],
  [{ type: 'REQUEST', mode: 'assist', target: end(null) }, 'France seeks help from somebody unnamed'],
  [{ type: 'ACCUSE', mode: null, source: end(null) }, 'Somebody unnamed criticises Mali'],
  [{ type: 'x:CONDITION', mode: null, target: end(null), directed: false }, 'France: condition'],
  [{ type: 'x:OUTCOME', mode: null, source: end(null), target: end(null) }, 'No named party: possible outcome'],
] as const)('as a sentence %#: %s', (over, expected) => {
  expect(statementText(derivation(), relation(over))).toBe(expected);
});

test('the kind of act is the mode’s name where there is one', () => {
  expect(typeText(relation({ type: 'CONSULT', mode: 'visit' }))).toBe('visit');
  expect(typeText(relation({ type: 'REQUEST', mode: 'demand' }))).toBe('demand');
  expect(typeText(relation({ type: 'CONSULT', mode: null }))).toBe('meeting or visit');
});

test('each certainty is explained in a sentence of its own', () => {
  const meanings = certaintySchema.options.map((certainty) => certaintyMeaning[certainty]);
  expect(new Set(meanings).size).toBe(certaintySchema.options.length);
  for (const meaning of meanings) expect(meaning.length).toBeGreaterThan(10);
});
