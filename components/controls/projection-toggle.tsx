'use client';

import Link from 'next/link';
import { usePathname, useSearchParams } from 'next/navigation';
import { parseQuery, printQuery } from '@/relations/query';

/** Globe or Mercator; the camera is set anew, because a zoom means another scale in the other projection. */
export function ProjectionToggle() {
  const pathname = usePathname();
  const query = parseQuery(useSearchParams());
  const flat = query.projection === 'mercator';
  const href = `${pathname}${printQuery({ ...query, view: null, projection: flat ? null : 'mercator' })}`;
  return (
    <Link className="button" href={href} prefetch={false} scroll={false}>
      {flat ? 'Globe' : 'Flat map'}
    </Link>
  );
}
