import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Dossier, DossierProblem, DossierSummary } from '@/relations/dossier';
import { type ReadResult, readFolder } from './read-folder';
import type { Store } from './store';

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const files = ['article.txt', 'dossier.json', 'notes.json'] as const;

/**
 * A store over a folder of dossiers, one folder each. Relations are derived when a dossier is first asked for and kept
 * in memory until one of its files changes; a folder that is added or removed is seen at the next call.
 */
export function folderStore(root: string): Store {
  const cache = new Map<string, { readonly stamp: string; readonly result: Promise<ReadResult> }>();

  async function read(slug: string): Promise<ReadResult | null> {
    if (!slugPattern.test(slug)) return null;
    const folder = path.join(root, slug);
    const stamp = await stampOf(folder);
    if (stamp === null) return null;
    const known = cache.get(slug);
    if (known?.stamp === stamp) return known.result;
    const result = readFolder(folder, slug).catch(unreadable);
    cache.set(slug, { stamp, result });
    return result;
  }

  async function list() {
    const dossiers: DossierSummary[] = [];
    const problems: DossierProblem[] = [];
    for (const slug of await foldersOf(root)) {
      const result = await read(slug);
      if (result?.ok) dossiers.push(summaryOf(result.value));
      else
        problems.push({
          slug,
          reason: result ? result.error : 'The name of a dossier’s folder is lower-case words with hyphens.',
        });
    }
    return { dossiers: dossiers.sort(newestFirst), problems };
  }

  async function find(slug: string) {
    const result = await read(slug);
    return result?.ok ? result.value : null;
  }

  return { list, find };
}

/** A folder that breaks an assumption (a directory in the place of a file, say) may not take the whole library down. */
function unreadable(error: unknown): ReadResult {
  console.error(error);
  const reason = error instanceof Error ? (/^[A-Z]+(?=:)/.exec(error.message)?.[0] ?? error.message) : String(error);
  return { ok: false, error: `The folder could not be read (${reason}).` };
}

function summaryOf(dossier: Dossier): DossierSummary {
  const { slug, metadata, derivation } = dossier;
  return { slug, title: metadata.title, published: metadata.published, relations: derivation.relations.length };
}

function newestFirst(a: DossierSummary, b: DossierSummary): number {
  return (b.published ?? '').localeCompare(a.published ?? '') || a.slug.localeCompare(b.slug);
}

/** A store whose folder does not exist (yet) is empty. */
async function foldersOf(root: string): Promise<string[]> {
  if (!(await statOf(root))) return [];
  const entries = await readdir(root, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
}

/** Sizes and times of the dossier's files, or null where there is no such folder. */
async function stampOf(folder: string): Promise<string | null> {
  if (!(await statOf(folder))?.isDirectory()) return null;
  // The folder is data read at run time, not a part of the build.
  const stats = await Promise.all(files.map((file) => statOf(path.join(/* turbopackIgnore: true */ folder, file))));
  return stats.map((file) => (file ? `${file.size}:${file.mtimeMs}` : '-')).join(' ');
}

function statOf(file: string) {
  return stat(/* turbopackIgnore: true */ file).catch(() => null);
}
