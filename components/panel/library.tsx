import Link from 'next/link';
import { address } from '@/relations/address';
import { edtfText } from '@/relations/describe';
import type { DossierProblem, DossierSummary } from '@/relations/dossier';
import { Bar } from './bar';

type Props = {
  readonly dossiers: readonly DossierSummary[];
  readonly problems: readonly DossierProblem[];
  readonly current?: string;
};

/** Every dossier that can be opened, newest first; those that cannot, with the reason. */
export function Library({ dossiers, problems, current }: Props) {
  return (
    <section className="library" id="library">
      <h2>
        Library <span className="count">{dossiers.length}</span>
      </h2>
      <ul>
        {dossiers.map(({ slug, title, published, relations }) => (
          <li key={slug}>
            <Link href={address.dossier(slug)} aria-current={slug === current ? 'true' : undefined} prefetch={false}>
              {title}
            </Link>
            <span className="meta">
              {' '}
              {published ? edtfText(published) : 'no date'} · {relations} {relations === 1 ? 'relation' : 'relations'}
            </span>
          </li>
        ))}
      </ul>
      <Problems problems={problems} />
    </section>
  );
}

/** What this house is, for somebody who has just come in. */
export function Intro({ dossiers }: { readonly dossiers: number }) {
  return (
    <p className="intro">
      Démarche draws what an article tells: who did what to whom, who says so, and how sure it is. Every arc opens its
      sentence. <a href="#library">Library ({dossiers})</a>
    </p>
  );
}

function Problems({ problems }: { readonly problems: readonly DossierProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <>
      <h3>Could not be read</h3>
      <ul>
        {problems.map(({ slug, reason }) => (
          <li key={slug}>
            <code>{slug}</code>: {reason}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The first page of a house without a dossier. */
export function EmptyLibrary({ problems }: { readonly problems: readonly DossierProblem[] }) {
  return (
    <>
      <Bar dossier={null} />
      <main className="panel">
        <header className="panel-head">
          <h1>No dossier yet</h1>
        </header>
        <p>
          Put a folder with an <code>article.txt</code> and a <code>dossier.json</code> into <code>dossiers/</code>; it
          appears here at the next visit.
        </p>
        <Problems problems={problems} />
      </main>
    </>
  );
}
