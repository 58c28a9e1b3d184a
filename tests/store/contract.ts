import { beforeEach, describe, expect, test } from 'vitest';
import { metadataSchema } from '@/relations/dossier';
import { spanMatches } from '@/relations/span';
import type { Store } from '@/store/store';

/** What is kept of a dossier, as text; undefined is not there at all. */
export type Kept = { readonly article?: string; readonly metadata?: string; readonly notes?: string };

/** A store under test, and the way to put a dossier into whatever it keeps them in. */
export type Shelf = {
  readonly store: Store;
  put(slug: string, kept: Kept): Promise<void>;
  remove(slug: string): Promise<void>;
};

export const article = 'On 8 May 2025, President Macron of France visited Mali. France condemned Russia.';

export function metadata(over: Record<string, unknown> = {}): string {
  return JSON.stringify({
    title: 'A visit',
    publisher: null,
    author: null,
    url: null,
    published: '2025-05-11',
    language: 'en',
    provenance: 'Made up for a test.',
    ...over,
  });
}

export function note(over: Record<string, unknown> = {}): string {
  return JSON.stringify([
    {
      id: 'a-note',
      kind: 'context',
      issue: 'The visit',
      text: 'It was short.',
      regions: ['ml'],
      quote: 'visited Mali',
      confidence: 0.9,
      sources: [{ title: 'A source', url: null, date: null }],
      ...over,
    },
  ]);
}

const sound: Kept = { article, metadata: metadata() };

/** What every store must do, whatever it keeps dossiers in. `open` makes an empty one. */
export function storeContract(name: string, open: () => Promise<Shelf>): void {
  describe(`the contract of a store: ${name}`, () => {
    let shelf: Shelf;
    beforeEach(async () => {
      shelf = await open();
    });

    test('an empty store lists nothing and finds nothing', async () => {
      expect(await shelf.store.list()).toEqual({ dossiers: [], problems: [] });
      expect(await shelf.store.find('visit')).toBeNull();
    });

    test('what was put is found whole, with relations derived from its text', async () => {
      await shelf.put('visit', { ...sound, notes: note() });
      const found = await shelf.store.find('visit');
      expect(found).toMatchObject({ slug: 'visit', metadata: metadataSchema.parse(JSON.parse(metadata())) });
      const { derivation } = found!;
      expect(derivation.article).toMatchObject({ text: article, published: '2025-05-11', language: 'en' });
      expect(derivation.relations.length).toBeGreaterThan(0);
      for (const span of derivation.relations.flatMap(({ evidence, trigger }) => [...evidence, trigger])) {
        expect(spanMatches(article, span)).toBe(true);
      }
    });

    test('the list is newest first, undated last, ties by name, with the number of relations', async () => {
      const dates: Record<string, string | null> = {
        undated: null,
        old: '2014',
        'in-may': '2025-05',
        'tie-b': '2025-05-11',
        'tie-a': '2025-05-11',
        interval: '2025-05-12/2025-05-13',
      };
      for (const [slug, published] of Object.entries(dates)) {
        await shelf.put(slug, { article, metadata: metadata({ published, title: `The title of ${slug}` }) });
      }
      const { dossiers, problems } = await shelf.store.list();
      expect(problems).toEqual([]);
      expect(dossiers.map(({ slug }) => slug)).toEqual(['interval', 'tie-a', 'tie-b', 'in-may', 'old', 'undated']);
      const found = await shelf.store.find('old');
      expect(dossiers[4]).toEqual({
        slug: 'old',
        title: 'The title of old',
        published: '2014',
        relations: found!.derivation.relations.length,
      });
    });

    test.each([
      'unknown',
      '',
      '.',
      '..',
      '../visit',
      'a/b',
      'visit/',
      '/etc',
      '..\\visit',
      '%2e%2e',
      '%76isit',
      'VISIT',
      'Visit',
      ' visit',
      'visit\n',
      'visit\0',
      'visit.',
      '-visit',
      'visit-',
      'vi--sit',
      'vísit',
      '__proto__',
      'constructor',
      'a'.repeat(5000),
    ])('find gives null for %j', async (slug) => {
      await shelf.put('visit', sound);
      expect(await shelf.store.find(slug)).toBeNull();
    });

    test('an article without a single relation is a dossier like any other', async () => {
      await shelf.put('quiet', { article: 'The weather was mild.', metadata: metadata() });
      expect((await shelf.store.list()).dossiers).toMatchObject([{ slug: 'quiet', relations: 0 }]);
      const { derivation } = (await shelf.store.find('quiet'))!;
      expect(derivation.relations).toEqual([]);
      expect(derivation.notes.map(({ text }) => text).join(' ')).not.toBe('');
    });

    test('line ends and accents are stored in one form, whatever the file had', async () => {
      const written = '\ufeffFrance visited Mali.\r\nTraore\u0301 came.\r\n';
      await shelf.put('visit', { article: written, metadata: metadata(), notes: note({ quote: 'Traor\u00e9 came' }) });
      const found = await shelf.store.find('visit');
      expect(found!.derivation.article.text).toBe('France visited Mali.\nTraor\u00e9 came.\n');
      expect(found!.notes[0]!.span).toMatchObject({ start: 21, exact: 'Traor\u00e9 came' });
    });

    test('a note gets the span of its quote, or none when it is about the whole', async () => {
      await shelf.put('visit', { ...sound, notes: note() });
      const [placed] = (await shelf.store.find('visit'))!.notes;
      expect(placed).not.toHaveProperty('quote');
      expect(article.slice(placed!.span!.start, placed!.span!.end)).toBe('visited Mali');
      expect(placed!.span!.exact).toBe('visited Mali');

      await shelf.put('visit', { ...sound, notes: note({ quote: null }) });
      expect((await shelf.store.find('visit'))!.notes).toMatchObject([{ id: 'a-note', span: null }]);
    });

    test('without notes there are none', async () => {
      await shelf.put('visit', sound);
      expect((await shelf.store.find('visit'))!.notes).toEqual([]);
    });

    /** Each with the words that tell an editor where to look. */
    const broken: [string, Kept, RegExp][] = [
      ['no article', { metadata: metadata() }, /^article\.txt is missing\.$/],
      ['an empty article', { ...sound, article: '' }, /^article\.txt: .*empty/],
      ['an article of white space', { ...sound, article: ' \n ' }, /^article\.txt: .*white space/],
      ['no metadata', { article }, /^dossier\.json is missing\.$/],
      ['metadata that is no JSON', { article, metadata: '{"title":' }, /^dossier\.json is not JSON\.$/],
      ['metadata without a title', { article, metadata: '{}' }, /^dossier\.json: .*title/s],
      ['an empty title', { article, metadata: metadata({ title: '' }) }, /^dossier\.json: .*title/s],
      ['a date in words', { article, metadata: metadata({ published: 'in May' }) }, /^dossier\.json: .*published/s],
      [
        'a link that is none',
        { article, metadata: metadata({ url: 'javascript:alert(1)' }) },
        /^dossier\.json: .*url/s,
      ],
      ['notes that are no JSON', { ...sound, notes: 'no' }, /^notes\.json is not JSON\.$/],
      ['notes that are no list', { ...sound, notes: '{}' }, /^notes\.json: /],
      ['a note too sure of itself', { ...sound, notes: note({ confidence: 2 }) }, /^notes\.json: .*confidence/s],
      ['a note of no known kind', { ...sound, notes: note({ kind: 'opinion' }) }, /^notes\.json: .*kind/s],
      [
        'a note on words that are not there',
        { ...sound, notes: note({ quote: 'visited Niger' }) },
        /^notes\.json: the quote of note a-note does not stand in the article\.$/,
      ],
    ];

    test.each(broken)('%s: a problem with a sentence, not a dossier', async (_, kept, reason) => {
      await shelf.put('broken', kept);
      const { dossiers, problems } = await shelf.store.list();
      expect(dossiers).toEqual([]);
      expect(problems.map(({ slug }) => slug)).toEqual(['broken']);
      expect(problems[0]!.reason).toMatch(reason);
      expect(await shelf.store.find('broken')).toBeNull();
    });

    test('problems leave the other dossiers as they are', async () => {
      await shelf.put('visit', sound);
      for (const [index, [, kept]] of broken.entries()) await shelf.put(`broken-${index}`, kept);
      const { dossiers, problems } = await shelf.store.list();
      expect(dossiers.map(({ slug }) => slug)).toEqual(['visit']);
      expect(problems).toHaveLength(broken.length);
      expect(await shelf.store.find('visit')).not.toBeNull();
    });

    test('what is put later appears, what is removed is gone', async () => {
      await shelf.put('first', sound);
      await shelf.store.list();
      await shelf.put('second', sound);
      expect((await shelf.store.list()).dossiers.map(({ slug }) => slug)).toEqual(['first', 'second']);
      expect(await shelf.store.find('second')).not.toBeNull();
      await shelf.remove('first');
      expect((await shelf.store.list()).dossiers.map(({ slug }) => slug)).toEqual(['second']);
      expect(await shelf.store.find('first')).toBeNull();
    });

    test('a changed article is derived again, changed notes are read again, a repair is seen', async () => {
      await shelf.put('visit', sound);
      const before = await shelf.store.find('visit');
      const words = 'Germany praised Niger. Niger thanked Germany.';
      await shelf.put('visit', { ...sound, article: words });
      const after = await shelf.store.find('visit');
      expect(after!.derivation.article.text).toBe(words);
      expect(after!.derivation.article.sha256).not.toBe(before!.derivation.article.sha256);
      await shelf.put('visit', { ...sound, article: words, notes: note({ quote: 'thanked' }) });
      expect((await shelf.store.find('visit'))!.notes).toMatchObject([{ span: { exact: 'thanked' } }]);
      await shelf.put('visit', { article: words });
      expect((await shelf.store.list()).problems).toMatchObject([{ slug: 'visit' }]);
      await shelf.put('visit', sound);
      expect((await shelf.store.list()).problems).toEqual([]);
    });

    test('nothing is derived twice: the same dossier is handed out until it changes', async () => {
      await shelf.put('visit', sound);
      const [first, second] = await Promise.all([shelf.store.find('visit'), shelf.store.find('visit')]);
      expect(first).not.toBeNull();
      expect(second).toBe(first);
      await shelf.store.list();
      expect(await shelf.store.find('visit')).toBe(first);
    });
  });
}
