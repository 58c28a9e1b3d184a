import type { Position } from 'geojson';

/**
 * Clips a ring by a convex window (Sutherland and Hodgman, 1974), both open or closed, in plane degrees; the window runs
 * counter-clockwise. A concave ring that falls into several parts comes back as one ring with doubled edges along the
 * window: right for a fill, wrong for an outline. Returns a closed ring, or an empty list.
 */
export function clipRing(ring: readonly Position[], window: readonly Position[]): Position[] {
  let subject = [...ring];
  for (let index = 0; index < window.length; index += 1) {
    const start = window[index];
    const end = window[(index + 1) % window.length];
    if (!start || !end) continue;
    const [startX = 0, startY = 0] = start;
    const [endX = 0, endY = 0] = end;
    if (startX === endX && startY === endY) continue;
    const side = ([x = 0, y = 0]: Position): number => (endX - startX) * (y - startY) - (endY - startY) * (x - startX);
    subject = subject.flatMap((point, position) => {
      const before = subject.at(position - 1) ?? point;
      const sideBefore = side(before);
      const sideHere = side(point);
      const crossing =
        sideBefore >= 0 !== sideHere >= 0 ? [between(before, point, sideBefore / (sideBefore - sideHere))] : [];
      return sideHere >= 0 ? [...crossing, point] : crossing;
    });
  }
  const first = subject[0];
  return first && subject.length >= 3 ? [...subject, first] : [];
}

function between([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, share: number): Position {
  return [ax + (bx - ax) * share, ay + (by - ay) * share];
}
