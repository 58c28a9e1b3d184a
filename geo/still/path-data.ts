import type { Run } from './project-lines';
import { type Point, simplifyLine } from './simplify-line';

export type PathOptions = {
  /** Pixels that a simplified line may be off. */
  readonly tolerance: number;
  /** Closed runs whose box is smaller than this, in pixels, are left out: islands that would be specks. */
  readonly least: number;
};

/** SVG path data, in relative tenths of a pixel: half the bytes of absolute coordinates. */
export function pathData(runs: readonly Run[], { tolerance, least }: PathOptions): string {
  return runs
    .map(({ points, closed }) => {
      if (closed && extent(points) < least) return '';
      const [first] = points;
      const line =
        closed && first ? simplifyLine([...points, first], tolerance).slice(0, -1) : simplifyLine(points, tolerance);
      return line.length < (closed ? 3 : 2) ? '' : relative(line, closed);
    })
    .join('');
}

function relative(points: readonly Point[], closed: boolean): string {
  let previous: Point = [0, 0];
  const steps = points.flatMap(([x, y], index) => {
    const at: Point = [Math.round(x * 10), Math.round(y * 10)];
    const [dx, dy] = [at[0] - previous[0], at[1] - previous[1]];
    if (index > 0 && dx === 0 && dy === 0) return [];
    previous = at;
    return [`${index === 0 ? 'M' : index === 1 ? 'l' : ''}${pair(dx, dy, index < 2)}`];
  });
  return steps.join('') + (closed ? 'z' : '');
}

/** Two tenths as `12.3-.4`: a sign separates as well as a space. */
function pair(x: number, y: number, first: boolean): string {
  const [a, b] = [tenths(x), tenths(y)];
  return `${first || a.startsWith('-') ? '' : ' '}${a}${b.startsWith('-') ? '' : ' '}${b}`;
}

function tenths(value: number): string {
  return String(value / 10).replace(/^(-?)0\./, '$1.');
}

function extent(points: readonly Point[]): number {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}
