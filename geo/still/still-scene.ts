import { geoDistance } from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Camera, Size } from '../camera/camera';
import { globeProjection, mercatorProjection } from '../camera/satellite-projection';
import type { LonLat } from '../lon-lat';
import type { Plate } from '../plate';
import type { Tokens } from '../tokens';
import type { Point } from './simplify-line';

/** Countries with our id; `of` names the country that holds a place without a code of its own. */
export type Countries = FeatureCollection<Polygon | MultiPolygon, { readonly id: string; readonly of?: string }>;

/** All that a still is drawn from. */
export type StillInput = {
  readonly size: Size;
  readonly camera: Camera;
  readonly projection: 'globe' | 'mercator';
  readonly tokens: Tokens;
  readonly countries: Countries;
  /** Nested bands with their opacity in the property `fade`; drawn when the plate speaks of the Sahel. */
  readonly sahel: FeatureCollection<MultiPolygon, { readonly fade: number }>;
  readonly plate: Plate;
  /** Numbers of the relations to draw; all when left out. */
  readonly shown?: readonly number[];
  readonly selectedRelation: number | null;
  readonly selectedRegion: string | null;
  /** `@font-face` rules with the fonts inside (`labelFontCss`), or empty for the reader's own fonts. */
  readonly fontCss: string;
  /** Draws the arcs in one after another on opening, in less than 0.9 s. */
  readonly animate: boolean;
  readonly title: string;
  readonly description: string;
  /** Enlarges type, badges and lines: 1 as on the live map, 1.5 or so on a slide that is read from afar. */
  readonly scale?: number;
};

/** The input with the projection ready to use. */
export type StillScene = StillInput & {
  readonly scale: number;
  readonly geo: ReturnType<typeof globeProjection>;
  /** Pixels of a place, or null behind the horizon. */
  readonly project: (at: LonLat) => Point | null;
  readonly invert: (at: Point) => LonLat | null;
  readonly shapes: ReadonlyMap<string, Feature>;
};

export function stillScene(input: StillInput): StillScene {
  const { camera, size, projection } = input;
  const globe = projection === 'globe';
  // What lies outside the frame is cut off, a little beyond the edge, so that no outline runs along it.
  const geo = (globe ? globeProjection : mercatorProjection)(camera, size).clipExtent([
    [-12, -12],
    [size.width + 12, size.height + 12],
  ]);
  const horizon = globe ? ((geo.clipAngle() ?? 90) * Math.PI) / 180 : Number.POSITIVE_INFINITY;
  return {
    ...input,
    scale: input.scale ?? 1,
    geo,
    project: ([x, y]) => {
      if (geoDistance([x, y], [camera.center[0], camera.center[1]]) > horizon) return null;
      return geo([x, y]);
    },
    invert: ([x, y]) => geo.invert?.([x, y]) ?? null,
    shapes: new Map(input.countries.features.map((feature) => [feature.properties.id, feature])),
  };
}
