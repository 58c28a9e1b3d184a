import { eventType } from '@/relations/event-types';
import { type Act, type Ends, type History, isSamePair, sameSide } from './act';
import { blamed, isAboutThing } from './blame';
import { attached, governorIndex, subjectOf, verbShape } from './clause';
import { isGoverned, nounEnds, verbEnds } from './ends';
import { fill, members } from './implicit';
import { triggersByNoun, triggersByVerb } from './lexicon/triggers';
import { demand, demandWords, raisedBy } from './lexicon/triggers/raising';
import { isProspective } from './modality';
import { isPartitive, type Party, type Scene, token } from './scene';
import type { TriggerRow } from './trigger';

/** A trigger that fired without an act: an end that neither the clause nor a listed rule gives. */
export type Miss = { readonly at: number; readonly word: string; readonly missing: 'source' | 'target' };

/** Stage 7: acts of one sentence, by the trigger rows; `missed` takes what was left for want of an end. */
export function acts(scene: Scene, history: History, missed: Miss[] = []): Act[] {
  const found: Act[] = [];
  const misses: Miss[] = [];
  const used = new Set<number>();
  for (const [at, phrase] of scene.phrases.entries()) {
    if (used.has(at)) continue;
    if (phrase.kind === 'verb') found.push(...fresh(demandActs(scene, at), found));
    if (phrase.kind === 'verb') found.push(...fresh(verbActs(scene, at, used, [...history, ...found], misses), found));
    if (phrase.kind === 'noun' && !used.has(at))
      found.push(...fresh(nounActs(scene, at, [...history, ...found], misses), found));
  }
  missed.push(...misses.filter((miss) => !found.some((act) => isCovered(miss, act))));
  return found;
}

/** The trigger gave an act by another row, or stands in the words of one. */
function isCovered(miss: Miss, act: Act): boolean {
  const phrase = act.scene.phrases[miss.at];
  return act.at === miss.at || (phrase !== undefined && act.first < phrase.last && phrase.first < act.last);
}

/** A miss is worth telling when one end is a party and the other is not to be had. */
function miss(scene: Scene, at: number, ends: Ends, row: TriggerRow): Miss[] {
  const phrase = scene.phrases[at];
  const word = phrase && token(scene, phrase.head)?.text;
  const known = [...ends.source, ...ends.target].some(({ entity }) => entity.country !== null);
  if (!word || !known || row.state || (ends.source.length > 0 && ends.target.length > 0)) return [];
  return [{ at, word, missing: ends.source.length ? 'target' : 'source' }];
}

/** "agreed to deepen": one word tells of one act of a pair, though two rows read it. */
function fresh(made: readonly Act[], found: readonly Act[]): Act[] {
  return made.filter((act) => !found.some((other) => isTold(other, act)));
}

function isTold(other: Act, act: Act): boolean {
  const { source, target } = act;
  return (
    other.first === act.first &&
    other.row.type === act.row.type &&
    source !== null &&
    target !== null &&
    isSamePair(other, { source, target })
  );
}

function verbActs(scene: Scene, at: number, used: Set<number>, history: History, misses: Miss[]): Act[] {
  const phrase = scene.phrases[at];
  const head = phrase && token(scene, phrase.head);
  if (!phrase || !head) return [];
  for (const row of triggersByVerb(head.lemma)) {
    const object = matchVerb(scene, at, row);
    if (object === null) continue;
    const own = mutual(row, verbEnds(scene, at, row));
    const ends = isAboutThing(scene, at) ? null : blamed(scene, at, row, own, history);
    if (ends === null) {
      misses.push(...miss(scene, at, { source: own.source, target: [] }, row));
      continue;
    }
    const made = build(
      scene,
      at,
      row,
      ends,
      { first: phrase.head, last: Math.max(phrase.head + 1, object.last) },
      history,
      false,
    );
    if (object.phrase !== null && (made.length || row.objects)) used.add(object.phrase);
    if (made.length === 0) misses.push(...miss(scene, at, ends, row));
    if (made.length)
      return made.map((act) => raised(act, verbShape(scene, at).isInfinitive ? governorIndex(scene, at) : null));
  }
  return [];
}

/** "X and Y discussed trade with Z": X and Y talk, Z is what they talk of. */
function mutual(row: TriggerRow, ends: Ends): Ends {
  const [first, ...others] = ends.source;
  const isPair = first !== undefined && others.some((other) => !sameSide(other.entity, first.entity));
  return row.mutual && isPair ? { source: ends.source, target: [] } : ends;
}

const topical = new Set('discuss debate review explore examine address'.split(' '));

/** "discussed cooperation with X": what is talked of is not done by being talked of. */
function isTopic(scene: Scene, at: number, row: TriggerRow): boolean {
  if (eventType(row.type).polarity !== 'cooperative') return false;
  const governor = governorIndex(scene, at);
  const verb = governor === null ? null : scene.phrases[governor];
  return verb !== null && verb !== undefined && topical.has(token(scene, verb.head)?.lemma ?? '');
}

const undoing = new Set('lift ease waive remove drop'.split(' '));

/** "lifted its sanctions on X": told by the verb, and no sanction any more. */
function isUndone(scene: Scene, at: number, row: TriggerRow): boolean {
  const governor = row.type === 'SANCTION' ? governorIndex(scene, at) : null;
  const verb = governor === null ? null : scene.phrases[governor];
  return verb !== null && verb !== undefined && undoing.has(token(scene, verb.head)?.lemma ?? '');
}

/** "promised to send aid", "threatened sanctions": the governing verb makes it another act. */
function raised(act: Act, governor: number | null): Act {
  const { scene } = act;
  const verb = governor === null ? null : scene.phrases[governor];
  const row = verb ? raisedBy(token(scene, verb.head)?.lemma ?? '', act.row.type) : null;
  if (governor === null || !verb || !row || !act.source || !act.target) return act;
  return { ...act, row, at: governor, first: verb.head, last: verb.head + 1, isNominal: false };
}

/** "X said Y must …": X asks it of Y. */
function demandActs(scene: Scene, at: number): Act[] {
  const phrase = scene.phrases[at];
  const said = governingSpeech(scene, at);
  const verb = said === null ? null : scene.phrases[said];
  if (!phrase || said === null || !verb || !demandWords.has(token(scene, phrase.first)?.fold ?? '')) return [];
  const source = subjectOf(scene, said).parties.slice(0, 1);
  const target = subjectOf(scene, at).parties;
  if (verbShape(scene, said).isPassive || source.length === 0) return [];
  return build(scene, said, demand, { source, target }, { first: verb.head, last: verb.head + 1 }, [], false);
}

/** The verb of saying whose clause the verb group at `at` is in: the one right before its subject. */
function governingSpeech(scene: Scene, at: number): number | null {
  for (let next = at - 1; next >= 0; next -= 1) {
    const phrase = scene.phrases[next];
    if (!phrase || phrase.kind === 'stop' || phrase.kind === 'relative') return null;
    if (phrase.kind === 'verb') return demand.verbs?.includes(token(scene, phrase.head)?.lemma ?? '') ? next : null;
  }
  return null;
}

type Match = { readonly phrase: number | null; readonly last: number };

/** Whether the row's constraints on what follows the verb hold; where the trigger words end. */
function matchVerb(scene: Scene, at: number, row: TriggerRow): Match | null {
  const phrase = scene.phrases[at];
  if (!phrase) return null;
  if (row.needs === 'prospective' && !isProspective(scene, at)) return null;
  if (row.finite && verbShape(scene, at).isParticiple) return null;
  let after = at + 1;
  while (scene.phrases[after]?.kind === 'other') after += 1;
  const next = scene.phrases[after];
  if (row.particle) {
    const follows = next && row.particle.includes(token(scene, next.first)?.fold ?? '');
    if (!follows) return null;
    if (!row.objects) return { phrase: null, last: next.last };
  }
  if (!row.objects) return { phrase: null, last: phrase.last };
  return objectMatch(scene, at, row);
}

function objectMatch(scene: Scene, at: number, row: TriggerRow): Match | null {
  const shape = verbShape(scene, at);
  const candidates = shape.isPassive ? [at - 1] : nounsAfter(scene, at);
  for (const candidate of candidates) {
    const noun = scene.phrases[candidate];
    if (!noun || !headIn(scene, candidate, row)) continue;
    return { phrase: candidate, last: shape.isPassive ? (scene.phrases[at]?.last ?? 0) : noun.last };
  }
  return null;
}

/** The object's phrases: those joined by "and", and what the tagger took for a verb ("held sway"). */
function nounsAfter(scene: Scene, at: number): number[] {
  const found: number[] = [];
  for (let next = at + 1; next < Math.min(at + 7, scene.phrases.length); next += 1) {
    const kind = scene.phrases[next]?.kind;
    if (kind === 'noun' || (kind === 'verb' && next === at + 1)) found.push(next);
    else if (
      kind === 'preposition' &&
      found.length > 0 &&
      token(scene, scene.phrases[next]?.first ?? -1)?.fold !== 'with'
    )
      break;
    else if (
      kind !== 'quote' &&
      kind !== 'other' &&
      kind !== 'conjunction' &&
      kind !== 'comma' &&
      kind !== 'preposition'
    )
      break;
  }
  return found;
}

function headIn(scene: Scene, at: number, row: TriggerRow): boolean {
  const phrase = scene.phrases[at];
  const head = phrase && token(scene, phrase.head);
  if (isPartitive(scene, at)) return headIn(scene, at + 2, row);
  if (!phrase || !head || !row.objects?.includes(head.lemma)) return false;
  if (!row.qualifiers) return true;
  for (let index = phrase.first; index < phrase.head; index += 1) {
    const word = token(scene, index);
    if (word && (row.qualifiers.includes(word.lemma) || row.qualifiers.includes(word.fold))) return true;
  }
  return false;
}
function nounActs(scene: Scene, at: number, history: History, misses: Miss[]): Act[] {
  const phrase = scene.phrases[at];
  const head = phrase && token(scene, phrase.head);
  if (!phrase || !head) return [];
  const before = phrase.head > phrase.first ? token(scene, phrase.head - 1) : undefined;
  for (const row of triggersByNoun(head.lemma, before?.lemma ?? null)) {
    if (!matchNoun(scene, at, row) || isTopic(scene, at, row) || isUndone(scene, at, row)) continue;
    const ends = nounEnds(scene, at, row);
    const first = row.nouns?.includes(head.lemma) ? phrase.head : phrase.head - 1;
    const made = build(scene, at, row, ends, { first, last: phrase.head + 1 }, history, true);
    const governor = governorIndex(scene, at);
    if (made.length === 0) misses.push(...miss(scene, at, ends, row));
    if (made.length)
      return made.map((act) => raised(act, governor !== null && isGoverned(scene, governor, at) ? governor : null));
  }
  return [];
}

function matchNoun(scene: Scene, at: number, row: TriggerRow): boolean {
  const phrase = scene.phrases[at];
  if (!phrase) return false;
  if (row.qualifiers && !row.objects) {
    let qualified = false;
    for (let index = phrase.first; index < phrase.head; index += 1) {
      if (row.qualifiers.includes(token(scene, index)?.fold ?? '')) qualified = true;
    }
    if (!qualified) return false;
  }
  if (!row.objects) return true;
  const next = scene.phrases[at + 1];
  if (
    next?.kind === 'verb' &&
    verbShape(scene, at + 1).isInfinitive &&
    row.objects.includes(token(scene, next.head)?.lemma ?? '')
  )
    return true;
  return attached(scene, at).some(
    (link) => link.at <= at + 5 && headIn(scene, link.at, { ...row, qualifiers: undefined }),
  );
}

type Words = { readonly first: number; readonly last: number };

function build(
  scene: Scene,
  at: number,
  row: TriggerRow,
  ends: Ends,
  words: Words,
  history: History,
  isNominal: boolean,
): Act[] {
  const filledBy = (implicit: string | null): Act['filled'] =>
    implicit === null ? [] : ends.source.length ? ['target'] : ends.target.length ? ['source'] : ['source', 'target'];
  const make = (source: Party | null, target: Party | null, implicit: string | null): Act => ({
    row,
    scene,
    at,
    first: words.first,
    last: words.last,
    source,
    target,
    implicit,
    filled: filledBy(implicit),
    isNominal,
  });
  const { source, target } = ends;
  if (row.state) return source[0] ? [make(source[0], null, null)] : [];
  if (source.length && target.length) {
    return pairs(source, target).map(([left, right]) => make(left, right, null));
  }
  if (!row.directed && source.length > 1) return among(source).map(([left, right]) => make(left, right, null));
  const joined = members(scene, at, row, ends, history);
  if (joined.length) return joined.map((filled) => make(filled.source, filled.target, filled.rule));
  const filled = fill(scene, at, row, ends, history);
  if (filled) return [make(filled.source, filled.target, filled.rule)];
  if (!row.single || target.length === 0 || !verbShape(scene, at).isPassive) return [];
  return [make(source[0] ?? null, target[0] ?? null, null)];
}

/** At most this many parties on one side: beyond, a sentence is a list. */
const mostParties = 6;

function pairs(source: readonly Party[], target: readonly Party[]): [Party, Party][] {
  const found: [Party, Party][] = [];
  for (const left of source.slice(0, mostParties)) {
    for (const right of target.slice(0, mostParties))
      if (!sameSide(left.entity, right.entity)) found.push([left, right]);
  }
  return found;
}

function among(group: readonly Party[]): [Party, Party][] {
  const found: [Party, Party][] = [];
  const few = group.slice(0, 4);
  for (const [index, left] of few.entries()) {
    for (const right of few.slice(index + 1)) if (!sameSide(left.entity, right.entity)) found.push([left, right]);
  }
  return found;
}
