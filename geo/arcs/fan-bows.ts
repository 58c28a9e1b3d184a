export type FanMember = {
  /** 1: along the pair's own direction; −1: against it; 0: undirected. */
  readonly way: -1 | 0 | 1;
  /** Members sort by this within their side, the smallest nearest the middle. */
  readonly rank: number;
};

/** Widest bow at all, degrees: beyond, an arc takes the reader to places that it has nothing to do with. */
const widest = 34;

/**
 * How far each relation of one pair bows aside, in degrees (see `arcCurve`; positive: left of the pair's direction), in
 * the order given. With the pair's direction to the left, against it to the right, undirected in the middle. Where all
 * go one way there is nothing to keep apart, and the fan is centred. `distance` is that of the ends in degrees: a near
 * pair bows more in proportion, and never more than twice its distance.
 */
export function fanBows(members: readonly FanMember[], distance: number): number[] {
  const sorted = members
    .map((member, index) => ({ ...member, index }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index);
  const against = sorted.filter(({ way }) => way === -1).reverse();
  const between = alternate(sorted.filter(({ way }) => way === 0));
  const along = sorted.filter(({ way }) => way === 1);
  const fan = [...against, ...between, ...along];
  const twoSided = against.length > 0 && along.length > 0;
  const middle = twoSided ? against.length + (between.length - 1) / 2 : (fan.length - 1) / 2;
  const reach = Math.max(middle, fan.length - 1 - middle);
  const limit = Math.min(widest, Math.max(0.62 * distance, Math.min(6, 2 * distance)));
  const step = Math.min(Math.max(0.12 * distance, Math.min(2, 0.5 * distance)), reach > 0 ? limit / reach : limit);
  const bows = new Array<number>(members.length).fill(0);
  fan.forEach(({ index, way }, place) => {
    // A single arc is still a curve, to the left of its way: straight lines look like borders.
    bows[index] = fan.length === 1 ? 0.6 * step * (way || 1) : (place - middle) * step;
  });
  return bows;
}

/** The first in the middle, the next to the left and to the right in turn. */
function alternate<T>(items: readonly T[]): T[] {
  const even = items.filter((_, index) => index % 2 === 0);
  return [...even.reverse(), ...items.filter((_, index) => index % 2 === 1)];
}
