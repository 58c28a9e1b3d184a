import { type Ends, sameSide } from './act';
import { attached, governorIndex, objectOf, subjectOf, verbShape } from './clause';
import type { Mention } from './entity';
import { isPossessive, type Phrase } from './phrases';
import { groupFrom, mentionsIn, type Party, partiesOf, type Scene, token, toParties } from './scene';
import type { Slot, TriggerRow } from './trigger';

export function verbEnds(scene: Scene, at: number, row: TriggerRow): Ends {
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
    if (kind === 'noun' && scene.phrases[next - 1]?.kind !== 'preposition')
      return partiesOf(scene, next, 'any').filter((party) => party.rule === null);
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
export function nounEnds(scene: Scene, at: number, row: TriggerRow): Ends {
  const pick = (slots: readonly Slot[], avoid: readonly Party[]) => {
    for (const slot of slots) {
      const parties = without(nounSlot(scene, at, slot, row), avoid);
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

function nounSlot(scene: Scene, at: number, slot: Slot, row: TriggerRow): readonly Party[] {
  if (slot === 'possessor') return owners(scene, at, true);
  if (slot === 'modifier') return owners(scene, at, false);
  if (slot === 'subject') return nounSubject(scene, at, row.state === true);
  if (slot === 'for-before') return forBefore(scene, at);
  return prepositional(scene, at, slot);
}

/** "the minister’s Delhi visit": the possessor is one, the modifier the other. */
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

/** Who does this with a deed has not done the deed: "deplored the invasion", "faced sanctions"; a state of affairs it may have. Lemmas. */
const reacting = new Set(
  'condemn criticize criticise denounce deplore decry slam blast lament reject oppose welcome praise hail applaud fear face suffer survive see witness investigate regret resist repel thwart foil mourn commemorate'.split(
    ' ',
  ),
);

/** "X held talks": the subject of the verb whose object the noun is; "X is a supporter". */
function nounSubject(scene: Scene, at: number, isState: boolean): readonly Party[] {
  const verb = governorIndex(scene, at);
  if (verb === null) return [];
  if (!isGoverned(scene, verb, at)) return [];
  if (!isState && reacting.has(token(scene, scene.phrases[verb]?.head ?? -1)?.lemma ?? '')) return [];
  const shape = verbShape(scene, verb);
  return shape.isPassive ? prepositional(scene, verb, 'by') : subjectOf(scene, verb).parties;
}

/** Whether the noun is the verb's object, joined to it, or after "for", "in", "at": not a detail of another noun. */
export function isGoverned(scene: Scene, verb: number, at: number): boolean {
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
