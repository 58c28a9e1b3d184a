import { endRegion } from './filter';
import type { Relation } from './record';

/** The relations of one pair of regions, whichever way they run. */
export type PairGroup = { readonly regions: readonly [string, string]; readonly relations: readonly Relation[] };

/** Drawn relations by pair, the fullest first; and those that have not two drawable ends, which stand in the margin. */
export function groupByPair(relations: readonly Relation[], drawn: (relation: Relation) => boolean) {
  const groups = new Map<string, { regions: [string, string]; relations: Relation[] }>();
  const margin: Relation[] = [];
  for (const relation of relations) {
    const from = endRegion(relation.source);
    const to = endRegion(relation.target);
    if (from === null || to === null || !drawn(relation)) {
      margin.push(relation);
      continue;
    }
    const regions: [string, string] = from < to ? [from, to] : [to, from];
    const key = regions.join(' ');
    const group = groups.get(key) ?? { regions, relations: [] };
    group.relations.push(relation);
    groups.set(key, group);
  }
  const pairs: PairGroup[] = [...groups.values()].sort((a, b) => b.relations.length - a.relations.length);
  return { pairs, margin };
}
