import { region as findRegion } from '@/geo/regions/regions';
import type { Dossier } from './dossier';
import { endRegion } from './filter';
import { openQuestions } from './gaps';
import type { Note } from './notes';
import type { Derivation, Relation } from './record';
import { makeSpan, type Span } from './span';

/** A sentence of the article that speaks of a region, with the relations whose evidence lies in it. */
export type Statement = { readonly index: number; readonly span: Span; readonly relations: readonly Relation[] };

/** Everything that is said of one region of a dossier. */
export type RegionAnnotations = {
  readonly region: string;
  /** Relations that leave, reach or have no other end than the region, in the order of their numbers. */
  readonly relations: readonly Relation[];
  readonly statements: readonly Statement[];
  readonly notes: readonly Note[];
  /** What the article does not say of the region, in plain sentences computed from its relations. */
  readonly gaps: readonly string[];
};

/** The regions that the article speaks of, most relations first, then most mentions, then by id. */
export function regionsOf({
  derivation,
}: Pick<Dossier, 'derivation'>): { id: string; relations: number; mentions: number }[] {
  const counts = new Map<string, { relations: number; mentions: number }>();
  const at = (id: string) =>
    counts.get(id) ?? counts.set(id, { relations: 0, mentions: 0 }).get(id) ?? { relations: 0, mentions: 0 };
  for (const relation of derivation.relations) {
    for (const id of new Set([endRegion(relation.source), endRegion(relation.target)])) if (id) at(id).relations += 1;
  }
  for (const [id, spans] of mentionsByRegion(derivation)) at(id).mentions += spans.length;
  return [...counts]
    .map(([id, count]) => ({ id, ...count }))
    .sort((a, b) => b.relations - a.relations || b.mentions - a.mentions || a.id.localeCompare(b.id));
}

/** What the dossier says of a region, or null when the article does not speak of it. */
export function annotationsOf(dossier: Dossier, region: string): RegionAnnotations | null {
  const { derivation } = dossier;
  const relations = derivation.relations.filter((relation) => touches(relation, region));
  const mentions = mentionsByRegion(derivation).get(region) ?? [];
  if (relations.length === 0 && mentions.length === 0) return null;
  const spans = [...mentions, ...relations.flatMap((relation) => relation.evidence)];
  return {
    region,
    relations,
    statements: statementsWith(derivation, spans, relations),
    notes: dossier.notes.filter((note) => note.regions.includes(region)),
    gaps: gapsOf(dossier, region, relations),
  };
}

/** The notes whose span overlaps one of the spans. */
export function notesOn(notes: readonly Note[], spans: readonly Span[]): Note[] {
  return notes.filter(({ span }) => span !== null && spans.some((other) => overlaps(span, other)));
}

function touches(relation: Relation, region: string): boolean {
  return endRegion(relation.source) === region || endRegion(relation.target) === region;
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

function mentionsByRegion({ actors, places }: Derivation): Map<string, Span[]> {
  const byRegion = new Map<string, Span[]>();
  const add = (id: string | null | undefined, spans: readonly Span[]) => {
    if (id && spans.length) byRegion.set(id, [...(byRegion.get(id) ?? []), ...spans]);
  };
  for (const actor of actors) add(actor.country?.toLowerCase(), actor.type === 'press-agency' ? [] : actor.spans);
  for (const place of places) add(place.region ?? place.iso2?.toLowerCase(), place.spans);
  return byRegion;
}

function statementsWith(derivation: Derivation, spans: readonly Span[], relations: readonly Relation[]): Statement[] {
  return derivation.sentences.flatMap((sentence, index) => {
    if (!spans.some((span) => overlaps(span, sentence))) return [];
    const inSentence = relations.filter((relation) => relation.evidence.some((span) => overlaps(span, sentence)));
    return [{ index, span: makeSpan(derivation.article.text, sentence.start, sentence.end), relations: inSentence }];
  });
}

function gapsOf(dossier: Dossier, region: string, relations: readonly Relation[]): string[] {
  const { derivation } = dossier;
  const gaps: string[] = [];
  const members = new Set(findRegion(region)?.members ?? []);
  const composite = members.size > 0 || findRegion(region)?.kind === 'composite';
  const local = new Set(
    derivation.actors.flatMap(({ id, country }) => {
      const home = country?.toLowerCase() ?? '';
      return home === region || members.has(home) ? [id] : [];
    }),
  );
  const speaks = derivation.relations.some(({ attribution }) =>
    attribution.some(({ actor }) => actor && local.has(actor)),
  );
  if (!speaks) gaps.push(`Nobody ${composite ? 'from' : 'of'} this region is quoted or cited.`);
  if (relations.length === 0) gaps.push('It is named, but no act toward it or by it is stated.');

  const drawn = relations.filter((relation) => endRegion(relation.source) && endRegion(relation.target));
  const acts = drawn.some(({ directed, source }) => directed && endRegion(source) === region);
  const isActedOn = drawn.some(({ directed, target }) => directed && endRegion(target) === region);
  // Of a region of several countries, each acts for itself.
  if (drawn.length > 0 && !composite && !acts) gaps.push('No act of its own toward another region is stated.');
  if (drawn.length > 0 && !composite && !isActedOn) gaps.push('No act of another region toward it is stated.');
  return [...gaps, ...openQuestions(relations)];
}
