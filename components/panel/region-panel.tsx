import Link from 'next/link';
import { region as findRegion } from '@/geo/regions/regions';
import { address } from '@/relations/address';
import type { RegionAnnotations } from '@/relations/annotations';
import { regionName } from '@/relations/describe';
import type { Dossier } from '@/relations/dossier';
import { filterRelations } from '@/relations/filter';
import { type Query, withoutView } from '@/relations/query';
import { BackLink } from './back-link';
import { BadgeLink } from './badge-link';
import { GapList } from './gap-list';
import { NoteList } from './notes';
import { PageOnMap } from './page-on-map';
import { RelationSection } from './relation-section';

type Props = { readonly dossier: Dossier; readonly annotations: RegionAnnotations; readonly query: Query };

/** What the article states of one region, what the record adds, and what is missing. */
export function RegionPanel({ dossier, annotations, query: given }: Props) {
  const query = withoutView(given);
  const { region, statements, relations, notes, gaps } = annotations;
  return (
    <>
      <PageOnMap shown={filterRelations(dossier.derivation, query)} region={region} />
      <BackLink dossier={dossier} query={query} />
      <header className="panel-head">
        <h1>{regionName(region)}</h1>
        <p className="meta">{facts(region)}</p>
        <p className="meta">
          In “{dossier.metadata.title}”: {statements.length} {statements.length === 1 ? 'sentence' : 'sentences'} ·{' '}
          {relations.length} {relations.length === 1 ? 'relation' : 'relations'} · {notes.length}{' '}
          {notes.length === 1 ? 'note' : 'notes'}
        </p>
      </header>
      <section>
        <h2>What the article states</h2>
        <ol className="statements">
          {statements.map((statement) => (
            <li key={statement.index}>
              <Link href={address.article(dossier.slug, query, `#s${statement.index + 1}`)} prefetch={false}>
                {statement.span.exact}
              </Link>{' '}
              {statement.relations.map((relation) => (
                <BadgeLink key={relation.number} slug={dossier.slug} relation={relation} query={query} />
              ))}
            </li>
          ))}
        </ol>
      </section>
      <GapList gaps={gaps} />
      <NoteList notes={notes} />
      <RelationSection dossier={dossier} query={query} title="Relations" relations={relations} />
    </>
  );
}

function facts(id: string): string {
  const row = findRegion(id);
  if (!row) return 'Without a place of its own on the map';
  if (row.kind === 'country')
    return [`Country ${row.iso2?.toUpperCase()}`, row.capital && `capital ${row.capital.name}`, row.note]
      .filter(Boolean)
      .join(' · ');
  return [row.note, membersText(row.members)].filter(Boolean).join(' ') || 'A region of several countries';
}

/** A dozen members by name, more of them by number. */
function membersText(members: readonly string[] | undefined): string | null {
  if (!members || members.length === 0) return null;
  return members.length > 16 ? `${members.length} countries.` : `Countries: ${members.map(regionName).join(', ')}.`;
}
