import { describe, expect, test } from 'vitest';
import { drawn, drawnRelations } from '@/relations/drawn';
import { endRegion, filterRelations } from '@/relations/filter';
import { groupByPair } from '@/relations/groups';
import { parseQuery } from '@/relations/query';
import type { Relation } from '@/relations/record';
import { derivation, end, quote, relation } from './sample';

const text = 'France visits Mali. Traoré’s “Élan” criticises Paris. France may aid the Sahel. Mali protests.';
const [visit, accusation, aid, protest] = [
  relation({ number: 1, evidence: [quote(text, 'France visits Mali.')] }),
  relation({
    number: 2,
    source: end('BF'),
    target: end('FR'),
    type: 'ACCUSE',
    mode: 'disapprove',
    certainty: 'reported',
    polarity: 'conflictual',
    evidence: [quote(text, 'Traoré’s “Élan” criticises'), quote(text, 'Paris')],
  }),
  relation({
    number: 3,
    target: end('sahel'),
    type: 'AID',
    mode: null,
    certainty: 'speculative',
    evidence: [quote(text, 'France may aid the Sahel.')],
  }),
  relation({
    number: 4,
    source: end('ML'),
    target: end(null),
    type: 'PROTEST',
    mode: null,
    polarity: 'conflictual',
    evidence: [quote(text, 'Mali protests.')],
  }),
] as const;
const said = derivation({ text, relations: [visit, accusation, aid, protest] });

test.each<[string, number[]]>([
  ['', [1, 2, 3, 4]],
  ['type=AID', [3]],
  ['type=AID,CONSULT', [1, 3]],
  ['certainty=reported,speculative', [2, 3]],
  ['polarity=conflictual', [2, 4]],
  ['polarity=conflictual&certainty=asserted', [4]],
  ['from=fr', [1, 3]],
  ['to=fr', [2]],
  ['from=fr&to=sahel', [3]],
  ['from=ml', [4]],
  ['from=ml&to=fr', []],
  ['from=us', []],
  ['q=FRANCE', [1, 3]],
  ['q=traore', [2]],
  ["q=traore's", [2]],
  ['q=ELAN', [2]],
  ['q=paris', [2]],
  // Words count within one piece of evidence, not over the gap between two.
  ['q=criticises paris', []],
  ['q=(', []],
])('the filters “%s” let %j through', (search, expected) => {
  const filters = parseQuery(new URLSearchParams(search));
  expect(filterRelations(said, filters).map(({ number }) => number)).toEqual(expected);
});

test('a composite goes before a country, and a country’s id is lower case', () => {
  expect(endRegion(end('BF'))).toBe('bf');
  expect(endRegion(end('sahel'))).toBe('sahel');
  expect(endRegion({ actor: null, country: 'TD', region: 'lake-chad' })).toBe('lake-chad');
  expect(endRegion(end(null, 'nato'))).toBeNull();
});

describe('what is drawn', () => {
  test('a relation with two places, with as much weight as it has evidence', () => {
    expect(drawn(accusation)).toEqual({
      number: 2,
      from: 'bf',
      to: 'fr',
      directed: true,
      certainty: 'reported',
      polarity: 'conflictual',
      weight: 2,
    });
  });

  test.each<[string, Partial<Relation>]>([
    ['no target', { target: end(null) }],
    ['no source', { source: end(null, 'nato') }],
    ['a region that the atlas does not have', { target: end('atlantis') }],
    ['a country that the atlas does not have', { target: end('ZZ') }],
  ])('not with %s', (_, over) => {
    expect(drawn(relation(over))).toBeNull();
  });

  test('within one country, as a loop', () => {
    expect(drawn(relation({ source: end('BF'), target: end('BF') }))).toMatchObject({ from: 'bf', to: 'bf' });
  });

  test('in the order of the numbers, which stay as they are', () => {
    const gapped = derivation({ relations: [visit, protest, aid] });
    expect(drawnRelations(gapped).map(({ number }) => number)).toEqual([1, 3]);
  });
});

test('pairs are grouped whichever way they run, the fullest first; the rest stands in the margin', () => {
  const back = relation({ number: 5, source: end('FR'), target: end('BF') });
  const all = [visit, accusation, aid, protest, back];
  const { pairs, margin } = groupByPair(all, (one) => drawn(one) !== null);
  expect(pairs.map(({ regions, relations }) => [regions, relations.map(({ number }) => number)])).toEqual([
    [
      ['bf', 'fr'],
      [2, 5],
    ],
    [['fr', 'ml'], [1]],
    [['fr', 'sahel'], [3]],
  ]);
  expect(margin.map(({ number }) => number)).toEqual([4]);
  expect(pairs.flatMap(({ relations }) => relations).length + margin.length).toBe(all.length);
});

test('a relation that the map refuses stands in the margin even with two regions', () => {
  const { pairs, margin } = groupByPair([visit], () => false);
  expect(pairs).toEqual([]);
  expect(margin).toEqual([visit]);
});
