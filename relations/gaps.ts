import type { Dossier } from './dossier';
import type { Relation } from './record';

/** "Relation 7", "Relations 2, 3 and 9". */
export function numbersText(relations: readonly Pick<Relation, 'number'>[]): string {
  const text = new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(
    relations.map(({ number }) => String(number)),
  );
  return `Relation${relations.length === 1 ? '' : 's'} ${text}`;
}

/** What a set of relations leaves open: no date, no source for a guess, an unnamed source. Plain sentences. */
export function openQuestions(relations: readonly Relation[]): string[] {
  const undated = relations.filter(({ date }) => date === null);
  const inferred = relations.filter(({ certainty, attribution }) => {
    const guess = certainty === 'hedged' || certainty === 'speculative';
    return guess && attribution.every(({ role }) => role === 'author');
  });
  const unnamed = relations.filter(({ attribution }) => attribution.some(({ role }) => role === 'unnamed'));
  return [
    sentence(undated, 'no date in the text'),
    sentence(inferred, 'no source in the text: the author’s own inference'),
    sentence(unnamed, 'a source that is not named'),
  ].flatMap((text) => text ?? []);
}

function sentence(relations: readonly Relation[], rest: string): string | null {
  if (relations.length === 0) return null;
  return `${numbersText(relations)} ${relations.length === 1 ? 'has' : 'have'} ${rest}.`;
}

/** What the whole article leaves out, as far as its relations and what is known of it can tell. */
export function dossierGaps({ metadata, derivation }: Dossier): string[] {
  const { relations } = derivation;
  const voices = new Set(
    relations.flatMap(({ attribution }) =>
      attribution.flatMap(({ role, name }) => (role === 'speaker' && name ? [name] : [])),
    ),
  );
  const silent = derivation.actors
    .filter(({ type, name }) => type === 'person' && !voices.has(name))
    .map(({ name }) => name);
  return [
    ...(metadata.publisher ? [] : ['Who published it is not known.']),
    ...(relations.length > 0 && voices.size === 0 ? ['No named person is quoted or cited for any relation.'] : []),
    ...(relations.length > 0 && silent.length > 0
      ? [`Named, but never cited as a voice: ${new Intl.ListFormat('en-GB').format(silent)}.`]
      : []),
    ...openQuestions(relations),
  ];
}
