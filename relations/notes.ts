import { z } from 'zod';
import { spanSchema } from './span';

const sourceSchema = z.object({
  title: z.string().min(1),
  /** Where it was read; shown as text, linked only when it is http(s). */
  url: z.url({ protocol: /^https?$/ }).nullable(),
  /** EDTF date of the source, where known. */
  date: z.string().nullable(),
});

/** What an editor adds: always apart from what the article says, always with its own sources. */
const noteBase = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  kind: z.enum(['context', 'dispute', 'omission', 'correction']),
  /** What is at issue, in a few words. */
  issue: z.string().min(1),
  text: z.string().min(1),
  /** Ids of the regions that the note is about. */
  regions: z.array(z.string()),
  sources: z.array(sourceSchema),
  /** The editor's own confidence in the note, 0 to 1. */
  confidence: z.number().min(0).max(1),
});

/** As it stands in a dossier's `notes.json`: the span by its quote, so that an editor need not count offsets. */
export const noteFileSchema = z.array(noteBase.extend({ quote: z.string().min(1).nullable() }));

export const noteSchema = noteBase.extend({ span: spanSchema.nullable() });
export type Note = z.infer<typeof noteSchema>;
