import { countryByCode } from '@/geo/gazetteer/countries';
import { nameInSentence } from '@/geo/regions/article';
import { region } from '@/geo/regions/regions';
import { actWords } from './event-types';
import { endRegion } from './filter';
import type { Certainty, Derivation, End, Relation, RelationDate, Voice } from './record';

/** What the interface calls a region id: its name, or the id itself when the atlas does not have it. */
export function regionName(id: string): string {
  return region(id)?.name ?? countryByCode(id.toUpperCase())?.name ?? id.toUpperCase();
}

/** The name under which an end stands in lists and on the map: its region, else its actor, else null. */
export function endName(derivation: Derivation, end: End, nameOf = regionName): string | null {
  const id = endRegion(end);
  return id === null ? actorName(derivation, end.actor) : nameOf(id);
}

/** A region's name inside a sentence: "the Sahel". */
function sentenceName(id: string): string {
  const row = region(id);
  return row ? nameInSentence(row) : regionName(id);
}

/** The name of an actor of the derivation; null when there is none. */
export function actorName(derivation: Derivation, id: string | null): string | null {
  return derivation.actors.find((actor) => actor.id === id)?.name ?? null;
}

/** The names of both ends; inside one region those of the actors, lest it say that Mali meets Mali. */
function endNames(derivation: Derivation, { source, target }: Relation, nameOf = regionName) {
  const names = { source: endName(derivation, source, nameOf), target: endName(derivation, target, nameOf) };
  if (names.source === null || names.source !== names.target) return names;
  return {
    source: actorName(derivation, source.actor) ?? names.source,
    target: actorName(derivation, target.actor) ?? names.target,
  };
}

/** `Burkina Faso → Russia`, `Burkina Faso ↔ Russia`, or one name for a state of affairs. Unnamed ends say so. */
export function pairText(derivation: Derivation, relation: Relation): string {
  const { source, target } = endNames(derivation, relation);
  if (source === null && target === null) return 'No named party';
  if (target === null) return relation.type.startsWith('x:') ? `${source}` : `${source} → unnamed`;
  if (source === null) return `unnamed → ${target}`;
  return `${source} ${relation.directed ? '→' : '↔'} ${target}`;
}

/** The relation as a short sentence: "Russia aids Burkina Faso", "Kenya and Uganda meet". Unnamed ends say so. */
export function statementText(derivation: Derivation, relation: Relation): string {
  const { phrase, mutual, label } = actWords(relation.type, relation.mode);
  const { source, target } = endNames(derivation, relation, sentenceName);
  if (relation.type.startsWith('x:') && target === null) return capital(`${source ?? 'no named party'}: ${label}`);
  if (relation.directed) return capital(`${source ?? 'somebody unnamed'} ${phrase} ${target ?? 'somebody unnamed'}`);
  return capital(`${source ?? 'somebody unnamed'} and ${target ?? 'somebody unnamed'} ${mutual}`);
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** What kind of act it is, in words: "visit", "request for help", "aid". */
export function typeText({ type, mode }: Relation): string {
  return actWords(type, mode).label;
}

/** What each certainty means, in one sentence: shown in the legend and beside every relation. */
export const certaintyMeaning: Readonly<Record<Certainty, string>> = {
  asserted: 'stated as fact in the article’s own voice',
  reported: 'passed on from somebody else',
  hedged: 'softened by a word of probability',
  speculative: 'future or merely possible',
  denied: 'the text says that it is not so',
};

/** One voice in words: "the author", "Vladimir Putin", "an unnamed source". */
function voiceText(voice: Voice): string {
  if (voice.role === 'author') return 'the author';
  return voice.name ?? 'an unnamed source';
}

/**
 * Who says so, the innermost voice first: "Ibrahim Traoré, via RIA Novosti", "Vladimir Putin, via an unnamed source",
 * "the author". The author, who tells all of it, is named only where nobody else is.
 */
export function attributionText(chain: readonly Voice[]): string {
  const others = chain.filter(({ role }) => role !== 'author').map(voiceText);
  return others.length === 0 ? 'the author' : others.reverse().join(', via ');
}

/** How an end that the passage does not name was found, by the implicit rules that extraction lists. */
const inferences: Readonly<Record<string, string>> = {
  counterpart: 'the other party of the act told just before',
  anchor: 'the parties of an act told earlier',
  doer: 'who did what is spoken of, told earlier',
  'other-in-sentence': 'the other party that the sentence names',
};

/** What was inferred about the ends of the relation, in words; null when the passage names both. */
export function inferenceText({ rule }: Relation): string | null {
  const found = rule
    .split('+')
    .slice(1)
    .flatMap((part) => inferences[part] ?? []);
  return found.length === 0 ? null : `one end, as ${found.join(' and ')}`;
}

const dayFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const monthFormat = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** An EDTF date or interval in words: "10 May 2025", "May 2025", "since 2014", "8 May 2025 to 10 May 2025". */
export function edtfText(edtf: string): string {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return pointText(from);
  if (to === '..' || to === '') return `since ${pointText(from)}`;
  if (from === '..' || from === '') return `until ${pointText(to)}`;
  return rangeText(from, to);
}

const yearless = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });

function pointText(raw: string): string {
  const approximate = /[~?%]$/.test(raw);
  const point = raw.replace(/[~?%]$/, '');
  const text = point.startsWith('XXXX-') ? `${yearlessText(point)}, year not stated` : datedText(point);
  return approximate ? `about ${text}` : text;
}

/** `2025`, `2025-05` or `2025-05-10`; anything else as it stands. */
function datedText(point: string): string {
  const time = parseDay(point.length === 7 ? `${point}-01` : point);
  if (point.length === 4 || Number.isNaN(time)) return point;
  return (point.length === 7 ? monthFormat : dayFormat).format(time);
}

/** `XXXX-05-10`: EDTF's mark for a year that the text does not give; any leap year serves to name day and month. */
function yearlessText(point: string): string {
  const time = parseDay(point.replace('XXXX', '2024'));
  return Number.isNaN(time) ? point : yearless.format(time);
}

/** The time of a whole day, `2025-05-10`, or NaN; `Date.parse` alone makes 3 March of 31 February. */
function parseDay(point: string): number {
  const time = Date.parse(point);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(point) && point.length === 10
    ? time
    : Number.NaN;
}

function rangeText(from: string, to: string): string {
  const [first, last] = [parseDay(from), parseDay(to)];
  // NaN is not less than anything.
  return first <= last ? dayFormat.formatRange(first, last) : `${pointText(from)} to ${pointText(to)}`;
}

/** "1 relation", "22 relations". */
export function countText(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** When an article was published, in words: an interval means that the day is not known. */
export function publishedText(published: string | null): string | null {
  if (published === null) return null;
  return published.includes('/') ? `about ${edtfText(published)}` : edtfText(published);
}

/** The date of a relation in words, or "no date". */
export function dateText(date: RelationDate | null): string {
  return date === null ? 'no date' : edtfText(date.edtf);
}
