import type { Dossier } from '@/relations/dossier';
import type { Query } from '@/relations/query';
import type { Relation } from '@/relations/record';
import { RelationRow } from './relation-row';

type Props = {
  readonly dossier: Dossier;
  readonly query: Query;
  readonly title: string;
  readonly relations: readonly Relation[];
  /** A sentence under the heading. */
  readonly hint?: string;
};

/** Relations under a heading that counts them; nothing when there is none. */
export function RelationSection({ dossier, query, title, relations, hint }: Props) {
  if (relations.length === 0) return null;
  return (
    <section className="pair">
      <h2>
        {title} <span className="count">{relations.length}</span>
      </h2>
      {hint && <p className="hint">{hint}</p>}
      <ol className="relation-list">
        {relations.map((relation) => (
          <RelationRow key={relation.number} dossier={dossier} relation={relation} query={query} />
        ))}
      </ol>
    </section>
  );
}
