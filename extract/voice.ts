import type { Act } from './act';
import { governorIndex, isFiniteVerb, isOfAnotherForm, subjectOf, verbShape } from './clause';
import { accordingPhrases, speechVerbs, weakSpeechVerbs } from './lexicon/speech';
import { groupFrom, type Party, partiesOf, type Scene, token } from './scene';

/** Somebody's words: what stands in tokens `from` to `to` is said by `speaker` (null: unnamed), perhaps to an outlet. */
export type Saying = {
  readonly from: number;
  readonly to: number;
  readonly speaker: Party | null;
  readonly outlet: Party | null;
  /** The verb of saying. */
  readonly cue: number;
};

/** Stage 8: who says what in a sentence. `carried` is the speaker of a quotation that an earlier sentence opened. */
export function sayings(scene: Scene, carried: Party | null): Saying[] {
  const found: Saying[] = [];
  for (const [at, phrase] of scene.phrases.entries()) {
    if (phrase.kind === 'verb') {
      const saying = sayingAt(scene, at);
      if (saying) found.push(saying);
    }
  }
  found.push(...accordingTo(scene), ...accusations(scene));
  if (carried && found.length === 0) {
    found.push({
      from: scene.sentence.first,
      to: quotedUntil(scene),
      speaker: carried,
      outlet: null,
      cue: scene.sentence.first,
    });
  }
  return found;
}

function quotedUntil(scene: Scene): number {
  const closing = scene.phrases.find(
    (phrase) => phrase.kind === 'quote' && ['”', '"', '»'].includes(token(scene, phrase.first)?.text ?? ''),
  );
  return closing?.first ?? scene.sentence.last;
}

function sayingAt(scene: Scene, at: number): Saying | null {
  const phrase = scene.phrases[at];
  const head = phrase && token(scene, phrase.head);
  if (!phrase || !head || !speechVerbs.has(head.lemma)) return null;
  const before = leftSubject(scene, at);
  const content = contentAfter(scene, at);
  const outlet = outletOf(scene, at);
  if (content !== null)
    return { from: content, to: contentEnd(scene, at), speaker: before ?? null, outlet, cue: phrase.head };
  const inverted = before ?? invertedSubject(scene, at);
  const opening = contentBefore(scene, at);
  if (opening === null) return null;
  return { from: scene.sentence.first, to: opening, speaker: inverted, outlet, cue: phrase.head };
}

/** Where what the verb introduces ends (token): before "and accused Y", if that goes on from the verb itself. */
function contentEnd(scene: Scene, said: number): number {
  let finite: number | null = null;
  for (let next = said + 1; next < scene.phrases.length; next += 1) {
    if (scene.phrases[next]?.kind !== 'verb' || !isFiniteVerb(scene, next)) continue;
    const joint = scene.phrases[next - 1];
    if (finite !== null && joint?.kind === 'conjunction' && isOfAnotherForm(scene, finite, next)) return joint.first;
    finite = next;
  }
  return scene.sentence.last;
}

function leftSubject(scene: Scene, at: number): Party | null {
  const shape = verbShape(scene, at);
  if (shape.isPassive) return null;
  return subjectOf(scene, at).parties[0] ?? agencySubject(scene, at);
}

/** A press agency may speak, though it is never a party. */
function agencySubject(scene: Scene, at: number): Party | null {
  const before = scene.phrases[at - 1];
  if (before?.kind !== 'noun') return null;
  const mention = scene.mentions.findLast(
    (candidate) => candidate.last === before.last && candidate.entities[0]?.kind === 'press-agency',
  );
  const entity = mention?.entities[0];
  return mention && entity ? { entity, first: mention.first, last: mention.last, rule: null } : null;
}

/** “…,” said the French minister. */
function invertedSubject(scene: Scene, at: number): Party | null {
  return scene.phrases[at + 1]?.kind === 'noun' ? (groupFrom(scene, at + 1, 'actor').parties[0] ?? null) : null;
}

/** Where the clause or quotation that the verb introduces begins (token), or null. */
function contentAfter(scene: Scene, at: number): number | null {
  const lemma = token(scene, scene.phrases[at]?.head ?? -1)?.lemma ?? '';
  for (let next = at + 1; next < scene.phrases.length; next += 1) {
    const phrase = scene.phrases[next];
    if (!phrase || phrase.kind === 'stop')
      return token(scene, phrase?.first ?? -1)?.text === ':' ? (phrase?.last ?? null) : null;
    const word = token(scene, phrase.first)?.fold ?? '';
    if (phrase.kind === 'subordinator' || phrase.kind === 'relative')
      return ['that', 'how', 'why', 'whether'].includes(word) ? phrase.last : null;
    if (phrase.kind === 'quote') return phrase.last;
    if (phrase.kind === 'verb') return weakSpeechVerbs.has(lemma) ? null : clauseStart(scene, at, next);
  }
  return null;
}

/** "X said Y attacked": the clause begins after the verb of saying, if a noun phrase stands before its own verb. */
function clauseStart(scene: Scene, said: number, verb: number): number | null {
  if (!isFiniteVerb(scene, verb) || scene.phrases[verb - 1]?.kind === 'conjunction') return null;
  for (let next = said + 1; next < verb; next += 1) {
    if (scene.phrases[next]?.kind === 'noun') return scene.phrases[said]?.last ?? null;
    if (scene.phrases[next]?.kind === 'conjunction') return null;
  }
  return null;
}

/** "…, X said": the content stands before; where it ends (token), or null. */
function contentBefore(scene: Scene, at: number): number | null {
  if (scene.phrases[at - 1]?.kind === 'conjunction' || takesThing(scene, at)) return null;
  for (let next = at - 1; next > 0; next -= 1) {
    const kind = scene.phrases[next]?.kind;
    if (kind === 'quote' || kind === 'comma') {
      const earlier = scene.phrases
        .slice(0, next)
        .some((_phrase, index) => isFiniteVerb(scene, index) || scene.phrases[index]?.kind === 'quote');
      return earlier && at - next <= 6 ? (scene.phrases[next]?.first ?? null) : null;
    }
    if (kind === 'verb' || kind === 'stop' || kind === 'subordinator') return null;
  }
  return null;
}

/** "stressed the role of trade": a noun phrase that is no speaker follows, so the verb introduces nothing before it. */
function takesThing(scene: Scene, at: number): boolean {
  const lemma = token(scene, scene.phrases[at]?.head ?? -1)?.lemma ?? '';
  if (lemma === 'tell' || scene.phrases[at + 1]?.kind !== 'noun') return false;
  return (
    partiesOf(scene, at + 1, 'actor').length === 0 &&
    scene.phrases[at - 1]?.kind !== 'quote' &&
    scene.phrases[at - 1]?.kind !== 'comma'
  );
}

/** "…in an interview with OUTLET", "told OUTLET". */
function outletOf(scene: Scene, at: number): Party | null {
  const verb = scene.phrases[at];
  if (!verb) return null;
  const limit = verb.last + 14;
  const mention = scene.mentions.find(
    (candidate) =>
      candidate.first >= verb.last && candidate.first < limit && candidate.entities[0]?.kind === 'press-agency',
  );
  const entity = mention?.entities[0];
  return mention && entity ? { entity, first: mention.first, last: mention.last, rule: null } : null;
}

function accordingTo(scene: Scene): Saying[] {
  const found: Saying[] = [];
  const { tokens } = scene.reading;
  for (let at = scene.sentence.first; at < scene.sentence.last; at += 1) {
    const phrase = accordingPhrases.find((words) => words.every((word, index) => tokens[at + index]?.fold === word));
    if (!phrase) continue;
    const nounAt = scene.phrases.findIndex(
      (candidate) => candidate.kind === 'noun' && candidate.first >= at + phrase.length,
    );
    const speaker = nounAt < 0 ? null : (partiesOf(scene, nounAt, 'actor')[0] ?? agencyIn(scene, nounAt));
    found.push({ from: scene.sentence.first, to: scene.sentence.last, speaker, outlet: null, cue: at });
    at += phrase.length;
  }
  return found;
}

/** Verbs after whose "of" stands what somebody is accused of. Lemmas. */
export const accusing: ReadonlySet<string> = new Set('accuse charge suspect blame'.split(' '));

/** "accused X of supporting Y": what follows "of" is the accuser's word. */
function accusations(scene: Scene): Saying[] {
  const found: Saying[] = [];
  for (const [at, phrase] of scene.phrases.entries()) {
    if (phrase.kind !== 'verb' || !accusing.has(token(scene, phrase.head)?.lemma ?? '')) continue;
    for (let next = at + 1; next < Math.min(at + 10, scene.phrases.length); next += 1) {
      const word = token(scene, scene.phrases[next]?.first ?? -1)?.fold;
      if (scene.phrases[next]?.kind !== 'preposition' || (word !== 'of' && word !== 'for')) continue;
      if (scene.phrases[next + 1]?.kind !== 'verb') continue;
      const from = scene.phrases[next]?.last ?? phrase.last;
      found.push({
        from,
        to: clauseLimit(scene, next + 2),
        speaker: leftSubject(scene, at),
        outlet: null,
        cue: phrase.head,
      });
      break;
    }
  }
  return found;
}

/** The end (token) of the clause that phrase `from` stands in: before ", and" with a finite verb, or the sentence's end. */
function clauseLimit(scene: Scene, from: number): number {
  for (let next = from; next < scene.phrases.length; next += 1) {
    const joint = scene.phrases[next]?.kind;
    if (joint === 'conjunction' && scene.phrases[next + 1]?.kind === 'verb' && isFiniteVerb(scene, next + 1))
      return scene.phrases[next]?.first ?? scene.sentence.last;
  }
  return scene.sentence.last;
}

function agencyIn(scene: Scene, at: number): Party | null {
  const phrase = scene.phrases[at];
  const mention = scene.mentions.find(
    (candidate) =>
      phrase !== undefined &&
      candidate.first >= phrase.first &&
      candidate.last <= phrase.last &&
      candidate.entities[0]?.kind === 'press-agency',
  );
  const entity = mention?.entities[0];
  return mention && entity ? { entity, first: mention.first, last: mention.last, rule: null } : null;
}

const performing = new Set('announce pledge vow promise declare'.split(' '));
/** Of a standing tie, to affirm it is to keep it: "reaffirmed the strength of the alliance". Lemmas. */
const affirming = new Set('reaffirm reiterate affirm'.split(' '));

/** The sayings that an act stands in, outermost first; an act that is itself a verb of saying has its doer as speaker. */
export function voicesOf(act: Act, all: readonly Saying[]): Saying[] {
  const around = all.filter((saying) => saying.from <= act.first && act.last <= saying.to && saying.cue !== act.first);
  const own = ownSaying(act, all);
  return distinctSpeakers(own && !around.includes(own) ? [...around, own] : around);
}

/** One who speaks twice in a sentence ("X reaffirmed … and said") is one voice. */
function distinctSpeakers(sayings: readonly Saying[]): Saying[] {
  return sayings.filter(
    (saying, index) =>
      !saying.speaker ||
      saying.outlet ||
      !sayings.slice(index + 1).some((later) => later.speaker?.entity === saying.speaker?.entity),
  );
}

function ownSaying(act: Act, all: readonly Saying[]): Saying | null {
  const head = token(act.scene, act.first);
  if (!act.isNominal && !act.row.speechAct && head && speechVerbs.has(head.lemma) && !performing.has(head.lemma)) {
    return (
      all.find((saying) => saying.cue === act.first) ?? {
        from: act.first,
        to: act.last,
        speaker: act.source,
        outlet: null,
        cue: act.first,
      }
    );
  }
  if (!act.isNominal) return null;
  const governor = governorIndex(act.scene, act.at);
  const verb = governor === null ? null : act.scene.phrases[governor];
  const lemma = verb ? (token(act.scene, verb.head)?.lemma ?? '') : '';
  if (governor === null || !verb || !speechVerbs.has(lemma) || performing.has(lemma)) return null;
  if (affirming.has(lemma) && act.row.type === 'COOPERATE') return null;
  const speaker = leftSubject(act.scene, governor);
  return speaker ? { from: act.first, to: act.last, speaker, outlet: null, cue: verb.head } : null;
}
