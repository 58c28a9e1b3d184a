import type { Mention } from './entity';
import { ambiguous, notAPlaceBefore, personLike, quietCapitals } from './lexicon/ambiguous';
import { notInNames, titleHeads } from './lexicon/titles';
import { capitals, type NameEntry, nameIndex, stateOf } from './name-index';
import { fold } from './normalise';
import type { Reading, Token } from './reading';

export type GazetteerResult = { readonly mentions: readonly Mention[]; readonly notes: readonly string[] };

/** Stage 3: names, adjectives and demonyms of the gazetteer, longest first, whole tokens only. */
export function gazetteerMentions(reading: Reading): GazetteerResult {
  const found = scan(reading);
  const resolve = disambiguator(reading.text);
  const named = new Set(found.filter((hit) => !hit.entry.isCapital).map((hit) => hit.entry.entity?.country));
  const mentions: Mention[] = [];
  const notes = new Set<string>();
  for (const hit of found) {
    const { entry } = hit;
    if (!entry.entity) continue;
    if (entry.isCapital && quietCapitals.has(hit.key) && !named.has(entry.entity.country)) continue;
    const code = resolve(hit.key);
    const entity = code === undefined ? entry.entity : code === null ? null : stateOf(code);
    if (!entity) {
      notes.add(`“${hit.key}” has more than one bearer and nothing in the text says which; it is left out.`);
      continue;
    }
    mentions.push({ first: hit.first, last: hit.last, form: entry.form, entities: [entity], rule: null });
  }
  return { mentions, notes: [...notes] };
}

type Hit = { readonly first: number; readonly last: number; readonly key: string; readonly entry: NameEntry };

function scan(reading: Reading): Hit[] {
  const hits: Hit[] = [];
  for (const sentence of reading.sentences) {
    let at = sentence.first;
    while (at < sentence.last) {
      const hit = longestAt(reading, at, sentence.last);
      if (hit && standsAlone(reading.tokens, hit)) hits.push(hit);
      at = hit ? hit.last : at + 1;
    }
  }
  return hits;
}

function longestAt(reading: Reading, first: number, limit: number): Hit | null {
  const { entries, longest } = nameIndex();
  const token = reading.tokens[first];
  if (!token || !startsUpper(token.text)) return null;
  for (let last = Math.min(first + longest, limit); last > first; last -= 1) {
    const end = reading.tokens[last - 1];
    if (!end || end.end - token.start > 60) continue;
    const written = reading.text.slice(token.start, end.end);
    const key = fold(written);
    const entry = entries.get(key);
    if (!entry || (entry.exact !== null && entry.exact !== written)) continue;
    const cases = capitals(written);
    if (entry.capitals.some((isCapital, index) => isCapital && cases[index] === false)) continue;
    if (entry.needsThe && reading.tokens[first - 1]?.fold !== 'the') continue;
    return { first, last, key, entry };
  }
  return null;
}

/** "al-Qaeda" starts in lower case, a name all the same. */
function startsUpper(text: string): boolean {
  return /^\p{Lu}/u.test(text) || /^al-\p{Lu}/u.test(text) || text === 'al';
}

const firstNameHints = new Set(
  'mr mr. mrs mrs. ms ms. dr dr. sir lady lord st. saint mount lake fort port san santa'.split(' '),
);

/** Whether the name is not a part of a longer one: "Michael Jordan", "Paris Agreement", "New Georgia". */
function standsAlone(tokens: readonly Token[], hit: Hit): boolean {
  const before = tokens[hit.first - 1];
  const after = tokens[hit.last];
  if (after && notAPlaceBefore.has(after.fold) && startsUpper(after.text) && hit.entry.form === 'name') return false;
  if (before && firstNameHints.has(before.fold) && hit.last - hit.first === 1) return false;
  const looksLikeFirstName =
    before?.pos === 'PROPN' && startsUpper(before.text) && !notInNames.has(before.fold) && !titleHeads.has(before.fold);
  if (personLike.has(hit.key) && looksLikeFirstName && !nameIndex().entries.has(before.fold)) return false;
  if (before?.fold === 'new' && before.text === 'New') return false;
  return true;
}

function disambiguator(text: string): (key: string) => string | null | undefined {
  const folded = fold(text.length > 200_000 ? text.slice(0, 200_000) : text);
  const readings = new Map<string, string | null>();
  for (const row of ambiguous) {
    const reading = row.clue.some((clue) => hasWord(folded, clue)) ? row.reading : row.otherwise;
    for (const name of row.names) readings.set(name, reading);
  }
  return (key) => readings.get(key);
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + word.length] ?? ' ';
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}
