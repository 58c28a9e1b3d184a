import type { Plate, StyledArc } from '../plate';
import type { Region } from '../regions/regions';
import { type Camera, globeCamera, mercatorCamera } from './camera';

type LonLat = readonly [number, number];
type Size = { readonly width: number; readonly height: number };

type Opening = {
  readonly plate: Plate;
  /** The selected relation's number, and the selected region's id. */
  readonly relation: number | null;
  readonly region: string | null;
  readonly projection: 'globe' | 'mercator';
  /** Of the map's area, in CSS pixels. */
  readonly size: Size;
};

/** Regions wider than this, in degrees, are shown by what happens in them: a box of Russia would show the Arctic. */
const widestBox = 75;

/** The camera that shows what a page is about: the region, the pair of the relation, or everything that is drawn. */
export function openingCamera({ plate, relation, region, projection, size }: Opening): Camera {
  const row = plate.regions.find(({ id }) => id === region);
  const boxed = row !== undefined && row.box[2] - row.box[0] <= widestBox;
  const points = row ? regionPoints(plate, row, boxed) : relationPoints(plate, relation);
  if (points.length === 0) return { center: [12, 18], zoom: Math.log2(Math.min(size.width, size.height) / 512) + 1.1 };
  const fit = projection === 'globe' ? globeCamera : mercatorCamera;
  const camera = fit(points, size, padding(size, boxed ? 2 : 1));
  return { center: camera.center, zoom: Math.min(camera.zoom, 5.5) };
}

/** Room for labels beyond the outermost arcs: names stand outside them. A region's box gets twice that, for its neighbours. */
function padding({ width, height }: Size, times: 1 | 2) {
  const sides = times * Math.min(96, width * 0.13);
  return {
    top: times * Math.min(72, height * 0.11),
    right: sides,
    bottom: times * Math.min(96, height * 0.14),
    left: sides,
  };
}

/** The arcs of the relation's pair, or all of them; the names where there are none. */
function relationPoints(plate: Plate, relation: number | null): LonLat[] {
  const arc = plate.arcs.find(({ number }) => number === relation);
  const arcs = arc ? plate.arcs.filter((other) => samePair(arc, other)) : plate.arcs;
  if (arcs.length > 0) return arcs.flatMap(({ coordinates }) => coordinates);
  return plate.labels.map(({ at }) => at);
}

function regionPoints(plate: Plate, { id, box, anchor, label }: Region, boxed: boolean): LonLat[] {
  const [west, south, east, north] = box;
  if (boxed)
    return [
      [west, south],
      [west, north],
      [east, south],
      [east, north],
    ];
  const here = plate.arcs.filter(({ from, to }) => from === id || to === id);
  return [anchor, label, ...here.flatMap(({ coordinates }) => coordinates)];
}

function samePair(a: StyledArc, b: StyledArc): boolean {
  return (a.from === b.from && a.to === b.to) || (a.from === b.to && a.to === b.from);
}
