import type { MultiPolygon, Polygon, Position } from 'geojson';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, MultiPolygon as TopologyMultiPolygon } from 'topojson-specification';
import { unwrapLine } from '@/geo/arcs/unwrap-line';

/** Countries on both sides of the antimeridian, and below which greatest longitude (degrees) a part moves by +360. */
const eastwards: Readonly<Record<string, number>> = { ru: -100, fj: 0 };

/**
 * A country's polygons without a leap over the antimeridian: every ring is walked and made continuous, and the parts of
 * Russia and Fiji that lie beyond it follow the rest (Russia runs from 19.6° to 190.3°). Not cut, because a cut draws a
 * line down Chukotka.
 */
export function unwrapFeature(id: string, geometry: Polygon | MultiPolygon): MultiPolygon {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const unwrapped: MultiPolygon = {
    type: 'MultiPolygon',
    // The source holds islets that its grid shrank to a point: d3-geo would fill the whole sphere with one.
    coordinates: polygons.filter(hasArea).map((rings) => unwrapPolygon(rings, eastwards[id])),
  };
  return id in eastwards ? withoutSeam(unwrapped) : unwrapped;
}

/** Joins the halves of an island that the source cuts at 180° (Taveuni); its cut ends differ by 0.0002°. */
function withoutSeam(geometry: MultiPolygon): MultiPolygon {
  const snapped: MultiPolygon = {
    type: 'MultiPolygon',
    coordinates: geometry.coordinates.map((rings) =>
      rings.map((ring) =>
        ring.map(([longitude = 0, latitude = 0]) => [
          longitude,
          longitude === 180 ? Math.round(latitude * 1000) / 1000 : latitude,
        ]),
      ),
    ),
  };
  const whole = topology({
    halves: { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry: snapped }] },
  });
  const halves = whole.objects.halves as GeometryCollection<object>;
  return merge(whole, halves.geometries as TopologyMultiPolygon[]);
}

function unwrapPolygon(rings: Position[][], limit: number | undefined): Position[][] {
  const [outer = [], ...holes] = rings.map(unwrapLine);
  const greatest = Math.max(...outer.map(([longitude = 0]) => longitude));
  const shift = limit !== undefined && greatest < limit ? 360 : 0;
  const moved = outer.map(([longitude = 0, latitude = 0]) => [longitude + shift, latitude]);
  const middle = meanLongitude(moved);
  // A hole follows its outer ring to the same turn of the world.
  return [
    moved,
    ...holes.map((hole) => {
      const turn = 360 * Math.round((middle - meanLongitude(hole)) / 360);
      return hole.map(([longitude = 0, latitude = 0]) => [longitude + turn, latitude]);
    }),
  ];
}

function hasArea([outer = []]: Position[][]): boolean {
  return new Set(outer.map(([longitude, latitude]) => `${longitude} ${latitude}`)).size >= 3;
}

function meanLongitude(ring: readonly Position[]): number {
  return ring.reduce((sum, [longitude = 0]) => sum + longitude, 0) / Math.max(1, ring.length);
}
