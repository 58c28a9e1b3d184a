import type { Feature, FeatureCollection, MultiPolygon, Position } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { clipRing } from './clip-ring';

/** Countries whose land the belt may cover: Senegal to Eritrea, so that it neither reaches Yemen nor the islands. */
const land = new Set([
  'sn',
  'gm',
  'gw',
  'gn',
  'mr',
  'ml',
  'bf',
  'ci',
  'gh',
  'bj',
  'ne',
  'ng',
  'dz',
  'ly',
  'td',
  'cm',
  'cf',
  'sd',
  'ss',
  'et',
  'er',
  'dj',
  'tg',
]);

/** The usual reading of the belt, degrees; the real limit is 300–750 mm of rain a year, for which no free data exists. */
const south = 12.5;
const north = 17.5;
const west = -17.6;
const east = 40.4;

/** Half the width of the soft edge, degrees of latitude and of longitude: the climate has no border either. */
const softLatitude = 1.5;
const softLongitude = 3.4;
const bandCount = 7;

export type SahelProperties = { readonly id: 'sahel'; readonly fade: number; readonly level: number };

/**
 * Opacity of one band: large enough that eight bits of colour do not shift its hue (at 0.022 the sand turned green); all of them over one another make 1 − (1 − 0.045)^7 = 0.28, a tint and never a territory. */
const bandOpacity = 0.045;

/**
 * The schematic belt as nested bands, widest first. Each is filled with the opacity `fade`; over one another they sum to
 * a soft edge on all sides, half strong at the nominal limit. `level` (0 to 1) is the strength reached inside a band.
 */
export function buildSahel(world: Topology): FeatureCollection<MultiPolygon, SahelProperties> {
  const outline = africanLand(world);
  const features = Array.from({ length: bandCount }, (_, index): Feature<MultiPolygon, SahelProperties> => {
    // From +1 (all of the soft edge outside the nominal limit) to −1, spaced so that the sum is a smooth step.
    const offset = 2 * Math.sin(Math.asin(1 - (2 * (index + 0.5)) / bandCount) / 3);
    const window = stadium(offset);
    const coordinates = outline.flatMap(([outer = []]) => {
      const clipped = dense(clipRing(outer, window)).map(([x = 0, y = 0]) => [round(x, 100), round(y, 100)]);
      return clipped.length > 3 ? [[clipped.reverse()]] : [];
    });
    return {
      type: 'Feature',
      properties: { id: 'sahel', fade: bandOpacity, level: (index + 1) / bandCount },
      geometry: { type: 'MultiPolygon', coordinates: coordinates.map((rings) => rings.map(clockwise)) },
    };
  });
  return { type: 'FeatureCollection', features };
}

function africanLand(world: Topology): Position[][][] {
  const countries = world.objects.countries as GeometryCollection;
  const members = countries.geometries.filter(({ id }) => land.has(String(id)));
  const merged = mergeArcs(world, members as Parameters<typeof mergeArcs>[1]);
  const { geometry } = feature(world, merged);
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** The window of one band: a belt with rounded ends, counter-clockwise, degrees. */
function stadium(offset: number): Position[] {
  const low = south - softLatitude * offset;
  const high = north + softLatitude * offset;
  const middle = (low + high) / 2;
  const radiusLatitude = (high - low) / 2;
  const radiusLongitude = 3.2;
  const left = west - softLongitude * offset * 0.5 + radiusLongitude - 1.6;
  const right = east + softLongitude * offset - radiusLongitude;
  const cap = (centre: number, from: number): Position[] =>
    Array.from({ length: 9 }, (_, i): Position => {
      const angle = from + (Math.PI * (i + 1)) / 10;
      return [centre + radiusLongitude * Math.cos(angle), middle + radiusLatitude * Math.sin(angle)];
    });
  return [
    [left, low],
    [right, low],
    ...cap(right, -Math.PI / 2),
    [right, high],
    [left, high],
    ...cap(left, Math.PI / 2),
  ];
}

/** d3-geo takes the inside of a ring to be on its right (clockwise); MapLibre accepts either. */
function clockwise(ring: Position[]): Position[] {
  let doubled = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const [ax = 0, ay = 0] = ring[i - 1] ?? [];
    const [bx = 0, by = 0] = ring[i] ?? [];
    doubled += (bx - ax) * (by + ay);
  }
  return doubled >= 0 ? ring : [...ring].reverse();
}

/** Splits edges longer than 2°, so that the belt follows its parallels on a globe instead of a great circle. */
function dense(ring: readonly Position[]): Position[] {
  return ring.flatMap((point, index) => {
    const before = ring[index - 1];
    if (!before) return [point];
    const [ax = 0, ay = 0] = before;
    const [bx = 0, by = 0] = point;
    const steps = Math.max(1, Math.ceil(Math.abs(bx - ax) / 2));
    return Array.from(
      { length: steps },
      (_, i): Position => [ax + ((bx - ax) * (i + 1)) / steps, ay + ((by - ay) * (i + 1)) / steps],
    );
  });
}

function round(value: number, steps: number): number {
  return Math.round(value * steps) / steps;
}
