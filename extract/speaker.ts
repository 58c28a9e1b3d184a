import type { Entity, Mention } from './entity';
import { stateOf } from './name-index';
import type { Reading } from './reading';

/**
 * Who "we" and "my country" are in a text that is itself a speech, letter or statement: the state that it names beside
 * one of the phrases below; null when the text is not in the first person outside quotations, or does not say.
 */
export function speakerState(reading: Reading, mentions: readonly Mention[]): Entity | null {
  if (!isFirstPerson(reading)) return null;
  const votes = new Map<string, number>();
  for (const mention of mentions) {
    const country = mention.entities[0]?.country;
    if (!country || mention.entities[0]?.kind !== 'state') continue;
    const weight = selfNaming(reading, mention);
    if (weight > 0) votes.set(country, (votes.get(country) ?? 0) + weight);
  }
  const best = [...votes].sort((left, right) => right[1] - left[1] || left[0].localeCompare(right[0]))[0];
  if (best && best[1] >= 1) return stateOf(best[0]);
  return byInstitution(reading) ?? (best ? stateOf(best[0]) : null);
}

/** Institutions that only one state's officials write of without saying whose. Folded words; ISO 3166-1 alpha-2. */
const institutions: readonly (readonly [words: readonly string[], country: string])[] = [
  [['federal', 'register'], 'US'],
  [['this', 'administration'], 'US'],
  [['the', 'white', 'house'], 'US'],
  [["majesty's", 'government'], 'GB'],
  [['downing', 'street'], 'GB'],
];

function byInstitution(reading: Reading): Entity | null {
  const { tokens } = reading;
  for (const [words, country] of institutions) {
    const at = tokens.findIndex((_token, index) =>
      words.every((word, offset) => tokens[index + offset]?.fold === word),
    );
    if (at >= 0) return stateOf(country);
  }
  return null;
}

const firstPerson = new Set(['we', 'our', 'us', 'i', 'my', 'ourselves']);

/** First person outside quotation marks: at least three words, and one in two hundred. */
function isFirstPerson(reading: Reading): boolean {
  let depth = 0;
  let count = 0;
  for (const token of reading.tokens) {
    if (token.text === '“' || token.text === '«') depth = 1;
    else if (token.text === '”' || token.text === '»') depth = 0;
    else if (token.text === '"') depth = 1 - depth;
    else if (depth === 0 && firstPerson.has(token.fold) && token.text !== 'US') count += 1;
  }
  return count >= 3 && count * 200 >= reading.tokens.length;
}

/** Words before a country's name that make it the speaker's own, with their weight. Folded; the longest tail wins. */
const before: readonly (readonly [phrase: string, weight: number])[] = [
  ['my country', 5],
  ['our country', 5],
  ['our nation', 4],
  ['we in', 3],
  ['on behalf of', 4],
  ['representative of', 3],
  ['mission of', 3],
  ['ambassador of', 2],
  ['president of', 2],
  ['minister of', 2],
  ['government of', 1],
  ['delegation of', 2],
  ['people of', 1],
  ['fellow', 5],
  ['we', 3],
  ['as', 1],
  ['we the', 3],
];

const skipped = new Set(['the', ',', 'republic', 'of', 'government', 'people', 'and', 'kingdom', 'its']);

function selfNaming(reading: Reading, mention: Mention): number {
  const words: string[] = [];
  for (let at = mention.first - 1; at >= 0 && words.length < 7; at -= 1) words.unshift(reading.tokens[at]?.fold ?? '');
  const direct = words.join(' ').replace(/[ ,]+(the )?$/, '');
  const loose = words.filter((word) => !skipped.has(word)).join(' ');
  let best = 0;
  for (const [phrase, weight] of before) {
    if (direct.endsWith(` ${phrase}`) || direct === phrase) best = Math.max(best, weight);
    if (phrase === 'on behalf of' && loose.endsWith('on behalf')) best = Math.max(best, weight);
  }
  const next = reading.tokens[mention.last]?.fold;
  // "our … the United States": a first-person word in the same breath is a weak vote that decides between equals.
  if (best === 0 && next && words.some((word) => word === 'our' || word === 'we')) best = 0.1;
  return best;
}
