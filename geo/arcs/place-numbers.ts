import { dot, type Vector } from './sphere';

export type NumberedCurve = { readonly curve: (t: number) => Vector; readonly pair: string };

/** Where on a curve a number may stand, as t. */
const candidates = Array.from({ length: 17 }, (_, i) => (34 + 2 * i) / 100);
const middle = 8;

/** Above this many arcs numbers are dealt out instead of compared: all against all would take seconds. */
const comparable = 300;

/**
 * Places a number on each curve so that numbers stay clear of one another, of the arrowheads and of the arcs' ends
 * (`obstacles`): each in turn takes the t with the greatest distance to its nearest neighbour, and three more rounds let
 * it move. Beyond `enough` degrees a distance counts no more, so that a lonely number stays near the middle.
 */
export function placeNumbers(arcs: readonly NumberedCurve[], obstacles: readonly Vector[], enough: number): number[] {
  if (arcs.length > comparable) return dealt(arcs);
  const points = arcs.map(({ curve }) => candidates.map(curve));
  // A number beside an arrowhead or an end is a smaller fault than one on another number.
  const strangers = linesOfOtherPairs(arcs);
  const clear = points.map((row, index) =>
    row.map((point) => Math.min(1.5 * nearest(point, obstacles), 2.5 * nearest(point, strangers[index] ?? []))),
  );
  const chosen: (number | null)[] = arcs.map(() => null);
  for (let round = 0; round < 4; round += 1) {
    points.forEach((row, index) => {
      const rivals = chosen.flatMap((place, other) => {
        const at = other === index || place === null ? undefined : points[other]?.[place];
        return at ? [at] : [];
      });
      let best = { score: Number.NEGATIVE_INFINITY, place: middle };
      row.forEach((point, place) => {
        const room = Math.min(enough, nearest(point, rivals), clear[index]?.[place] ?? enough);
        const score = room - 0.01 * enough * Math.abs((candidates[place] ?? 0.5) - 0.5);
        if (score > best.score) best = { score, place };
      });
      chosen[index] = best.place;
    });
  }
  return chosen.map((place) => candidates[place ?? middle] ?? 0.5);
}

/** Above this many arcs a number may stand where another pair's arc passes. */
const few = 120;

/** For each arc, points on the arcs of other pairs: a number on a crossing could be either's. */
function linesOfOtherPairs(arcs: readonly NumberedCurve[]): Vector[][] {
  if (arcs.length > few) return [];
  const sampled = arcs.map(({ curve }) => Array.from({ length: 33 }, (_, i) => curve(i / 32)));
  return arcs.map(({ pair }) => sampled.flatMap((line, other) => (arcs[other]?.pair === pair ? [] : line)));
}

/** Neighbours of a pair far from each other, by a step that meets every candidate once in 17 arcs. */
function dealt(arcs: readonly NumberedCurve[]): number[] {
  const counts = new Map<string, number>();
  return arcs.map(({ pair }) => {
    const count = counts.get(pair) ?? 0;
    counts.set(pair, count + 1);
    return candidates[(middle + 7 * count) % candidates.length] ?? 0.5;
  });
}

/** Degrees to the nearest of the others. */
function nearest(point: Vector, others: readonly Vector[]): number {
  let closest = -1;
  for (const other of others) closest = Math.max(closest, dot(point, other));
  return others.length === 0 ? Number.POSITIVE_INFINITY : (Math.acos(Math.min(1, closest)) * 180) / Math.PI;
}
