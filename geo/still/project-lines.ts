import { type GeoContext, type GeoPermissibleObjects, type GeoProjection, geoPath } from 'd3-geo';
import type { Point } from './simplify-line';

/** One run of a projected shape in pixels; a closed one does not repeat its first point. */
export type Run = { readonly points: readonly Point[]; readonly closed: boolean };

/** A shape as d3 projects, clips and resamples it, as lists of points in place of a path. */
export function projectLines(projection: GeoProjection, shape: GeoPermissibleObjects): Run[] {
  const runs: { points: Point[]; closed: boolean }[] = [];
  const context: GeoContext = {
    beginPath: () => undefined,
    moveTo: (x, y) => void runs.push({ points: [[x, y]], closed: false }),
    lineTo: (x, y) => void runs.at(-1)?.points.push([x, y]),
    closePath: () => {
      const run = runs.at(-1);
      if (run) run.closed = true;
    },
    // Only for points, of which these shapes have none.
    arc: () => undefined,
  };
  geoPath(projection, context)(shape);
  return runs;
}
