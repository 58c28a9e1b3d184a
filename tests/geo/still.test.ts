import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { FeatureCollection, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { openingCamera } from '@/geo/camera/opening-camera';
import type { FontFace } from '@/geo/font-face';
import { type DrawnRelation, plate } from '@/geo/plate';
import { region } from '@/geo/regions/regions';
import { type FontFile, labelFontCss, stillTexts } from '@/geo/still/label-font';
import { still } from '@/geo/still/still';
import type { Countries, StillInput } from '@/geo/still/still-scene';
import { textWidth } from '@/geo/still/text-width';
import { certaintyKeys } from '@/geo/style-keys';
import { tokens } from '@/geo/tokens';

const folder = join(import.meta.dirname, '..', '..', 'public');
const json = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));
const topology = json('map/countries-110m.json') as Topology<{ countries: GeometryCollection<{ id: string }> }>;
const countries = feature(topology, topology.objects.countries) as Countries;
const sahel = json('map/sahel.json') as FeatureCollection<MultiPolygon, { fade: number }>;
const files: FontFile[] = (json('fonts/faces.json') as FontFace[]).map((face) => ({
  face,
  data: readFileSync(join(folder, 'fonts', face.file)),
}));

const relations: DrawnRelation[] = Array.from({ length: 13 }, (_, index) => ({
  number: index + 1,
  from: index % 4 === 3 ? 'ru' : 'bf',
  to: index % 4 === 3 ? 'bf' : 'ru',
  directed: index !== 4,
  certainty: certaintyKeys[index % 5] ?? 'asserted',
  polarity: index === 8 ? 'conflictual' : 'cooperative',
  weight: 1 + (index % 3),
}));
relations.push({
  number: 14,
  from: 'fr',
  to: 'sahel',
  directed: true,
  certainty: 'asserted',
  polarity: 'neutral',
  weight: 1,
});
const opening = plate(
  relations,
  ['bf', 'ru', 'fr', 'sahel'].flatMap((id) => region(id) ?? []),
);

function input(over: Partial<StillInput> = {}): StillInput {
  const size = over.size ?? { width: 880, height: 760 };
  const projection = over.projection ?? 'globe';
  return {
    size,
    camera: openingCamera({ plate: over.plate ?? opening, relation: null, region: null, projection, size }),
    projection,
    tokens: tokens.paper,
    countries,
    sahel,
    plate: opening,
    selectedRelation: null,
    selectedRegion: null,
    fontCss: '',
    animate: false,
    title: 'Ouagadougou & Moscow',
    description: 'A map',
    ...over,
  };
}

/** Tags are closed in the order in which they were opened, attributes are quoted, and entities are complete. */
function expectWellFormed(svg: string): void {
  const open: string[] = [];
  for (const [, closing, name = '', attributes = '', empty] of svg.matchAll(
    /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g,
  )) {
    if (closing) expect(open.pop()).toBe(name);
    else if (!empty) open.push(name);
    expect(attributes).not.toMatch(/NaN|undefined|Infinity/);
  }
  expect(open).toEqual([]);
  expect(svg.split('<').length).toBe(
    [...svg.matchAll(/<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g)].length + 1,
  );
  expect(svg).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39);)/);
}

const sizes = [
  { width: 880, height: 760 },
  { width: 390, height: 420 },
  { width: 1280, height: 1080 },
];

describe('the still', () => {
  it.each(sizes.flatMap((size) => (['globe', 'mercator'] as const).map((projection) => ({ ...size, projection }))))(
    '$projection $width×$height: well formed, every number there, no two badges touch, all in the frame',
    ({ width, height, projection }) => {
      const svg = still(input({ size: { width, height }, projection }));
      expectWellFormed(svg);
      const badges = [...svg.matchAll(/<g class="badge"[^>]*><circle cx="([\d.-]+)" cy="([\d.-]+)" r="([\d.]+)"/g)].map(
        ([, x, y, r]) => [Number(x), Number(y), Number(r)],
      );
      expect(badges).toHaveLength(14);
      badges.forEach(([x = 0, y = 0, r = 0], index) => {
        expect(x - r > 0 && x + r < width && y - r > 0 && y + r < height).toBe(true);
        for (const [otherX = 0, otherY = 0, otherR = 0] of badges.slice(index + 1)) {
          expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(r + otherR);
        }
      });
    },
  );

  it.each(sizes)('$width×$height: names the capitals, and no label leaves the frame', (size) => {
    const svg = still(input({ size }));
    for (const name of ['Ouagadougou', 'Moscow', 'Paris']) expect(svg).toContain(`>${name}</text>`);
    for (const [, kind, x, , text = ''] of svg.matchAll(
      /<text class="(\w+)[^"]*" x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)</g,
    )) {
      const half = textWidth(text, 16, kind === 'capital' ? 'sans' : 'serif') / 2;
      expect(Number(x) - half).toBeGreaterThan(-2);
      expect(Number(x) + half).toBeLessThan(size.width + 2);
    }
  });

  it('draws certainty as line style, direction as an arrowhead and the composite end as a ring', () => {
    const svg = still(input());
    expect(svg).toContain('stroke-dasharray="10 4"');
    expect(svg).toContain('stroke-dasharray="5 4"');
    expect(svg).toContain('stroke-dasharray="1.5 5" stroke-linecap="round"');
    expect(svg.match(/class="head"/g)).toHaveLength(13);
    expect(svg.match(/class="ring"/g)).toHaveLength(1);
    expect(svg.match(/class="dot"/g)).toHaveLength(3);
  });

  it('a selected relation stands out and the others recede; hidden relations are not drawn', () => {
    const svg = still(input({ selectedRelation: 7 }));
    expect(svg.match(/opacity="\.25"/g)).toHaveLength(13);
    expect(still(input({ shown: [1, 2] })).match(/class="badge"/g)).toHaveLength(2);
  });

  it('draws in within 0.9 s, and not at all for readers who want no motion', () => {
    const svg = still(input({ animate: true }));
    const latest = (pattern: RegExp) => Math.max(...[...svg.matchAll(pattern)].map(([, delay]) => Number(delay)));
    expect(latest(/--l:\d+;--d:(\d+)ms/g) + 320).toBeLessThan(900);
    expect(latest(/"--d:(\d+)ms/g) + 150).toBeLessThan(900);
    expect(svg).toContain('@media(prefers-reduced-motion:reduce)');
    expect(still(input())).not.toContain('animation');
  });

  it('escapes what it is told', () => {
    const svg = still(input({ title: '</title><script>alert("1")</script> & \u0000\ud800', description: "<'" }));
    expectWellFormed(svg);
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;/title&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; </title>');
  });

  it('an empty plate is still a map', () => {
    expectWellFormed(still(input({ plate: plate([], []) })));
  });

  it('asks for nothing outside itself, and is small', async () => {
    const fontCss = await labelFontCss(stillTexts(opening), files);
    const svg = still(input({ fontCss, animate: true }));
    expect(svg.match(/(?:href|url)\(?="?(?!#)[^#)"]/g)).toBeNull();
    expect(svg.match(/url\((?!#|data:font)/g)).toBeNull();
    expect(gzipSync(still(input({ animate: true })), { level: 9 }).length).toBeLessThan(22_000);
    expect(gzipSync(svg, { level: 9 }).length).toBeLessThan(30_000);
  });

  it('is the same text for the same input', () => {
    expect(still(input())).toBe(still(input()));
  });
});

describe('fonts inside a still', () => {
  it('hold just the letters used, of the file that has them', async () => {
    const css = await labelFontCss([{ family: 'Inter', style: 'normal', weight: 600, text: 'Łódź' }], files);
    expect(css.match(/@font-face/g)).toHaveLength(3);
    expect(css).toContain('unicode-range:U+64}');
    expect(css).toContain('unicode-range:U+f3}');
    expect(css).toContain('font-weight:600');
  });

  it('are none for letters that we do not ship', async () => {
    expect(await labelFontCss([{ family: 'Inter', style: 'normal', weight: 600, text: '北京' }], files)).toBe('');
  });
});
