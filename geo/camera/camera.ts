import { cross, dot, normalise, toLonLat, toVector, type Vector } from '../arcs/sphere';
import type { LonLat } from '../lon-lat';

/** What a map looks at: MapLibre's centre (degrees) and zoom, with neither pitch nor bearing. */
export type Camera = { readonly center: LonLat; readonly zoom: number };
export type Size = { readonly width: number; readonly height: number };
export type Padding = { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };

const zooms = { least: -1, greatest: 9 };
/** Beyond, MapLibre's Mercator has no map, and a globe's north is no longer up. */
const steepestLatitude = 80;

/**
 * The radius of MapLibre's globe in pixels: `getGlobeRadiusPixels` in maplibre-gl 6.17, the world of 512·2^zoom pixels
 * around the equator, enlarged so that the middle of the view has the same scale as Mercator.
 */
export function globeRadius({ center, zoom }: Camera): number {
  return (512 * 2 ** zoom) / (2 * Math.PI) / Math.cos((center[1] * Math.PI) / 180);
}

/**
 * From MapLibre's camera to the middle of the view, in pixels: its field of view is 36.87° high, so that this is one and a
 * half times the height (`cameraToCenterDistance`).
 */
export function cameraDistance({ height }: Size): number {
  return height / 2 / Math.tan(((36.87 / 2) * Math.PI) / 180);
}

/**
 * The globe camera that shows all points within the padding (pixels), in a map of that size. MapLibre's globe is a
 * vertical perspective: a point with the unit vector (e, n, u) in the frame of the centre stands at
 * d·e / (1 − u + d/r), with d the camera's distance and r the globe's radius. Points beyond the horizon count as lying on
 * it, so that the whole world makes a whole globe.
 */
export function globeCamera(points: readonly LonLat[], size: Size, padding: Padding): Camera {
  const vectors = points.map(toVector);
  let center = upright(toLonLat(normalise(mean(vectors))));
  let zoom = zooms.least;
  // Centre and zoom depend on each other; this settles within a few rounds.
  for (let round = 0; round < 24; round += 1) {
    zoom = greatestFittingZoom(vectors, center, size, padding);
    const { left, right, top, bottom } = extent(vectors, { center, zoom }, size);
    // Pixels by which the middle of the points is off the middle of the free part of the map.
    const x = (left + right) / 2 - (padding.left - padding.right) / 2;
    const y = (top + bottom) / 2 - (padding.top - padding.bottom) / 2;
    if (Math.hypot(x, y) < 0.25) break;
    center = upright(lookedAt(x, y, { center, zoom }, size));
  }
  return rounded({ center, zoom });
}

/** The same for MapLibre's Mercator: a world of 512·2^zoom pixels. The points' box is the narrowest over any meridian. */
export function mercatorCamera(points: readonly LonLat[], size: Size, padding: Padding): Camera {
  const [west, east] = narrowestSpan(points.map(([longitude]) => longitude));
  const ys = points.map(([, latitude]) => mercatorY(latitude));
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const free = { width: size.width - padding.left - padding.right, height: size.height - padding.top - padding.bottom };
  const scale = Math.min(
    Math.max(1, free.width) / Math.max(1e-9, (east - west) / 360),
    Math.max(1, free.height) / Math.max(1e-9, bottom - top),
  );
  // MapLibre never shows above the north edge of its world or below the south edge.
  const zoom = Math.min(zooms.greatest, Math.max(Math.log2(size.height / 512), Math.log2(scale / 512)));
  const world = 512 * 2 ** zoom;
  const longitude = (west + east) / 2 - ((padding.left - padding.right) / 2 / world) * 360;
  const y = (top + bottom) / 2 - (padding.top - padding.bottom) / 2 / world;
  const half = size.height / 2 / world;
  return rounded({ center: [wrap(longitude), latitudeOf(Math.max(half, Math.min(1 - half, y)))], zoom });
}

type Extent = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** The box of the points in pixels from the middle of the map, y downwards. */
function extent(vectors: readonly Vector[], camera: Camera, size: Size): Extent {
  const { east, north, up } = frame(camera.center);
  const ratio = cameraDistance(size) / globeRadius(camera);
  const horizon = 1 / (1 + ratio);
  const screen = vectors.map((vector) => {
    const [e, n, u] = [dot(vector, east), dot(vector, north), dot(vector, up)];
    const hidden = u < horizon;
    const pull = hidden ? Math.sqrt(1 - horizon ** 2) / (Math.hypot(e, n) || 1) : 1;
    const scale = (pull * cameraDistance(size)) / (1 - (hidden ? horizon : u) + ratio);
    return { x: e * scale, y: -n * scale };
  });
  const xs = screen.map(({ x }) => x);
  const ys = screen.map(({ y }) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** By halving: the box of the points only grows with the zoom. */
function greatestFittingZoom(vectors: readonly Vector[], center: LonLat, size: Size, padding: Padding): number {
  let [low, high] = [zooms.least, zooms.greatest];
  for (let step = 0; step < 24; step += 1) {
    const zoom = (low + high) / 2;
    const { left, right, top, bottom } = extent(vectors, { center, zoom }, size);
    const fits =
      right - left <= size.width - padding.left - padding.right &&
      bottom - top <= size.height - padding.top - padding.bottom;
    if (fits) low = zoom;
    else high = zoom;
  }
  return low;
}

function upright([longitude, latitude]: LonLat): [number, number] {
  return [longitude, Math.max(-steepestLatitude, Math.min(steepestLatitude, latitude))];
}

/** The place that stands x, y pixels from the middle of the map; at the limb if there is none. */
function lookedAt(x: number, y: number, camera: Camera, size: Size): [number, number] {
  const { east, north, up } = frame(camera.center);
  const distance = cameraDistance(size);
  const radius = globeRadius(camera);
  // The ray (x, −y, −distance)·t from (0, 0, radius + distance) meets the sphere where a·t² − 2b·t + c = 0.
  const a = x ** 2 + y ** 2 + distance ** 2;
  const b = distance * (radius + distance);
  const c = (radius + distance) ** 2 - radius ** 2;
  const t = (b - Math.sqrt(Math.max(0, b ** 2 - a * c))) / a;
  const [e, n, u] = [x * t, -y * t, radius + distance - distance * t];
  return toLonLat(
    normalise([
      e * east[0] + n * north[0] + u * up[0],
      e * east[1] + n * north[1] + u * up[1],
      e * east[2] + n * north[2] + u * up[2],
    ]),
  );
}

function frame(center: LonLat): { east: Vector; north: Vector; up: Vector } {
  const up = toVector(center);
  const longitude = (center[0] * Math.PI) / 180;
  const east: Vector = [-Math.sin(longitude), Math.cos(longitude), 0];
  return { east, north: cross(up, east), up };
}

function mean(vectors: readonly Vector[]): Vector {
  const sum = vectors.reduce<Vector>(([x, y, z], [a, b, c]) => [x + a, y + b, z + c], [0, 0, 0]);
  return Math.hypot(...sum) > 1e-6 ? sum : (vectors[0] ?? [1, 0, 0]);
}

/** West and east of the narrowest run of longitudes that holds all; east may pass 180. */
function narrowestSpan(longitudes: readonly number[]): [number, number] {
  const sorted = [...new Set(longitudes.map(wrap))].sort((a, b) => a - b);
  const [first = 0] = sorted;
  const last = sorted.at(-1) ?? first;
  let best: [number, number] = [first, last];
  sorted.forEach((west, index) => {
    const east = (sorted[index - 1] ?? Number.POSITIVE_INFINITY) + 360;
    if (east - west < best[1] - best[0]) best = [west, east];
  });
  return best;
}

function wrap(longitude: number): number {
  return ((((longitude + 180) % 360) + 360) % 360) - 180;
}

/** 0 at the north edge of the Mercator world, 1 at the south edge. */
function mercatorY(latitude: number): number {
  const limited = Math.max(-85.0511, Math.min(85.0511, latitude));
  return 0.5 - Math.log(Math.tan(Math.PI / 4 + (limited * Math.PI) / 360)) / (2 * Math.PI);
}

function latitudeOf(y: number): number {
  return (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90;
}

function rounded({ center, zoom }: Camera): Camera {
  const to = (value: number, places: number): number => Math.round(value * 10 ** places) / 10 ** places;
  return { center: [to(wrap(center[0]), 4), to(center[1], 4)], zoom: to(zoom, 3) };
}
