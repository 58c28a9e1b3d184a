import Link from 'next/link';
import { address } from '@/relations/address';
import { regionName } from '@/relations/describe';
import type { Dossier } from '@/relations/dossier';
import { eventType } from '@/relations/event-types';
import { type Filters, hasFilters, type Query, withoutFilters } from '@/relations/query';

type Props = {
  readonly dossier: Dossier;
  readonly query: Query;
  readonly shown: number;
  /** The address of the page that the line stands on, with a query of its own. */
  readonly here?: (slug: string, query: Partial<Query>) => string;
};

/** Says in words what the filters show and hide, with one way back to everything. Nothing when nothing is hidden. */
export function FilterLine({ dossier, query, shown, here = address.dossier }: Props) {
  if (!hasFilters(query)) return null;
  const total = dossier.derivation.relations.length;
  return (
    <p className="filter-line" role="status">
      <span>
        {shown === 0 ? 'None' : shown} of {total} relations shown: {inWords(query)}.
      </span>{' '}
      <Link href={here(dossier.slug, withoutFilters(query))} prefetch={false} scroll={false}>
        Show all
      </Link>
    </p>
  );
}

function inWords({ type, certainty, polarity, from, to, q }: Filters): string {
  const or = new Intl.ListFormat('en-GB', { type: 'disjunction' });
  return [
    certainty.length ? or.format(certainty) : null,
    polarity.length ? or.format(polarity) : null,
    type.length ? or.format(type.map((id) => eventType(id).label)) : null,
    from ? `from ${regionName(from)}` : null,
    to ? `to ${regionName(to)}` : null,
    q ? `with the words “${q}”` : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
}
