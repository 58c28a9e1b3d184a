import Link from 'next/link';
import { Badge } from '@/components/ui/badge';
import { LineSample } from '@/components/ui/line-sample';
import { address } from '@/relations/address';
import { attributionText, dateText, inferenceText, pairText, typeText } from '@/relations/describe';
import type { Dossier } from '@/relations/dossier';
import type { Query } from '@/relations/query';
import type { Relation } from '@/relations/record';

type Props = {
  readonly dossier: Dossier;
  readonly relation: Relation;
  readonly query: Query;
};

/** One relation in a list: number, who does what to whom, how sure, who says so, and its words. */
export function RelationRow({ dossier, relation, query }: Props) {
  const { derivation } = dossier;
  const first = relation.evidence[0];
  const more = relation.evidence.length - 1;
  return (
    <li className="relation-row" data-relation={relation.number}>
      <Link href={address.relation(dossier.slug, relation.number, query)} prefetch={false} scroll={false}>
        <Badge relation={relation} />
        <span className="relation-row-body">
          <span className="relation-row-head">
            <strong>{pairText(derivation, relation)}</strong>
            <span className="act">{typeText(relation)}</span>
          </span>
          <span className="relation-row-facts">
            <LineSample certainty={relation.certainty} polarity={relation.polarity} />
            <span>
              {relation.certainty} · {attributionText(relation.attribution)} · {dateText(relation.date)}
            </span>
          </span>
          <q className="quote">{first?.exact}</q>
          {inferenceText(relation) && <span className="more">one end is inferred</span>}
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
