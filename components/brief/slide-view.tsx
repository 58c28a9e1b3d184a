import type { CSSProperties, ReactNode } from 'react';
import { excerpt } from '@/briefing/excerpt';
import { type Slide, slideTitle } from '@/briefing/slides';
import { SpanText } from '@/components/panel/evidence';
import { NoteBody, noteKindText } from '@/components/panel/notes';
import { Badge } from '@/components/ui/badge';
import { LineSample } from '@/components/ui/line-sample';
import { certaintyKeys, polarityKeys } from '@/geo/style-keys';
import { notesOn } from '@/relations/annotations';
import { inContext } from '@/relations/context';
import {
  attributionText,
  countText,
  dateText,
  inferenceText,
  pairText,
  publishedText,
  typeText,
} from '@/relations/describe';
import type { Dossier } from '@/relations/dossier';
import type { Relation } from '@/relations/record';

type Props = { readonly dossier: Dossier; readonly slide: Slide };

/** The words of one slide. */
export function SlideView({ dossier, slide }: Props) {
  const title = slideTitle(dossier, slide);
  switch (slide.kind) {
    case 'title':
      return <TitleSlide dossier={dossier} title={title} />;
    case 'map':
      return <MapSlide dossier={dossier} title={title} />;
    case 'relation':
      return <RelationSlide dossier={dossier} relation={slide.relation} title={title} />;
    case 'record':
      return (
        <Points title={title}>
          {slide.notes.map((note) => (
            <li key={note.id} className={`note ${note.kind}`}>
              <p>
                <span className="note-kind">{noteKindText[note.kind]}</span> <strong>{note.issue}</strong>
              </p>
              <NoteBody note={note} />
            </li>
          ))}
        </Points>
      );
    case 'gaps':
      return (
        <Points title={title}>
          {slide.gaps.map((gap) => (
            <li key={gap}>{gap}</li>
          ))}
        </Points>
      );
    case 'sources':
      return <SourcesSlide dossier={dossier} title={title} />;
  }
}

function Points({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <>
      <h1>{title}</h1>
      <ul className="points">{children}</ul>
    </>
  );
}

function TitleSlide({
  dossier: { metadata, derivation },
  title,
}: {
  readonly dossier: Dossier;
  readonly title: string;
}) {
  return (
    <>
      <h1 className="display">{title}</h1>
      <p className="slide-meta">
        {metadata.publisher ?? 'Publisher unknown'}
        {metadata.published && ` · ${publishedText(metadata.published)}`}
      </p>
      <p className="slide-meta">
        {countText(derivation.relations.length, 'relation')} from {countText(derivation.sentences.length, 'sentence')},
        derived by rule. No person has reviewed them.
      </p>
    </>
  );
}

function MapSlide({ dossier, title }: { readonly dossier: Dossier; readonly title: string }) {
  return (
    <>
      <h1>{title}</h1>
      <ol className="points compact" style={{ '--rows': dossier.derivation.relations.length } as CSSProperties}>
        {dossier.derivation.relations.map((relation) => (
          <li key={relation.number}>
            <Badge relation={relation} />
            <span>
              {pairText(dossier.derivation, relation)} · {typeText(relation)}
            </span>
            <LineSample certainty={relation.certainty} polarity={relation.polarity} />
          </li>
        ))}
      </ol>
      <ul className="slide-legend">
        {certaintyKeys.map((key) => (
          <li key={key}>
            <LineSample certainty={key} /> {key}
          </li>
        ))}
        {polarityKeys.map((key) => (
          <li key={key}>
            <LineSample certainty="asserted" polarity={key} width={3} /> {key}
          </li>
        ))}
      </ul>
    </>
  );
}

type RelationSlideProps = { readonly dossier: Dossier; readonly relation: Relation; readonly title: string };

function RelationSlide({ dossier, relation, title }: RelationSlideProps) {
  const span = relation.evidence[0];
  const note = notesOn(dossier.notes, relation.evidence)[0];
  return (
    <>
      <p className={`slide-kicker ${relation.polarity}`}>
        <Badge relation={relation} />
        <span>
          {typeText(relation)} · {relation.certainty}
        </span>
        <LineSample certainty={relation.certainty} polarity={relation.polarity} arrow={relation.directed} />
      </p>
      <h1>{title}</h1>
      {span && (
        <blockquote className={`${relation.polarity} ${relation.certainty}`}>
          <SpanText context={excerpt(inContext(dossier.derivation, span, relation.trigger))} />
        </blockquote>
      )}
      <dl className="slide-facts">
        <div>
          <dt>Voice</dt>
          <dd>{attributionText(relation.attribution)}</dd>
        </div>
        <div>
          <dt>Date</dt>
          <dd>{dateText(relation.date)}</dd>
        </div>
        {inferenceText(relation) && (
          <div>
            <dt>Inferred</dt>
            <dd>{inferenceText(relation)}</dd>
          </div>
        )}
        {relation.evidence.length > 1 && (
          <div>
            <dt>Passages</dt>
            <dd>{relation.evidence.length} in the article; the first is shown</dd>
          </div>
        )}
        {note && (
          <div>
            <dt>The record</dt>
            <dd>{note.issue}</dd>
          </div>
        )}
      </dl>
    </>
  );
}

function SourcesSlide({ dossier, title }: { readonly dossier: Dossier; readonly title: string }) {
  const { metadata, notes, derivation } = dossier;
  const titles = [...new Set(notes.flatMap(({ sources }) => sources.map((source) => source.title)))];
  return (
    <Points title={title}>
      <li>
        <span>
          The article: {metadata.title}, {metadata.publisher ?? 'publisher unknown'}
          {metadata.published && `, ${publishedText(metadata.published)}`}. SHA-256{' '}
          {derivation.article.sha256.slice(0, 16)}…
        </span>
      </li>
      {titles.length > 0 && (
        <li>
          <span>The record: {titles.join('; ')}.</span>
        </li>
      )}
    </Points>
  );
}
