import { headers } from 'next/headers';
import Link from 'next/link';
import { ProjectionToggle } from '@/components/controls/projection-toggle';
import { ShareButton } from '@/components/controls/share-button';
import { ThemeToggle } from '@/components/controls/theme-toggle';
import { address } from '@/relations/address';
import { publishedText } from '@/relations/describe';
import type { Dossier } from '@/relations/dossier';
import { parseQuery } from '@/relations/query';

/** The bar above everything: whose map this is, and what can be done with it. */
export async function Bar({ dossier }: { readonly dossier: Dossier | null }) {
  const { theme } = parseQuery({ theme: (await headers()).get('x-theme') ?? undefined });
  return (
    <header className="bar">
      <a className="skip" href="#content">
        Skip to the text
      </a>
      <Link className="wordmark" href="/" prefetch={false}>
        Démarche
      </Link>
      {dossier && (
        <Link className="bar-title" href={address.dossier(dossier.slug)} prefetch={false}>
          {dossier.metadata.title}
          {dossier.metadata.published && <span> · {publishedText(dossier.metadata.published)}</span>}
        </Link>
      )}
      <nav className="bar-actions" aria-label="Actions">
        {dossier && <ProjectionToggle />}
        <ThemeToggle theme={theme} />
        {dossier && <ShareButton />}
        {dossier && (
          <Link className="button primary" href={address.slide(dossier.slug, 'title')} prefetch={false}>
            Present
          </Link>
        )}
      </nav>
    </header>
  );
}
