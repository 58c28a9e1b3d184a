import type { LineString, MultiLineString, Position } from 'geojson';

/**
 * Cuts a continuous line, whose longitudes may run past ±180, at the antimeridian, as RFC 7946 (3.1.9) asks of what is
 * exported. Returns the line itself, moved to −180…180, when nothing had to be cut. Degrees; latitude at the cut is
 * interpolated in the plane, which is near enough for the short steps of an arc.
 */
export function cutAntimeridian(line: readonly (readonly number[])[]): LineString | MultiLineString {
  const parts: Position[][] = [];
  let part: Position[] = [];
  let turn: number | undefined;
  line.forEach((point, index) => {
    const [x = 0, y = 0] = point;
    const [nextX = x] = line[index + 1] ?? [];
    // A point on the meridian itself belongs to the side that the line goes on to.
    turn ??= turnOf(x === 180 || x === -180 ? (x + nextX) / 2 : x);
    const [beforeX = x, beforeY = y] = line[index - 1] ?? [];
    while (x > 180 + 360 * turn || x < -180 + 360 * turn) {
      const eastwards = x > 180 + 360 * turn;
      const edge = (eastwards ? 180 : -180) + 360 * turn;
      const share = (edge - beforeX) / (x - beforeX);
      const latitude = beforeY + (y - beforeY) * share;
      push(part, [eastwards ? 180 : -180, latitude]);
      if (part.length > 1) parts.push(part);
      part = [[eastwards ? -180 : 180, latitude]];
      turn += eastwards ? 1 : -1;
    }
    push(part, [x - 360 * turn, y]);
  });
  if (part.length > 1 || parts.length === 0) parts.push(part);
  const [only] = parts;
  return parts.length === 1 && only
    ? { type: 'LineString', coordinates: only }
    : { type: 'MultiLineString', coordinates: parts };
}

function turnOf(longitude: number): number {
  return Math.floor((longitude + 180) / 360);
}

function push(part: Position[], point: Position): void {
  const last = part.at(-1);
  if (!last || last[0] !== point[0] || last[1] !== point[1]) part.push(point);
}
