import type { Position } from 'geojson';

/**
 * A point deep inside a polygon (rings in degrees, unwrapped): the one farthest from every edge, found by a grid that is
 * refined four times. Longitudes are shrunk by the cosine of the latitude, so that "far" means kilometres.
 */
export function labelPoint(rings: readonly Position[][]): [number, number] {
  const outer = rings[0] ?? [];
  const latitudes = outer.map(([, y = 0]) => y);
  const squeeze = Math.max(0.1, Math.cos((((Math.min(...latitudes) + Math.max(...latitudes)) / 2) * Math.PI) / 180));
  const scaled = rings.map((ring) => ring.map(([x = 0, y = 0]): [number, number] => [x * squeeze, y]));
  const xs = (scaled[0] ?? []).map(([x]) => x);
  let [left, right] = [Math.min(...xs), Math.max(...xs)];
  let [low, high] = [Math.min(...latitudes), Math.max(...latitudes)];
  let best: { at: [number, number]; clearance: number } = { at: [(left + right) / 2, (low + high) / 2], clearance: -1 };
  for (let round = 0; round < 4; round += 1) {
    const steps = 24;
    for (let i = 0; i <= steps; i += 1) {
      for (let j = 0; j <= steps; j += 1) {
        const at: [number, number] = [left + ((right - left) * i) / steps, low + ((high - low) * j) / steps];
        const clearance = signedClearance(at, scaled);
        if (clearance > best.clearance) best = { at, clearance };
      }
    }
    const [width, height] = [(right - left) / 8, (high - low) / 8];
    [left, right, low, high] = [best.at[0] - width, best.at[0] + width, best.at[1] - height, best.at[1] + height];
  }
  return [best.at[0] / squeeze, best.at[1]];
}

/** Distance to the nearest edge, negative outside. */
function signedClearance([x, y]: [number, number], rings: readonly [number, number][][]): number {
  let inside = false;
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i += 1) {
      const [ax, ay] = ring[i - 1] ?? [0, 0];
      const [bx, by] = ring[i] ?? [0, 0];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      const length = (bx - ax) ** 2 + (by - ay) ** 2;
      const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
      nearest = Math.min(nearest, Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay)));
    }
  }
  return inside ? nearest : -nearest;
}
