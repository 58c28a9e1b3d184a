'use client';

import Link from 'next/link';
import { usePathname, useSearchParams } from 'next/navigation';
import { LineSample } from '@/components/ui/line-sample';
import { boundaryLine } from '@/geo/boundary-line';
import { certaintyKeys, polarityKeys } from '@/geo/style-keys';
import { parseQuery, printQuery, type Query } from '@/relations/query';

type Props = {
  readonly certainty: Readonly<Record<string, number>>;
  readonly polarity: Readonly<Record<string, number>>;
  /** Whether the schematic belt is drawn. */
  readonly sahel: boolean;
};

/** What every line, hue and mark means; each certainty and polarity is also a filter, as a plain link. */
export function Legend({ certainty, polarity, sahel }: Props) {
  const pathname = usePathname();
  const query = parseQuery(useSearchParams());
  const href = (change: Partial<Query>) => `${pathname}${printQuery({ ...query, ...change })}`;
  return (
    <aside className="legend" aria-label="Legend">
      <ul>
        {certaintyKeys.map((key) => (
          <li key={key}>
            <FilterLink href={href({ certainty: toggle(query.certainty, key) })} chosen={query.certainty} value={key}>
              <LineSample certainty={key} /> {key} <span className="count">{certainty[key] ?? 0}</span>
            </FilterLink>
          </li>
        ))}
      </ul>
      <ul>
        {polarityKeys.map((key) => (
          <li key={key}>
            <FilterLink href={href({ polarity: toggle(query.polarity, key) })} chosen={query.polarity} value={key}>
              <LineSample certainty="asserted" polarity={key} width={3} /> {key}{' '}
              <span className="count">{polarity[key] ?? 0}</span>
            </FilterLink>
          </li>
        ))}
        <li className="legend-item">
          <LineSample certainty="asserted" arrow /> acts toward
        </li>
        <li className="legend-item">
          <LineSample certainty="asserted" width={4.5} /> more passages
        </li>
      </ul>
      <p className="boundaries">
        <span className="legend-dot" /> capital <span className="legend-ring" /> region, no one place
        {sahel && ' · Sahel: schematic rain belt, 12.5–17.5° N'} · {boundaryLine}
      </p>
    </aside>
  );
}

type FilterLinkProps = {
  readonly href: string;
  readonly chosen: readonly string[];
  readonly value: string;
  readonly children: React.ReactNode;
};

function FilterLink({ href, chosen, value, children }: FilterLinkProps) {
  const on = chosen.length === 0 || chosen.includes(value);
  return (
    <Link
      className="legend-item"
      href={href}
      data-off={on ? undefined : ''}
      aria-current={chosen.includes(value) ? 'true' : undefined}
      prefetch={false}
      scroll={false}
    >
      {children}
    </Link>
  );
}

/** With the value if it was not chosen, without it if it was. */
function toggle<T>(chosen: readonly T[], value: T): T[] {
  return chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
}
