import type { Mention, Named } from './entity';
import { speechVerbs } from './lexicon/speech';
import { stateOf } from './name-index';
import type { Reading, Sentence } from './reading';

/** Whose "we" a quotation of a sentence is, and which tokens stand inside quotation marks. */
export type Quotation = { readonly state: Named | null; readonly inside: ReadonlySet<number> };

/** How far (tokens) a speaker may stand from the verb of saying: "said the French foreign minister, Name". */
const reach = 8;

/** “We reject this,” the French minister said: outside the marks, the country nearest to the verb of saying. */
export function quotation(reading: Reading, sentence: Sentence, named: readonly Mention[]): Quotation {
  const inside = quotedTokens(reading, sentence);
  if (inside.size === 0) return { state: null, inside };
  let best: { country: string; distance: number } | null = null;
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const token = reading.tokens[at];
    if (!token || inside.has(at) || token.pos !== 'VERB' || !speechVerbs.has(token.lemma)) continue;
    for (const mention of named) {
      const entity = mention.entities[0];
      if (!entity?.country || entity.kind === 'press-agency' || inside.has(mention.first)) continue;
      const distance = mention.last <= at ? at - mention.last : mention.first - at;
      if (distance <= reach && (!best || distance < best.distance)) best = { country: entity.country, distance };
    }
  }
  return { state: best ? stateOf(best.country) : null, inside };
}

function quotedTokens(reading: Reading, sentence: Sentence): Set<number> {
  const inside = new Set<number>();
  let isOpen = false;
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const text = reading.tokens[at]?.text ?? '';
    if (text === '“' || text === '«') isOpen = true;
    else if (text === '”' || text === '»') isOpen = false;
    else if (text === '"') isOpen = !isOpen;
    else if (isOpen) inside.add(at);
  }
  return inside;
}
