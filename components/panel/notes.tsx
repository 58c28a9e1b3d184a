import { edtfText } from '@/relations/describe';
import type { Note } from '@/relations/notes';

/** What each kind of note is called on the page. */
export const noteKindText: Readonly<Record<Note['kind'], string>> = {
  context: 'Context',
  dispute: 'Disputed',
  omission: 'Left out',
  correction: 'The record differs',
};

/** How sure the editor is, in the words of the estimative scale. */
function confidenceText(confidence: number): string {
  if (confidence >= 0.95) return 'almost certain';
  if (confidence >= 0.8) return 'very likely';
  if (confidence >= 0.6) return 'likely';
  return 'uncertain';
}

/** One note in full: kind, issue, text, sources, confidence. */
export function NoteBody({ note }: { readonly note: Note }) {
  return (
    <>
      <p className="note-text">{note.text}</p>
      <p className="note-sources">
        {note.sources.map((source, index) => (
          <span key={source.title}>
            {index > 0 && '; '}
            {source.url ? (
              <a href={source.url} rel="noreferrer">
                {source.title}
              </a>
            ) : (
              source.title
            )}
            {source.date && `, ${edtfText(source.date)}`}
          </span>
        ))}{' '}
        · {confidenceText(note.confidence)} ({Math.round(note.confidence * 100)} %)
      </p>
    </>
  );
}

/** Notes as a list under a heading: the record beside the article, always apart from it. */
export function NoteList({ notes }: { readonly notes: readonly Note[] }) {
  if (notes.length === 0) return null;
  return (
    <section className="notes">
      <h2>The article against the record</h2>
      <ul>
        {notes.map((note) => (
          <li key={note.id} className={`note ${note.kind}`}>
            <p className="note-head">
              <span className="note-kind">{noteKindText[note.kind]}</span> {note.issue}
            </p>
            <NoteBody note={note} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A note beside its sentence: its issue, and the rest on demand. */
export function MarginNote({ note }: { readonly note: Note }) {
  return (
    <details className={`note margin-note ${note.kind}`}>
      <summary>
        <span className="note-kind">{noteKindText[note.kind]}</span> {note.issue}
      </summary>
      <NoteBody note={note} />
    </details>
  );
}
