import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import { geoDistance } from 'd3-geo';
import type { Feature, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { composites } from '@/geo/gazetteer/composites';
import { compositePlaces } from '@/geo/regions/composite-places';
import { region, regions } from '@/geo/regions/regions';

type Country = Feature<MultiPolygon, { id: string; of?: string }>;

function load(name: string): Country[] {
  const path = join(import.meta.dirname, '..', '..', 'public', 'map', name);
  const topology = JSON.parse(readFileSync(path, 'utf8')) as Topology<{
    countries: GeometryCollection<{ id: string }>;
  }>;
  return feature(topology, topology.objects.countries).features as Country[];
}

const fine = load('countries-50m.json');
const coarse = load('countries-110m.json');
const shapes = new Map<string, Country>(fine.map((country) => [country.properties.id, country]));
const countries = regions.filter(({ kind }) => kind === 'country');

/** Kilometres from a point to the nearest vertex of a shape: an upper bound of its distance. */
function kilometres(at: readonly [number, number], shape: Country): number {
  const rings = shape.geometry.coordinates.flat();
  const points = rings.flatMap((ring) =>
    ring.flatMap((point, index) => {
      const before = ring[index - 1] ?? point;
      return [0, 0.25, 0.5, 0.75].map((t): [number, number] => [
        (before[0] ?? 0) + ((point[0] ?? 0) - (before[0] ?? 0)) * t,
        (before[1] ?? 0) + ((point[1] ?? 0) - (before[1] ?? 0)) * t,
      ]);
    }),
  );
  return Math.min(...points.map((point) => geoDistance(point, [at[0], at[1]]) * 6371));
}

/** Inside a shape, whichever turn of the world the shape was unwrapped to. */
function inside(at: readonly [number, number], shape: Country): boolean {
  return [-360, 0, 360].some((turn) => booleanPointInPolygon([at[0] + turn, at[1]], shape));
}

describe('countries', () => {
  it.each([
    ['50m', fine],
    ['110m', coarse],
  ])('%s: no edge spans more than 180° of longitude', (_, features) => {
    const leaps = features.flatMap(({ properties, geometry }) =>
      geometry.coordinates
        .flat()
        .filter((ring) => ring.some((point, i) => i > 0 && Math.abs((point[0] ?? 0) - (ring[i - 1]?.[0] ?? 0)) > 180))
        .map(() => properties.id),
    );
    expect(leaps).toEqual([]);
  });

  it('Russia is one run of longitudes, and no edge lies on the antimeridian', () => {
    const russia = shapes.get('ru');
    const longitudes = russia?.geometry.coordinates.flat(2).map(([x = 0]) => x) ?? [];
    expect(Math.min(...longitudes)).toBeGreaterThan(19);
    expect(Math.max(...longitudes)).toBeLessThan(191);
    const seams = fine.flatMap(({ geometry }) =>
      geometry.coordinates
        .flat()
        .filter((ring) =>
          ring.some(
            (point, i) =>
              i > 0 &&
              Math.abs((point[0] ?? 0) - 180) < 0.004 &&
              Math.abs((ring[i - 1]?.[0] ?? 0) - 180) < 0.004 &&
              Math.abs((point[1] ?? 0) - (ring[i - 1]?.[1] ?? 0)) > 0.05,
          ),
        ),
    );
    expect(seams).toHaveLength(0);
  });

  it('draws Crimea in Ukraine and Western Sahara apart', () => {
    const at = (lon: number, lat: number) =>
      fine.filter((shape) => inside([lon, lat], shape)).map(({ properties }) => properties.id);
    expect(at(34.1, 45.2)).toEqual(['ua']);
    expect(at(-13, 24)).toEqual(['eh']);
    expect(at(21, 42.6)).toEqual(['xk']);
  });

  it('has unique ids and no Antarctica', () => {
    expect(new Set(fine.map(({ properties }) => properties.id)).size).toBe(fine.length);
    expect(shapes.has('aq')).toBe(false);
  });
});

describe('regions', () => {
  it('has unique ids', () => {
    expect(new Set(regions.map(({ id }) => id)).size).toBe(regions.length);
    expect(region('nowhere')).toBeNull();
  });

  it('every capital lies in its country, or within 30 km of its shape, or the region says that it has none', () => {
    const lost = countries.flatMap(({ id, capital, note }) => {
      const shape = shapes.get(id);
      if (!shape) return note ? [] : [`${id}: no shape and no note`];
      if (!capital || note || inside(capital.at, shape)) return [];
      const distance = kilometres(capital.at, shape);
      return distance <= 30 ? [] : [`${id}: ${capital.name} lies ${Math.round(distance)} km outside`];
    });
    expect(lost).toEqual([]);
  });

  it('every label point lies inside its country', () => {
    const outside = countries.flatMap(({ id, label }) => {
      const shape = shapes.get(id);
      return shape && !inside(label, shape) ? [id] : [];
    });
    expect(outside).toEqual([]);
  });

  it('every box is a box and holds the label', () => {
    const wrong = regions.filter(
      ({ box: [west, south, east, north], label: [x, y] }) =>
        !(west < east && east - west < 240 && south < north && x >= west && x <= east && y >= south && y <= north),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('every authored place belongs to a composite of the gazetteer, and no bloc has one', () => {
    const placed = Object.keys(compositePlaces);
    expect(placed.filter((id) => composites.find((row) => row.id === id)?.kind !== 'composite')).toEqual([]);
    const unplaced = composites.filter(({ id, kind }) => kind === 'composite' && !placed.includes(id));
    // Not a place on the map: it goes to the margin.
    expect(unplaced.map(({ id }) => id)).toEqual(['global-south']);
  });

  it('members of composites exist', () => {
    expect(regions.flatMap(({ members }) => members ?? []).filter((id) => !region(id))).toEqual([]);
  });
});
