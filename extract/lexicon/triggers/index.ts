import type { TriggerRow } from '../../trigger';
import { condition } from './condition';
import { conflict } from './conflict';
import { force } from './force';
import { material } from './material';
import { support } from './support';
import { talk } from './talk';

/** All trigger rows. Within one verb or noun, rows that ask for more (an object, a particle, a wish) come first. */
export const triggers: readonly TriggerRow[] = [
  ...support,
  ...material,
  ...conflict,
  ...force,
  ...talk,
  ...condition,
].sort((left, right) => demands(right) - demands(left));

function demands(row: TriggerRow): number {
  return (row.needs ? 4 : 0) + (row.objects ? 4 : 0) + (row.qualifiers ? 2 : 0) + (row.particle ? 1 : 0);
}

function index(words: (row: TriggerRow) => readonly string[] | undefined): ReadonlyMap<string, readonly TriggerRow[]> {
  const found = new Map<string, TriggerRow[]>();
  for (const row of triggers) for (const word of words(row) ?? []) found.set(word, [...(found.get(word) ?? []), row]);
  return found;
}

const byVerb = index((row) => row.verbs);
const byNoun = index((row) => row.nouns);
const none: readonly TriggerRow[] = [];

export function triggersByVerb(lemma: string): readonly TriggerRow[] {
  return byVerb.get(lemma) ?? none;
}

/** Rows of "joint exercise" before rows of "exercise". */
export function triggersByNoun(lemma: string, before: string | null): readonly TriggerRow[] {
  const two = before ? (byNoun.get(`${before} ${lemma}`) ?? none) : none;
  return [...two, ...(byNoun.get(lemma) ?? none)];
}
