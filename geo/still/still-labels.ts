import { geoContains, geoPath } from 'd3-geo';
import type { Feature } from 'geojson';
import type { LonLat } from '../lon-lat';
import { escapeXml } from './escape-xml';
import { type Box, boxAround, type LabelRequest, placeLabels } from './place-labels';
import type { Point } from './simplify-line';
import type { StillArcs } from './still-arcs';
import type { StillScene } from './still-scene';
import { textWidth } from './text-width';

type Label = LabelRequest & {
  readonly text: string;
  readonly kind: 'capital' | 'country' | 'composite';
  readonly size: number;
};

/** Names of capitals, countries and composites, clear of badges, arrowheads and one another, as SVG. */
export function stillLabels(scene: StillScene, { obstacles, soft, lines }: Omit<StillArcs, 'svg'>): string {
  const labels = [...capitals(scene), ...regions(scene)];
  const byKey = new Map(labels.map((label) => [label.key, label]));
  const dots = scene.plate.anchors.flatMap(({ at }) => {
    const point = scene.project(at);
    return point ? [boxAround(point, 12 * scene.scale, 12 * scene.scale)] : [];
  });
  return placeLabels(labels, { obstacles: [...obstacles, ...dots], soft, lines, size: scene.size })
    .map(({ key, at: [x, y] }) => {
      const label = byKey.get(key);
      if (!label) return '';
      const baseline = y + label.size * 0.34;
      const text = label.kind === 'composite' ? label.text.toUpperCase() : label.text;
      // Letter spacing follows the last letter too: half of it, to the right, centres the word.
      const nudge = { capital: 0, country: 0.06, composite: 0.25 }[label.kind] * label.size;
      const inFocus = label.kind === 'country' && scene.plate.focus.includes(key.replace('region ', ''));
      return `<text class="${label.kind}${inFocus ? ' focus' : ''}" x="${tenth(x + nudge)}" y="${tenth(baseline)}" font-size="${tenth(label.size)}">${escapeXml(text)}</text>`;
    })
    .join('');
}

/** Beside the dot: right, left, below, above, then the corners, then farther off. */
function capitals({ plate, project, camera, scale }: StillScene): Label[] {
  const size = between(camera.zoom, 12.5, 16) * scale;
  const dots = plate.anchors.map(({ at, region }) => ({ region, point: project(at) }));
  return plate.anchors.flatMap(({ at, name, region }): Label[] => {
    const point = name === null ? null : project(at);
    if (!point || name === null) return [];
    const width = textWidth(name, size, 'sans');
    const height = size * 1.15;
    const others = dots.flatMap((dot) => (dot.region !== region && dot.point ? [dot.point] : []));
    const around = [9, 16, 26].flatMap((distance) => {
      const x = width / 2 + distance * scale;
      const y = height / 2 + (distance - 1) * scale;
      const corner = 0.6;
      return [
        [x, 0],
        [-x, 0],
        [0, y],
        [0, -y],
        [x, y * corner],
        [-x, y * corner],
        [x, -y * corner],
        [-x, -y * corner],
      ].map(([dx = 0, dy = 0]): Point => [point[0] + dx, point[1] + dy]);
    });
    // Nearer to its own dot than to any other, or it names the neighbour.
    const candidates = around.filter((there) => {
      const box = boxAround(there, width, height);
      return others.every((other) => distance(box, other) > distance(box, point) + 2);
    });
    return [{ key: `capital ${region}`, text: name, kind: 'capital', pressing: true, size, width, height, candidates }];
  });
}

/** On the label point or near it, but never out of the country: a name that strays names the neighbour. */
function regions(scene: StillScene): Label[] {
  const { plate, project, camera, scale } = scene;
  return plate.labels.flatMap(({ region, name, at, composite }): Label[] => {
    const point = project(at);
    if (!point) return [];
    const size = between(camera.zoom, composite ? 12 : 12.5, 18) * scale;
    const width = composite ? textWidth(name.toUpperCase(), size, 'serif', 0.5) : textWidth(name, size, 'serif', 0.12);
    const height = size * 1.1;
    const candidates = composite
      ? besideRing(scene, region, point, width, height)
      : withinCountry(scene, region, point, width, height);
    return [
      {
        key: `region ${region}`,
        text: name,
        kind: composite ? 'composite' : 'country',
        pressing: false,
        size,
        width,
        height,
        candidates,
      },
    ];
  });
}

function withinCountry(scene: StillScene, region: string, [x, y]: Point, width: number, height: number): Point[] {
  const shape = scene.shapes.get(region);
  if (!shape) return [[x, y]];
  const places = [0, 1.2, -1.2, 2.4, -2.4, 4, -4].flatMap((row) =>
    [0, 0.5, -0.5, 1, -1, 1.6].map((column): Point => [x + column * width, y + row * height]),
  );
  // Both ends of the name too, but for half a letter: small countries then keep to their point.
  const inside = places.filter(
    ([there, row], index) =>
      index === 0 || [0, 0.42, -0.42].every((share) => contains(shape, scene.invert([there + share * width, row]))),
  );
  return [...inside, ...closeBy(scene.geo, shape, width, height)];
}

/** Under and over the shape, for a country that is smaller than its name. */
function closeBy(geo: StillScene['geo'], shape: Feature, width: number, height: number): Point[] {
  const [[left, top], [right, bottom]] = geoPath(geo).bounds(shape);
  const x = (left + right) / 2;
  if (right - left > 1.1 * width) return [];
  return [
    [x, bottom + height * 0.7],
    [x, top - height * 0.7],
  ];
}

/** Beside the ring, or along its row as long as the name's middle stays within the region's box. */
function besideRing(scene: StillScene, region: string, point: Point, width: number, height: number): Point[] {
  const [west, south, east, north] = scene.plate.regions.find(({ id }) => id === region)?.box ?? [-180, -90, 180, 90];
  const beside = width / 2 + 12 * scene.scale;
  const off = height / 2 + 10 * scene.scale;
  // Without an arc there is no ring to stand beside.
  const ringed = scene.plate.anchors.some((anchor) => anchor.region === region);
  const near: Point[] = (ringed ? [beside, -beside] : []).flatMap((x): Point[] => [
    [x, 0],
    [x * 0.9, off],
    [x * 0.9, -off],
  ]);
  const along: Point[] = [0, 0.35, -0.35, 0.7, 1, -0.7, 1.4].flatMap((column) =>
    [0, off / height, -off / height].map((row): Point => [column * width, row * height]),
  );
  return [...near, ...along].flatMap(([dx, dy], index): Point[] => {
    const there: Point = [point[0] + dx, point[1] + dy];
    const [x, y] = scene.invert(there) ?? [999, 999];
    return index < near.length || (x >= west && x <= east && y >= south && y <= north) ? [there] : [];
  });
}

function contains(shape: Feature, at: LonLat | null): boolean {
  return at !== null && geoContains(shape, [at[0], at[1]]);
}

/** The same sizes as the live map's: from zoom 1 to zoom 4. */
function between(zoom: number, least: number, most: number): number {
  return least + (most - least) * Math.max(0, Math.min(1, (zoom - 1) / 3));
}

function distance({ left, right, top, bottom }: Box, [x, y]: Point): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
