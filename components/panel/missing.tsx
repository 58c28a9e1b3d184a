import Link from 'next/link';
import { address, type Place } from '@/relations/address';
import { regionsOf } from '@/relations/annotations';
import { regionName } from '@/relations/describe';
import type { Dossier, DossierProblem, DossierSummary } from '@/relations/dossier';
import { Bar } from './bar';
import { Library } from './library';
import { PageOnMap } from './page-on-map';

/** A page of a dossier that does not exist: says what was asked for and what there is. */
export function MissingInDossier({ dossier, place }: { readonly dossier: Dossier; readonly place: Place }) {
  const { slug, derivation } = dossier;
  const regions = regionsOf(dossier);
  return (
    <>
      <PageOnMap shown={derivation.relations} />
      <header className="panel-head">
        <h1>{heading(place)}</h1>
        <p className="meta">
          In <Link href={address.dossier(slug)}>{dossier.metadata.title}</Link> there are:
        </p>
      </header>
      <section>
        <h2>
          Regions <span className="count">{regions.length}</span>
        </h2>
        <nav className="chips" aria-label="Regions">
          {regions.map(({ id }) => (
            <Link key={id} href={address.region(slug, id)} prefetch={false}>
              {regionName(id)}
            </Link>
          ))}
        </nav>
      </section>
      <section>
        <h2>
          Relations <span className="count">{derivation.relations.length}</span>
        </h2>
        <nav className="chips" aria-label="Relations">
          {derivation.relations.map(({ number }) => (
            <Link key={number} href={address.relation(slug, number)} prefetch={false}>
              {number}
            </Link>
          ))}
        </nav>
      </section>
    </>
  );
}

function heading(place: Place): string {
  if (place.kind === 'region') return `The article does not speak of a region “${place.region}”`;
  if (place.kind === 'relation')
    return place.number === null ? 'A relation’s address ends in its number' : `There is no relation ${place.number}`;
  return 'There is no such page';
}

type MissingProps = { readonly dossiers: readonly DossierSummary[]; readonly problems: readonly DossierProblem[] };

/** An address that is no dossier's: says which dossiers there are. */
export function MissingDossier(library: MissingProps) {
  return (
    <>
      <Bar dossier={null} />
      <main className="plain">
        <header className="panel-head">
          <h1>There is no such page</h1>
          <p className="meta">These dossiers can be opened:</p>
        </header>
        <Library {...library} />
      </main>
    </>
  );
}
