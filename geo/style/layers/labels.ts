import type { LayerSpecification } from 'maplibre-gl';
import type { Tokens } from '../../tokens';
import { layerIds, sourceIds } from '../ids';
import { emphasis, polarityColor } from './arcs';

/**
 * Ends of arcs, number badges and names. Without a `glyphs` address MapLibre draws text with the page's own fonts, by
 * the family named in `text-font`; the stylesheet declares these families over the same font files.
 */
export const fonts = { sans: ['Inter SemiBold'], serif: ['Newsreader Italic'] } as const;

export function labelLayers(tokens: Tokens): LayerSpecification[] {
  return [
    {
      id: layerIds.compositeLabels,
      type: 'symbol',
      source: sourceIds.labels,
      filter: ['get', 'composite'],
      layout: {
        'text-field': ['upcase', ['get', 'name']],
        'text-font': [...fonts.serif],
        'text-size': ['interpolate', ['linear'], ['zoom'], 1, 12, 4, 18],
        'text-letter-spacing': 0.5,
        'text-max-width': 30,
        'text-anchor': ['case', ['get', 'ring'], 'left', 'center'],
        'text-offset': ['case', ['get', 'ring'], ['literal', [0.9, 0]], ['literal', [0, 0]]],
      },
      paint: { 'text-color': tokens.soft, 'text-halo-color': tokens.land, 'text-halo-width': 1.2 },
    },
    {
      id: layerIds.regionLabels,
      type: 'symbol',
      source: sourceIds.labels,
      filter: ['!', ['get', 'composite']],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': [...fonts.serif],
        'text-size': ['interpolate', ['linear'], ['zoom'], 1, 12.5, 4, 18],
        'text-letter-spacing': 0.12,
        'text-max-width': 7,
        'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
        'text-radial-offset': 1.3,
      },
      paint: { 'text-color': tokens.soft, 'text-halo-color': tokens.land, 'text-halo-width': 1.2 },
    },
    {
      id: layerIds.anchors,
      type: 'circle',
      source: sourceIds.anchors,
      paint: {
        'circle-radius': ['match', ['get', 'kind'], 'ring', 5.5, 4],
        'circle-color': ['match', ['get', 'kind'], 'ring', tokens.panel, tokens.ink],
        'circle-stroke-color': ['match', ['get', 'kind'], 'ring', tokens.ink, tokens.panel],
        'circle-stroke-width': ['match', ['get', 'kind'], 'ring', 1.8, 2],
      },
    },
    {
      id: layerIds.capitalLabels,
      type: 'symbol',
      source: sourceIds.anchors,
      filter: ['has', 'name'],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': [...fonts.sans],
        'text-size': ['interpolate', ['linear'], ['zoom'], 1, 12.5, 4, 16],
        'text-anchor': ['match', ['get', 'side'], 'east', 'left', 'right'],
        'text-offset': ['match', ['get', 'side'], 'east', ['literal', [0.75, 0]], ['literal', [-0.75, 0]]],
        'text-allow-overlap': true,
      },
      paint: { 'text-color': tokens.ink, 'text-halo-color': tokens.land, 'text-halo-width': 1.8 },
    },
    {
      id: layerIds.badges,
      type: 'circle',
      source: sourceIds.badges,
      paint: {
        'circle-radius': ['case', ['boolean', ['feature-state', 'raised'], false], 13, 9.5],
        'circle-color': tokens.panel,
        'circle-stroke-color': polarityColor(tokens),
        'circle-stroke-width': ['case', ['boolean', ['feature-state', 'raised'], false], 2.4, 1.6],
        'circle-opacity': emphasis(1, 0.35),
        'circle-stroke-opacity': emphasis(1, 0.35),
      },
    },
    {
      id: layerIds.badgeNumbers,
      type: 'symbol',
      source: sourceIds.badges,
      layout: {
        'text-field': ['to-string', ['get', 'number']],
        'text-font': [...fonts.sans],
        'text-size': 11,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': tokens.ink, 'text-opacity': emphasis(1, 0.4) },
    },
  ];
}
