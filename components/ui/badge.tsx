import type { Relation } from '@/relations/record';

/** The number of a relation in its circle: the same on the map, in lists, in the article and on slides. */
export function Badge({ relation }: { readonly relation: Pick<Relation, 'number' | 'polarity'> }) {
  return <span className={`badge ${relation.polarity}`}>{relation.number}</span>;
}
