import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { decode } from '@/extract/decode';
import { derive } from '@/extract/derive';
import { type Dossier, dossierSchema, metadataSchema } from '@/relations/dossier';
import { type Note, noteFileSchema } from '@/relations/notes';
import { findSpan } from '@/relations/span';

export type ReadResult =
  | { readonly ok: true; readonly value: Dossier }
  | { readonly ok: false; readonly error: string };

/** Reads `folder` (article.txt, dossier.json, optional notes.json) and derives its relations. Fails with a sentence. */
export async function readFolder(folder: string, slug: string): Promise<ReadResult> {
  const bytes = await readBytes(path.join(folder, 'article.txt'));
  if (bytes === null) return { ok: false, error: 'article.txt is missing.' };
  // Another encoding read as UTF-8 would put "�" into every quotation.
  const article = decode(bytes);
  if (!article.ok) return { ok: false, error: `article.txt: ${article.error}.` };
  const text = article.value;

  const metadata = parseJson(metadataSchema, await readText(path.join(folder, 'dossier.json')), 'dossier.json');
  if (!metadata.ok) return metadata;

  const noteText = await readText(path.join(folder, 'notes.json'));
  const noteRows =
    noteText === null ? { ok: true as const, value: [] } : parseJson(noteFileSchema, noteText, 'notes.json');
  if (!noteRows.ok) return noteRows;

  const { title, published, language } = metadata.value;
  const derivation = derive({ text, title, published, language });

  const notes: Note[] = [];
  for (const { quote, ...note } of noteRows.value) {
    const span = quote === null ? null : findSpan(derivation.article.text, quote.normalize('NFC'));
    if (quote !== null && span === null) {
      return { ok: false, error: `notes.json: the quote of note ${note.id} does not stand in the article.` };
    }
    notes.push({ ...note, span });
  }

  const dossier = dossierSchema.safeParse({ slug, metadata: metadata.value, derivation, notes });
  if (!dossier.success) return { ok: false, error: z.prettifyError(dossier.error) };
  return { ok: true, value: dossier.data };
}

async function readText(file: string): Promise<string | null> {
  const bytes = await readBytes(file);
  // `TextDecoder` drops a byte order mark, which some editors write and `JSON.parse` refuses.
  return bytes && new TextDecoder().decode(bytes);
}

async function readBytes(file: string): Promise<Uint8Array | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function parseJson<T>(schema: z.ZodType<T>, text: string | null, name: string) {
  if (text === null) return { ok: false as const, error: `${name} is missing.` };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false as const, error: `${name} is not JSON.` };
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return { ok: true as const, value: parsed.data };
  return { ok: false as const, error: `${name}: ${z.prettifyError(parsed.error)}` };
}
