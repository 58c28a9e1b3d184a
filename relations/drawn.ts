import type { DrawnRelation } from '@/geo/plate';
import { region } from '@/geo/regions/regions';
import { endRegion } from './filter';
import type { Derivation, Relation } from './record';

/** The relation as the map draws it, or null when it has not two drawable ends: it then stands in the list and the margin. */
export function drawn(relation: Relation): DrawnRelation | null {
  const from = endRegion(relation.source);
  const to = endRegion(relation.target);
  if (from === null || to === null || !region(from) || !region(to)) return null;
  const { number, directed, certainty, polarity, evidence } = relation;
  return { number, from, to, directed, certainty, polarity, weight: evidence.length };
}

/** Every relation of the derivation that can be drawn, in the order of their numbers. */
export function drawnRelations({ relations }: Derivation): DrawnRelation[] {
  return relations.flatMap((relation) => drawn(relation) ?? []);
}
