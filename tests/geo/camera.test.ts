import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Camera, globeCamera, mercatorCamera, type Size } from '@/geo/camera/camera';
import { globeProjection, mercatorProjection } from '@/geo/camera/satellite-projection';
import type { LonLat } from '@/geo/lon-lat';

type Recorded = {
  rows: {
    projection: string;
    size: Size;
    camera: Camera;
    points: { at: [number, number]; pixel: [number, number] }[];
  }[];
};
const recorded = JSON.parse(
  readFileSync(join(import.meta.dirname, 'fixtures', 'maplibre-project.json'), 'utf8'),
) as Recorded;

describe('projections of the still', () => {
  it.each(recorded.rows.map((row) => [`${row.projection} ${row.size.width}×${row.size.height}`, row] as const))(
    '%s: as MapLibre within half a pixel, and back',
    (_, { projection, size, camera, points }) => {
      const geo = (projection === 'globe' ? globeProjection : mercatorProjection)(camera, size);
      for (const { at, pixel } of points) {
        const [x, y] = geo(at) ?? [0, 0];
        expect(Math.hypot(x - pixel[0], y - pixel[1])).toBeLessThan(0.5);
        const back = geo.invert?.(pixel) ?? [0, 0];
        expect(Math.hypot(back[0] - at[0], back[1] - at[1])).toBeLessThan(0.01);
      }
    },
  );
});

const sizes: Size[] = [
  { width: 880, height: 760 },
  { width: 390, height: 420 },
  { width: 1920, height: 1080 },
];
const padding = { top: 70, right: 30, bottom: 20, left: 50 };
const sets: Record<string, LonLat[]> = {
  'Ouagadougou and Moscow': [
    [-1.53, 12.37],
    [37.62, 55.75],
  ],
  'over the dateline': [
    [174.8, -41.3],
    [-157.9, 21.3],
    [178.4, -18.1],
  ],
  'three close by': [
    [2.35, 48.85],
    [4.35, 50.85],
    [6.13, 49.61],
  ],
};

describe.each(Object.entries(sets))('cameras: %s', (_, points) => {
  it.each(sizes)('$width×$height: all within the padding, and one side touches it', (size) => {
    for (const [solve, project] of [
      [globeCamera, globeProjection],
      [mercatorCamera, mercatorProjection],
    ] as const) {
      const camera = solve(points, size, padding);
      const geo = project(camera, size);
      const pixels = points.map(([x, y]): [number, number] => geo([x, y]) ?? [0, 0]);
      const xs = pixels.map(([x]) => x);
      const ys = pixels.map(([, y]) => y);
      const slack = [
        Math.min(...xs) - padding.left,
        size.width - padding.right - Math.max(...xs),
        Math.min(...ys) - padding.top,
        size.height - padding.bottom - Math.max(...ys),
      ];
      expect(Math.min(...slack)).toBeGreaterThan(-1);
      expect(Math.min(...slack)).toBeLessThan(1);
    }
  });
});

describe('cameras, odd input', () => {
  const size = { width: 800, height: 600 };
  it.each([
    ['one point', [[10, 50]]],
    [
      'antipodes',
      [
        [10, 50],
        [-170, -50],
      ],
    ],
    [
      'a pole',
      [
        [0, 90],
        [90, 85],
      ],
    ],
    [
      'the whole world',
      [
        [0, 0],
        [120, 0],
        [-120, 0],
        [0, 80],
        [0, -80],
      ],
    ],
  ] as [string, LonLat[]][])('%s: finite, and within the zooms of a map', (_, points) => {
    for (const camera of [globeCamera(points, size, padding), mercatorCamera(points, size, padding)]) {
      expect([...camera.center, camera.zoom].every(Number.isFinite)).toBe(true);
      expect(camera.zoom).toBeGreaterThanOrEqual(-1);
      expect(camera.zoom).toBeLessThanOrEqual(9);
      expect(Math.abs(camera.center[1])).toBeLessThanOrEqual(85.06);
    }
  });
});
