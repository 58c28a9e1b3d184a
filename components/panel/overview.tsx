import Link from 'next/link';
import type { ReactNode } from 'react';
import { address } from '@/relations/address';
import { regionsOf } from '@/relations/annotations';
import { regionName } from '@/relations/describe';
import type { Dossier } from '@/relations/dossier';
import { drawn } from '@/relations/drawn';
import { filterRelations } from '@/relations/filter';
import { dossierGaps } from '@/relations/gaps';
import { groupByPair } from '@/relations/groups';
import { type Query, withoutView } from '@/relations/query';
import { FilterLine } from './filter-line';
import { GapList } from './gap-list';
import { PageOnMap } from './page-on-map';
import { PanelHead } from './panel-head';
import { RelationSection } from './relation-section';

type Props = { readonly dossier: Dossier; readonly query: Query; readonly children?: ReactNode };

/** Who did what to whom: every relation of the dossier, grouped by pair, and what the article leaves out. */
export function Overview({ dossier, query: given, children }: Props) {
  const query = withoutView(given);
  const shown = filterRelations(dossier.derivation, query);
  const { pairs, margin } = groupByPair(shown, (relation) => drawn(relation) !== null);
  const gaps = dossierGaps(dossier);
  return (
    <>
      <PageOnMap shown={shown} />
      <PanelHead dossier={dossier} query={query} open="relations" />
      <RegionChips dossier={dossier} query={query} />
      <FilterLine dossier={dossier} query={query} shown={shown.length} />
      {dossier.derivation.relations.length === 0 && <NoRelations dossier={dossier} query={query} />}
      {pairs.map(({ regions, relations }) => (
        <RelationSection
          key={regions.join()}
          dossier={dossier}
          query={query}
          title={`${regionName(regions[0])} and ${regionName(regions[1])}`}
          relations={relations}
        />
      ))}
      <RelationSection
        dossier={dossier}
        query={query}
        title="In the margin"
        relations={margin}
        hint="States of affairs, and acts with an end that has no one place on a map."
      />
      <GapList gaps={gaps} />
      <LeftOut dossier={dossier} />
      {children}
    </>
  );
}

/** What the engine, not the article, left out: sentences that gave no relation, and what it says of its own work. */
function LeftOut({ dossier: { derivation } }: { readonly dossier: Dossier }) {
  const silent = derivation.sentences.filter(
    ({ start, end }) =>
      !derivation.relations.some(({ evidence }) => evidence.some((span) => span.start < end && start < span.end)),
  ).length;
  if (silent === 0 && derivation.notes.length === 0) return null;
  return (
    <details className="left-out">
      <summary>
        {silent} of {derivation.sentences.length} sentences gave no relation
      </summary>
      <p className="hint">They may state something that the rules do not know. In the article they stand unmarked.</p>
      <ul>
        {derivation.notes.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </details>
  );
}

function RegionChips({ dossier, query }: { readonly dossier: Dossier; readonly query: Query }) {
  const regions = regionsOf(dossier);
  if (regions.length === 0) return null;
  return (
    <nav className="chips" aria-label="Regions">
      {regions.map(({ id, relations }) => (
        <Link key={id} href={address.region(dossier.slug, id, query)} prefetch={false} scroll={false}>
          {regionName(id)} {relations > 0 && <span className="count">{relations}</span>}
        </Link>
      ))}
    </nav>
  );
}

function NoRelations({ dossier, query }: { readonly dossier: Dossier; readonly query: Query }) {
  return (
    <section className="empty">
      <h2>No relation was found in this article</h2>
      <p>
        {dossier.derivation.notes.find(({ kind }) => kind === 'language')?.text ??
          'The engine draws an arc only where a sentence states an act or a tie between two parties. As far as its rules can tell, none here does.'}{' '}
        The text may still say much:{' '}
        <Link href={address.article(dossier.slug, query)} prefetch={false}>
          read the article
        </Link>
        .
      </p>
    </section>
  );
}
