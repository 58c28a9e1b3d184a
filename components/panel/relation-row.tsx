import Link from 'next/link';
import { Badge } from '@/components/ui/badge';
import { LineSample } from '@/components/ui/line-sample';
import { address } from '@/relations/address';
import { attributionText, dateText, endName, pairText, typeText } from '@/relations/describe';
import type { Dossier } from '@/relations/dossier';
import type { Query } from '@/relations/query';
import type { Relation } from '@/relations/record';

type Props = {
  readonly dossier: Dossier;
  readonly relation: Relation;
  readonly query: Query;
  /** Whether the pair stands in the heading above the row already. */
  readonly withPair?: boolean;
};

/** One relation in a list: number, who does what to whom, how sure, who says so, and its words. */
export function RelationRow({ dossier, relation, query, withPair = true }: Props) {
  const { derivation } = dossier;
  const first = relation.evidence[0];
  const more = relation.evidence.length - 1;
  return (
    <li className="relation-row" data-relation={relation.number}>
      <Link href={address.relation(dossier.slug, relation.number, query)} prefetch={false} scroll={false}>
        <Badge relation={relation} />
        <span className="relation-row-body">
          <span className="relation-row-head">
            <strong>{withPair ? pairText(derivation, relation) : direction(dossier, relation)}</strong>
            <span className="act">{typeText(relation)}</span>
          </span>
          <span className="relation-row-facts">
            <LineSample certainty={relation.certainty} polarity={relation.polarity} />
            <span>
              {relation.certainty} · {attributionText(relation.attribution)} · {dateText(relation.date)}
            </span>
          </span>
          <q className="quote">{first?.exact}</q>
          {more > 0 && (
            <span className="more">
              and {more} more {more === 1 ? 'passage' : 'passages'}
            </span>
          )}
        </span>
      </Link>
    </li>
  );
}

/** Under a heading that names the pair, the row need only say which way: "Russia →", "mutual". */
function direction({ derivation }: Dossier, relation: Relation): string {
  if (!relation.directed) return 'mutual';
  return `${endName(derivation, relation.source) ?? 'unnamed'} → ${endName(derivation, relation.target) ?? 'unnamed'}`;
}
