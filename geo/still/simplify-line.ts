export type Point = readonly [number, number];

/**
 * Douglas and Peucker's simplification (1973) in the plane: drops points that lie less than `tolerance` from the line
 * that is left. The first and the last point stay. With a stack instead of recursion, for long coasts.
 */
export function simplifyLine(points: readonly Point[], tolerance: number): Point[] {
  const kept = new Set([0, points.length - 1]);
  const stack: [number, number][] = [[0, points.length - 1]];
  for (let range = stack.pop(); range; range = stack.pop()) {
    const [from, to] = range;
    const [a, b] = [points[from], points[to]];
    let farthest = { distance: tolerance, index: -1 };
    for (let index = from + 1; a && b && index < to; index += 1) {
      const point = points[index];
      const distance = point ? distanceToSegment(point, a, b) : 0;
      if (distance > farthest.distance) farthest = { distance, index };
    }
    if (farthest.index < 0) continue;
    kept.add(farthest.index);
    stack.push([from, farthest.index], [farthest.index, to]);
  }
  return points.filter((_, index) => kept.has(index));
}

function distanceToSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
  return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay));
}
