import { geoContains, geoPath } from 'd3-geo';
import type { Feature } from 'geojson';
import { escapeXml } from './escape-xml';
import type { LonLat } from './lon-lat';
import { type Box, boxAround, type LabelRequest, placeLabels } from './place-labels';
import type { Point } from './simplify-line';
import type { StillScene } from './still-scene';
import { textWidth } from './text-width';

type Label = LabelRequest & {
  readonly text: string;
  readonly kind: 'capital' | 'country' | 'composite';
  readonly size: number;
};

/** Names of capitals, countries and composites, clear of badges, arrowheads and one another, as SVG. */
export function stillLabels(scene: StillScene, obstacles: readonly Box[], lines: readonly Point[]): string {
  const labels = [...capitals(scene), ...regions(scene)];
  const byKey = new Map(labels.map((label) => [label.key, label]));
  const dots = scene.plate.anchors.flatMap(({ at }) => {
    const point = scene.project(at);
    return point ? [boxAround(point, 12 * scene.scale, 12 * scene.scale)] : [];
  });
  return placeLabels(labels, { obstacles: [...obstacles, ...dots], lines, size: scene.size })
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
  return plate.anchors.flatMap(({ at, name, region }): Label[] => {
    const point = name === null ? null : project(at);
    if (!point || name === null) return [];
    const width = textWidth(name, size, 'sans');
    const height = size * 1.15;
    const candidates = [9, 16, 26].flatMap((distance) => {
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
    return [{ key: `capital ${region}`, text: name, kind: 'capital', size, width, height, candidates }];
  });
}

/** On the label point or near it, but never out of the country: a name that strays names the neighbour. */
function regions({ plate, project, invert, camera, scale, shapes, geo }: StillScene): Label[] {
  return plate.labels.flatMap(({ region, name, at, composite }): Label[] => {
    const point = project(at);
    if (!point) return [];
    const size = between(camera.zoom, composite ? 12 : 12.5, 18) * scale;
    const width = composite ? textWidth(name.toUpperCase(), size, 'serif', 0.5) : textWidth(name, size, 'serif', 0.12);
    const height = size * 1.1;
    const shape = shapes.get(region);
    const offsets = composite ? compositeOffsets(width, height) : countryOffsets(width, height);
    const within = offsets.flatMap(([dx, dy]): Point[] => {
      const there: Point = [point[0] + dx, point[1] + dy];
      if (!shape || (dx === 0 && dy === 0)) return [there];
      // Both ends of the name too, but for half a letter: small countries then keep to their point.
      const probes: Point[] = [there, [there[0] - width * 0.42, there[1]], [there[0] + width * 0.42, there[1]]];
      return probes.every((probe) => contains(shape, invert(probe))) ? [there] : [];
    });
    const candidates = [...within, ...(shape ? closeBy(geo, shape, width, height) : [])];
    return [
      {
        key: `region ${region}`,
        text: name,
        kind: composite ? 'composite' : 'country',
        size,
        width,
        height,
        candidates,
      },
    ];
  });
}

/** Under and over the shape, for a country that is smaller than its name. */
function closeBy(geo: StillScene['geo'], shape: Feature, width: number, height: number): Point[] {
  const [[left, top], [right, bottom]] = geoPath(geo).bounds(shape);
  const x = (left + right) / 2;
  return right - left > 12 * height
    ? []
    : [
        [x, bottom + height * 0.7],
        [x, top - height * 0.7],
      ];
}

function countryOffsets(width: number, height: number): [number, number][] {
  return [0, 1.2, -1.2, 2.4, -2.4, 4, -4].flatMap((row) =>
    [0, 0.5, -0.5, 1, -1, 1.6].map((column): [number, number] => [column * width, row * height]),
  );
}

/** Along the belt: a composite lies in the row of its name. */
function compositeOffsets(width: number, height: number): [number, number][] {
  return [0, 0.35, -0.35, 0.7, 1, -0.7, 1.4].flatMap((column) =>
    [0, 0.9, -0.9].map((row): [number, number] => [column * width, row * height]),
  );
}

function contains(shape: Feature, at: LonLat | null): boolean {
  return at !== null && geoContains(shape, [at[0], at[1]]);
}

/** The same sizes as the live map's: from zoom 1 to zoom 4. */
function between(zoom: number, least: number, most: number): number {
  return least + (most - least) * Math.max(0, Math.min(1, (zoom - 1) / 3));
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
