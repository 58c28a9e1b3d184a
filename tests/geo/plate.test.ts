import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { angle, toVector } from '@/geo/arcs/sphere';
import type { Size } from '@/geo/camera/camera';
import { openingCamera } from '@/geo/camera/opening-camera';
import { globeProjection, mercatorProjection } from '@/geo/camera/satellite-projection';
import { type DrawnRelation, plate, type StyledArc, visibleLabels } from '@/geo/plate';
import { region, regions } from '@/geo/regions/regions';

const rows = (...ids: string[]) => ids.flatMap((id) => region(id) ?? []);

function drawn(number: number, from: string, to: string, over: Partial<DrawnRelation> = {}): DrawnRelation {
  return { number, from, to, directed: true, certainty: 'asserted', polarity: 'cooperative', weight: 1, ...over };
}

describe('plate', () => {
  const visit = drawn(1, 'bf', 'ru');
  const sway = drawn(2, 'fr', 'sahel', { polarity: 'neutral', certainty: 'hedged', weight: 3 });
  const all = plate([visit, sway], rows('bf', 'ru', 'fr', 'sahel', 'africa', 'ml'));

  test('arcs keep what they say, start and end at their regions, and are wider the more evidence there is', () => {
    expect(all.arcs).toMatchObject([
      { number: 1, from: 'bf', to: 'ru', directed: true, certainty: 'asserted', polarity: 'cooperative' },
      { number: 2, from: 'fr', to: 'sahel', certainty: 'hedged', polarity: 'neutral' },
    ]);
    for (const { from, to, coordinates } of all.arcs) {
      for (const [id, at] of [
        [from, coordinates[0]],
        [to, coordinates.at(-1)],
      ] as const) {
        expect(angle(toVector(at!), toVector(region(id)!.anchor))).toBeLessThan(0.01);
      }
    }
    expect(all.arcs[1]!.width).toBeGreaterThan(all.arcs[0]!.width);
  });

  test('a relation whose end has no row is left out, with its anchors; numbers stay', () => {
    const some = plate(
      [drawn(1, 'bf', 'ru'), drawn(2, 'bf', 'us'), drawn(3, 'atlantis', 'ru')],
      rows('bf', 'ru', 'fr'),
    );
    expect(some.arcs.map(({ number }) => number)).toEqual([1]);
    expect(some.anchors.map(({ region }) => region)).toEqual(['bf', 'ru']);
    const none = plate([drawn(2, 'bf', 'us')], rows('bf', 'fr'));
    expect([none.arcs, none.anchors]).toEqual([[], []]);
  });

  test('anchors: a capital is a dot with its name, a composite a ring without', () => {
    expect(all.anchors.map(({ region, kind, name }) => [region, kind, name])).toEqual([
      ['bf', 'dot', 'Ouagadougou'],
      ['ru', 'dot', 'Moscow'],
      ['fr', 'dot', 'Paris'],
      ['sahel', 'ring', null],
    ]);
  });

  test.each<[string, readonly DrawnRelation[], Record<string, 'west' | 'east'>]>([
    ['arcs to the east', [drawn(1, 'bf', 'ru')], { bf: 'west', ru: 'east' }],
    ['whichever way the act goes', [drawn(1, 'ru', 'bf')], { bf: 'west', ru: 'east' }],
    ['most arcs win', [drawn(1, 'fr', 'ru'), drawn(2, 'fr', 'us'), drawn(3, 'us', 'fr')], { fr: 'east', us: 'west' }],
    ['arcs to both sides', [drawn(1, 'fr', 'ru'), drawn(2, 'fr', 'us')], { fr: 'west', ru: 'east', us: 'west' }],
    ['a loop has no side', [drawn(1, 'bf', 'bf')], { bf: 'west' }],
    // The shorter way from Tokyo to Washington leaves eastwards, over the Pacific.
    ['over the dateline', [drawn(1, 'jp', 'us')], { jp: 'west', us: 'east' }],
  ])('names stand away from the arcs: %s', (_, relations, sides) => {
    const { anchors } = plate(relations, rows('bf', 'ru', 'fr', 'us', 'jp'));
    expect(anchors).toHaveLength(new Set(relations.flatMap(({ from, to }) => [from, to])).size);
    for (const [id, side] of Object.entries(sides)) {
      expect([id, anchors.find((one) => one.region === id)?.side]).toEqual([id, side]);
    }
  });

  test('a composite that no arc ends at is named only while its page is open; the belt always', () => {
    const named = (selected: string | null) => visibleLabels(all, selected).map((label) => label.region);
    expect(named(null)).toEqual(['bf', 'ru', 'fr', 'sahel', 'ml']);
    expect(named('africa')).toEqual(['bf', 'ru', 'fr', 'sahel', 'africa', 'ml']);
    expect(named('bf')).toEqual(named(null));
    const bare = plate([], rows('sahel', 'africa'));
    expect(visibleLabels(bare, null).map((label) => label.region)).toEqual(['sahel']);
    const toAfrica = plate([drawn(1, 'ru', 'africa')], rows('ru', 'africa'));
    expect(visibleLabels(toAfrica, null).map((label) => label.region)).toEqual(['ru', 'africa']);
  });

  test('countries are emphasised, composites are not shapes', () => {
    expect(all.focus).toEqual(['bf', 'ru', 'fr', 'ml']);
    expect(all.composites).toEqual(['sahel', 'africa']);
  });

  test('nothing makes an empty plate', () => {
    expect(plate([], [])).toEqual({ arcs: [], anchors: [], labels: [], focus: [], composites: [], regions: [] });
  });

  test('every region of the atlas can be an end', () => {
    const spokes = regions.filter(({ id }) => id !== 'ch').map(({ id }, index) => drawn(index + 1, 'ch', id));
    const { arcs, anchors } = plate(spokes, regions);
    expect(arcs).toHaveLength(spokes.length);
    expect(anchors).toHaveLength(regions.length);
    expect(arcs.flatMap(({ coordinates }) => coordinates.flat()).every(Number.isFinite)).toBe(true);
  });
});

type Gold = {
  relations: {
    isArc: boolean;
    certainty: DrawnRelation['certainty'];
    polarity: string;
    dyad: { from?: string; to?: string; nodes?: [string, string]; directed: boolean };
  }[];
};

/** The arcs of the seed as annotated by hand: what the engine should find, whatever it finds today. */
const gold = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'fixtures', 'seed', 'gold.json'), 'utf8')) as Gold;
const idOf: Record<string, string> = { BFA: 'bf', RUS: 'ru', FRA: 'fr', '~SAHEL': 'sahel' };
const seedRelations = gold.relations.flatMap(({ isArc, certainty, polarity, dyad }, index) => {
  const [from = '', to = ''] = dyad.nodes ?? [dyad.from, dyad.to];
  if (!isArc || !idOf[from] || !idOf[to]) return [];
  const sign = polarity === '+' ? 'cooperative' : polarity === '-' ? 'conflictual' : 'neutral';
  return [drawn(index + 1, idOf[from], idOf[to], { directed: dyad.directed, certainty, polarity: sign })];
});
const seed = plate(seedRelations, rows('bf', 'ru', 'fr', 'sahel'));

/** The map's area on a laptop, a phone and a projector, and on the wall of a brief. */
const screens: Record<string, Size> = {
  laptop: { width: 864, height: 702 },
  phone: { width: 390, height: 360 },
  projector: { width: 1300, height: 868 },
  wall: { width: 1180, height: 1080 },
};
const projections = { globe: globeProjection, mercator: mercatorProjection } as const;
const frames = Object.entries(screens).flatMap(([screen, size]) =>
  (['globe', 'mercator'] as const).map((projection) => ({ screen, size, projection })),
);

/** The pixels of an arc; null is behind the globe. */
function pixels(
  arc: StyledArc,
  camera: ReturnType<typeof openingCamera>,
  { size, projection }: (typeof frames)[number],
) {
  const project = projections[projection](camera, size);
  // d3 projects a point behind the globe as if the globe were glass: only a line is clipped.
  const facing = (at: readonly [number, number]) =>
    projection === 'mercator' || angle(toVector(at), toVector(camera.center)) < (project.clipAngle() ?? 180);
  return arc.coordinates.map((at) => (facing(at) ? project([at[0], at[1]]) : null));
}

function expectInside(
  arcs: readonly StyledArc[],
  camera: ReturnType<typeof openingCamera>,
  frame: (typeof frames)[number],
) {
  const { width, height } = frame.size;
  const points = arcs.flatMap((arc) => pixels(arc, camera, frame));
  expect(points.length).toBeGreaterThan(0);
  expect(points.every((point) => point !== null)).toBe(true);
  const xs = points.map((point) => point![0]);
  const ys = points.map((point) => point![1]);
  // Room for the badges and names that stand on and beyond the outermost arcs: on a phone a tenth of the map.
  const room = Math.min(60, 0.1 * Math.min(width, height));
  expect(Math.min(...xs, ...ys)).toBeGreaterThanOrEqual(room);
  expect(Math.max(...xs)).toBeLessThanOrEqual(width - room);
  expect(Math.max(...ys)).toBeLessThanOrEqual(height - room);
  return { share: Math.max((Math.max(...xs) - Math.min(...xs)) / width, (Math.max(...ys) - Math.min(...ys)) / height) };
}

test('the seed has its 28 arcs', () => {
  expect(seedRelations).toHaveLength(28);
  expect(seed.arcs).toHaveLength(28);
});

describe.each(frames)('opening camera: $screen, $projection', (frame) => {
  const { size, projection } = frame;
  const open = (over: Partial<Parameters<typeof openingCamera>[0]>) =>
    openingCamera({ plate: seed, relation: null, region: null, projection, size, ...over });

  test('the whole map: every arc inside the frame, and filling it', () => {
    expect(expectInside(seed.arcs, open({}), frame).share).toBeGreaterThan(0.5);
  });

  test('a relation: all arcs of its pair inside, and filling it', () => {
    for (const number of [seedRelations[0]!.number, seedRelations.find(({ from }) => from === 'fr')!.number]) {
      const { from, to } = seedRelations.find((one) => one.number === number)!;
      const ends = [from, to].sort().join();
      const pair = seed.arcs.filter((arc) => [arc.from, arc.to].sort().join() === ends);
      expect(expectInside(pair, open({ relation: number }), frame).share).toBeGreaterThan(0.5);
    }
  });

  test('the relations of a pair share one camera: going through them nothing jumps', () => {
    const cameras = seedRelations.filter(({ from }) => from !== 'fr').map(({ number }) => open({ relation: number }));
    expect(new Set(cameras.map((camera) => JSON.stringify(camera))).size).toBe(1);
  });

  test('a country of common size: its whole box', () => {
    const camera = open({ region: 'bf' });
    const [west, south, east, north] = region('bf')!.box;
    const corners = [
      [west, south],
      [west, north],
      [east, south],
      [east, north],
    ] as const;
    for (const corner of corners) {
      const [x, y] = projections[projection](camera, size)([corner[0], corner[1]])!;
      expect(Math.min(x, y, size.width - x, size.height - y)).toBeGreaterThan(0);
    }
  });

  test('a country as wide as Russia: what happens in it', () => {
    const touching = seed.arcs.filter(({ from, to }) => from === 'ru' || to === 'ru');
    expectInside(touching, open({ region: 'ru' }), frame);
  });

  test('what is not there: the whole map', () => {
    expect(open({ relation: 999, region: 'atlantis' })).toEqual(open({}));
  });

  test('the live map can take it: no zoom below its least or beyond its greatest', () => {
    for (const camera of [open({}), open({ region: 'ru' }), open({ region: 'bf' }), open({ plate: plate([], []) })]) {
      expect(camera.zoom).toBeGreaterThanOrEqual(0);
      expect(camera.zoom).toBeLessThanOrEqual(9);
      expect([...camera.center, camera.zoom].every(Number.isFinite)).toBe(true);
    }
  });

  test('an article that only names regions: where they are', () => {
    const named = plate([], rows('bf', 'ml', 'ne'));
    for (const { at } of named.labels) {
      const [x, y] = projections[projection](open({ plate: named }), size)(at)!;
      expect(Math.min(x, y, size.width - x, size.height - y)).toBeGreaterThan(0);
    }
  });
});
