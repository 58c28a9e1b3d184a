import { geoGraticule10 } from 'd3-geo';
import type { Feature, FeatureCollection } from 'geojson';
import type {
  FilterSpecification,
  GeoJSONSourceSpecification,
  LayerSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import { type Plate, type RegionLabel, visibleLabels } from '../plate';
import { type Theme, tokens } from '../tokens';
import { arcLayerIds, layerIds, sourceIds } from './ids';
import { arcLayers } from './layers/arcs';
import { baseLayers } from './layers/base';
import { labelLayers } from './layers/labels';

export type StyleInput = {
  readonly theme: Theme;
  readonly projection: 'globe' | 'mercator';
  /** Countries with a property `id` (ISO 3166-1 alpha-2, lower case), unwrapped past 180°. */
  readonly countries: FeatureCollection;
  /** Bands of the schematic belt with a property `fade` (opacity 0–1); drawn only when the dossier speaks of the Sahel. */
  readonly sahel: FeatureCollection;
  readonly plate: Plate;
  /** Numbers of the relations that the filters let through; the others are not drawn. */
  readonly shown: readonly number[];
  readonly selectedRegion: string | null;
};

const graticule: GeoJSONSourceSpecification = {
  type: 'geojson',
  data: { type: 'Feature', properties: {}, geometry: geoGraticule10() },
};
const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** One complete MapLibre style: sources and layers of the whole map. Pure; the same input gives the same style. */
export function mapStyle(input: StyleInput): StyleSpecification {
  const { plate } = input;
  const belt = plate.composites.includes('sahel') ? input.sahel : nothing;
  return {
    version: 8,
    projection: { type: input.projection },
    sources: {
      [sourceIds.graticule]: graticule,
      [sourceIds.countries]: { type: 'geojson', data: input.countries, tolerance: 0.2, buffer: 32 },
      [sourceIds.sahel]: { type: 'geojson', data: belt },
      [sourceIds.arcs]: numbered(arcFeatures(plate)),
      [sourceIds.heads]: numbered(headFeatures(plate)),
      [sourceIds.badges]: numbered(badgeFeatures(plate)),
      [sourceIds.anchors]: { type: 'geojson', data: anchorFeatures(plate) },
      [sourceIds.labels]: { type: 'geojson', data: labelFeatures(visibleLabels(plate, input.selectedRegion), plate) },
    },
    layers: layers(input),
  };
}

function layers({ theme, plate, selectedRegion, shown }: StyleInput): LayerSpecification[] {
  const token = tokens[theme];
  const onlyShown: FilterSpecification = ['in', ['get', 'number'], ['literal', [...shown]]];
  const ofArcs = new Set<string>([
    ...arcLayerIds,
    layerIds.arcHalo,
    layerIds.arcTicks,
    layerIds.arcHit,
    layerIds.arcHeads,
    layerIds.badges,
    layerIds.badgeNumbers,
  ]);
  return [...baseLayers(token, plate.focus, selectedRegion), ...arcLayers(token), ...labelLayers(token)].map(
    (layer) => {
      if (!ofArcs.has(layer.id) || layer.type === 'background') return layer;
      const own = 'filter' in layer ? layer.filter : undefined;
      return { ...layer, filter: own ? ['all', own, onlyShown] : onlyShown } as LayerSpecification;
    },
  );
}

function numbered(data: FeatureCollection): GeoJSONSourceSpecification {
  return { type: 'geojson', data, promoteId: 'number' };
}

function collection(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}

function point(at: readonly [number, number], properties: Record<string, unknown>): Feature {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [at[0], at[1]] } };
}

function arcFeatures({ arcs }: Plate): FeatureCollection {
  return collection(
    arcs.map(({ number, certainty, polarity, width, coordinates }) => ({
      type: 'Feature',
      properties: { number, certainty, polarity, width },
      geometry: { type: 'LineString', coordinates: coordinates.map(([lon, lat]) => [lon, lat]) },
    })),
  );
}

function headFeatures({ arcs }: Plate): FeatureCollection {
  return collection(
    arcs.flatMap(({ number, polarity, width, head }) =>
      head ? [point(head.at, { number, polarity, width, bearing: head.bearing })] : [],
    ),
  );
}

function badgeFeatures({ arcs }: Plate): FeatureCollection {
  return collection(arcs.map(({ number, polarity, numberAt }) => point(numberAt, { number, polarity })));
}

function anchorFeatures({ anchors }: Plate): FeatureCollection {
  return collection(
    anchors.map(({ at, kind, name, region, side }) => point(at, { kind, region, side, ...(name ? { name } : {}) })),
  );
}

/** `ring` says that an arc ends at the label's own point: the name then stands beside it. */
function labelFeatures(labels: readonly RegionLabel[], { anchors }: Plate): FeatureCollection {
  const rings = new Set(anchors.filter(({ kind }) => kind === 'ring').map(({ region }) => region));
  return collection(
    labels.map(({ at, name, composite, region }) => point(at, { name, composite, region, ring: rings.has(region) })),
  );
}
