import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { regions } from '@/geo/regions/regions';
import { certaintyKeys, polarityKeys } from '@/geo/style-keys';
import { eventTypeIds } from '@/relations/event-types';
import { hasFilters, parseQuery, printQuery, type Query, withoutView } from '@/relations/query';

const parse = (search: string): Query => parseQuery(new URLSearchParams(search));
const plain = parse('');

/** Every query that an address can stand for: two decimals in the view, lists in the declared order. */
const lists = <T extends string>(choices: readonly T[]) =>
  fc.subarray([...choices], { maxLength: choices.length - 1 }) as fc.Arbitrary<T[]>;
const hundredths = (least: number, most: number) =>
  fc.integer({ min: least * 100, max: most * 100 }).map((value) => value / 100);
const queries: fc.Arbitrary<Query> = fc.record({
  view: fc.option(
    fc.record({ longitude: hundredths(-360, 360), latitude: hundredths(-90, 90), zoom: hundredths(0, 12) }),
  ),
  projection: fc.constantFrom(null, 'globe', 'mercator'),
  theme: fc.constantFrom(null, 'paper', 'night'),
  type: lists(eventTypeIds),
  certainty: lists(certaintyKeys),
  polarity: lists(polarityKeys),
  from: fc.constantFrom(null, ...regions.map(({ id }) => id)),
  to: fc.constantFrom(null, ...regions.map(({ id }) => id)),
  q: fc.option(
    fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
      .map((text) => text.trim())
      .filter((text) => text !== '' && [...text].length <= 200),
  ),
});

describe('an address and its query', () => {
  test('print then parse gives the query back', () => {
    fc.assert(
      fc.property(queries, (query) => {
        expect(parse(printQuery(query))).toEqual(query);
      }),
    );
  });

  test('print is stable: what was read prints as the same address again, whatever was typed', () => {
    const junk = fc.dictionary(fc.constantFrom(...Object.keys(plain), 'x'), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(junk, (raw) => {
        const printed = printQuery(parseQuery(raw));
        expect(printQuery(parse(printed))).toBe(printed);
      }),
    );
  });

  test('defaults are left out', () => {
    expect(printQuery(plain)).toBe('');
    expect(printQuery({})).toBe('');
    expect(printQuery({ certainty: certaintyKeys, type: [], q: null })).toBe('');
  });

  test('lists read well in an address', () => {
    expect(printQuery({ type: ['AID', 'x:ALIGN'], certainty: ['asserted', 'hedged'] })).toBe(
      '?type=AID,x:ALIGN&certainty=asserted,hedged',
    );
    expect(printQuery({ view: { longitude: -0.001, latitude: 48.8566, zoom: 3 } })).toBe('?view=0.00,48.86,3.00');
  });

  test('words survive whatever an address would read into them', () => {
    expect(parse(printQuery({ q: 'a&b=c, d:e #1 100% +é “x”' })).q).toBe('a&b=c, d:e #1 100% +é “x”');
  });

  test('long words are cut between characters: half an emoji cannot stand in a link', () => {
    const query = parseQuery({ q: `${'a'.repeat(199)}🕊${'b'.repeat(50)}` });
    expect(query.q).toBe(`${'a'.repeat(199)}🕊`);
    expect(() => printQuery(query)).not.toThrow();
  });
});

test.each<[string, Partial<Query>]>([
  ['certainty=hedged,asserted', { certainty: ['asserted', 'hedged'] }],
  ['certainty=asserted,asserted,lies', { certainty: ['asserted'] }],
  ['type=AID,x:ALIGN', { type: ['AID', 'x:ALIGN'] }],
  ['polarity=neutral', { polarity: ['neutral'] }],
  ['view=2.35,48.86,4', { view: { longitude: 2.35, latitude: 48.86, zoom: 4 } }],
  ['view=-360,90,0', { view: { longitude: -360, latitude: 90, zoom: 0 } }],
  ['view=360,-90,12', { view: { longitude: 360, latitude: -90, zoom: 12 } }],
  ['projection=mercator', { projection: 'mercator' }],
  ['theme=night', { theme: 'night' }],
  ['from=bf&to=horn-of-africa', { from: 'bf', to: 'horn-of-africa' }],
  ['q=%20%20parade%20', { q: 'parade' }],
  ['q=one&q=two', { q: 'one' }],
])('%s is read', (search, expected) => {
  expect(parse(search)).toEqual({ ...plain, ...expected });
});

test.each([
  'unknown=1',
  'certainty=',
  'certainty=lies',
  'certainty=ASSERTED',
  `certainty=${certaintyKeys.join(',')}`,
  'type=aid',
  'polarity=good,bad',
  'projection=flat',
  'theme=dark',
  'from=',
  'from=BF',
  'from=../etc',
  'from=b',
  'to=%3Cscript%3E',
  'q=',
  'q=%20%20',
  'view=',
  'view=1,2',
  'view=1,2,3,4',
  'view=,,',
  'view=1,,3',
  'view=a,b,c',
  'view=NaN,0,3',
  'view=Infinity,0,3',
  'view=0x10,0,3',
  'view=361,0,3',
  'view=0,91,3',
  'view=0,0,-1',
  'view=0,0,13',
])('%s is junk and falls back to the default', (search) => {
  expect(parse(search)).toEqual(plain);
});

test('what Next hands a page is read like an address: the first of several values, junk included', () => {
  expect(parseQuery({ theme: ['night', 'paper'], certainty: undefined, q: 'x' })).toEqual(parse('theme=night&q=x'));
});

test('every region can be asked for in a filter', () => {
  const refused = regions.filter(({ id }) => parse(`from=${id}`).from !== id).map(({ id }) => id);
  expect(refused).toEqual([]);
});

test('links to another page keep everything but the camera', () => {
  const query = parse('view=1,2,3&theme=night&certainty=hedged');
  expect(withoutView(query)).toEqual({ ...query, view: null });
});

test.each([
  ['', false],
  ['theme=night&projection=mercator&view=1,2,3', false],
  ['type=AID', true],
  ['certainty=hedged', true],
  ['polarity=neutral', true],
  ['from=bf', true],
  ['to=bf', true],
  ['q=x', true],
])('“%s” hides something: %s', (search, expected) => {
  expect(hasFilters(parse(search))).toBe(expected);
});
