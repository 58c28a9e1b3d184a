import { z } from 'zod';
import { noteSchema } from './notes';
import { derivationSchema } from './record';

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** A dossier's `dossier.json`: what is known of the article, and what is not. */
export const metadataSchema = z.object({
  title: z.string().min(1),
  /** Null where the publisher, author or address is unknown; `provenance` then says what is known. */
  publisher: z.string().min(1).nullable(),
  author: z.string().min(1).nullable(),
  url: z.url({ protocol: /^https?$/ }).nullable(),
  /** EDTF date or interval of publication. */
  published: z
    .string()
    .regex(/^\d{4}(-\d\d){0,2}(\/\d{4}(-\d\d){0,2})?$/)
    .nullable(),
  /** BCP 47. */
  language: z.string().refine(isLanguage, 'not a BCP 47 language tag such as “en” or “fr-BF”'),
  /** How the text was come by, in a sentence or two. */
  provenance: z.string().min(1),
});
export type Metadata = z.infer<typeof metadataSchema>;

/** One article with its metadata, everything derived from it, and the notes of its editors. */
export const dossierSchema = z.object({
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  metadata: metadataSchema,
  derivation: derivationSchema,
  notes: z.array(noteSchema),
});
export type Dossier = z.infer<typeof dossierSchema>;

/** What the library shows of a dossier without opening it. */
export type DossierSummary = {
  readonly slug: string;
  readonly title: string;
  /** EDTF; null where unknown. */
  readonly published: string | null;
  readonly relations: number;
};

/** A dossier that could not be read, and a sentence that says why. */
export type DossierProblem = { readonly slug: string; readonly reason: string };
