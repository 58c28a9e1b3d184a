import type { Position } from 'geojson';
import type { Countries } from './build-countries';
import { labelPoint } from './label-point';

export type DerivedPlace = {
  readonly label: readonly [number, number];
  readonly box: readonly [number, number, number, number];
};

/** Parts smaller than this share of the largest one do not widen a country's box (far islands, overseas territories). */
const mainPart = 0.08;

/** Half the least side of a box, degrees: a camera needs room around a microstate. */
const smallest = 0.3;

/**
 * For each country a label point inside its largest polygon and the box (west, south, east, north; unwrapped degrees) of
 * its main polygons. What misleads is overruled by hand in `geo/regions/region-places.ts`.
 */
export function buildPlaces(countries: Countries): Record<string, DerivedPlace> {
  return Object.fromEntries(
    countries.features.map((country) => {
      const parts = country.geometry.coordinates.map((rings) => ({ rings, area: area(rings[0] ?? []) }));
      const largest = parts.reduce((best, part) => (part.area > best.area ? part : best));
      const main = parts.filter((part) => part.area >= largest.area * mainPart).flatMap(({ rings }) => rings[0] ?? []);
      const xs = main.map(([x = 0]) => x);
      const ys = main.map(([, y = 0]) => y);
      const [x, y] = labelPoint(largest.rings);
      const box = [
        Math.floor(Math.min(...xs, x - smallest) * 10) / 10,
        Math.floor(Math.min(...ys, y - smallest) * 10) / 10,
        Math.ceil(Math.max(...xs, x + smallest) * 10) / 10,
        Math.ceil(Math.max(...ys, y + smallest) * 10) / 10,
      ] as const;
      return [country.properties.id, { label: [round(x, 1000), round(y, 1000)], box }];
    }),
  );
}

/** Area on the unit sphere (steradians, near enough for a comparison of parts). */
function area(ring: readonly Position[]): number {
  const radians = Math.PI / 180;
  let doubled = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const [ax = 0, ay = 0] = ring[i - 1] ?? [];
    const [bx = 0, by = 0] = ring[i] ?? [];
    doubled += (bx - ax) * radians * (Math.sin(ay * radians) + Math.sin(by * radians));
  }
  return Math.abs(doubled) / 2;
}

function round(value: number, steps: number): number {
  return Math.round(value * steps) / steps;
}
