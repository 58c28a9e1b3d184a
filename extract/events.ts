import { attached, governorIndex, objectOf, subjectOf, verbShape } from './clause';
import type { Mention, Named } from './entity';
import { triggersByNoun, triggersByVerb } from './lexicon/triggers';
import { raisedBy } from './lexicon/triggers/raising';
import { isProspective } from './modality';
import { stateOf } from './name-index';
import { isPossessive, type Phrase } from './phrases';
import { groupFrom, isPartitive, mentionsIn, type Party, partiesOf, type Scene, token, toParties } from './scene';
import type { Slot, TriggerRow } from './trigger';

/** One act found in one sentence, before voice, certainty and date. Token and phrase indices. */
export type Act = {
  readonly row: TriggerRow;
  readonly scene: Scene;
  /** Phrase that holds the trigger. */
  readonly at: number;
  readonly first: number;
  readonly last: number;
  readonly source: Party | null;
  readonly target: Party | null;
  /** How an end that the clause leaves out was filled; null when both are in it. */
  readonly implicit: string | null;
  /** The ends that the implicit rule filled: they do not stand in the clause. */
  readonly filled: readonly ('source' | 'target')[];
  /** Whether the trigger is a noun. */
  readonly isNominal: boolean;
};

/** What earlier sentences established, for ends that a later clause leaves out. Latest last. */
export type History = Act[];

/** Stage 7: acts of one sentence, by the trigger rows. */
export function acts(scene: Scene, history: History): Act[] {
  const found: Act[] = [];
  const used = new Set<number>();
  for (const [at, phrase] of scene.phrases.entries()) {
    if (used.has(at)) continue;
    if (phrase.kind === 'verb') found.push(...fresh(verbActs(scene, at, used, [...history, ...found]), found));
    if (phrase.kind === 'noun' && !used.has(at))
      found.push(...fresh(nounActs(scene, at, [...history, ...found]), found));
  }
  return found;
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

function verbActs(scene: Scene, at: number, used: Set<number>, history: History): Act[] {
  const phrase = scene.phrases[at];
  const head = phrase && token(scene, phrase.head);
  if (!phrase || !head) return [];
  for (const row of triggersByVerb(head.lemma)) {
    const object = matchVerb(scene, at, row);
    if (object === null) continue;
    const ends = verbEnds(scene, at, row);
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
    if (made.length)
      return made.map((act) => raised(act, verbShape(scene, at).isInfinitive ? governorIndex(scene, at) : null));
  }
  return [];
}

/** "promised to send aid", "threatened sanctions": the governing verb makes it another act. */
function raised(act: Act, governor: number | null): Act {
  const { scene } = act;
  const verb = governor === null ? null : scene.phrases[governor];
  const row = verb ? raisedBy(token(scene, verb.head)?.lemma ?? '', act.row.type) : null;
  if (governor === null || !verb || !row || !act.source || !act.target) return act;
  return { ...act, row, at: governor, first: verb.head, last: verb.head + 1, isNominal: false };
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

type Ends = { readonly source: readonly Party[]; readonly target: readonly Party[] };

function verbEnds(scene: Scene, at: number, row: TriggerRow): Ends {
  const pick = (slots: readonly Slot[], avoid: readonly Party[]) => {
    for (const slot of slots) {
      const parties = without(verbSlot(scene, at, slot), avoid);
      if (parties.length) return parties;
    }
    return [];
  };
  const source = pick(row.source, []);
  return { source, target: pick(row.target, source) };
}

/** Prepositions after which only somebody who can act is a party. */
const actorPrepositions = new Set(['with', 'by', 'from', 'between', 'alongside']);

function verbSlot(scene: Scene, at: number, slot: Slot): readonly Party[] {
  const shape = verbShape(scene, at);
  if (slot === 'subject') return shape.isPassive ? prepositional(scene, at, 'by') : subjectOf(scene, at).parties;
  if (slot === 'subject-thing') return shape.isPassive ? [] : thingSubject(scene, at);
  if (slot === 'object') return shape.isPassive ? passiveObject(scene, at) : objectOf(scene, at, 'any').parties;
  if (slot === 'guest') return shape.isPassive ? passiveObject(scene, at) : objectOf(scene, at, 'actor').parties;
  if (slot === 'cause') return prepositional(scene, at, 'by', 'any');
  if (slot === 'for-before') return forBefore(scene, at);
  if (slot === 'where') return whereBefore(scene, at);
  if (slot === 'that') return thatSubject(scene, at);
  if (slot === 'possessor' || slot === 'modifier') return objectOwner(scene, at);
  return prepositional(scene, at, slot);
}

/** "the actions of France pose a threat": the owner of the thing that is the subject. */
function thingSubject(scene: Scene, at: number): readonly Party[] {
  const finite = verbShape(scene, at).isInfinitive ? governorIndex(scene, at) : at;
  for (let next = (finite ?? at) - 1; next >= 0; next -= 1) {
    const kind = scene.phrases[next]?.kind;
    if (kind === 'stop' || kind === 'verb' || kind === 'subordinator') return [];
    if (kind === 'noun' && scene.phrases[next - 1]?.kind !== 'preposition') return partiesOf(scene, next, 'any');
  }
  return [];
}

function passiveObject(scene: Scene, at: number): readonly Party[] {
  const direct = subjectOf(scene, at).parties;
  if (direct.length) return direct;
  for (let next = at - 1; next >= Math.max(0, at - 4); next -= 1) {
    if (scene.phrases[next]?.kind !== 'noun') continue;
    const parties = partiesOf(scene, next, 'any');
    if (parties.length) return parties;
  }
  return [];
}

/** "welcomed France's decision": the owner of the object. */
function objectOwner(scene: Scene, at: number): readonly Party[] {
  return objectOf(scene, at, 'any').parties;
}

function prepositional(scene: Scene, at: number, word: string, given?: 'any'): readonly Party[] {
  for (const link of attached(scene, at)) {
    if (link.word !== word) continue;
    const group = groupFrom(scene, link.at, given ?? (actorPrepositions.has(word) ? 'actor' : 'any'));
    if (group.parties.length) return group.parties;
  }
  return [];
}

function forBefore(scene: Scene, at: number): readonly Party[] {
  for (let next = at - 1; next >= Math.max(0, at - 6); next -= 1) {
    const phrase = scene.phrases[next];
    if (phrase?.kind === 'stop') break;
    if (phrase?.kind === 'preposition' && token(scene, phrase.first)?.fold === 'for')
      return partiesOf(scene, next + 1, 'any');
  }
  return [];
}

/** "demanded that France leave": the subject of the clause after "that". */
function thatSubject(scene: Scene, at: number): readonly Party[] {
  const next = scene.phrases[at + 1];
  if (next?.kind !== 'subordinator' && next?.kind !== 'relative') return [];
  return groupFrom(scene, at + 2, 'actor').parties;
}

function whereBefore(scene: Scene, at: number): readonly Party[] {
  for (let next = at - 1; next >= 1; next -= 1) {
    const phrase = scene.phrases[next];
    if (phrase?.kind !== 'relative') continue;
    if (token(scene, phrase.first)?.fold !== 'where') return [];
    const noun = scene.phrases[next - 1]?.kind === 'comma' ? next - 2 : next - 1;
    return partiesOf(scene, noun, 'any');
  }
  return [];
}

function nounActs(scene: Scene, at: number, history: History): Act[] {
  const phrase = scene.phrases[at];
  const head = phrase && token(scene, phrase.head);
  if (!phrase || !head) return [];
  const before = phrase.head > phrase.first ? token(scene, phrase.head - 1) : undefined;
  for (const row of triggersByNoun(head.lemma, before?.lemma ?? null)) {
    if (!matchNoun(scene, at, row)) continue;
    const ends = nounEnds(scene, at, row);
    const first = row.nouns?.includes(head.lemma) ? phrase.head : phrase.head - 1;
    const made = build(scene, at, row, ends, { first, last: phrase.head + 1 }, history, true);
    const governor = governorIndex(scene, at);
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

function nounEnds(scene: Scene, at: number, row: TriggerRow): Ends {
  const pick = (slots: readonly Slot[], avoid: readonly Party[]) => {
    for (const slot of slots) {
      const parties = without(nounSlot(scene, at, slot), avoid);
      if (parties.length) return parties;
    }
    return [];
  };
  const between = row.directed ? [] : prepositional(scene, at, 'between', 'any');
  if (between.length > 1) return { source: between, target: [] };
  const explicitTarget = pick(
    row.target.filter((slot) => !['possessor', 'modifier', 'subject'].includes(slot)),
    [],
  );
  const source = pick(row.source, explicitTarget);
  return { source, target: explicitTarget.length ? explicitTarget : pick(row.target, source) };
}

function nounSlot(scene: Scene, at: number, slot: Slot): readonly Party[] {
  if (slot === 'possessor') return owners(scene, at, true);
  if (slot === 'modifier') return owners(scene, at, false);
  if (slot === 'subject') return nounSubject(scene, at);
  if (slot === 'for-before') return forBefore(scene, at);
  return prepositional(scene, at, slot);
}

/** "Traoré’s Moscow visit": the possessor is one, the modifier the other. */
function owners(scene: Scene, at: number, isPossessor: boolean): readonly Party[] {
  const phrase = scene.phrases[at];
  if (!phrase) return [];
  const inside = mentionsIn(scene, phrase.first, phrase.last).filter((mention) => mention.last <= phrase.head);
  const found = inside.filter((mention) => {
    return isPossessing(scene, phrase, mention, inside) === isPossessor;
  });
  return (isPossessor ? found.slice(-1) : found).flatMap(toParties);
}

/** "its", "France’s", "the French minister’s": a possessive follows before the next name. */
function isPossessing(scene: Scene, phrase: Phrase, mention: Mention, others: readonly Mention[]): boolean {
  if (mention.form === 'pronoun' && mention.first === phrase.first) return true;
  for (let at = mention.last; at < phrase.head; at += 1) {
    if (others.some((other) => other.first === at)) return false;
    if (isPossessive(token(scene, at))) return true;
  }
  return false;
}

/** "X held talks": the subject of the verb whose object the noun is; "X is a supporter". */
function nounSubject(scene: Scene, at: number): readonly Party[] {
  const verb = governorIndex(scene, at);
  if (verb === null) return [];
  if (!isGoverned(scene, verb, at)) return [];
  const shape = verbShape(scene, verb);
  return shape.isPassive ? prepositional(scene, verb, 'by') : subjectOf(scene, verb).parties;
}

/** Whether the noun is the verb's object, joined to it, or after "for", "in", "at": not a detail of another noun. */
function isGoverned(scene: Scene, verb: number, at: number): boolean {
  const before = scene.phrases[at - 1];
  const link = before?.kind === 'preposition' ? (token(scene, before.first)?.fold ?? '') : '';
  if (link !== '' && !['for', 'in', 'at', 'during', 'into', 'to'].includes(link)) return false;
  if (link !== '') return true;
  for (let next = at - 1; next > verb; next -= 1) {
    const kind = scene.phrases[next]?.kind;
    if (kind === 'noun' && !['conjunction', 'comma'].includes(scene.phrases[next + 1]?.kind ?? '')) return false;
    if (kind === 'preposition') return false;
  }
  return true;
}

function without(parties: readonly Party[], avoid: readonly Party[]): readonly Party[] {
  return parties.filter((party) => !avoid.some((other) => sameSide(other.entity, party.entity)));
}

/** Two ends of one country are no relation between countries. */
export function sameSide(left: Named, right: Named): boolean {
  return left === right || (left.country !== null && left.country === right.country);
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
  const filled = fill(scene, at, row, ends, history);
  if (filled) return [make(filled.source, filled.target, filled.rule)];
  if (!row.single || target.length === 0) return [];
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

type Filled = { readonly source: Party; readonly target: Party; readonly rule: string };

/** The listed rules for ends that the clause leaves out. */
function fill(scene: Scene, at: number, row: TriggerRow, ends: Ends, history: History): Filled | null {
  const whole = history.filter((act) => act.source && act.target);
  const near = whole.filter((act) => act.scene.index >= scene.index - 2);
  for (const rule of row.implicit ?? []) {
    const filled =
      rule === 'anchor'
        ? byAnchor(scene, at, row, ends, whole)
        : rule === 'counterpart'
          ? byCounterpart(ends, near)
          : rule === 'doer'
            ? byDoer(scene, at, ends, whole)
            : byOtherInSentence(scene, ends);
    if (filled) return { ...filled, rule };
  }
  return null;
}

type Pair = { readonly source: Party; readonly target: Party };

function byCounterpart(ends: Ends, near: History): Pair | null {
  const known = ends.source[0] ?? ends.target[0];
  if (!known?.entity.country) return null;
  const latest = near.findLast((act) =>
    [act.source, act.target].some((end) => end && sameSide(end.entity, known.entity)),
  );
  const other = [latest?.source, latest?.target].find((end) => end && !sameSide(end.entity, known.entity));
  if (!other) return null;
  return ends.source.length ? { source: known, target: other } : { source: other, target: known };
}

const deeds = new Set(
  'attack strike airstrike raid bombing invasion assault shelling killing aggression incursion offensive bombardment operation violence massacre expulsion arrest detention'.split(
    ' ',
  ),
);

/** "condemned the strikes": those of whom the text last said that they did it. */
function byDoer(scene: Scene, at: number, ends: Ends, whole: History): Pair | null {
  const source = ends.source[0];
  const object = scene.phrases[at + 1];
  if (!source || object?.kind !== 'noun') return null;
  const isDefinite = ['the', 'these', 'this', 'those'].includes(token(scene, object.first)?.fold ?? '');
  if (!isDefinite || !deeds.has(token(scene, object.head)?.lemma ?? '')) return null;
  const deed = whole.findLast(
    (act) => act.scene.index >= scene.index - anchorReach && ['ASSAULT', 'COERCE'].includes(act.row.type),
  );
  return deed?.source && !sameSide(deed.source.entity, source.entity) ? { source, target: deed.source } : null;
}

function byOtherInSentence(scene: Scene, ends: Ends): Pair | null {
  const known = ends.source[0] ?? ends.target[0];
  if (!known?.entity.country) return null;
  const others = scene.mentions
    .flatMap(toParties)
    .filter((party) => party.entity.country !== null && !sameSide(party.entity, known.entity));
  const other = others[0];
  if (!other || others.some((party) => !sameSide(party.entity, other.entity))) return null;
  return ends.source.length ? { source: known, target: other } : { source: other, target: known };
}

const anchors = new Set(
  'visit trip tour meeting talk summit collaboration partnership cooperation agreement deal alliance relationship tie pact support aid assistance arrangement package programme program accord conversation call exchange stay discussion negotiation exercise'.split(
    ' ',
  ),
);
const pointing = new Set(['this', 'these', 'that', 'those', 'such', 'the', 'their']);

/** "The visit, which included …", "These collaborations include …", "During their talks". */
function byAnchor(scene: Scene, at: number, row: TriggerRow, ends: Ends, whole: History): Pair | null {
  if (!anchorBefore(scene, at)) return null;
  const latest = whole.findLast((act) => act.scene.index >= scene.index - anchorReach && related(act.row, row));
  if (!latest?.source || !latest.target) return null;
  const given = ends.target[0] ?? ends.source[0];
  const { source, target } = direction({ source: latest.source, target: latest.target }, row, whole);
  if (!given) return { source, target };
  if (ends.target.length)
    return sameSide(given.entity, source.entity) ? { source: target, target: given } : { source, target: given };
  return sameSide(given.entity, target.entity) ? { source: given, target: source } : { source: given, target };
}

/** How many sentences back "the visit" or "these collaborations" may point. */
const anchorReach = 4;

/** Help goes from the one who was asked, or who gave before; what is no meeting of persons is between their states. */
function direction(latest: Pair, row: TriggerRow, whole: History): Pair {
  const pair = consultative.has(row.type) ? latest : { source: asState(latest.source), target: asState(latest.target) };
  if (row.type !== 'AID') return pair;
  const asked = whole.findLast(
    (act) =>
      (act.row.type === 'REQUEST' || act.row.type === 'AID') && act.source && act.target && isSamePair(act, latest),
  );
  if (!asked?.source) return pair;
  const giver = asked.row.type === 'REQUEST' ? asked.target : asked.source;
  return giver && sameSide(giver.entity, pair.source.entity) ? pair : { source: pair.target, target: pair.source };
}

function isSamePair(act: Act, pair: Pair): boolean {
  const { source, target } = act;
  if (!source || !target) return false;
  const straight = sameSide(source.entity, pair.source.entity) && sameSide(target.entity, pair.target.entity);
  return straight || (sameSide(source.entity, pair.target.entity) && sameSide(target.entity, pair.source.entity));
}

function asState(party: Party): Party {
  const state = party.entity.kind === 'person' && party.entity.country ? stateOf(party.entity.country) : null;
  return state ? { ...party, entity: state } : party;
}

function anchorBefore(scene: Scene, at: number): boolean {
  for (let next = at; next >= 0; next -= 1) {
    const phrase = scene.phrases[next];
    if (phrase?.kind !== 'noun') continue;
    const first = token(scene, phrase.first)?.fold ?? '';
    const head = token(scene, phrase.head)?.lemma ?? '';
    const isOwn = next === at;
    if (!anchors.has(head) || !pointing.has(first)) continue;
    if (first === 'the' && (isOwn || next > 0 || mentionsIn(scene, phrase.first, phrase.last).length > 0)) continue;
    return !isOwn || first !== 'the';
  }
  return false;
}

const consultative = new Set(['CONSULT']);
const cooperative = new Set(['COOPERATE', 'AID', 'AGREE', 'SUPPORT', 'x:ALIGN', 'REQUEST', 'CONSULT']);

/** The family within which one act can point back to another. */
function related(earlier: TriggerRow, later: TriggerRow): boolean {
  return consultative.has(later.type)
    ? consultative.has(earlier.type)
    : cooperative.has(later.type) && cooperative.has(earlier.type);
}
