import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Arc, type ArcInput, fanArcs } from '@/geo/arcs/arcs';
import { angle, toVector } from '@/geo/arcs/sphere';
import type { LonLat } from '@/geo/lon-lat';

const ouagadougou: LonLat = [-1.53388, 12.36566];
const moscow: LonLat = [37.61556, 55.75222];

/** Thirteen relations of one pair, as an article about a visit has them. */
const pair: ArcInput[] = Array.from({ length: 13 }, (_, index) => ({
  id: index + 1,
  from: index % 4 === 3 ? moscow : ouagadougou,
  to: index % 4 === 3 ? ouagadougou : moscow,
  directed: index !== 4 && index !== 9,
  order: ['asserted', 'hedged', 'reported', 'speculative'][index % 3],
}));

const cases: Record<string, ArcInput[]> = {
  'one-arc': [{ id: 1, from: ouagadougou, to: moscow, directed: true }],
  'parallel-arcs': pair,
  'both-ways': [
    { id: 1, from: ouagadougou, to: moscow, directed: true },
    { id: 2, from: moscow, to: ouagadougou, directed: true },
    { id: 3, from: moscow, to: ouagadougou, directed: false },
  ],
  dateline: [
    { id: 'there', from: [174.78, -41.29], to: [-157.86, 21.31], directed: true },
    { id: 'back', from: [-157.86, 21.31], to: [174.78, -41.29], directed: true },
  ],
  antipodes: [{ id: 1, from: [20, 30], to: [-160, -30], directed: true }],
  poles: [{ id: 1, from: [0, 90], to: [0, -90], directed: true }],
  'identical-ends': [
    { id: 1, from: ouagadougou, to: ouagadougou, directed: true },
    { id: 2, from: ouagadougou, to: ouagadougou, directed: false },
  ],
  'near-pair': [
    { id: 1, from: [15.28, -4.27], to: [15.31, -4.33], directed: true },
    { id: 2, from: [15.31, -4.33], to: [15.28, -4.27], directed: true },
  ],
};

/** To compare across machines: six decimals. */
function rounded(arcs: readonly Arc[]): unknown {
  return JSON.parse(
    JSON.stringify(arcs, (_, value: unknown) => (typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value)),
  );
}

describe('arcs, fixtures (REGEN=1 writes them anew)', () => {
  it.each(Object.entries(cases))('%s', (name, inputs) => {
    const path = join(import.meta.dirname, 'fixtures', `${name}.json`);
    const arcs = rounded(fanArcs(inputs));
    if (process.env.REGEN || !existsSync(path)) writeFileSync(path, `${JSON.stringify({ inputs, arcs })}\n`);
    expect(arcs).toEqual((JSON.parse(readFileSync(path, 'utf8')) as { arcs: unknown }).arcs);
  });
});

describe('arcs', () => {
  it('opposite ways bow to the left of their own way, so to different sides', () => {
    const arcs = fanArcs(cases['both-ways'] ?? []);
    expect(arcs.map(({ bow }) => Math.sign(bow))).toEqual([1, 1, 0]);
    // The middle of the way there lies west of the middle of the way back.
    expect(arcs[0]?.coordinates[32]?.[0]).toBeLessThan(arcs[1]?.coordinates[32]?.[0] ?? 0);
  });

  it('sixteen relations of a pair keep a distance of at least 1.5° in the middle, and numbers at least 3°', () => {
    const arcs = fanArcs([...pair, ...pair.slice(0, 3).map((input, index) => ({ ...input, id: 14 + index }))]);
    const middles = arcs.map(({ coordinates }) => toVector(coordinates[32] ?? [0, 0]));
    const numbers = arcs.map(({ numberAt }) => toVector(numberAt));
    const least = (points: typeof middles) =>
      Math.min(...points.flatMap((a, i) => points.slice(i + 1).map((b) => angle(a, b))));
    expect(least(middles)).toBeGreaterThan(1.5);
    expect(least(numbers)).toBeGreaterThan(3);
  });

  it('neighbouring arrowheads do not touch', () => {
    const heads = fanArcs(pair).flatMap(({ head }) => (head ? [toVector(head.at)] : []));
    const least = Math.min(...heads.flatMap((a, i) => heads.slice(i + 1).map((b) => angle(a, b))));
    expect(least).toBeGreaterThan(1.5);
  });

  it('undirected arcs have no head', () => {
    expect(fanArcs(pair).map(({ head }) => head === null)).toEqual(pair.map(({ directed }) => !directed));
  });

  const place = fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -89, max: 89, noNaN: true }),
  );

  it('any pair: finite, on the ends, without a leap, numbers in the middle third', () => {
    fc.assert(
      fc.property(place, place, fc.boolean(), (from, to, directed) => {
        const [arc] = fanArcs([{ id: 1, from, to, directed }]);
        const line = arc?.coordinates ?? [];
        expect(line).toHaveLength(65);
        expect(line.flat().every(Number.isFinite)).toBe(true);
        expect(angle(toVector(line[0] ?? [0, 0]), toVector(from))).toBeLessThan(0.01);
        expect(angle(toVector(line[64] ?? [0, 0]), toVector(to))).toBeLessThan(0.01);
        expect(line.every((point, i) => i === 0 || Math.abs(point[0] - (line[i - 1]?.[0] ?? 0)) <= 180)).toBe(true);
        expect(arc?.numberT).toBeGreaterThanOrEqual(0.34);
        expect(arc?.numberT).toBeLessThanOrEqual(0.66);
      }),
      { numRuns: 300 },
    );
  });

  it('arcs of a pair over the dateline lie on the same turn of the world', () => {
    const [there, back] = fanArcs(cases.dateline ?? []);
    expect(there?.coordinates[64]?.[0]).toBeCloseTo(back?.coordinates[0]?.[0] ?? 0, 3);
  });

  it('three hundred arcs of many pairs, and ten thousand of few, are laid out without a quadratic wait', () => {
    const many = (count: number): ArcInput[] =>
      Array.from({ length: count }, (_, i) => ({
        id: i,
        from: [i % 50, i % 30],
        to: [((i * 7) % 90) - 170, 40],
        directed: true,
      }));
    const start = performance.now();
    expect(fanArcs(many(300))).toHaveLength(300);
    expect(fanArcs(many(10_000))).toHaveLength(10_000);
    expect(performance.now() - start).toBeLessThan(8000);
  });
});
