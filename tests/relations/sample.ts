import { createHash } from 'node:crypto';
import type { Dossier } from '@/relations/dossier';
import { type Actor, type Derivation, derivationSchema, type End, type Place, type Relation } from '@/relations/record';
import { findSpan, makeSpan, type Span } from '@/relations/span';

/** The span of words that stand in the text; a sample that quotes what is not there is a mistake of the test. */
export function quote(text: string, exact: string): Span {
  const span = findSpan(text, exact);
  if (!span) throw new Error(`the sample does not say “${exact}”`);
  return span;
}

/** An end by its region: `BF` is a country, `sahel` a composite, null no place at all. */
export function end(where: string | null, actor: string | null = null): End {
  const isCountry = where !== null && where === where.toUpperCase();
  return { actor, country: isCountry ? where : null, region: isCountry ? null : where };
}

export const anySpan = makeSpan('France visits Mali.', 0, 19);
export const author = { role: 'author', name: null, actor: null, span: null } as const;

/** France visits Mali, undated, in the author's voice, unless said otherwise. */
export function relation(over: Partial<Relation> = {}): Relation {
  return {
    number: 1,
    source: end('FR'),
    target: end('ML'),
    type: 'CONSULT',
    mode: 'visit',
    directed: true,
    date: null,
    place: null,
    attribution: [author],
    certainty: 'asserted',
    polarity: 'cooperative',
    evidence: [anySpan],
    trigger: anySpan,
    cue: null,
    rule: 'visit',
    ...over,
  };
}

type Parts = {
  readonly text?: string;
  readonly actors?: Actor[];
  readonly places?: Place[];
  readonly relations?: Relation[];
};

/** A derivation as the engine makes one: sentences end at a full stop. The schema is held to. */
export function derivation({ text = '', actors = [], places = [], relations = [] }: Parts = {}): Derivation {
  return derivationSchema.parse({
    article: {
      title: null,
      language: 'en',
      published: null,
      sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
      text,
    },
    sentences: [...text.matchAll(/[^.]+\./g)].map((match) => {
      const start = match.index + match[0].length - match[0].trimStart().length;
      return { start, end: match.index + match[0].length };
    }),
    actors,
    places,
    relations,
    notes: [],
  });
}

export function dossier(parts: Parts & Partial<Pick<Dossier, 'notes' | 'metadata'>> = {}): Dossier {
  return {
    slug: 'sample',
    metadata: parts.metadata ?? {
      title: 'A sample',
      publisher: 'The Sample',
      author: null,
      url: null,
      published: '2025-05-11',
      language: 'en',
      provenance: 'Made up.',
    },
    derivation: derivation(parts),
    notes: parts.notes ?? [],
  };
}

export function actor(text: string, id: string, over: Partial<Actor> & { says?: string }): Actor {
  const { says, ...rest } = over;
  const name = rest.name ?? says ?? id;
  return { id, name, type: 'state', country: null, office: null, spans: says ? [quote(text, says)] : [], ...rest };
}
