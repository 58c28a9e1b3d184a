import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { folderStore } from '@/store/folder-store';
import { article, metadata, note, type Shelf, storeContract } from './contract';

const roots: string[] = [];

async function tempFolder(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'demarche-store-'));
  roots.push(root);
  return root;
}

afterEach(async () => {
  await Promise.all(roots.splice(0).map((root) => rm(root, { recursive: true, force: true })));
});

async function openFolder(): Promise<Shelf & { readonly root: string }> {
  const root = await tempFolder();
  const remove = (slug: string) => rm(join(root, slug), { recursive: true, force: true });
  return {
    root,
    store: folderStore(root),
    remove,
    async put(slug, kept) {
      await remove(slug);
      await mkdir(join(root, slug));
      const files = { 'article.txt': kept.article, 'dossier.json': kept.metadata, 'notes.json': kept.notes };
      for (const [name, text] of Object.entries(files)) {
        if (text !== undefined) await writeFile(join(root, slug, name), text);
      }
    },
  };
}

storeContract('folders', openFolder);

describe('folders', () => {
  test('a folder whose name is no address is a problem; hidden folders and loose files are none of ours', async () => {
    const { root, store, put } = await openFolder();
    await put('Not A Slug', { article, metadata: metadata() });
    await put('.git', { article, metadata: metadata() });
    await writeFile(join(root, 'README.md'), 'x');
    const { dossiers, problems } = await store.list();
    expect(dossiers).toEqual([]);
    expect(problems).toEqual([
      { slug: 'Not A Slug', reason: 'The name of a dossier’s folder is lower-case words with hyphens.' },
    ]);
    expect(await store.find('Not A Slug')).toBeNull();
  });

  test('a file in the place of a folder is not found', async () => {
    const { root, store } = await openFolder();
    await writeFile(join(root, 'visit'), 'x');
    expect(await store.find('visit')).toBeNull();
  });

  test('an article in another encoding is refused: its quotations would not say what it says', async () => {
    const { root, store, put } = await openFolder();
    await put('latin', { article, metadata: metadata() });
    await writeFile(join(root, 'latin', 'article.txt'), Buffer.from('Traoré visited Mali.', 'latin1'));
    expect((await store.list()).problems).toMatchObject([
      { slug: 'latin', reason: expect.stringMatching(/^article\.txt: .*UTF-8/) },
    ]);
  });

  test('a byte order mark is no mistake', async () => {
    const { store, put } = await openFolder();
    await put('marked', { article, metadata: `\ufeff${metadata()}`, notes: `\ufeff${note()}` });
    expect((await store.list()).problems).toEqual([]);
    expect((await store.find('marked'))?.notes).toHaveLength(1);
  });

  test('a folder that cannot be read is a problem that does not take the others down, nor tells where it lies', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { root, store, put } = await openFolder();
    await put('visit', { article, metadata: metadata() });
    await mkdir(join(root, 'odd', 'article.txt'), { recursive: true });
    await mkdir(join(root, 'odder'));
    await writeFile(join(root, 'odder', 'article.txt'), article);
    await mkdir(join(root, 'odder', 'dossier.json'));
    const { dossiers, problems } = await store.list();
    expect(dossiers.map(({ slug }) => slug)).toEqual(['visit']);
    expect(problems.map(({ slug }) => slug)).toEqual(['odd', 'odder']);
    for (const { reason } of problems) {
      expect(reason).toBe('The folder could not be read (EISDIR).');
      expect(reason).not.toContain(root);
    }
    expect(await store.find('odd')).toBeNull();
    expect(log).toHaveBeenCalledTimes(2);
    log.mockRestore();
  });
});
