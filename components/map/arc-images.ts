'use client';

import type { Map as MapLibre } from 'maplibre-gl';
import { imageIds } from '@/geo/style/ids';

/** Side of the square images in pixels; drawn at twice their size on the map for sharp edges. */
const side = 48;

/** Hands the map its arrowhead and its tick as signed distance fields, so that layers can colour them. */
export function addArcImages(map: MapLibre): void {
  if (!map.hasImage(imageIds.head))
    map.addImage(imageIds.head, distanceField(insideHead), { sdf: true, pixelRatio: 1 });
  if (!map.hasImage(imageIds.tick))
    map.addImage(imageIds.tick, distanceField(insideTick), { sdf: true, pixelRatio: 1 });
}

type Shape = (x: number, y: number) => number;

/** An arrowhead that points up: signed distance in pixels, negative inside. */
const insideHead: Shape = (x, y) => {
  const tip = { x: side / 2, y: side * 0.12 };
  const halfWidth = side * 0.26;
  const height = side * 0.66;
  const slope = halfWidth / height;
  const edge = (Math.abs(x - tip.x) - (y - tip.y) * slope) / Math.hypot(1, slope);
  return Math.max(edge, tip.y - y, y - tip.y - height);
};

/** A stroke across the line. */
const insideTick: Shape = (x, y) =>
  Math.max(Math.abs(x - side / 2) - side * 0.05, Math.abs(y - side / 2) - side * 0.22);

/** MapLibre reads an edge at three quarters of the alpha range, which spans eight pixels. */
function distanceField(shape: Shape): ImageData {
  const image = new ImageData(side, side);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const alpha = 0.75 - shape(x + 0.5, y + 0.5) / 8;
      image.data[(y * side + x) * 4 + 3] = Math.round(255 * Math.min(1, Math.max(0, alpha)));
    }
  }
  return image;
}
