import type { LonLat } from '../lon-lat';
import { arcCurve, loopCurve } from './arc-curve';
import { fanBows } from './fan-bows';
import { placeHeads } from './place-heads';
import { placeNumbers } from './place-numbers';
import { angle, bearing, greatCirclePole, slerp, toLonLat, toVector, type Vector } from './sphere';
import { unwrapLine } from './unwrap-line';

export type ArcInput = {
  readonly id: string | number;
  readonly from: LonLat;
  readonly to: LonLat;
  readonly directed: boolean;
  /** Relations of a pair that share this text (their certainty and type, say) lie side by side. */
  readonly order?: string;
};

export type Arc = {
  readonly id: string | number;
  /** 65 points, degrees, continuous: the longitude may run past ±180. Equal ends make a loop. */
  readonly coordinates: readonly LonLat[];
  /** How far the arc is pushed aside, degrees; positive is to the left of the way from → to. 0 for a loop. */
  readonly bow: number;
  /** Where the number stands, and at which t of the curve (0 to 1 from → to). */
  readonly numberAt: LonLat;
  readonly numberT: number;
  /** The arrowhead's middle, and where it points: degrees clockwise from north. Null when undirected. */
  readonly head: { readonly at: LonLat; readonly bearing: number } | null;
};

const steps = 64;

type Laid = {
  readonly input: ArcInput;
  readonly pair: string;
  readonly bow: number;
  /** Its place in the fan, from one side to the other. */
  readonly turn: number;
  /** In the pair's own direction, so that all arcs of a pair lie on the same turn of the world. */
  readonly reversed: boolean;
  readonly curve: (t: number) => Vector;
};

/**
 * Lays out the arcs of a map: relations of one pair of ends fan out, A→B to one side and B→A to the other; numbers and
 * arrowheads are placed over all arcs together. Pure; the same input in the same order gives the same arcs. Identical
 * ends give a loop, antipodes go over the meridian of the first end, and the dateline is crossed without a break.
 */
export function fanArcs(inputs: readonly ArcInput[]): Arc[] {
  const pairs = new Map<string, ArcInput[]>();
  for (const input of inputs) {
    const key = pairKey(input.from, input.to);
    const members = pairs.get(key);
    if (members) members.push(input);
    else pairs.set(key, [input]);
  }
  const spans = inputs.map(({ from, to }) => angle(toVector(from), toVector(to)));
  const widest = spans.reduce((most, span) => Math.max(most, span), 0);
  const laidById = new Map<ArcInput, Laid>();
  for (const [pair, members] of pairs) {
    for (const laid of layPair(pair, members, widest)) laidById.set(laid.input, laid);
  }
  const all = inputs.flatMap((input) => laidById.get(input) ?? []);
  const ends = [...pairs.values()].flatMap(([first]) => (first ? [toVector(first.from), toVector(first.to)] : []));
  const headPlaces = placeHeads(
    all.map(({ input, curve, turn }) => ({ curve, turn, directed: input.directed })),
    ends,
    0.045 * widest,
  );
  const heads = all.flatMap(({ input, curve }, index) => (input.directed ? [curve(headPlaces[index] ?? 0.88)] : []));
  const numbers = placeNumbers(all, [...heads, ...ends], Math.max(2, 0.16 * widest));
  return all.map((laid, index) => drawn(laid, numbers[index] ?? 0.5, headPlaces[index] ?? 0.88));
}

/** The same for A→B and B→A. */
function pairKey(a: LonLat, b: LonLat): string {
  return [a, b]
    .map(([x, y]) => `${x.toFixed(4)},${y.toFixed(4)}`)
    .sort()
    .join(' ');
}

function layPair(pair: string, members: readonly ArcInput[], widest: number): Laid[] {
  const first = members[0];
  if (!first) return [];
  const [start, end] = [toVector(first.from), toVector(first.to)];
  const distance = angle(start, end);
  const ranks = new Map(
    [...new Set(members.map(({ order }) => order ?? ''))].sort().map((order, rank) => [order, rank]),
  );
  if (distance < 1e-6) return members.map((input, index) => layLoop(pair, input, index, start, widest));
  const isReversed = (input: ArcInput): boolean => angle(toVector(input.from), start) > distance / 2;
  const lean = leanOf(start, end);
  const bows = fanBows(
    members.map((input) => ({
      way: input.directed ? (isReversed(input) ? -1 : 1) : 0,
      rank: ranks.get(input.order ?? '') ?? 0,
    })),
    distance,
  );
  const turn = new Map([...bows.entries()].sort(([, a], [, b]) => a - b).map(([index], place) => [index, place]));
  return members.map((input, index) => {
    const reversed = isReversed(input);
    const bow = (bows[index] ?? 0) + lean;
    const along = arcCurve(start, end, bow);
    return {
      input,
      pair,
      reversed,
      bow: reversed ? -bow : bow,
      turn: turn.get(index) ?? 0,
      curve: reversed ? (t) => along(1 - t) : along,
    };
  });
}

/**
 * Degrees by which a fan over high latitudes leans to the equator: the great circle from Beijing to Washington goes over
 * the pole, where Mercator has no room and a globe shows only ice.
 */
function leanOf(start: Vector, end: Vector): number {
  const [, , height] = slerp(start, end, 0.5);
  const [, , left] = greatCirclePole(start, end);
  const latitude = (Math.asin(Math.max(-1, Math.min(1, height))) * 180) / Math.PI;
  // A middle that is pushed by `bow` moves half as far.
  const push = Math.max(0, Math.min(40, 2 * (Math.abs(latitude) - 60)));
  return -Math.sign(height * left) * push;
}

/** Loops of one place stand around it like petals; their size follows the widest arc, that is, the view. */
function layLoop(pair: string, input: ArcInput, index: number, at: Vector, widest: number): Laid {
  const radius = Math.max(1.2, Math.min(4, 0.045 * widest)) + 0.25 * Math.floor(index / 6);
  const curve = loopCurve(at, radius, 35 + 60 * index);
  return { input, pair, bow: 0, turn: index, reversed: false, curve };
}

function drawn({ input, curve, bow, reversed }: Laid, numberT: number, headT: number): Arc {
  const line = unwrapped(curve, input, reversed);
  const near = (t: number): LonLat => onTurnOf(toLonLat(curve(t)), line[Math.round(t * steps)]);
  return {
    id: input.id,
    coordinates: line,
    // Plus zero, because minus zero is another number to a test and to JSON.
    bow: Math.round(bow * 1e4) / 1e4 + 0,
    numberT,
    numberAt: near(numberT),
    head: input.directed ? { at: near(headT), bearing: headingAt(curve, headT) } : null,
  };
}

function headingAt(curve: (t: number) => Vector, t: number): number {
  return Math.round(bearing(curve(t - 0.005), curve(t + 0.005)) * 10) / 10;
}

/** Starts from the pair's first end also where the arc goes the other way, so that a pair is not torn over the dateline. */
function unwrapped(curve: (t: number) => Vector, { from, to }: ArcInput, reversed: boolean): LonLat[] {
  const points = Array.from({ length: steps + 1 }, (_, i) => toLonLat(curve(i / steps)));
  const line = unwrapLine(reversed ? points.reverse() : points);
  const origin = reversed ? to : from;
  const shift = 360 * Math.round((origin[0] - (line[0]?.[0] ?? 0)) / 360);
  const placed = line.map(([x = 0, y = 0]) => rounded([x + shift, y]));
  return reversed ? placed.reverse() : placed;
}

/** The point's longitude on the same turn of the world as its neighbour on the line. */
function onTurnOf([x, y]: LonLat, neighbour: LonLat | undefined): LonLat {
  return rounded([x + 360 * Math.round(((neighbour?.[0] ?? x) - x) / 360), y]);
}

/** To 0.0001°, 11 m: arcs travel to the browser. */
function rounded([x, y]: LonLat): LonLat {
  return [Math.round(x * 1e4) / 1e4, Math.round(y * 1e4) / 1e4];
}
