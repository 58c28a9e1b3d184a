import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { region } from '@/geo/regions/regions';
import { annotationsOf, regionsOf } from '@/relations/annotations';
import { inContext } from '@/relations/context';
import { type Dossier, dossierSchema } from '@/relations/dossier';
import { drawnRelations } from '@/relations/drawn';
import { spanMatches } from '@/relations/span';
import { folderStore } from '@/store/folder-store';

const root = join(import.meta.dirname, '..', '..');
const store = folderStore(join(root, 'dossiers'));

test('every dossier that ships can be read', async () => {
  const { dossiers, problems } = await store.list();
  expect(problems).toEqual([]);
  expect(dossiers.map(({ slug }) => slug)).toContain('traore-in-moscow-2025');
});

describe('Traoré in Moscow', () => {
  let dossier: Dossier;
  beforeAll(async () => {
    const found = await store.find('traore-in-moscow-2025');
    if (!found) throw new Error('the dossier is gone');
    dossier = found;
  });

  test('is the article under study, whole and unchanged', async () => {
    const seed = await readFile(join(root, 'tests', 'fixtures', 'seed', 'article.txt'));
    const shipped = await readFile(join(root, 'dossiers', 'traore-in-moscow-2025', 'article.txt'));
    expect(shipped.equals(seed)).toBe(true);
    expect(dossier.derivation.article.text).toBe(seed.toString('utf8'));
  });

  test('holds to the schema after a journey through JSON', () => {
    expect(dossierSchema.parse(JSON.parse(JSON.stringify(dossier)))).toEqual(dossier);
  });

  test('does not claim a publisher', () => {
    expect(dossier.metadata).toMatchObject({ publisher: null, author: null, url: null });
    expect(dossier.metadata.provenance).toMatch(/unknown/);
  });

  test('every span says what stands at its place', () => {
    const { derivation, notes } = dossier;
    const spans = [
      ...derivation.actors.flatMap((actor) => actor.spans),
      ...derivation.places.flatMap((place) => place.spans),
      ...derivation.relations.flatMap(({ evidence, trigger, cue, date, attribution }) => [
        ...evidence,
        trigger,
        cue,
        date?.span ?? null,
        ...attribution.map((voice) => voice.span),
      ]),
      ...notes.map(({ span }) => span),
    ].flatMap((span) => span ?? []);
    expect(spans.length).toBeGreaterThan(50);
    expect(spans.filter((span) => !spanMatches(derivation.article.text, span))).toEqual([]);
  });

  test('relations are numbered from 1 in the order of the text, and their parts exist', () => {
    const { relations, actors, places } = dossier.derivation;
    expect(relations.map(({ number }) => number)).toEqual(relations.map((_, index) => index + 1));
    const starts = relations.map(({ evidence }) => evidence[0]!.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    const ids = new Set(actors.map(({ id }) => id));
    for (const { source, target, attribution, place } of relations) {
      for (const id of [source.actor, target.actor, ...attribution.map((voice) => voice.actor)]) {
        if (id !== null) expect(ids).toContain(id);
      }
      if (place !== null) expect(places[place]).toBeDefined();
    }
  });

  test('the map has arcs between Burkina Faso and Russia, and pages for the Sahel, Burkina Faso and Russia', () => {
    const pairs = drawnRelations(dossier.derivation).filter(({ from, to }) => [from, to].sort().join() === 'bf,ru');
    expect(pairs.length).toBeGreaterThanOrEqual(5);
    for (const id of ['sahel', 'bf', 'ru']) {
      expect(region(id)).not.toBeNull();
      expect(annotationsOf(dossier, id)?.statements.length).toBeGreaterThan(0);
    }
  });

  test('every evidence stands in a sentence that can be shown around it', () => {
    const { derivation } = dossier;
    for (const { evidence, trigger } of derivation.relations) {
      for (const span of evidence) {
        const { sentence, parts } = inContext(derivation, span, trigger);
        const { start, end } = derivation.sentences[sentence]!;
        expect(start <= span.start && span.start < end).toBe(true);
        expect(parts.map(({ text }) => text).join('')).toBe(span.exact);
      }
    }
  });

  test('notes have ids of their own, titled sources, and regions that the article speaks of', () => {
    const ids = dossier.notes.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    const spoken = new Set(regionsOf(dossier).map(({ id }) => id));
    for (const { sources, regions } of dossier.notes) {
      expect(sources.length).toBeGreaterThan(0);
      for (const { title } of sources) expect(title.trim()).not.toBe('');
      expect(regions.length).toBeGreaterThan(0);
      for (const id of regions) expect(spoken).toContain(id);
    }
  });
});
