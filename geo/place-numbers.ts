import { dot, type Vector } from './sphere';

export type NumberedCurve = { readonly curve: (t: number) => Vector; readonly pair: string };

/** Where on a curve a number may stand, as t. */
const candidates = Array.from({ length: 17 }, (_, i) => (34 + 2 * i) / 100);

/** Above this many arcs only those of one pair are compared: all against all would take seconds. */
const comparable = 300;

/**
 * Places a number on each curve so that numbers stay clear of one another, of the arrowheads and of the arcs' ends:
 * each in turn takes the t with the greatest distance to its nearest neighbour, and three more rounds let it move. Beyond
 * `enough` degrees a distance counts no more, so that a lonely number stays near the middle.
 */
export function placeNumbers(arcs: readonly NumberedCurve[], obstacles: readonly Vector[], enough: number): number[] {
  const points = arcs.map(({ curve }) => candidates.map(curve));
  const chosen: (number | null)[] = arcs.map(() => null);
  const all = arcs.length <= comparable;
  // A number beside an arrowhead or an end is a smaller fault than one on another number.
  const clear = points.map((row) => row.map((point) => (all ? 1.5 * nearest(point, obstacles) : enough)));
  const rivalsByPair = new Map<string, number[]>();
  arcs.forEach(({ pair }, index) => {
    const key = all ? '' : pair;
    const rivals = rivalsByPair.get(key);
    if (rivals) rivals.push(index);
    else rivalsByPair.set(key, [index]);
  });
  for (let round = 0; round < 4; round += 1) {
    arcs.forEach(({ pair }, index) => {
      const rivals = (rivalsByPair.get(all ? '' : pair) ?? []).flatMap((other) => {
        const place = chosen[other];
        const at = other === index || place === null || place === undefined ? undefined : points[other]?.[place];
        return at ? [at] : [];
      });
      let best = { score: Number.NEGATIVE_INFINITY, place: 8 };
      points[index]?.forEach((point, place) => {
        const room = Math.min(enough, nearest(point, rivals), clear[index]?.[place] ?? enough);
        const score = room - 0.01 * enough * Math.abs((candidates[place] ?? 0.5) - 0.5);
        if (score > best.score) best = { score, place };
      });
      chosen[index] = best.place;
    });
  }
  return chosen.map((place) => candidates[place ?? 8] ?? 0.5);
}

/** Degrees to the nearest of the others. */
function nearest(point: Vector, others: readonly Vector[]): number {
  let closest = -1;
  for (const other of others) closest = Math.max(closest, dot(point, other));
  return others.length === 0 ? Number.POSITIVE_INFINITY : (Math.acos(Math.min(1, closest)) * 180) / Math.PI;
}
