import Link from 'next/link';
import { address } from '@/relations/address';
import type { Dossier } from '@/relations/dossier';
import { markRuns, type Run } from '@/relations/marks';
import type { Query } from '@/relations/query';
import type { Relation } from '@/relations/record';

type Props = {
  readonly dossier: Dossier;
  readonly query: Query;
  readonly range: { readonly start: number; readonly end: number };
  /** The relations whose evidence is marked. */
  readonly relations: readonly Relation[];
};

/**
 * A stretch of the article with its evidence marked. A mark leads to its own fragment (`#r7`), which focuses the arc;
 * the number behind it leads to the relation's page.
 */
export function MarkedText({ dossier, query, range, relations }: Props) {
  const byNumber = new Map(relations.map((relation) => [relation.number, relation]));
  return markRuns(dossier.derivation.article.text, range, relations).map((run) => (
    <MarkedRun
      key={run.start}
      run={run}
      relation={byNumber.get(run.numbers[0] ?? -1)}
      dossier={dossier}
      query={query}
      byNumber={byNumber}
    />
  ));
}

type RunProps = {
  readonly run: Run;
  readonly relation: Relation | undefined;
  readonly dossier: Dossier;
  readonly query: Query;
  readonly byNumber: ReadonlyMap<number, Relation>;
};

function MarkedRun({ run, relation, dossier, query, byNumber }: RunProps) {
  return (
    <>
      {run.begins.map((number) => (
        <span key={number} id={`r${number}`} className="anchor" />
      ))}
      {relation ? (
        <a
          className={`mark ${relation.polarity} ${relation.certainty}`}
          href={`#r${relation.number}`}
          data-relation={relation.number}
          data-relations={run.numbers.join(' ')}
          title={`Relation ${run.numbers.join(', ')} · ${relation.certainty}`}
        >
          {run.text}
        </a>
      ) : (
        run.text
      )}
      {run.ends.map((number) => (
        <sup key={number} data-relation={number}>
          <Link
            className={`sup ${byNumber.get(number)?.polarity ?? ''}`}
            href={address.relation(dossier.slug, number, query)}
            prefetch={false}
            aria-label={`Relation ${number}`}
          >
            {number}
          </Link>
        </sup>
      ))}
    </>
  );
}
