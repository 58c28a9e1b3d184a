import { statementText } from '@/relations/describe';
import type { Dossier } from '@/relations/dossier';
import { dossierGaps } from '@/relations/gaps';
import type { Note } from '@/relations/notes';
import type { Relation } from '@/relations/record';

/** One slide of a brief. Its id is its address: it names what it shows, so that a link stays right when slides are added. */
export type Slide =
  | { readonly kind: 'title'; readonly id: string }
  | { readonly kind: 'map'; readonly id: string }
  | { readonly kind: 'relation'; readonly id: string; readonly relation: Relation }
  | {
      readonly kind: 'record';
      readonly id: string;
      readonly notes: readonly Note[];
      readonly page: number;
      readonly pages: number;
    }
  | { readonly kind: 'gaps'; readonly id: string; readonly gaps: readonly string[] }
  | { readonly kind: 'sources'; readonly id: string };

/** How many notes stand on one slide in type that reads from six metres. */
const notesPerSlide = 2;

/**
 * The slides of a dossier by rule: title, the whole map, one for each relation, what is disputed or
 * corrected by the record, what the article leaves out, sources.
 */
export function slidesOf(dossier: Dossier): Slide[] {
  const { relations } = dossier.derivation;
  const gaps = dossierGaps(dossier);
  return [
    { kind: 'title', id: 'title' },
    { kind: 'map', id: 'map' },
    ...relations.map((relation): Slide => ({ kind: 'relation', id: `relation-${relation.number}`, relation })),
    ...recordSlides(dossier.notes),
    ...(gaps.length > 0 ? [{ kind: 'gaps', id: 'gaps', gaps } as const] : []),
    { kind: 'sources', id: 'sources' },
  ];
}

/** Disputes and corrections first: they are what a briefer is asked about. */
function recordSlides(notes: readonly Note[]): Slide[] {
  const order: readonly Note['kind'][] = ['dispute', 'correction', 'omission', 'context'];
  const sorted = [...notes].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  const pages = Math.ceil(sorted.length / notesPerSlide);
  return Array.from({ length: pages }, (_, page) => ({
    kind: 'record',
    id: page === 0 ? 'record' : `record-${page + 1}`,
    notes: sorted.slice(page * notesPerSlide, (page + 1) * notesPerSlide),
    page: page + 1,
    pages,
  }));
}

/** A slide's title by rule, until a brief supplies its own. */
export function slideTitle(dossier: Dossier, slide: Slide): string {
  switch (slide.kind) {
    case 'title':
      return dossier.metadata.title;
    case 'map':
      return 'Who did what to whom';
    case 'relation':
      return relationTitle(dossier, slide.relation);
    case 'record':
      return slide.pages > 1
        ? `The article against the record (${slide.page} of ${slide.pages})`
        : 'The article against the record';
    case 'gaps':
      return 'Not in this article';
    case 'sources':
      return 'Sources';
  }
}

/** What stands before a statement that the text does not make in its own voice. */
const certaintyLead: Readonly<Record<Relation['certainty'], string>> = {
  asserted: '',
  reported: 'Reported: ',
  hedged: 'Likely: ',
  speculative: 'Possible: ',
  denied: 'Denied: ',
};

function relationTitle({ derivation }: Dossier, relation: Relation): string {
  return certaintyLead[relation.certainty] + statementText(derivation, relation);
}
