import { address } from '@/relations/address';
import type { Dossier } from '@/relations/dossier';
import { filterRelations } from '@/relations/filter';
import type { Note } from '@/relations/notes';
import { type Query, withoutView } from '@/relations/query';
import { FilterLine } from './filter-line';
import { MarkedText } from './marked-text';
import { MarginNote, NoteList } from './notes';
import { PageOnMap } from './page-on-map';
import { PanelHead } from './panel-head';

type Sentence = { readonly start: number; readonly end: number; readonly index: number };

/** The article as it was read, every evidence span marked, the notes beside their sentences. */
export function ArticlePanel({ dossier, query: given }: { readonly dossier: Dossier; readonly query: Query }) {
  const query = withoutView(given);
  const relations = filterRelations(dossier.derivation, query);
  const loose = dossier.notes.filter(({ span }) => span === null);
  return (
    <>
      <PageOnMap shown={relations} marks />
      <PanelHead dossier={dossier} query={query} open="article" />
      <FilterLine dossier={dossier} query={query} shown={relations.length} here={address.article} />
      <article className="article" lang={dossier.derivation.article.language}>
        {paragraphs(dossier).map((sentences) => (
          <div key={sentences[0]?.start ?? 0} className="paragraph">
            <p>
              {sentences.map((sentence) => (
                <span key={sentence.start} id={`s${sentence.index + 1}`} className="sentence">
                  <MarkedText dossier={dossier} query={query} range={sentence} relations={relations} />{' '}
                </span>
              ))}
            </p>
            <MarginNotes notes={notesIn(dossier.notes, sentences)} />
          </div>
        ))}
      </article>
      <p className="provenance">{dossier.metadata.provenance}</p>
      <NoteList notes={loose} />
    </>
  );
}

function MarginNotes({ notes }: { readonly notes: readonly Note[] }) {
  if (notes.length === 0) return null;
  return (
    <aside className="margin-notes" aria-label="Notes on this passage">
      {notes.map((note) => (
        <MarginNote key={note.id} note={note} />
      ))}
    </aside>
  );
}

/** Sentences by paragraph: a line break between two of them begins a new one. */
function paragraphs({ derivation }: Dossier): Sentence[][] {
  const { article, sentences } = derivation;
  const groups: Sentence[][] = [];
  sentences.forEach((sentence, index) => {
    const before = sentences[index - 1];
    const breaks = !before || article.text.slice(before.end, sentence.start).includes('\n');
    if (breaks) groups.push([]);
    groups.at(-1)?.push({ ...sentence, index });
  });
  return groups;
}

/** Notes whose span begins in one of the sentences. */
function notesIn(notes: readonly Note[], sentences: readonly Sentence[]): Note[] {
  return notes.filter(
    ({ span }) => span && sentences.some(({ start, end }) => start <= span.start && span.start < end),
  );
}
