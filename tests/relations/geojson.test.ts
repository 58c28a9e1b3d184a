import type { Position } from 'geojson';
import { beforeAll, describe, expect, test } from 'vitest';
import { derive } from '@/extract/derive';
import { drawnRelations } from '@/relations/drawn';
import { toGeoJson } from '@/relations/export/geojson';
import type { Derivation } from '@/relations/record';
import { actor, derivation, end, relation } from './sample';

/** Every position of a geometry, as lines. */
function lines(geometry: ReturnType<typeof toGeoJson>['features'][number]['geometry']): Position[][] {
  if (geometry === null) return [];
  if (geometry.type === 'LineString') return [geometry.coordinates];
  if (geometry.type === 'MultiLineString') return geometry.coordinates;
  throw new Error(`an arc is no ${geometry.type}`);
}

function expectValid(derived: Derivation): void {
  const exported = JSON.parse(JSON.stringify(toGeoJson(derived))) as ReturnType<typeof toGeoJson>;
  // RFC 7946, 4: WGS 84 only, no `crs` member; 7.1: a collection holds features.
  expect(Object.keys(exported).sort()).toEqual(['features', 'type']);
  expect(exported.type).toBe('FeatureCollection');
  const located = new Set(drawnRelations(derived).map(({ number }) => number));
  expect(exported.features.map(({ id }) => id)).toEqual(derived.relations.map(({ number }) => number));
  for (const feature of exported.features) {
    expect(Object.keys(feature).sort()).toEqual(['geometry', 'id', 'properties', 'type']);
    expect(feature.type).toBe('Feature');
    expect(feature.properties?.number).toBe(feature.id);
    // 3.2: an unlocated feature has a geometry of null.
    expect(feature.geometry !== null).toBe(located.has(Number(feature.id)));
    for (const line of lines(feature.geometry)) {
      // 3.1.4: two or more positions.
      expect(line.length).toBeGreaterThanOrEqual(2);
      for (const [longitude = Number.NaN, latitude = Number.NaN, ...more] of line) {
        expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
        expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
        expect(more).toEqual([]);
      }
      // 3.1.9: nothing crosses the antimeridian unsaid, so no step is longer than half the world.
      line.slice(1).forEach(([x = 0], index) => {
        expect(Math.abs(x - (line[index]?.[0] ?? 0))).toBeLessThan(180);
      });
    }
    for (const { start, end: to, exact } of feature.properties?.evidence ?? []) {
      expect(derived.article.text.slice(start, to)).toBe(exact);
    }
    expect(feature.properties?.articleSha256).toBe(derived.article.sha256);
  }
}

describe('GeoJSON export', () => {
  let said: Derivation;
  beforeAll(() => {
    said = derive({
      text: 'On 8 May, Fiji’s prime minister visited Chile. New Zealand condemned the United States. Japan may aid Mali. Demonstrators criticised Russia.',
      published: '2025-05-11',
      language: 'en',
    });
  });

  test('is valid for an article over the dateline', () => {
    expect(said.relations.length).toBeGreaterThanOrEqual(3);
    expectValid(said);
    const cut = toGeoJson(said).features.filter(({ geometry }) => geometry?.type === 'MultiLineString');
    expect(cut.length).toBeGreaterThan(0);
  });

  test('an article without a relation is an empty collection', () => {
    expect(toGeoJson(derivation())).toEqual({ type: 'FeatureCollection', features: [] });
  });

  test('keeps numbers and says what it knows, located or not', () => {
    const text = 'France visits Mali.';
    const derived = derivation({
      text: `${text} NATO warned.`,
      actors: [actor('NATO', 'nato', { name: 'NATO' })],
      relations: [
        relation({ number: 1, source: end('NZ'), target: end('US'), directed: false }),
        relation({ number: 2, source: end(null, 'nato') }),
        relation({ number: 3, target: end(null), type: 'x:CONDITION', mode: null }),
        relation({ number: 4, source: end('ML'), target: end('ML') }),
        relation({ number: 5, source: end('FJ'), target: end('WS') }),
        relation({ number: 6, source: end('FR'), target: end('sahel') }),
      ],
    });
    expectValid(derived);
    const { features } = toGeoJson(derived);
    expect(features.map(({ geometry }) => geometry?.type ?? null)).toEqual([
      'MultiLineString',
      null,
      null,
      'LineString',
      'MultiLineString',
      'LineString',
    ]);
    expect(features[1]?.properties).toMatchObject({
      source: 'NATO',
      sourceCountry: null,
      target: 'Mali',
      targetCountry: 'ML',
      type: 'CONSULT',
      mode: 'visit',
      certainty: 'asserted',
      polarity: 'cooperative',
      attribution: 'the author',
      date: null,
      dateText: 'no date',
      rule: 'visit',
      evidence: [{ start: 0, end: 19, exact: text }],
    });
  });
});
