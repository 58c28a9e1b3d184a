import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Feature as EvaluatedFeature, featureFilter, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, FeatureCollection } from 'geojson';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { type DrawnRelation, plate } from '@/geo/plate';
import { region } from '@/geo/regions/regions';
import { mapStyle, type StyleInput } from '@/geo/style';
import { arcLayerIds, arcSourceIds, layerIds, sourceIds } from '@/geo/style/ids';
import { certaintyKeys, polarityKeys } from '@/geo/style-keys';
import { dashes, themes, tokens } from '@/geo/tokens';

const folder = join(import.meta.dirname, '..', '..', 'public', 'map');
const json = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));

function countriesOf(file: string): FeatureCollection {
  const topology = json(file) as Topology<{ countries: GeometryCollection<{ id: string }> }>;
  return feature(topology, topology.objects.countries);
}
const countries = countriesOf('countries-110m.json');
const sahel = json('sahel.json') as FeatureCollection;

/** One relation of each certainty and polarity, either way and neither, with a composite as an end and one that is quiet. */
const relations: DrawnRelation[] = certaintyKeys.flatMap((certainty, row) =>
  polarityKeys.map((polarity, column) => ({
    number: row * 3 + column + 1,
    from: column === 1 ? 'ru' : 'bf',
    to: column === 1 ? 'bf' : row === 4 ? 'sahel' : 'ru',
    directed: column !== 2,
    certainty,
    polarity,
    weight: 1 + column,
  })),
);
const numbers = relations.map(({ number }) => number);
const everything = plate(
  relations,
  ['bf', 'ru', 'fr', 'sahel', 'africa'].flatMap((id) => region(id) ?? []),
);
const nothing = plate([], []);

const input = (over: Partial<StyleInput> = {}): StyleInput => ({
  theme: 'paper',
  projection: 'globe',
  countries,
  sahel,
  plate: everything,
  shown: numbers,
  selectedRegion: null,
  ...over,
});

const variants = themes.flatMap((theme) =>
  (['globe', 'mercator'] as const).flatMap((projection) =>
    Object.entries({
      'everything shown': {},
      'some filtered out': { shown: [1, 4, 9] },
      'nothing passes the filters': { shown: [] },
      'a country selected': { selectedRegion: 'bf' },
      'a quiet composite selected': { selectedRegion: 'africa', shown: [2] },
      'an unknown region selected': { selectedRegion: 'atlantis' },
      'an article without relations or regions': { plate: nothing, shown: [] },
    }).map(([name, over]) => [`${theme}, ${projection}, ${name}`, input({ theme, projection, ...over })] as const),
  ),
);

type Sources = Record<string, Feature[]>;

function featuresOf({ sources }: StyleSpecification): Sources {
  return Object.fromEntries(
    Object.entries(sources).map(([id, source]) => {
      if (source.type !== 'geojson' || typeof source.data === 'string') throw new Error(`${id} is no plain GeoJSON`);
      const data = source.data as Feature | FeatureCollection;
      return [id, data.type === 'FeatureCollection' ? data.features : [data]];
    }),
  );
}

const types = { Point: 1, LineString: 2, MultiLineString: 2, Polygon: 3, MultiPolygon: 3 } as const;

/** The features that a layer draws, by the filter as MapLibre reads it. */
function drawnBy(style: StyleSpecification, id: string): Feature[] {
  const layer = style.layers.find((candidate) => candidate.id === id);
  if (!layer || !('source' in layer)) throw new Error(`no layer ${id} with a source`);
  const { filter } = featureFilter('filter' in layer ? layer.filter : undefined, `layers.${id}.filter`);
  return (featuresOf(style)[layer.source] ?? []).filter((one) => {
    const evaluated: EvaluatedFeature = {
      type: types[one.geometry.type as keyof typeof types],
      properties: one.properties ?? {},
    };
    return filter({ zoom: 2 }, evaluated);
  });
}

const numbersOf = (features: readonly Feature[]) =>
  features.map(({ properties }) => Number(properties?.number)).sort((a, b) => a - b);

/** The names asked for by `operator` anywhere in an expression; what is literal is no expression. */
function asked(value: unknown, operator: 'get' | 'has'): string[] {
  if (Array.isArray(value)) {
    if (value[0] === 'literal') return [];
    if (value[0] === operator && typeof value[1] === 'string') return [value[1]];
  }
  return value !== null && typeof value === 'object'
    ? Object.values(value).flatMap((part) => asked(part, operator))
    : [];
}

describe.each(variants)('style: %s', (_, given) => {
  const style = mapStyle(given);
  const features = featuresOf(style);

  test('is what the style specification allows', () => {
    expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
  });

  test('has layers of its own name over sources that there are', () => {
    const ids = style.layers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual([...Object.values(layerIds), ...arcLayerIds].sort());
    expect(Object.keys(style.sources).sort()).toEqual(Object.values(sourceIds).sort());
    for (const layer of style.layers) if ('source' in layer) expect(style.sources).toHaveProperty(layer.source);
  });

  test('asks its features only for what they have', () => {
    for (const layer of style.layers) {
      if (!('source' in layer)) continue;
      const all = features[layer.source] ?? [];
      for (const name of asked(layer, 'has')) {
        if (given.plate === everything)
          expect(all.some(({ properties }) => properties && name in properties)).toBe(true);
      }
      const had = all.filter(({ properties }) => asked(layer, 'has').every((name) => properties && name in properties));
      for (const name of asked(layer, 'get')) {
        const lacking = had.filter(({ properties }) => properties?.[name] === undefined || properties[name] === null);
        expect([layer.id, name, lacking]).toEqual([layer.id, name, []]);
      }
    }
  });

  test('needs nothing from elsewhere: no glyphs, no sprite, no address', () => {
    expect(style).not.toHaveProperty('glyphs');
    expect(style).not.toHaveProperty('sprite');
    expect(JSON.stringify({ ...style, sources: {} })).not.toMatch(/https?:|\/\//);
  });

  test('draws each arc that the filters let through in one line, with badge and number, and no other', () => {
    const shown = given.plate === everything ? [...given.shown].sort((a, b) => a - b) : [];
    expect(numbersOf(arcLayerIds.flatMap((id) => drawnBy(style, id)))).toEqual(shown);
    for (const id of [layerIds.arcHalo, layerIds.arcHit, layerIds.badges, layerIds.badgeNumbers]) {
      expect([id, numbersOf(drawnBy(style, id))]).toEqual([id, shown]);
    }
    const by = (test: (one: DrawnRelation) => boolean) =>
      relations.filter((one) => test(one) && shown.includes(one.number)).map(({ number }) => number);
    expect(numbersOf(drawnBy(style, layerIds.arcHeads))).toEqual(by(({ directed }) => directed));
    expect(numbersOf(drawnBy(style, layerIds.arcTicks))).toEqual(by(({ certainty }) => certainty === 'denied'));
    for (const certainty of certaintyKeys) {
      expect(numbersOf(drawnBy(style, `arc-${certainty}`))).toEqual(by((one) => one.certainty === certainty));
    }
  });

  test('names each visible region once, a composite in its own manner', () => {
    const composite = drawnBy(style, layerIds.compositeLabels).map(({ properties }) => properties?.name);
    const country = drawnBy(style, layerIds.regionLabels).map(({ properties }) => properties?.name);
    if (given.plate === nothing) expect([composite, country]).toEqual([[], []]);
    else {
      const africa = given.selectedRegion === 'africa' ? [region('africa')?.name] : [];
      expect(composite).toEqual([region('sahel')?.name, ...africa]);
      expect(country).toEqual(['Burkina Faso', 'Russia', 'France']);
    }
  });
});

describe('layers', () => {
  const style = mapStyle(input());
  const at = (id: string) => style.layers.findIndex((layer) => layer.id === id);
  const layer = (id: string) => style.layers[at(id)] as Exclude<LayerSpecification, { type: 'background' }>;

  test('lie upon one another so that nothing hides what it explains', () => {
    const order = [
      layerIds.sea,
      layerIds.land,
      layerIds.focus,
      layerIds.borders,
      layerIds.arcHalo,
      ...arcLayerIds,
      layerIds.arcHeads,
      layerIds.anchors,
      layerIds.badges,
      layerIds.badgeNumbers,
    ];
    expect(order.map(at)).toEqual(order.map(at).sort((a, b) => a - b));
    expect(
      Math.min(...[layerIds.regionLabels, layerIds.compositeLabels, layerIds.capitalLabels].map(at)),
    ).toBeGreaterThan(Math.max(...arcLayerIds.map(at)));
  });

  test('only layers of names and numbers have text, and names come from the sources of names', () => {
    const withText = style.layers.filter(({ type, layout }) => type === 'symbol' && layout && 'text-field' in layout);
    expect(Object.fromEntries(withText.map((one) => [one.id, 'source' in one && one.source]))).toEqual({
      [layerIds.regionLabels]: sourceIds.labels,
      [layerIds.compositeLabels]: sourceIds.labels,
      [layerIds.capitalLabels]: sourceIds.anchors,
      [layerIds.badgeNumbers]: sourceIds.badges,
    });
    for (const { properties } of featuresOf(style)[sourceIds.labels] ?? []) expect(properties?.name).toMatch(/\S/);
  });

  test('capitals are named, rings stand under their region’s own name', () => {
    const names = drawnBy(style, layerIds.capitalLabels).map(({ properties }) => properties?.name);
    expect(names.sort()).toEqual(['Moscow', 'Ouagadougou']);
    expect(drawnBy(style, layerIds.anchors)).toHaveLength(3);
  });

  test('each certainty has a line of its own, told apart without colour', () => {
    const looks = arcLayerIds.map((id) => {
      const { paint, layout } = layer(id) as Extract<LayerSpecification, { type: 'line' }>;
      return JSON.stringify([paint?.['line-dasharray'] ?? 'solid', layout?.['line-cap']]);
    });
    // Asserted and denied are both solid: the ticks tell them apart.
    expect(new Set(looks).size).toBe(certaintyKeys.length - 1);
    expect(looks[certaintyKeys.indexOf('asserted')]).toBe(looks[certaintyKeys.indexOf('denied')]);
    expect(Object.keys(dashes)).toEqual([...certaintyKeys]);
  });

  test('hover and selection find every arc: its number is the id of its features', () => {
    for (const id of arcSourceIds) expect(style.sources[id]).toMatchObject({ promoteId: 'number' });
  });

  test('the focus is on the countries spoken of, and they have shapes at both resolutions', () => {
    expect(drawnBy(style, layerIds.focus).map(({ properties }) => properties?.id)).toHaveLength(3);
    const fine = mapStyle(input({ countries: countriesOf('countries-50m.json') }));
    expect(
      drawnBy(fine, layerIds.focus)
        .map(({ properties }) => properties?.id)
        .sort(),
    ).toEqual(['bf', 'fr', 'ru']);
  });

  test('the belt is drawn only when the dossier speaks of the Sahel', () => {
    expect(drawnBy(style, layerIds.sahel).length).toBeGreaterThan(1);
    const without = plate(relations, [region('bf')!, region('ru')!]);
    expect(drawnBy(mapStyle(input({ plate: without })), layerIds.sahel)).toEqual([]);
  });

  test('the same input gives the same style and is left as it was', () => {
    const given = input();
    const before = JSON.stringify(given);
    expect(mapStyle(given)).toEqual(mapStyle(input()));
    expect(JSON.stringify(given)).toBe(before);
  });
});

type Rgb = readonly [number, number, number];

/** sRGB hex to linear light. */
function linear(hex: string): Rgb {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function luminance([r, g, b]: Rgb): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2.2, contrast ratio. */
function contrast(a: string, b: string): number {
  const [x, y] = [luminance(linear(a)), luminance(linear(b))];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** Machado, Oliveira and Fernandes 2009, severity 1, in linear sRGB. */
const sights: Readonly<Record<string, readonly [Rgb, Rgb, Rgb]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const dot = (a: Rgb, b: Rgb) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** CIE L*a*b*, D65, of a colour as that sight sees it. */
function lab(hex: string, sight: readonly [Rgb, Rgb, Rgb]): Rgb {
  const light = linear(hex);
  const [r = 0, g = 0, b = 0] = sight.map((row) => Math.max(0, Math.min(1, dot(row, light))));
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = f(dot([0.4124564, 0.3575761, 0.1804375], [r, g, b]) / 0.95047);
  const y = f(dot([0.2126729, 0.7151522, 0.072175], [r, g, b]));
  const z = f(dot([0.0193339, 0.119192, 0.9503041], [r, g, b]) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

describe.each(themes)('colours of %s', (theme) => {
  const token = tokens[theme];

  test.each(Object.entries(token))('%s is six-digit hex', (_, value) => {
    expect(value).toMatch(/^#[0-9a-f]{6}$/);
  });

  test.each([
    ['ink', 'panel'],
    ['ink', 'ground'],
    ['ink', 'land'],
    ['soft', 'panel'],
    ['soft', 'ground'],
    ['soft', 'land'],
    // The kicker of a relation is set in the hue of its polarity.
    ...polarityKeys.map((key) => [key, 'panel'] as const),
  ] as const)('%s on %s reads as text', (text, ground) => {
    expect(contrast(token[text], token[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(
    polarityKeys.flatMap((key) =>
      (['land', 'panel', 'sea', 'ground', 'focus'] as const).map((on) => [key, on] as const),
    ),
  )('%s stands out from %s as a line', (key, on) => {
    expect(contrast(token[key], token[on])).toBeGreaterThanOrEqual(3);
  });

  test.each(Object.entries(sights))('polarities are told apart with %s sight', (_, sight) => {
    for (const [one, other] of [
      ['cooperative', 'conflictual'],
      ['cooperative', 'neutral'],
      ['neutral', 'conflictual'],
    ] as const) {
      const [a, b] = [lab(token[one], sight), lab(token[other], sight)];
      // CIE76: 2.3 is just noticeable side by side; thin lines apart on a map need several times that.
      expect([one, other, Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) >= 12]).toEqual([one, other, true]);
    }
  });
});
