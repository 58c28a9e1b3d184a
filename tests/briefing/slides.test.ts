import { describe, expect, test } from 'vitest';
import { type Slide, slidesOf, slideTitle } from '@/briefing/slides';
import { address, parsePath } from '@/relations/address';
import type { Dossier } from '@/relations/dossier';
import type { Note } from '@/relations/notes';
import type { Relation } from '@/relations/record';
import { certaintySchema } from '@/relations/scales';
import { dossier, end, relation } from '../relations/sample';

const slides = (of: Dossier) => slidesOf(of);
const ids = (all: readonly Slide[]) => all.map(({ id }) => id);

const visit = relation({ number: 1 });
const state = relation({ number: 2, type: 'x:CONDITION', mode: null, target: end(null) });
const aid = relation({ number: 3, type: 'AID', mode: null, certainty: 'speculative' });

const note = (id: string, kind: Note['kind']): Note => ({
  id,
  kind,
  issue: 'An issue',
  text: 'A note.',
  regions: ['ml'],
  sources: [{ title: 'A source', url: null, date: null }],
  confidence: 0.9,
  span: null,
});
const kinds: Note['kind'][] = ['context', 'omission', 'correction', 'dispute'];
const notes = Array.from({ length: 11 }, (_, index) => note(`note-${index}`, kinds[index % 4]!));
const full = dossier({ relations: [visit, state, aid], notes });

describe('slides by rule', () => {
  test('title, map, one for each relation in order, drawn or not, the record, the gaps, the sources', () => {
    const all = slides(full);
    expect([...new Set(all.map(({ kind }) => kind))]).toEqual([
      'title',
      'map',
      'relation',
      'record',
      'gaps',
      'sources',
    ]);
    expect(all.flatMap((slide) => (slide.kind === 'relation' ? [slide.relation] : []))).toEqual([visit, state, aid]);
  });

  test('an article without a relation still has a title, a map and sources', () => {
    expect(ids(slides(dossier()))).toEqual(['title', 'map', 'sources']);
  });

  test('what is empty has no slide', () => {
    expect(ids(slides(dossier({ relations: [aid] })))).not.toContain('record');
  });
});

describe('a slide’s id is its address', () => {
  test('ids are unique, and each is found by its own path', () => {
    const all = ids(slides(full));
    expect(new Set(all).size).toBe(all.length);
    for (const id of all) {
      expect(parsePath(address.slide('sample', id))).toEqual({
        dossier: 'sample',
        place: { kind: 'slide', slide: id },
      });
    }
  });

  test('a link stays right when a relation or a note is added', () => {
    const more = dossier({
      relations: [visit, state, aid, relation({ number: 4 }), { ...state, number: 5 }],
      notes: [...notes, note('late', 'context')],
    });
    const before = new Map(slides(full).map((slide) => [slide.id, slide]));
    const after = new Map(slides(more).map((slide) => [slide.id, slide]));
    for (const [id, slide] of before) {
      const now = after.get(id);
      expect(now?.kind).toBe(slide.kind);
      if (slide.kind === 'relation') expect(now).toEqual(slide);
    }
    expect([...after.keys()].filter((id) => !before.has(id))).toContain('relation-4');
  });

  test('a relation’s slide is called by its number, not by its place', () => {
    expect(ids(slides(full)).filter((id) => id.startsWith('relation-'))).toEqual([
      'relation-1',
      'relation-2',
      'relation-3',
    ]);
  });
});

describe('the record', () => {
  const pages = (count: number) =>
    slides(dossier({ notes: notes.slice(0, count) })).flatMap((slide) => (slide.kind === 'record' ? [slide] : []));

  test.each([0, 1, 2, 3, 4, 5, 11])('%d notes: each once, few enough to read, pages counted', (count) => {
    const all = pages(count);
    const shown = all.flatMap((page) => page.notes.map(({ id }) => id));
    expect([...shown].sort()).toEqual(
      notes
        .slice(0, count)
        .map(({ id }) => id)
        .sort(),
    );
    for (const [index, page] of all.entries()) {
      expect(page.notes.length).toBeGreaterThan(0);
      // Three notes are as many as can be set in type that reads from six metres.
      expect(page.notes.length).toBeLessThanOrEqual(3);
      expect([page.page, page.pages]).toEqual([index + 1, all.length]);
    }
  });

  test('disputes and corrections first, and otherwise in the editor’s order', () => {
    const shown = pages(11).flatMap((page) => page.notes);
    const order = ['dispute', 'correction', 'omission', 'context'];
    const ranks = shown.map(({ kind }) => order.indexOf(kind));
    expect(ranks).toEqual([...ranks].sort());
    expect(shown.filter(({ kind }) => kind === 'context').map(({ id }) => id)).toEqual(['note-0', 'note-4', 'note-8']);
  });

  test('the dossier’s own order of notes is left alone', () => {
    const before = notes.map(({ id }) => id);
    pages(11);
    expect(notes.map(({ id }) => id)).toEqual(before);
  });
});

describe('titles', () => {
  test('every slide has one, and those of the record are told apart', () => {
    const titles = slides(full).map((slide) => slideTitle(full, slide));
    for (const title of titles) {
      expect(title.trim()).toBe(title);
      expect(title.length).toBeGreaterThan(3);
      expect(title).not.toMatch(/undefined|null|NaN/);
    }
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles[0]).toBe(full.metadata.title);
  });

  const titleOf = (over: Partial<Relation>) =>
    slideTitle(full, { kind: 'relation', id: 'relation-1', relation: relation(over) });

  test('say who does what to whom', () => {
    expect(titleOf({ type: 'AID', mode: null })).toMatch(/France.*aids.*Mali/);
    expect(titleOf({ type: 'AID', mode: null, source: end('ML'), target: end('FR') })).toMatch(/Mali.*aids.*France/);
  });

  test('a denial is never told as a fact, nor a guess as a report: each certainty reads differently', () => {
    const titles = certaintySchema.options.map((certainty) => titleOf({ certainty }));
    expect(new Set(titles).size).toBe(titles.length);
    expect(titleOf({ certainty: 'denied' })).toMatch(/^Denied/);
    expect(titleOf({ certainty: 'asserted' })).not.toMatch(/Denied|Reported|Likely|Possible/);
  });
});
