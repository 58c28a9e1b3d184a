import Link from 'next/link';
import { address } from '@/relations/address';
import { inContext, type SpanInContext } from '@/relations/context';
import type { Dossier } from '@/relations/dossier';
import type { Query } from '@/relations/query';
import type { Relation } from '@/relations/record';

type Props = { readonly dossier: Dossier; readonly relation: Relation; readonly query: Partial<Query> };

/** The exact words, each passage in its sentence, with the words that made the rule fire. */
export function Evidence({ dossier, relation, query }: Props) {
  return (
    <ol className="evidence">
      {relation.evidence.map((span) => {
        const context = inContext(dossier.derivation, span, relation.trigger);
        return (
          <li key={span.start}>
            <blockquote className={`${relation.polarity} ${relation.certainty}`}>
              <SpanText context={context} />
            </blockquote>
            <p className="evidence-source">
              <Link href={address.article(dossier.slug, query, `#r${relation.number}`)} prefetch={false}>
                Sentence {context.sentence + 1}, in the article
              </Link>{' '}
              · characters {span.start}–{span.end}
            </p>
          </li>
        );
      })}
    </ol>
  );
}

/** A span inside its dimmed sentence, its trigger in bold. */
export function SpanText({ context }: { readonly context: SpanInContext }) {
  return (
    <>
      <span className="around">{context.before}</span>
      <span className="exact">
        {context.parts.map(({ text, trigger }) => (trigger ? <strong key={text}>{text}</strong> : text))}
      </span>
      <span className="around">{context.after}</span>
    </>
  );
}
