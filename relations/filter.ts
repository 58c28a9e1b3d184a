import { fold } from './fold';
import type { Filters } from './query';
import type { Derivation, End, Relation } from './record';

/** The id of the region that an end is drawn at (`bf`, `sahel`), or null when it has no one place. */
export function endRegion(end: End): string | null {
  return end.region ?? end.country?.toLowerCase() ?? null;
}

/** Whether the relation passes every filter: a filter of several values is an "or", filters among themselves an "and". */
export function passes(relation: Relation, filters: Filters): boolean {
  return (
    allows(filters.type, relation.type) &&
    allows(filters.certainty, relation.certainty) &&
    allows(filters.polarity, relation.polarity) &&
    (filters.from === null || endRegion(relation.source) === filters.from) &&
    (filters.to === null || endRegion(relation.target) === filters.to) &&
    (filters.q === null || relation.evidence.some((span) => fold(span.exact).includes(fold(filters.q ?? ''))))
  );
}

/** The relations that pass, in the order of their numbers. */
export function filterRelations(derivation: Derivation, filters: Filters): Relation[] {
  return derivation.relations.filter((relation) => passes(relation, filters));
}

function allows<T>(choices: readonly T[], value: T): boolean {
  return choices.length === 0 || choices.includes(value);
}
