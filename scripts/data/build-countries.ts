import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import { countryId } from './country-id';
import type { World } from './read-world';
import { unwrapFeature } from './unwrap-feature';

export type CountryProperties = { readonly id: string; readonly of?: string };
export type Countries = FeatureCollection<MultiPolygon, CountryProperties>;

/**
 * The world's countries with our ids, unwrapped at the antimeridian, without Antarctica (its ring runs round the
 * pole) and what the source has shrunk to a point (the Vatican).
 */
export function countriesOf(world: World): Countries {
  const features = world.features
    .filter(({ properties }) => properties.a3 !== 'ATA')
    .map((country): Feature<MultiPolygon, CountryProperties> => {
      const identity = countryId(String(country.id), country.properties.a3);
      return {
        type: 'Feature',
        id: identity.id,
        properties: identity,
        geometry: unwrapFeature(identity.id, country.geometry),
      };
    })
    .filter(({ geometry }) => geometry.coordinates.length > 0)
    .sort((a, b) => (a.properties.id < b.properties.id ? -1 : 1));
  return { type: 'FeatureCollection', features };
}

/**
 * Countries as TopoJSON. `minimumWeight` is Visvalingam's area in square degrees below which a vertex goes; `steps` is
 * how many steps the grid of coordinates has along each side (it spans some 370° here, because of the unwrapping).
 */
export function buildCountries(
  countries: Countries,
  options: { minimumWeight: number; steps: number },
): Topology<Objects<CountryProperties>> {
  const full = topology({ countries });
  const simple = simplify(presimplify(full), options.minimumWeight) as Topology<Objects<CountryProperties>>;
  return quantize(simple, options.steps);
}
