import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Address, address, parseFragment, parseNumber, parsePath } from '@/relations/address';
import { parseQuery } from '@/relations/query';
import { parseStill, type StillScreen, type StillView, stillAddress, stillScreens } from '@/relations/stills';

test.each<[string, Address | null]>([
  ['/d/mali', { dossier: 'mali', place: { kind: 'dossier' } }],
  ['/d/mali/article', { dossier: 'mali', place: { kind: 'article' } }],
  ['/d/mali/region/bf', { dossier: 'mali', place: { kind: 'region', region: 'bf' } }],
  ['/d/mali/relation/7', { dossier: 'mali', place: { kind: 'relation', number: 7 } }],
  ['/d/mali/relation/seven', { dossier: 'mali', place: { kind: 'relation', number: null } }],
  ['/d/mali/relation/07', { dossier: 'mali', place: { kind: 'relation', number: null } }],
  ['/d/mali/brief/record-2', { dossier: 'mali', place: { kind: 'slide', slide: 'record-2' } }],
  ['/d/d%C3%A9marche', { dossier: 'démarche', place: { kind: 'dossier' } }],
  ['/d/mali/region/a%2Fb', { dossier: 'mali', place: { kind: 'region', region: 'a/b' } }],
  // Malformed escapes stand for themselves: an unknown region, not a crash.
  ['/d/mali/region/%E0%A4%A', { dossier: 'mali', place: { kind: 'region', region: '%E0%A4%A' } }],
  ['/d/%', { dossier: '%', place: { kind: 'dossier' } }],
  ['/', null],
  ['', null],
  ['/d', null],
  ['/d/', null],
  ['/d//article', null],
  ['/x/mali', null],
  ['/d/mali/region', null],
  ['/d/mali/region/', null],
  ['/d/mali/relation', null],
  ['/d/mali/article/1', null],
  ['/d/mali/region/bf/more', null],
  ['/d/mali/nonsense/1', null],
  ['/d/mali/still.svg', null],
])('the path %s', (path, expected) => {
  expect(parsePath(path)).toEqual(expected);
});

test('builders and parser agree, whatever the names', () => {
  const name = fc.string({ unit: 'grapheme', minLength: 1 });
  const number = fc.integer({ min: 1, max: 999_999 });
  const query = parseQuery({ theme: 'night', q: 'a/b?c#d' });
  fc.assert(
    fc.property(name, name, number, fc.constantFrom(undefined, query), (dossier, other, count, kept) => {
      const cases: [string, Address['place']][] = [
        [address.dossier(dossier, kept), { kind: 'dossier' }],
        [address.article(dossier, kept, '#r1'), { kind: 'article' }],
        [address.region(dossier, other, kept), { kind: 'region', region: other }],
        [address.relation(dossier, count, kept), { kind: 'relation', number: count }],
        [address.slide(dossier, other, kept), { kind: 'slide', slide: other }],
      ];
      for (const [built, place] of cases) {
        // As a server sees it: the path ends where the query or the fragment begins.
        const path = /^[^?#]*/.exec(built)?.[0] ?? '';
        expect(parsePath(path)).toEqual({ dossier, place });
        const search = new URLSearchParams(built.slice(path.length).replace(/#.*$/, ''));
        expect(parseQuery(search)).toEqual(kept ?? parseQuery({}));
      }
    }),
  );
});

test('any path is an answer, never a throw', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (path) => void parsePath(`/d/${path}`)));
});

test.each<[string | undefined, number | null]>([
  ['1', 1],
  ['42', 42],
  ['999999', 999_999],
  [undefined, null],
  ['', null],
  ['0', null],
  ['-1', null],
  ['1.5', null],
  ['01', null],
  ['1e3', null],
  [' 1', null],
  ['١', null],
  ['1000000', null],
])('a relation’s number “%s”', (raw, expected) => {
  expect(parseNumber(raw)).toBe(expected);
});

test.each<[string, number | null]>([
  ['#r7', 7],
  ['#r', null],
  ['#r0', null],
  ['#7', null],
  ['r7', null],
  ['', null],
])('the fragment “%s”', (hash, expected) => {
  expect(parseFragment(hash)).toBe(expected);
});

test('the address of a still and its parser agree', () => {
  const views: fc.Arbitrary<StillView> = fc.record({
    screen: fc.constantFrom(...(Object.keys(stillScreens) as StillScreen[])),
    theme: fc.constantFrom('paper', 'night'),
    region: fc.constantFrom(null, 'bf', 'horn-of-africa'),
    relation: fc.option(fc.integer({ min: 1, max: 999 })),
    moving: fc.boolean(),
    query: fc.constantFrom(
      undefined,
      parseQuery({}),
      parseQuery({ certainty: 'hedged', from: 'bf', q: 'a&screen=phone', projection: 'mercator', view: '1,2,3' }),
    ),
  });
  fc.assert(
    fc.property(views, (view) => {
      const url = new URL(stillAddress('a b', view), 'http://localhost');
      expect(url.pathname).toBe('/d/a%20b/still.svg');
      const { screen, relation = null, region = null, moving = false, theme, query } = view;
      expect(parseStill(url.searchParams)).toEqual({ screen, relation, region, moving });
      // The filters stand as on a page, under the theme asked for and without its camera.
      expect(parseQuery(url.searchParams)).toEqual({ ...(query ?? parseQuery({})), theme, view: null });
    }),
  );
});

test.each(['', 'screen=cinema&relation=x&moving=yes', 'screen=toString'])('a still of “%s” is the whole map', (raw) => {
  expect(parseStill(new URLSearchParams(raw))).toEqual({
    screen: 'laptop',
    relation: null,
    region: null,
    moving: false,
  });
});
