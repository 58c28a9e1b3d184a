import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrapLine } from '@/geo/arcs/unwrap-line';
import { fontFaceCss } from '@/geo/font-face';
import { pathData } from '@/geo/still/path-data';
import { boxAround, placeLabels } from '@/geo/still/place-labels';
import { simplifyLine } from '@/geo/still/simplify-line';

describe('unwrapping a line', () => {
  it.each([
    [
      [
        [179, 0],
        [-179, 0],
      ],
      [
        [179, 0],
        [181, 0],
      ],
    ],
    [
      [
        [-179, 0],
        [179, 0],
        [-179, 0],
      ],
      [
        [-179, 0],
        [-181, 0],
        [-179, 0],
      ],
    ],
    [[], []],
  ])('%j → %j', (line, expected) => expect(unwrapLine(line)).toEqual(expected));
});

describe('path data', () => {
  const options = { tolerance: 0, least: 0 };
  it('is relative, in tenths, with signs as separators', () => {
    const points = [
      [10, 10],
      [10.5, 9],
      [20, 9.96],
    ] as const;
    expect(pathData([{ points, closed: false }], options)).toBe('M10 10l.5-1 9.5 1');
    expect(pathData([{ points, closed: true }], options)).toBe('M10 10l.5-1 9.5 1z');
  });

  it('leaves out specks and what collapses', () => {
    const speck = [
      [0, 0],
      [1, 0],
      [0, 1],
    ] as const;
    expect(pathData([{ points: speck, closed: true }], { tolerance: 0, least: 2 })).toBe('');
    expect(pathData([{ points: [[5, 5]], closed: false }], options)).toBe('');
  });

  it('simplifying keeps the ends and stays within the tolerance', () => {
    const point = fc.tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.double({ min: 0, max: 100, noNaN: true }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 40 }), (points) => {
        const simple = simplifyLine(points, 5);
        expect(simple[0]).toEqual(points[0]);
        expect(simple.at(-1)).toEqual(points.at(-1));
        expect(simple.length).toBeLessThanOrEqual(points.length);
      }),
    );
  });
});

describe('placing labels', () => {
  const surroundings = { obstacles: [], soft: [], lines: [], size: { width: 200, height: 100 } };
  const label = (key: string, candidates: [number, number][]) => ({
    key,
    width: 40,
    height: 10,
    pressing: false,
    candidates,
  });

  it('takes the first free place inside the frame', () => {
    expect(
      placeLabels(
        [
          label('a', [
            [10, 50],
            [100, 50],
          ]),
        ],
        surroundings,
      ),
    ).toEqual([{ key: 'a', at: [100, 50] }]);
  });

  it('drops the later of two that collide', () => {
    const placed = placeLabels([label('a', [[100, 50]]), label('b', [[110, 52]])], surroundings);
    expect(placed.map(({ key }) => key)).toEqual(['a']);
  });

  it('prefers a place without lines, and never covers an obstacle', () => {
    const lines = Array.from({ length: 20 }, (_, i): [number, number] => [90 + i, 50]);
    expect(
      placeLabels(
        [
          label('a', [
            [100, 50],
            [100, 80],
          ]),
        ],
        { ...surroundings, lines },
      )[0]?.at,
    ).toEqual([100, 80]);
    expect(
      placeLabels([label('a', [[100, 50]])], { ...surroundings, obstacles: [boxAround([100, 50], 4, 4)] }),
    ).toEqual([]);
  });

  it('only a pressing label covers what is soft', () => {
    const soft = [boxAround([100, 50], 4, 4)];
    expect(placeLabels([label('a', [[100, 50]])], { ...surroundings, soft })).toEqual([]);
    expect(placeLabels([{ ...label('a', [[100, 50]]), pressing: true }], { ...surroundings, soft })).toHaveLength(1);
  });
});

it('font faces name the file, the range of weights and the letters', () => {
  const face = { file: 'inter.woff2', family: 'Inter', style: 'normal', weight: '400 700', unicodeRange: 'U+20-7E' };
  expect(fontFaceCss([face], '/fonts')).toBe(
    '@font-face{font-family:Inter;font-style:normal;font-weight:400 700;font-display:swap;src:url(/fonts/inter.woff2) format("woff2");unicode-range:U+20-7E}',
  );
});
