import { edtfText } from '@/relations/describe';
import type { Dossier } from '@/relations/dossier';
import type { Relation } from '@/relations/record';
import { BadgeLink } from './badge-link';

/** The relations in order of their dates, one stop for each; an order, not a scale. Undated ones stand apart. */
export function Timeline({ dossier }: { readonly dossier: Dossier }) {
  const { relations } = dossier.derivation;
  if (relations.length === 0) return null;
  const byDate = new Map<string, Relation[]>();
  for (const relation of relations) {
    if (relation.date) byDate.set(relation.date.edtf, [...(byDate.get(relation.date.edtf) ?? []), relation]);
  }
  const undated = relations.filter(({ date }) => date === null);
  return (
    <nav className="timeline" aria-label="Relations by date">
      <ol>
        {[...byDate.keys()].sort().map((edtf) => (
          <Stop key={edtf} text={edtfText(edtf)} relations={byDate.get(edtf) ?? []} slug={dossier.slug} />
        ))}
        {undated.length > 0 && <Stop text="no date in the text" relations={undated} slug={dossier.slug} apart />}
      </ol>
    </nav>
  );
}

type StopProps = {
  readonly text: string;
  readonly relations: readonly Relation[];
  readonly slug: string;
  readonly apart?: boolean;
};

function Stop({ text, relations, slug, apart = false }: StopProps) {
  return (
    <li className={apart ? 'stop apart' : 'stop'}>
      <span className="stop-badges">
        {relations.map((relation) => (
          <BadgeLink key={relation.number} slug={slug} relation={relation} />
        ))}
      </span>
      <span className="stop-date">{text}</span>
    </li>
  );
}
