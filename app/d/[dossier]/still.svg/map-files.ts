import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FeatureCollection, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { FontFace } from '@/geo/font-face';
import type { FontFile } from '@/geo/still/label-font';
import type { Countries } from '@/geo/still/still-scene';

export type MapFiles = {
  readonly countries: Countries;
  readonly sahel: FeatureCollection<MultiPolygon, { readonly fade: number }>;
  readonly fonts: readonly FontFile[];
};

let files: Promise<MapFiles> | null = null;

/** The built files that a still is drawn from, read once. They are ours and checked against their manifest by a test. */
export function mapFiles(): Promise<MapFiles> {
  files ??= read();
  return files;
}

async function read(): Promise<MapFiles> {
  const topology = JSON.parse(await text('map/countries-110m.json')) as Topology<{ countries: GeometryCollection }>;
  const faces = JSON.parse(await text('fonts/faces.json')) as FontFace[];
  return {
    countries: feature(topology, topology.objects.countries) as Countries,
    sahel: JSON.parse(await text('map/sahel.json')),
    fonts: await Promise.all(faces.map(async (face) => ({ face, data: await readFile(at(`fonts/${face.file}`)) }))),
  };
}

function at(name: string): string {
  return path.join(process.cwd(), 'public', name);
}

function text(name: string): Promise<string> {
  return readFile(at(name), 'utf8');
}
