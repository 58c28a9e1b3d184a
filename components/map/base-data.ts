'use client';

import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

export type BaseData = { readonly countries: FeatureCollection; readonly sahel: FeatureCollection };

const empty: FeatureCollection = { type: 'FeatureCollection', features: [] };

async function load<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}

async function countriesAt(url: string): Promise<FeatureCollection> {
  const topology = await load<Topology<{ countries: GeometryCollection }>>(url);
  return feature(topology, topology.objects.countries);
}

/** Coarse outlines for the first picture. A missing belt leaves the rest; missing countries reject. */
export async function loadBase(): Promise<BaseData> {
  const [countries, sahel] = await Promise.all([
    countriesAt('/map/countries-110m.json'),
    load<FeatureCollection>('/map/sahel.json').catch(() => empty),
  ]);
  return { countries, sahel };
}

/** Finer outlines, asked for once the map is ready. */
export function loadFineCountries(): Promise<FeatureCollection> {
  return countriesAt('/map/countries-50m.json');
}
