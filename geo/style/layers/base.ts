import type { LayerSpecification } from 'maplibre-gl';
import type { Tokens } from '../../tokens';
import { layerIds, sourceIds } from '../ids';

/** Sea, graticule, land, the regions in focus, the Sahel belt and the borders: all but silent. */
export function baseLayers(tokens: Tokens, focus: readonly string[], selected: string | null): LayerSpecification[] {
  return [
    { id: layerIds.sea, type: 'background', paint: { 'background-color': tokens.sea } },
    {
      id: layerIds.graticule,
      type: 'line',
      source: sourceIds.graticule,
      paint: { 'line-color': tokens.graticule, 'line-width': 0.6 },
    },
    { id: layerIds.land, type: 'fill', source: sourceIds.countries, paint: { 'fill-color': tokens.land } },
    {
      id: layerIds.focus,
      type: 'fill',
      source: sourceIds.countries,
      filter: ['in', ['get', 'id'], ['literal', [...focus]]],
      paint: { 'fill-color': ['case', ['==', ['get', 'id'], selected ?? ''], tokens.focusStrong, tokens.focus] },
    },
    {
      id: layerIds.sahel,
      type: 'fill',
      source: sourceIds.sahel,
      paint: { 'fill-color': tokens.sahel, 'fill-opacity': ['get', 'fade'], 'fill-antialias': false },
    },
    {
      id: layerIds.borders,
      type: 'line',
      source: sourceIds.countries,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': tokens.border, 'line-width': ['interpolate', ['linear'], ['zoom'], 1, 0.5, 5, 1.1] },
    },
  ];
}
