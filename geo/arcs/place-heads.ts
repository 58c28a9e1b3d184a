import { dot, type Vector } from './sphere';

/** Where an arrowhead may stand, as t: before the end, so that the dot and its name stay free. */
const candidates = [0.88, 0.81, 0.92, 0.845, 0.77] as const;

/** Above this many arcs heads are dealt out instead of compared. */
const comparable = 300;

export type HeadedCurve = {
  readonly curve: (t: number) => Vector;
  readonly directed: boolean /** Place in its fan. */;
  readonly turn: number;
};

/**
 * Staggers arrowheads along their arcs, as t, so that they do not crowd at a capital: neighbours in a fan take the
 * candidates in turn, and one that would come closer than `need` degrees to an end of any arc or to an earlier head takes
 * the candidate that is farthest from all.
 */
export function placeHeads(arcs: readonly HeadedCurve[], ends: readonly Vector[], need: number): number[] {
  const enough = Math.cos((need * Math.PI) / 180);
  const placed = [...ends];
  return arcs.map(({ curve, directed, turn }) => {
    const own = candidates[turn % 4] ?? candidates[0];
    if (!directed || arcs.length > comparable) return own;
    let best = { t: own as number, at: curve(own), closeness: 2 };
    for (const t of [own, ...candidates]) {
      const at = curve(t);
      // The cosine of the angle: the greater, the nearer.
      const closeness = placed.reduce((most, other) => Math.max(most, dot(at, other)), -1);
      if (closeness < best.closeness) best = { t, at, closeness };
      if (closeness < enough) break;
    }
    placed.push(best.at);
    return best.t;
  });
}
