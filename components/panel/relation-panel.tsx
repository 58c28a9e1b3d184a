import Link from 'next/link';
import { Badge } from '@/components/ui/badge';
import { LineSample } from '@/components/ui/line-sample';
import { address } from '@/relations/address';
import { notesOn } from '@/relations/annotations';
import {
  actorName,
  attributionText,
  certaintyMeaning,
  dateText,
  inferenceText,
  pairText,
  regionName,
  typeText,
} from '@/relations/describe';
import type { Dossier } from '@/relations/dossier';
import { endRegion, passes } from '@/relations/filter';
import { type Query, withoutFilters, withoutView } from '@/relations/query';
import type { End, Relation } from '@/relations/record';
import { BackLink } from './back-link';
import { Evidence } from './evidence';
import { NoteList } from './notes';
import { PageOnMap } from './page-on-map';

type Props = { readonly dossier: Dossier; readonly relation: Relation; readonly query: Query };

/** One relation down to its sentences: who, what, how sure, who says so, when, and the rule that made it. */
export function RelationPanel({ dossier, relation, query: given }: Props) {
  const query = withoutView(given);
  const { derivation, notes, slug } = dossier;
  return (
    <>
      <PageOnMap
        shown={derivation.relations.filter((other) => other === relation || passes(other, query))}
        relation={relation.number}
      />
      <BackLink dossier={dossier} query={query} />
      <header className="panel-head relation-head">
        <p className="kicker">
          <Badge relation={relation} />
          <span className={relation.polarity}>
            {typeText(relation)} · {relation.certainty}
          </span>
        </p>
        <h1>{pairText(derivation, relation)}</h1>
      </header>
      <Evidence dossier={dossier} relation={relation} query={passes(relation, query) ? query : withoutFilters(query)} />
      <dl className="facts">
        <Fact term="Who">
          <EndText dossier={dossier} end={relation.source} query={query} />
          {relation.target.actor || endRegion(relation.target) ? (
            <>
              {relation.directed ? ' → ' : ' ↔ '}
              <EndText dossier={dossier} end={relation.target} query={query} />
            </>
          ) : null}
        </Fact>
        {inferenceText(relation) && <Fact term="Inferred">{inferenceText(relation)}</Fact>}
        <Fact term="Act">
          {typeText(relation)} <code>{relation.type}</code>
        </Fact>
        <Fact term="Certainty">
          <LineSample certainty={relation.certainty} polarity={relation.polarity} /> {relation.certainty}:{' '}
          {certaintyMeaning[relation.certainty]}
          {relation.cue && (
            <>
              {' '}
              (“<em>{relation.cue.exact}</em>”)
            </>
          )}
        </Fact>
        <Fact term="Who says so">{attributionText(relation.attribution)}</Fact>
        <Fact term="When">
          {dateText(relation.date)}
          {relation.date && <span className="basis"> · {relation.date.basis}</span>}
        </Fact>
        {relation.place !== null && <Fact term="Where">{derivation.places[relation.place]?.name}</Fact>}
        <Fact term="Toward the target">
          <span className={relation.polarity}>{relation.polarity}</span>
        </Fact>
        <Fact term="Derived by">
          <code>{relation.rule}</code> on “<em>{relation.trigger.exact}</em>”
        </Fact>
      </dl>
      <NoteList notes={notesOn(notes, relation.evidence)} />
      <Neighbours slug={slug} query={query} relation={relation} total={derivation.relations.length} />
    </>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

type EndProps = { readonly dossier: Dossier; readonly end: End; readonly query: Query };

/** An end as the article has it, and the region that it counts for. */
function EndText({ dossier, end, query }: EndProps) {
  const region = endRegion(end);
  const actor = actorName(dossier.derivation, end.actor);
  if (region === null) return <span>{actor ?? 'not named'}</span>;
  const name = regionName(region);
  return (
    <span>
      {actor && actor !== name && `${actor}, `}
      <Link href={address.region(dossier.slug, region, query)} prefetch={false} scroll={false}>
        {name}
      </Link>
    </span>
  );
}

type NeighbourProps = {
  readonly slug: string;
  readonly query: Query;
  readonly relation: Relation;
  readonly total: number;
};

function Neighbours({ slug, query, relation: { number }, total }: NeighbourProps) {
  return (
    <nav className="neighbours" aria-label="Neighbouring relations">
      {number > 1 ? (
        <Link href={address.relation(slug, number - 1, query)} rel="prev" prefetch={false} scroll={false}>
          ← {number - 1}
        </Link>
      ) : (
        <span />
      )}
      <span>
        {number} of {total}
      </span>
      {number < total ? (
        <Link href={address.relation(slug, number + 1, query)} rel="next" prefetch={false} scroll={false}>
          {number + 1} →
        </Link>
      ) : (
        <span />
      )}
    </nav>
  );
}
