import type { DataDrivenPropertyValueSpecification, ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { certaintyKeys } from '../../style-keys';
import { dashes, type Tokens } from '../../tokens';
import { imageIds, layerIds, sourceIds } from '../ids';

/** Half of an arc's nominal width: dash lengths are pixels in the tokens and multiples of the width in MapLibre. */
const nominalWidth = 1.75;

/** The colour of an arc's polarity. */
export function polarityColor(tokens: Tokens): ExpressionSpecification {
  return [
    'match',
    ['get', 'polarity'],
    'cooperative',
    tokens.cooperative,
    'conflictual',
    tokens.conflictual,
    tokens.neutral,
  ];
}

/** Full when it is the selected or hovered one, faint when another is, else `rest`. */
export function emphasis(rest: number, faint: number): DataDrivenPropertyValueSpecification<number> {
  return [
    'case',
    ['boolean', ['feature-state', 'raised'], false],
    1,
    ['boolean', ['feature-state', 'receded'], false],
    faint,
    rest,
  ];
}

function width(extra: number): DataDrivenPropertyValueSpecification<number> {
  return ['+', ['get', 'width'], ['case', ['boolean', ['feature-state', 'raised'], false], 1.6, 0], extra];
}

/** In multiples of the width. A round cap adds half a width at either end, so a dot is a dash of no length. */
function dashArray([on = 0, off = 0]: readonly number[], round: boolean): number[] {
  return round ? [0.05, (on + off) / nominalWidth - 0.4] : [on / nominalWidth, off / nominalWidth];
}

/** Halo, one line layer a certainty, struck-through ticks, arrowheads and the invisible layer that takes clicks. */
export function arcLayers(tokens: Tokens): LayerSpecification[] {
  return [
    {
      id: layerIds.arcHalo,
      type: 'line',
      source: sourceIds.arcs,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': tokens.panel, 'line-width': width(2.3), 'line-opacity': emphasis(0.75, 0.1) },
    },
    ...certaintyKeys.map((certainty): LayerSpecification => {
      const dash = dashes[certainty];
      return {
        id: `arc-${certainty}`,
        type: 'line',
        source: sourceIds.arcs,
        filter: ['==', ['get', 'certainty'], certainty],
        layout: { 'line-join': 'round', 'line-cap': certainty === 'speculative' ? 'round' : 'butt' },
        paint: {
          'line-color': polarityColor(tokens),
          'line-width': width(0),
          'line-opacity': emphasis(1, 0.22),
          ...(dash.length > 0 ? { 'line-dasharray': dashArray(dash, certainty === 'speculative') } : {}),
        },
      };
    }),
    {
      id: layerIds.arcTicks,
      type: 'symbol',
      source: sourceIds.arcs,
      filter: ['==', ['get', 'certainty'], 'denied'],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 28,
        'icon-image': imageIds.tick,
        'icon-size': 0.5,
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: { 'icon-color': polarityColor(tokens), 'icon-opacity': emphasis(1, 0.22) },
    },
    {
      id: layerIds.arcHeads,
      type: 'symbol',
      source: sourceIds.heads,
      layout: {
        'icon-image': imageIds.head,
        'icon-rotate': ['get', 'bearing'],
        'icon-rotation-alignment': 'map',
        'icon-pitch-alignment': 'map',
        'icon-size': ['interpolate', ['linear'], ['get', 'width'], 1.3, 0.42, 4.5, 0.62],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: {
        'icon-color': polarityColor(tokens),
        'icon-opacity': emphasis(1, 0.22),
        'icon-halo-color': tokens.panel,
        'icon-halo-width': 1,
      },
    },
    {
      id: layerIds.arcHit,
      type: 'line',
      source: sourceIds.arcs,
      layout: { 'line-cap': 'round' },
      paint: { 'line-color': tokens.ink, 'line-opacity': 0, 'line-width': 14 },
    },
  ];
}
