import Link from 'next/link';
import { address } from '@/relations/address';
import { countText, publishedText } from '@/relations/describe';
import type { Dossier } from '@/relations/dossier';
import type { Query } from '@/relations/query';

type Props = { readonly dossier: Dossier; readonly query: Query; readonly open: 'relations' | 'article' };

/** What the article is, how much was found in it, and the two ways to read it. */
export function PanelHead({ dossier, query, open }: Props) {
  const { metadata, derivation, slug } = dossier;
  const voices = new Set(
    derivation.relations.flatMap(({ attribution }) => attribution.flatMap(({ name }) => name ?? [])),
  );
  return (
    <header className="panel-head">
      <h1>{metadata.title}</h1>
      <p className="meta">
        {metadata.publisher ?? 'Publisher unknown'} · {publishedText(metadata.published) ?? 'no date'} ·{' '}
        {countText(derivation.sentences.length, 'sentence')} · {countText(derivation.relations.length, 'relation')} ·{' '}
        {voices.size} {voices.size === 1 ? 'voice' : 'voices'} named
      </p>
      <p className="derived">Relations are derived from the text by rule; no person has reviewed them yet.</p>
      <nav className="tabs" aria-label="Views">
        <Link
          href={address.dossier(slug, query)}
          aria-current={open === 'relations' ? 'page' : undefined}
          prefetch={false}
        >
          Relations
        </Link>
        <Link
          href={address.article(slug, query)}
          aria-current={open === 'article' ? 'page' : undefined}
          prefetch={false}
        >
          Article
        </Link>
      </nav>
    </header>
  );
}
