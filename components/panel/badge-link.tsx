import Link from 'next/link';
import { Badge } from '@/components/ui/badge';
import { address } from '@/relations/address';
import type { Query } from '@/relations/query';
import type { Relation } from '@/relations/record';

type Props = { readonly slug: string; readonly relation: Relation; readonly query?: Partial<Query> };

/** A relation's number as a link to its page; pointing at it raises its arc. */
export function BadgeLink({ slug, relation, query }: Props) {
  return (
    <Link
      href={address.relation(slug, relation.number, query)}
      data-relation={relation.number}
      prefetch={false}
      scroll={false}
      aria-label={`Relation ${relation.number}`}
    >
      <Badge relation={relation} />
    </Link>
  );
}
