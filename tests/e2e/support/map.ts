import type { JSHandle, Page } from '@playwright/test';
import type { Map as MapLibre } from 'maplibre-gl';
import type { StyledArc } from '@/geo/plate';
import { arcLayerIds, arcSourceIds, layerIds } from '@/geo/style/ids';
import { readyMark } from '../../../scripts/bench/bytes.mjs';
import { expect } from './test';

export type Point = { readonly x: number; readonly y: number };

/** Software rendering on a busy machine: long, and never a measure. */
const patience = { timeout: 45_000 };

/** The live map of the page, to be asked with `evaluate`. */
function liveMap(page: Page): Promise<JSHandle<MapLibre>> {
  return page.evaluateHandle(() => {
    const element = document.querySelector<HTMLElement & { demarcheMap?: MapLibre }>('.maplibregl-map');
    if (!element?.demarcheMap) throw new Error('there is no live map on this page');
    return element.demarcheMap;
  });
}

/** Waits for the mark that the page sets once every arc is drawn. */
export async function mapReady(page: Page): Promise<void> {
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, readyMark, patience);
  await settled(page);
}

/** Waits until the camera stands and all is drawn, so that a point on the screen stays where it is. */
export async function settled(page: Page): Promise<void> {
  // The camera starts to move an effect after the page has changed.
  await page.waitForTimeout(150);
  const map = await liveMap(page);
  await expect
    .poll(() => map.evaluate((it) => !it.isMoving() && it.loaded() && it.areTilesLoaded()), patience)
    .toBe(true);
}

/** Numbers of the arcs that are in the picture now, in order. */
export async function renderedArcs(page: Page): Promise<number[]> {
  const map = await liveMap(page);
  return map.evaluate(
    (it, layers) => {
      const numbers = it.queryRenderedFeatures({ layers }).map(({ properties }) => Number(properties.number));
      return [...new Set(numbers)].sort((a, b) => a - b);
    },
    [...arcLayerIds],
  );
}

/** That these arcs are in the picture; `only` that no others are. */
export async function expectRendered(page: Page, numbers: readonly number[], { only = false } = {}): Promise<void> {
  const seen = async () => (await renderedArcs(page)).filter((number) => only || numbers.includes(number));
  await expect.poll(seen, { ...patience, message: 'arcs in the picture' }).toEqual([...numbers]);
}

/** Numbers that stand out, by the state of every source that draws arcs. */
export async function raisedArcs(page: Page, numbers: readonly number[]): Promise<number[]> {
  const map = await liveMap(page);
  return map.evaluate(
    (it, { sources, all }) =>
      all.filter((id) => sources.every((source) => it.getFeatureState({ source, id }).raised === true)),
    { sources: [...arcSourceIds], all: [...numbers] },
  );
}

export async function expectRaised(page: Page, numbers: readonly number[], raised: readonly number[]): Promise<void> {
  await expect.poll(() => raisedArcs(page, numbers), { ...patience, message: 'arcs that stand out' }).toEqual(raised);
}

export async function camera(page: Page): Promise<{ longitude: number; latitude: number; zoom: number }> {
  const map = await liveMap(page);
  return map.evaluate((it) => ({ longitude: it.getCenter().lng, latitude: it.getCenter().lat, zoom: it.getZoom() }));
}

export async function projection(page: Page): Promise<unknown> {
  const map = await liveMap(page);
  return map.evaluate((it) => it.getProjection()?.type);
}

/** Where a place on the earth stands on the screen. */
export async function screenPoint(page: Page, place: readonly [number, number]): Promise<Point> {
  await settled(page);
  const map = await liveMap(page);
  return map.evaluate(
    (it, [longitude, latitude]) => {
      const { left, top } = it.getCanvas().getBoundingClientRect();
      const { x, y } = it.project([longitude, latitude]);
      return { x: left + x, y: top + y };
    },
    [...place] as [number, number],
  );
}

type Target = 'badge' | 'line';

/**
 * Where on the screen somebody would point at an arc: a spot where it is the uppermost thing of the map that can be
 * clicked, and where nothing of the page lies over the map. Fails when there is none.
 */
export async function spotOf(page: Page, arc: StyledArc, target: Target): Promise<Point> {
  await settled(page);
  const map = await liveMap(page);
  const spot = await map.evaluate(
    (it, { number, candidates, clickable, layer }) => {
      const canvas = it.getCanvas();
      const frame = canvas.getBoundingClientRect();
      for (const [longitude, latitude] of candidates) {
        const { x, y } = it.project([longitude, latitude]);
        const spot = { x: frame.left + x, y: frame.top + y };
        if (document.elementFromPoint(spot.x, spot.y) !== canvas) continue;
        const uppermost = it.queryRenderedFeatures([x, y], { layers: clickable })[0];
        if (uppermost?.layer.id === layer && uppermost.properties.number === number) return spot;
      }
      return null;
    },
    {
      number: arc.number,
      candidates: target === 'badge' ? [arc.numberAt] : middleFirst(arc.coordinates),
      clickable: [layerIds.badges, layerIds.arcHit, layerIds.focus] as string[],
      layer: target === 'badge' ? layerIds.badges : layerIds.arcHit,
    },
  );
  if (!spot) throw new Error(`nobody can point at the ${target} of relation ${arc.number}`);
  return spot;
}

/** Near the capitals all arcs of a pair meet: whoever points at one does so in its middle. */
function middleFirst<T>(line: readonly T[]): T[] {
  const middle = (line.length - 1) / 2;
  return line
    .map((at, index) => ({ at, far: Math.abs(index - middle) }))
    .sort((a, b) => a.far - b.far)
    .map(({ at }) => at);
}
