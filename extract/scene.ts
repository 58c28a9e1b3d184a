import type { Mention, Named } from './entity';
import { agentNouns } from './lexicon/titles';
import type { Phrase } from './phrases';
import { isPossessive } from './phrases';
import type { Reading, Sentence, Token } from './reading';

/** One party found in a phrase: whom it names and where the words stand. */
export type Party = {
  readonly entity: Named;
  readonly first: number;
  readonly last: number;
  readonly rule: string | null;
};

/** Everything that is known of one sentence when its events are looked for. */
export type Scene = {
  readonly reading: Reading;
  readonly index: number;
  readonly sentence: Sentence;
  readonly phrases: readonly Phrase[];
  readonly mentions: readonly Mention[];
};

export function token(scene: Scene, at: number): Token | undefined {
  return scene.reading.tokens[at];
}

export function mentionsIn(scene: Scene, first: number, last: number): Mention[] {
  return scene.mentions.filter((mention) => mention.first >= first && mention.last <= last);
}

/** Place-like: names that cannot act, but have a country. */
function isParty(entity: Named): boolean {
  return entity.kind !== 'water' && entity.kind !== 'press-agency';
}

/**
 * The parties that the noun phrase at `at` names. `mode` 'actor': its head must be able to act (a state, a person, a
 * government, an army); 'any': also the owner of a thing ("Russian aid", "France's decision").
 */
export function partiesOf(scene: Scene, at: number, mode: 'actor' | 'any'): Party[] {
  const phrase = scene.phrases[at];
  if (phrase?.kind !== 'noun') return [];
  const inside = mentionsIn(scene, phrase.first, phrase.last).filter((mention) => mention.entities.some(isParty));
  const head = inside.findLast((mention) => mention.first <= phrase.head && phrase.head < mention.last);
  if (head) return head.form === 'adjective' && headIsThing(scene, phrase) ? [] : toParties(head);
  const noun = token(scene, phrase.head);
  if (noun && inside.length === 0 && isPartitive(scene, at)) return partiesOf(scene, at + 2, mode);
  const canAct = noun !== undefined && (agentNouns.has(noun.fold) || agentNouns.has(noun.lemma) || isPeople(noun));
  if (!canAct && mode === 'actor') return [];
  const owner = inside.at(-1);
  const possessor = possessorOf(scene, phrase, inside);
  if (canAct && owner) return toParties(owner).concat(hyphenated(scene, inside));
  const chosen = possessor ?? owner;
  if (chosen) return toParties(chosen);
  return ofPhrase(scene, at, mode);
}

const partitives = new Set(
  'part group number series dozen hundred thousand member piece package majority rest some several handful half most many all none one two three couple batch wave round pair variety range set lot team crowd company total'.split(
    ' ',
  ),
);

/** "part of the aid", "a group of French diplomats": what is meant stands after "of". */
export function isPartitive(scene: Scene, at: number): boolean {
  const phrase = scene.phrases[at];
  const preposition = scene.phrases[at + 1];
  if (phrase?.kind !== 'noun' || preposition?.kind !== 'preposition') return false;
  return partitives.has(token(scene, phrase.head)?.lemma ?? '') && token(scene, preposition.first)?.fold === 'of';
}

const notPeople = new Set(
  'orders borders matters numbers papers letters waters quarters chapters headquarters barriers centers computers parameters elections visitors tenders offers motors engines reactors sectors factors tractors corridors errors doors floors colors harbors semiconductors generators detectors sensors processors monitors mirrors vectors incubators transistors containers helicopters missiles boilers bunkers powers rivers chambers copters launchers trailers printers servers routers loudspeakers layers towers covers answers wonders dangers corners borders remainders disorders disasters'.split(
    ' ',
  ),
);

/** Plural nouns formed as words for people are: "militiamen", "lawmakers", "economists". */
function isPeople(noun: Token): boolean {
  return noun.pos !== 'VERB' && /(men|ers|ors|ists|ians|ees|ants)$/.test(noun.fold) && !notPeople.has(noun.fold);
}

/** "the Russian-backed forces": the adjective only colours the noun. */
function headIsThing(scene: Scene, phrase: Phrase): boolean {
  return token(scene, phrase.head)?.pos === 'PUNCT';
}

/** "U.S.-Israeli forces": both. */
function hyphenated(scene: Scene, inside: readonly Mention[]): Party[] {
  const last = inside.at(-1);
  const before = inside.at(-2);
  if (!last || !before || before.last + 1 !== last.first) return [];
  const between = token(scene, before.last)?.fold;
  return between === '-' || between === 'and' ? toParties(before) : [];
}

function possessorOf(scene: Scene, phrase: Phrase, inside: readonly Mention[]): Mention | null {
  return (
    inside.findLast(
      (mention) =>
        isPossessive(token(scene, mention.last)) || (mention.form === 'pronoun' && mention.first === phrase.first),
    ) ?? null
  );
}

/** "the government of France", "the leaders of France and Germany", "the war in Ukraine". */
function ofPhrase(scene: Scene, at: number, mode: 'actor' | 'any'): Party[] {
  const preposition = scene.phrases[at + 1];
  if (preposition?.kind !== 'preposition') return [];
  const word = token(scene, preposition.first)?.fold ?? '';
  const allowed = mode === 'any' ? ['of', 'in', 'by', 'on', 'against', 'from'] : ['of', 'from', 'in', 'for'];
  if (!allowed.includes(word)) return [];
  return [...groupFrom(scene, at + 2, mode).parties];
}

export function toParties(mention: Mention): Party[] {
  return mention.entities
    .filter(isParty)
    .map((entity) => ({ entity, first: mention.first, last: mention.last, rule: mention.rule }));
}

export type Group = { readonly parties: readonly Party[]; readonly first: number; readonly last: number };

/** Noun phrases joined by commas and "and" from phrase `at` rightwards; phrase indices, `last` exclusive. */
export function groupFrom(scene: Scene, at: number, mode: 'actor' | 'any'): Group {
  const parties: Party[] = [];
  let next = at;
  let end = at;
  while (scene.phrases[next]?.kind === 'quote') next += 1;
  while (scene.phrases[next]?.kind === 'noun') {
    parties.push(...partiesOf(scene, next, mode));
    end = next + 1;
    const joint = skipJoint(scene, end);
    if (
      joint === end ||
      !(isBetween(scene, at) ? scene.phrases[joint]?.kind === 'noun' : continuesGroup(scene, joint, mode))
    )
      break;
    next = joint;
  }
  return { parties: distinct(parties), first: at, last: end };
}

/** The coordinated noun phrases that end with phrase `at`, leftwards. */
export function groupUpTo(scene: Scene, at: number, mode: 'actor' | 'any'): Group {
  let first = at;
  while (first > 0) {
    let before = first - 1;
    const joint = scene.phrases[before]?.kind;
    if (joint !== 'conjunction' && joint !== 'comma') break;
    if (joint === 'conjunction' && scene.phrases[before - 1]?.kind === 'comma') before -= 1;
    const noun = before - 1;
    if (scene.phrases[noun]?.kind !== 'noun' || partiesOf(scene, noun, mode).length === 0) break;
    if (joint === 'comma' && !hasConjunction(scene, first, at) && !isHeadlinePair(scene, noun, at)) break;
    if (scene.phrases[noun - 1]?.kind === 'verb' || scene.phrases[noun - 1]?.kind === 'preposition') {
      const prior = scene.phrases[noun - 1];
      if (prior?.kind === 'verb' || !isLeading(scene, noun - 1) || partiesOf(scene, noun - 2, 'actor').length === 0)
        break;
    }
    first = noun;
  }
  const parties: Party[] = [];
  for (let next = first; next <= at; next += 1) parties.push(...partiesOf(scene, next, mode));
  return { parties: distinct(parties), first, last: at + 1 };
}

/** "France, Germany agree on trade": a plural verb after a single name shows that the comma joins two. */
function isHeadlinePair(scene: Scene, first: number, at: number): boolean {
  const verb = scene.phrases[at + 1];
  const head = verb?.kind === 'verb' ? token(scene, verb.head) : undefined;
  return first === 0 && at === 2 && verb?.first === verb?.head && head?.pos === 'VERB' && head.fold === head.lemma;
}

/** "Leaders of France and Germany met": the preposition belongs to the subject itself. */
function isLeading(scene: Scene, preposition: number): boolean {
  return ['of', 'from', 'between'].includes(token(scene, scene.phrases[preposition]?.first ?? -1)?.fold ?? '');
}

function hasConjunction(scene: Scene, first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1) if (scene.phrases[at]?.kind === 'conjunction') return true;
  return false;
}

function skipJoint(scene: Scene, at: number): number {
  let next = at;
  if (scene.phrases[next]?.kind === 'comma') next += 1;
  if (scene.phrases[next]?.kind === 'conjunction') next += 1;
  return next;
}

/** "between A and B": the second name belongs to the group whatever follows. */
function isBetween(scene: Scene, at: number): boolean {
  const before = scene.phrases[at - 1];
  return before?.kind === 'preposition' && token(scene, before.first)?.fold === 'between';
}

/** A noun phrase after "and" goes on with the group unless it is the subject of the next verb. */
function continuesGroup(scene: Scene, at: number, mode: 'actor' | 'any'): boolean {
  if (scene.phrases[at]?.kind !== 'noun') return false;
  const after = scene.phrases[at + 1];
  if (after?.kind === 'verb' && token(scene, after.first)?.fold !== 'to') return false;
  return mode === 'any' || partiesOf(scene, at, mode).length > 0;
}

function distinct(parties: readonly Party[]): Party[] {
  return parties.filter((party, index) => parties.findIndex((other) => other.entity === party.entity) === index);
}
