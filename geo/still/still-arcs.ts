import { destination } from '../arcs/sphere';
import type { StyledArc } from '../plate';
import { dashes } from '../tokens';
import { pathData } from './path-data';
import { type Box, boxAround } from './place-labels';
import { projectLines } from './project-lines';
import type { Point } from './simplify-line';
import type { StillScene } from './still-scene';

export type StillArcs = {
  readonly svg: string;
  /** What labels never cover: badges. */
  readonly obstacles: readonly Box[];
  /** What they cover only in need: arrowheads. */
  readonly soft: readonly Box[];
  /** Points on the arcs, some 4 px apart. */
  readonly lines: readonly Point[];
};

/** Milliseconds: the last arc starts at `spread`, each takes `stroke`, numbers fade in behind. Under 900 in all. */
const spread = 420;
const stroke = 320;

/** Arcs with halo, dash, ticks and arrowheads, their ends, and their numbers on top. */
export function stillArcs(scene: StillScene): StillArcs {
  const { plate, shown, selectedRelation, scale } = scene;
  const arcs = plate.arcs.filter(({ number }) => !shown || shown.includes(number));
  // The selected relation last, over the others.
  const ordered = [...arcs].sort(
    (a, b) => Number(a.number === selectedRelation) - Number(b.number === selectedRelation),
  );
  const drawn = ordered.map((arc) => drawArc(scene, arc, arcs.indexOf(arc), arcs.length));
  const ends = plate.anchors.flatMap(({ at, kind }) => {
    const point = scene.project(at);
    return point
      ? [
          `<circle class="${kind}" cx="${tenth(point[0])}" cy="${tenth(point[1])}" r="${(kind === 'ring' ? 5.5 : 4) * scale}"/>`,
        ]
      : [];
  });
  return {
    svg: [...drawn.map(({ line }) => line), ...ends, ...drawn.map(({ badge }) => badge)].join(''),
    obstacles: drawn.flatMap(({ box }) => box ?? []),
    soft: drawn.flatMap(({ headBox }) => headBox ?? []),
    lines: drawn.flatMap(({ points }) => points),
  };
}

type DrawnArc = {
  readonly line: string;
  readonly badge: string;
  readonly box: Box | null;
  readonly headBox: Box | null;
  readonly points: readonly Point[];
};

function drawArc(scene: StillScene, arc: StyledArc, index: number, count: number): DrawnArc {
  const { geo, scale, animate, selectedRelation, tokens } = scene;
  const selected = arc.number === selectedRelation;
  const receded = selectedRelation !== null && !selected;
  const color = tokens[arc.polarity];
  const width = (arc.width + (selected ? 1.6 : 0)) * scale;
  const runs = projectLines(geo, { type: 'LineString', coordinates: arc.coordinates.map(([x, y]) => [x, y]) });
  const d = pathData(runs, { tolerance: 0.15, least: 0 });
  const points = runs.flatMap(({ points: run }) => everyFewPixels(run));
  const length = Math.ceil(runs.reduce((sum, { points: run }) => sum + lengthOf(run), 0)) + 2;
  const dash = dashes[arc.certainty].map((part) => part * scale).join(' ');
  const delay = Math.round(count > 1 ? (spread * index) / (count - 1) : 0);
  const id = `a${arc.number}`;
  const head = arc.head && headShape(scene, arc.head, width);
  // A solid arc is drawn along its way. Dashes leave no stroke-dashoffset to animate, and a mask for each would be
  // slow where a processor paints: a dashed arc fades in.
  const late = `--d:${delay}ms`;
  const motion = !animate ? '' : dash ? ` class="fade" style="${late}"` : ` class="draw" style="--l:${length};${late}"`;
  const line =
    `<g${receded ? ' opacity=".25"' : ''}><defs><path id="${id}" d="${d}"/></defs>` +
    `<g fill="none"${motion}>` +
    `<use href="#${id}" stroke="${tokens.panel}" stroke-width="${tenth(width + 2.3 * scale)}" stroke-opacity=".75"/>` +
    `<use href="#${id}" stroke="${color}" stroke-width="${tenth(width)}"${dash ? ` stroke-dasharray="${dash}"` : ''}${arc.certainty === 'speculative' ? ' stroke-linecap="round"' : ''}/>` +
    (arc.certainty === 'denied'
      ? `<path d="${crosses(points, 3.2 * scale)}" stroke="${color}" stroke-width="${tenth(1.3 * scale)}"/>`
      : '') +
    `</g>${head ? `<path class="head" d="${head.d}" fill="${color}"${afterwards(animate, delay)}/>` : ''}</g>`;
  const at = scene.project(arc.numberAt);
  const radius = (selected ? 13 : 9.5) * scale;
  const badge = at
    ? `<g${receded ? ' opacity=".4"' : ''}><g class="badge"${afterwards(animate, delay)}>` +
      `<circle cx="${tenth(at[0])}" cy="${tenth(at[1])}" r="${tenth(radius)}" stroke="${color}" stroke-width="${(selected ? 2.4 : 1.6) * scale}"/>` +
      `<text x="${tenth(at[0])}" y="${tenth(at[1] + 3.9 * scale * (selected ? 1.2 : 1))}" font-size="${tenth(11 * scale * (selected ? 1.2 : 1))}">${arc.number}</text></g></g>`
    : '';
  const box = at && boxAround(at, 2 * radius + 2, 2 * radius + 2);
  const headBox = head && boxAround(head.middle, 10 * scale, 10 * scale);
  return { line, badge, box, headBox, points };
}

function afterwards(animate: boolean, delay: number): string {
  return animate ? ` style="--d:${delay + stroke / 2}ms"` : '';
}

/** A barbed triangle along the arc, in pixels: the tip ahead, the barbs behind. */
function headShape(
  scene: StillScene,
  head: NonNullable<StyledArc['head']>,
  width: number,
): { d: string; middle: Point } | null {
  const middle = scene.project(head.at);
  const ahead = scene.project(destination(head.at, head.bearing, 0.2));
  if (!middle || !ahead) return null;
  const angle = Math.atan2(ahead[1] - middle[1], ahead[0] - middle[0]);
  const long = 4.6 * scene.scale + 1.1 * width;
  const wide = 3.1 * scene.scale + 0.75 * width;
  const place = (along: number, across: number): string => {
    const x = middle[0] + along * Math.cos(angle) - across * Math.sin(angle);
    const y = middle[1] + along * Math.sin(angle) + across * Math.cos(angle);
    return `${tenth(x)} ${tenth(y)}`;
  };
  return { d: `M${place(long, 0)}L${place(-long, wide)}L${place(-long * 0.55, 0)}L${place(-long, -wide)}z`, middle };
}

/** Small crosses along a denied relation: struck through. */
function crosses(points: readonly Point[], arm: number): string {
  return points
    .filter((_, index) => index % 7 === 3)
    .map(
      ([x, y]) =>
        `M${tenth(x - arm)} ${tenth(y - arm)}l${tenth(2 * arm)} ${tenth(2 * arm)}m0 ${tenth(-2 * arm)}l${tenth(-2 * arm)} ${tenth(2 * arm)}`,
    )
    .join('');
}

/** Points 4 px apart along the run, whatever the distances of its own. */
function everyFewPixels(run: readonly Point[]): Point[] {
  let walked = 0;
  let next = 0;
  return run.flatMap(([x, y], index): Point[] => {
    const [beforeX, beforeY] = run[index - 1] ?? [x, y];
    const step = Math.hypot(x - beforeX, y - beforeY);
    const found: Point[] = [];
    for (; next <= walked + step; next += 4) {
      const share = step === 0 ? 0 : (next - walked) / step;
      found.push([beforeX + (x - beforeX) * share, beforeY + (y - beforeY) * share]);
    }
    walked += step;
    return found;
  });
}

function lengthOf(run: readonly Point[]): number {
  return run.reduce((sum, [x, y], index) => {
    const before = run[index - 1];
    return before ? sum + Math.hypot(x - before[0], y - before[1]) : sum;
  }, 0);
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
