import type { Size } from '../camera/camera';
import type { Point } from './simplify-line';

export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

export type LabelRequest = {
  readonly key: string;
  readonly width: number;
  readonly height: number;
  /** Whether it may cover what is `soft` where there is no other place. */
  readonly pressing: boolean;
  /** Middles where the label may stand, in pixels, the best first. */
  readonly candidates: readonly Point[];
};

export type Surroundings = {
  readonly obstacles: readonly Box[];
  readonly soft: readonly Box[];
  readonly lines: readonly Point[];
  readonly size: Size;
};

/** A place in the frame, or nothing where a label would touch something. */
export type PlacedLabel = { readonly key: string; readonly at: Point };

/** Pixels that stay free between labels and at the frame's edge. */
const gap = 3;
const margin = 6;

/**
 * Places labels one after another, the most important first: each takes the candidate that lies under the fewest points
 * of arcs (`lines`), counting a little for every step down its list and six for an arrowhead (`soft`), which only pressing labels
 * may cover. One that touches a badge, a dot or an earlier label in all its places, or would leave the frame, is dropped.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  { obstacles, soft, lines, size }: Surroundings,
): PlacedLabel[] {
  const taken = [...obstacles];
  return requests.flatMap(({ key, width, height, pressing, candidates }) => {
    let best: { at: Point; box: Box; cost: number } | undefined;
    candidates.forEach((at, rank) => {
      const box = boxAround(at, width, height);
      if (box.left < margin || box.top < margin || box.right > size.width - margin || box.bottom > size.height - margin)
        return;
      if (taken.some((other) => overlap(box, other))) return;
      const covered = soft.filter((other) => overlap(box, other)).length;
      if (covered > 0 && !pressing) return;
      const cost = lines.filter(([x, y]) => inside(x, y, box)).length + 6 * covered + 0.4 * rank;
      if (!best || cost < best.cost) best = { at, box, cost };
    });
    if (!best) return [];
    taken.push(best.box);
    return [{ key, at: best.at }];
  });
}

export function boxAround([x, y]: Point, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap;
}

function inside(x: number, y: number, { left, right, top, bottom }: Box): boolean {
  return x > left - 1 && x < right + 1 && y > top - 1 && y < bottom + 1;
}
