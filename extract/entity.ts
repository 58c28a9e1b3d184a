import type { ActorType } from '@/relations/record';

/** What a mention may name: an actor, a place, or both (a state is both). */
export type EntityKind = ActorType | 'region' | 'city' | 'admin' | 'water';

export type Entity = {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  /** ISO 3166-1 alpha-2 that it counts for, or null. */
  readonly country: string | null;
  /** Id of a composite region, or null. */
  readonly region: string | null;
  /** Member states of a region or bloc, to resolve "the West African nation". */
  readonly members: readonly string[];
};

/** A person is learned from the text: office and affiliation may come later than the name. */
export type Person = {
  readonly id: string;
  readonly kind: 'person';
  name: string;
  surname: string;
  country: string | null;
  office: string | null;
  readonly region: null;
  readonly members: readonly string[];
  gender: 'he' | 'she' | null;
};

export type Named = Entity | Person;

/** How a mention names: adjectives modify ("Russian"), nominals and pronouns refer back. */
export type MentionForm = 'name' | 'adjective' | 'nominal' | 'pronoun';

/** Tokens `first` (inclusive) to `last` (exclusive) refer to `entities` (several for "the two nations"). */
export type Mention = {
  readonly first: number;
  readonly last: number;
  readonly form: MentionForm;
  readonly entities: readonly Named[];
  /** The rule that resolved a nominal or a pronoun; null for a name. */
  readonly rule: string | null;
  /** Token where an office with "of" begins ("Secretary of State X"): it belongs to the phrase of the name. */
  readonly title?: number;
};

export function isActorKind(kind: EntityKind): kind is ActorType {
  return kind !== 'region' && kind !== 'city' && kind !== 'admin' && kind !== 'water';
}

/** A stable identifier made from a name: lower case, hyphens, ASCII where accents fold. */
export function identifier(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  return plain.replace(/^-+|-+$/g, '') || 'unnamed';
}
