import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAntimeridian } from '@/geo/arcs/cut-antimeridian';

describe('cutting at the antimeridian (RFC 7946, 3.1.9)', () => {
  it.each([
    [
      'a line that stays',
      [
        [10, 0],
        [20, 10],
      ],
      [
        [
          [10, 0],
          [20, 10],
        ],
      ],
    ],
    [
      'eastwards',
      [
        [170, 0],
        [190, 10],
      ],
      [
        [
          [170, 0],
          [180, 5],
        ],
        [
          [-180, 5],
          [-170, 10],
        ],
      ],
    ],
    [
      'westwards',
      [
        [-170, 10],
        [-190, 0],
      ],
      [
        [
          [-170, 10],
          [-180, 5],
        ],
        [
          [180, 5],
          [170, 0],
        ],
      ],
    ],
    [
      'a line on another turn',
      [
        [190, 0],
        [200, 10],
      ],
      [
        [
          [-170, 0],
          [-160, 10],
        ],
      ],
    ],
    [
      'ending on the meridian',
      [
        [170, 0],
        [180, 5],
      ],
      [
        [
          [170, 0],
          [180, 5],
        ],
      ],
    ],
    [
      'starting on the meridian',
      [
        [180, 5],
        [190, 10],
      ],
      [
        [
          [-180, 5],
          [-170, 10],
        ],
      ],
    ],
    [
      'there and back',
      [
        [170, 0],
        [190, 0],
        [170, 0],
      ],
      [
        [
          [170, 0],
          [180, 0],
        ],
        [
          [-180, 0],
          [-170, 0],
          [-180, 0],
        ],
        [
          [180, 0],
          [170, 0],
        ],
      ],
    ],
  ])('%s', (_, line, parts) => {
    const cut = cutAntimeridian(line);
    expect(cut.type === 'LineString' ? [cut.coordinates] : cut.coordinates).toEqual(parts);
  });

  it('never leaves the world nor loses a vertex', () => {
    const line = fc.array(
      fc.tuple(fc.double({ min: -40, max: 40, noNaN: true }), fc.double({ min: -80, max: 80, noNaN: true })),
      { minLength: 2, maxLength: 20 },
    );
    fc.assert(
      fc.property(line, fc.double({ min: -400, max: 400, noNaN: true }), (steps, start) => {
        let x = start;
        const walk = steps.map(([dx, y]) => {
          x += dx;
          return [x, y];
        });
        const cut = cutAntimeridian(walk);
        const parts = cut.type === 'LineString' ? [cut.coordinates] : cut.coordinates;
        const points = parts.flat();
        expect(points.every(([lon = 999]) => lon >= -180 && lon <= 180)).toBe(true);
        expect(
          parts.every((part) =>
            part.every((point, i) => i === 0 || Math.abs((point[0] ?? 0) - (part[i - 1]?.[0] ?? 0)) <= 180),
          ),
        ).toBe(true);
      }),
    );
  });
});
