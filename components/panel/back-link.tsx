import Link from 'next/link';
import { address } from '@/relations/address';
import type { Dossier } from '@/relations/dossier';
import type { Query } from '@/relations/query';

/** One step back: to everything that the dossier has. */
export function BackLink({ dossier, query }: { readonly dossier: Dossier; readonly query: Query }) {
  return (
    <p className="back">
      <Link href={address.dossier(dossier.slug, query)} prefetch={false} scroll={false}>
        ← All relations
      </Link>
    </p>
  );
}
