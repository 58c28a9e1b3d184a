import { z } from 'zod';
import { eventTypeIds } from './event-types';
import { certaintySchema, polaritySchema } from './scales';
import { spanSchema } from './span';

export type { Certainty, Polarity } from './scales';

export const eventTypeSchema = z.enum(eventTypeIds);

export const actorTypeSchema = z.enum([
  'state',
  'government-body',
  'person',
  'armed-group',
  'organisation',
  'international-organisation',
  'bloc',
  'press-agency',
]);
export type ActorType = z.infer<typeof actorTypeSchema>;

/** ISO 3166-1 alpha-2, upper case. */
const countryCodeSchema = z.string().regex(/^[A-Z]{2}$/);

export const actorSchema = z.object({
  /** Stable within one dossier, made from the name: `ibrahim-traore`. */
  id: z.string().min(1),
  name: z.string().min(1),
  type: actorTypeSchema,
  /** The country that the actor counts for on the map; null for an actor without one place. */
  country: countryCodeSchema.nullable(),
  /** As the article gives it ("President", "Defense Minister"); null where it gives none. */
  office: z.string().nullable(),
  /** Every mention by name or adjective, in order. */
  spans: z.array(spanSchema),
});
export type Actor = z.infer<typeof actorSchema>;

export const placeTypeSchema = z.enum(['country', 'region', 'admin', 'city', 'water', 'site']);

export const placeSchema = z.object({
  /** The country that the place lies in; null for a region of several. */
  iso2: countryCodeSchema.nullable(),
  name: z.string().min(1),
  type: placeTypeSchema,
  /** The id of a composite region of `geo` (`sahel`), when the place is one. */
  region: z.string().nullable(),
  spans: z.array(spanSchema).min(1),
});
export type Place = z.infer<typeof placeSchema>;

/** One end of a relation. Each field may be null: a state of affairs has no target. */
export const endSchema = z.object({
  /** Id of an actor of the same derivation. */
  actor: z.string().nullable(),
  country: countryCodeSchema.nullable(),
  /** Id of a composite region of `geo`, when the end is one (France → `sahel`). */
  region: z.string().nullable(),
});
export type End = z.infer<typeof endSchema>;

export const dateSchema = z.object({
  /** EDTF level 1: `2025-05-10`, `2025-05`, `2014`, `2025-05-08/2025-05-10`, `2014/..`. */
  edtf: z.string().min(4),
  precision: z.enum(['day', 'month', 'year', 'interval', 'approximate']),
  /** How the value was reached: "explicit day and month, year from publication". */
  basis: z.string().min(1),
  span: spanSchema,
});
export type RelationDate = z.infer<typeof dateSchema>;

/** One voice of the chain, outermost first. The narrator of the article is `author` and has no span. */
export const voiceSchema = z.object({
  role: z.enum(['author', 'outlet', 'speaker', 'unnamed']),
  /** Null for the author and for a voice that the text does not name. */
  name: z.string().nullable(),
  actor: z.string().nullable(),
  span: spanSchema.nullable(),
});
export type Voice = z.infer<typeof voiceSchema>;

export const relationSchema = z.object({
  /** From 1, by the first span: the one number that map, list, slide and export share. */
  number: z.number().int().positive(),
  source: endSchema,
  target: endSchema,
  type: eventTypeSchema,
  mode: z.string().nullable(),
  directed: z.boolean(),
  date: dateSchema.nullable(),
  /** Index into `places`, or null where the text gives none. */
  place: z.number().int().nonnegative().nullable(),
  attribution: z.array(voiceSchema).min(1),
  certainty: certaintySchema,
  polarity: polaritySchema,
  /** Every sentence or clause that states the relation, in order; never empty. */
  evidence: z.array(spanSchema).min(1),
  /** The word or words that made the rule fire. */
  trigger: spanSchema,
  /** The words that made it less than asserted ("likely", "reportedly"); null when there are none. */
  cue: spanSchema.nullable(),
  /** Id of the rule that made it. */
  rule: z.string().min(1),
});
export type Relation = z.infer<typeof relationSchema>;

export const articleSchema = z.object({
  title: z.string().nullable(),
  /** BCP 47. */
  language: z.string().min(2),
  /** EDTF date or interval of publication. */
  published: z.string().nullable(),
  /** Lower-case hexadecimal, of the text's UTF-8. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Unicode NFC with LF line ends; every offset is a UTF-16 code unit of it. */
  text: z.string(),
});
export type Article = z.infer<typeof articleSchema>;

/** What the engine has to say of its own work: what it refused, dropped or could not resolve. */
export const derivationNoteSchema = z.object({ kind: z.string().min(1), text: z.string().min(1) });

/** Sentence boundaries, UTF-16 offsets into the article's text. */
export const sentenceSchema = z.object({ start: z.number().int().nonnegative(), end: z.number().int().positive() });

export const derivationSchema = z.object({
  article: articleSchema,
  sentences: z.array(sentenceSchema),
  actors: z.array(actorSchema),
  places: z.array(placeSchema),
  relations: z.array(relationSchema),
  notes: z.array(derivationNoteSchema),
});
export type Derivation = z.infer<typeof derivationSchema>;
