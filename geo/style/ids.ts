import { certaintyKeys } from '../style-keys';

/** Source ids, one place each; layers and controls import them. */
export const sourceIds = {
  graticule: 'graticule',
  countries: 'countries',
  sahel: 'sahel',
  arcs: 'arcs',
  heads: 'arc-heads',
  badges: 'arc-badges',
  anchors: 'anchors',
  labels: 'labels',
} as const;

export const layerIds = {
  sea: 'sea',
  graticule: 'graticule',
  land: 'land',
  focus: 'focus',
  sahel: 'sahel',
  borders: 'borders',
  arcHalo: 'arc-halo',
  arcTicks: 'arc-ticks',
  arcHit: 'arc-hit',
  arcHeads: 'arc-heads',
  anchors: 'anchors',
  badges: 'arc-badges',
  badgeNumbers: 'arc-numbers',
  regionLabels: 'region-labels',
  compositeLabels: 'composite-labels',
  capitalLabels: 'capital-labels',
} as const;

/** One line layer a certainty: its dash is the layer's, so each pattern is drawn with its own caps. */
export const arcLayerIds = certaintyKeys.map((certainty) => `arc-${certainty}` as const);

/** Sources whose features are arcs and carry the number as id: hover and selection are set on each. */
export const arcSourceIds = [sourceIds.arcs, sourceIds.heads, sourceIds.badges] as const;

/** Images that the page draws once and hands to the map, as signed distance fields so that a layer can colour them. */
export const imageIds = { head: 'arc-head', tick: 'arc-tick' } as const;
