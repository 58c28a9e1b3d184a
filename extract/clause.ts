import { type Group, groupFrom, groupUpTo, type Party, partiesOf, type Scene, token } from './scene';

const nothing: readonly Party[] = [];

/** Verbs whose object does what the infinitive says: "urged France to leave". Lemmas. */
const objectControl = new Set(
  'urge ask tell order force call request invite allow press warn persuade encourage want help enable permit require compel advise instruct pressure push lead convince expect authorize authorise'.split(
    ' ',
  ),
);

const beForms = new Set(['be', 'get', 'been', 'being', 'is', 'are', 'was', 'were']);

/** What a verb group is grammatically. Phrase indices. */
export type VerbShape = {
  readonly at: number;
  readonly isPassive: boolean;
  readonly isInfinitive: boolean;
  readonly isParticiple: boolean;
};

export function verbShape(scene: Scene, at: number): VerbShape {
  const phrase = scene.phrases[at];
  if (phrase?.kind !== 'verb') return { at, isPassive: false, isInfinitive: false, isParticiple: false };
  const head = token(scene, phrase.head);
  const words: string[] = [];
  for (let index = phrase.first; index < phrase.head; index += 1) words.push(token(scene, index)?.fold ?? '');
  const isIng = head?.fold.endsWith('ing') ?? false;
  const hasAuxiliary = words.some((word) => word !== 'to' && word !== 'not');
  const isInfinitive = words[0] === 'to';
  const byAuxiliary = words.some((word) => beForms.has(word)) && !isIng && head?.pos === 'VERB';
  const isReduced = !hasAuxiliary && !isInfinitive && isBareParticiple(scene, at);
  return { at, isPassive: byAuxiliary || isReduced, isInfinitive, isParticiple: (isIng && !hasAuxiliary) || isReduced };
}

/** "sanctions imposed by the EU": a participle after a noun and before "by". */
function isBareParticiple(scene: Scene, at: number): boolean {
  const phrase = scene.phrases[at];
  const head = phrase && token(scene, phrase.head);
  const next = scene.phrases[at + 1];
  const by = next?.kind === 'preposition' && token(scene, next.first)?.fold === 'by';
  return (
    by === true &&
    head !== undefined &&
    head.fold !== head.lemma &&
    !head.fold.endsWith('s') &&
    scene.phrases[at - 1]?.kind === 'noun'
  );
}

export function isFiniteVerb(scene: Scene, at: number): boolean {
  const shape = verbShape(scene, at);
  return scene.phrases[at]?.kind === 'verb' && !shape.isInfinitive && !shape.isParticiple;
}

/** The grammatical subject of the verb group at `at`: its parties, or none. */
export function subjectOf(scene: Scene, at: number, depth = 0): Group {
  const none: Group = { parties: nothing, first: at, last: at };
  if (depth > 4) return none;
  const shape = verbShape(scene, at);
  if (shape.isInfinitive) return controllerOf(scene, at, depth);
  if (shape.isParticiple) return participleSubject(scene, at, shape.isPassive, depth);
  return finiteSubject(scene, at, depth);
}

function finiteSubject(scene: Scene, at: number, depth: number): Group {
  const none: Group = { parties: nothing, first: at, last: at };
  let next = at - 1;
  while (next >= 0) {
    const phrase = scene.phrases[next];
    if (!phrase) return none;
    if (phrase.kind === 'noun') {
      // A noun phrase after a preposition belongs to the head before it: "the president of France said".
      if (scene.phrases[next - 1]?.kind === 'preposition') {
        next -= 2;
        continue;
      }
      return subjectGroup(scene, next);
    }
    if (phrase.kind === 'conjunction' && next === at - 1) return sharedSubject(scene, next, depth);
    if (phrase.kind === 'relative') return antecedent(scene, next);
    if (phrase.kind === 'comma') {
      next = beforeInsertion(scene, next);
      continue;
    }
    if (phrase.kind === 'verb' && !isFiniteVerb(scene, next)) {
      next -= 1;
      continue;
    }
    if (phrase.kind === 'other' || phrase.kind === 'quote' || phrase.kind === 'preposition') {
      next -= 1;
      continue;
    }
    return none;
  }
  return none;
}

/** "The leaders of France and Germany": the head may be some phrases to the left of where the walk stopped. */
function subjectGroup(scene: Scene, at: number): Group {
  const group = groupUpTo(scene, at, 'actor');
  if (group.parties.length) return group;
  return { parties: partiesOf(scene, at, 'actor'), first: at, last: at + 1 };
}

/** "X met Y and said": the verb after "and" has the subject of the finite verb before. */
function sharedSubject(scene: Scene, conjunction: number, depth: number): Group {
  for (let next = conjunction - 1; next >= 0; next -= 1) {
    const isVerb = scene.phrases[next]?.kind === 'verb' && isFiniteVerb(scene, next);
    if (isVerb && !isOfAnotherForm(scene, next, conjunction + 1)) return subjectOf(scene, next, depth + 1);
    if (scene.phrases[next]?.kind === 'stop') break;
  }
  return { parties: nothing, first: conjunction, last: conjunction };
}

const modals = new Set(['would', 'will', 'could', 'can', 'may', 'might', 'must', 'should', 'shall']);

/** "said it would leave and accused Y": after "would" stands a base form, so "accused" goes on from "said". */
export function isOfAnotherForm(scene: Scene, earlier: number, later: number): boolean {
  const [first, second] = [scene.phrases[earlier], scene.phrases[later]];
  const head = second && token(scene, second.head);
  if (!first || !second || !head || !modals.has(token(scene, first.first)?.fold ?? '')) return false;
  return second.first === second.head && head.fold.endsWith('ed') && head.fold !== head.lemma;
}

/** "…, who": the nearest noun phrase that can act. */
function antecedent(scene: Scene, relative: number): Group {
  for (let next = relative - 1; next >= Math.max(0, relative - 4); next -= 1) {
    if (scene.phrases[next]?.kind === 'noun')
      return { parties: partiesOf(scene, next, 'actor'), first: next, last: next + 1 };
    if (scene.phrases[next]?.kind === 'verb') break;
  }
  return { parties: nothing, first: relative, last: relative };
}

/** From the comma that closes ", who arrived …," or ", the minister," to the phrase before the one that opens it. */
function beforeInsertion(scene: Scene, comma: number): number {
  for (let open = comma - 1; open > 0; open -= 1) {
    const kind = scene.phrases[open]?.kind;
    if (kind === 'stop') break;
    if (kind !== 'comma') continue;
    const inner = scene.phrases[open + 1];
    const opens = inner && ['relative', 'noun', 'preposition', 'subordinator', 'other', 'verb'].includes(inner.kind);
    if (opens && scene.phrases[open - 1]?.kind === 'noun' && leadsClause(scene, open - 1)) return open - 1;
    if (kind === 'comma' && inner?.kind === 'conjunction') continue;
  }
  return comma - 1;
}

/** Whether the noun phrase could be the subject that the insertion interrupts: no finite verb of its clause before it. */
function leadsClause(scene: Scene, at: number): boolean {
  for (let next = at - 1; next >= 0; next -= 1) {
    const kind = scene.phrases[next]?.kind;
    if (kind === 'stop' || kind === 'subordinator' || kind === 'quote') return true;
    if (kind === 'conjunction') return true;
    if (kind === 'verb' && isFiniteVerb(scene, next)) return scene.phrases[at - 1]?.kind === 'comma';
  }
  return true;
}

/** Who does what an infinitive says. */
function controllerOf(scene: Scene, at: number, depth: number): Group {
  for (let next = at - 1; next >= 0; next -= 1) {
    const phrase = scene.phrases[next];
    if (!phrase || phrase.kind === 'stop') break;
    if (phrase.kind === 'noun' && next === at - 1) {
      const group = controlledGroup(scene, next);
      if (group) return group;
      if (isIntention(token(scene, phrase.head)?.lemma)) {
        const owner = partiesOf(scene, next, 'any');
        if (owner.length) return { parties: owner, first: next, last: next + 1 };
      }
    }
    if (phrase.kind === 'verb') {
      if (objectControl.has(token(scene, phrase.head)?.lemma ?? '') && verbShape(scene, next).isPassive)
        return subjectOf(scene, next, depth + 1);
      return subjectOf(scene, next, depth + 1);
    }
  }
  return { parties: nothing, first: at, last: at };
}

/** "urged Belgium and France to leave", "called on Belgium to leave": the object does it. */
function controlledGroup(scene: Scene, at: number): Group | null {
  let verb = at - 1;
  while (verb > 0 && ['noun', 'conjunction', 'comma', 'preposition', 'other'].includes(scene.phrases[verb]?.kind ?? ''))
    verb -= 1;
  const phrase = scene.phrases[verb];
  if (phrase?.kind !== 'verb' || !objectControl.has(token(scene, phrase.head)?.lemma ?? '')) return null;
  const first = scene.phrases[verb + 1]?.kind === 'preposition' ? verb + 2 : verb + 1;
  return { parties: groupFrom(scene, first, 'actor').parties, first, last: at + 1 };
}

const intentions = new Set(
  'decision plan commitment threat agreement promise pledge intention desire attempt effort move bid offer vow willingness readiness refusal proposal'.split(
    ' ',
  ),
);
const isIntention = (lemma: string | undefined) => lemma !== undefined && intentions.has(lemma);

/** "…, accusing X", "thanked X for supporting", "troops sent by X". */
function participleSubject(scene: Scene, at: number, isReduced: boolean, depth: number): Group {
  const before = scene.phrases[at - 1];
  if (isReduced && before?.kind === 'noun')
    return { parties: partiesOf(scene, at - 1, 'any'), first: at - 1, last: at };
  if (before?.kind === 'preposition') {
    const object = scene.phrases[at - 2];
    const verb = scene.phrases[at - 3];
    const blamed =
      verb?.kind === 'verb' &&
      /^(accuse|thank|blame|praise|condemn|criticize|criticise|sanction|suspect|commend|stop|prevent|charge)$/.test(
        token(scene, verb.head)?.lemma ?? '',
      );
    if (object?.kind === 'noun' && blamed)
      return { parties: partiesOf(scene, at - 2, 'actor'), first: at - 2, last: at - 1 };
  }
  for (let next = at - 1; next >= 0; next -= 1) {
    if (scene.phrases[next]?.kind === 'stop') break;
    if (scene.phrases[next]?.kind === 'verb') return subjectOf(scene, next, depth + 1);
  }
  return firstSubjectAfter(scene, at);
}

/** "Speaking in Paris, the minister said": the participle comes first. */
function firstSubjectAfter(scene: Scene, at: number): Group {
  for (let next = at + 1; next < scene.phrases.length; next += 1) {
    if (scene.phrases[next]?.kind === 'comma' && scene.phrases[next + 1]?.kind === 'noun')
      return groupFrom(scene, next + 1, 'actor');
    if (scene.phrases[next]?.kind === 'verb') break;
  }
  return { parties: nothing, first: at, last: at };
}

/** The direct object of the verb group at `at`. */
export function objectOf(scene: Scene, at: number, mode: 'actor' | 'any'): Group {
  let next = at + 1;
  while (scene.phrases[next]?.kind === 'quote' || scene.phrases[next]?.kind === 'other') next += 1;
  return groupFrom(scene, next, mode);
}

export type Attached = { readonly word: string; readonly at: number };

/** The prepositions that follow phrase `from` within its clause, each with the index of its noun phrase. */
export function attached(scene: Scene, from: number): Attached[] {
  const found: Attached[] = [];
  for (let next = from + 1; next < scene.phrases.length; next += 1) {
    const phrase = scene.phrases[next];
    if (!phrase || endsClause(scene, next)) break;
    if (phrase.kind !== 'preposition') continue;
    let object = next + 1;
    while (scene.phrases[object]?.kind === 'quote') object += 1;
    found.push({ word: token(scene, phrase.first)?.fold ?? '', at: object });
  }
  return found;
}

function endsClause(scene: Scene, at: number): boolean {
  const phrase = scene.phrases[at];
  if (!phrase) return true;
  if (phrase.kind === 'verb') return true;
  if (phrase.kind === 'relative' || phrase.kind === 'subordinator' || phrase.kind === 'stop') return true;
  if (phrase.kind === 'comma' || phrase.kind === 'conjunction') return opensNewClause(scene, at);
  return false;
}

/** ", and the minister said": a noun phrase and a finite verb follow the joint. */
function opensNewClause(scene: Scene, at: number): boolean {
  let next = at + 1;
  if (scene.phrases[next]?.kind === 'conjunction') next += 1;
  const after = scene.phrases[next];
  if (after?.kind === 'verb' || after?.kind === 'relative' || after?.kind === 'subordinator') return true;
  return after?.kind === 'noun' && scene.phrases[next + 1]?.kind === 'verb' && isFiniteVerb(scene, next + 1);
}

export function governorIndex(scene: Scene, at: number): number | null {
  for (let next = at - 1; next >= 0; next -= 1) {
    const phrase = scene.phrases[next];
    if (!phrase || phrase.kind === 'stop' || phrase.kind === 'relative' || phrase.kind === 'subordinator') return null;
    if ((phrase.kind === 'comma' || phrase.kind === 'conjunction') && isOwnClause(scene, next, at)) return null;
    if (phrase.kind === 'verb') return next;
  }
  return null;
}

/** Whether the joint at `joint` opens a clause whose subject holds phrase `at`: ", and the lack of rain may matter". */
function isOwnClause(scene: Scene, joint: number, at: number): boolean {
  for (let next = joint + 1; next < scene.phrases.length; next += 1) {
    const kind = scene.phrases[next]?.kind;
    if (kind === 'verb') return next > at && isFiniteVerb(scene, next);
    if (
      kind !== 'noun' &&
      kind !== 'preposition' &&
      kind !== 'other' &&
      !(kind === 'conjunction' && next === joint + 1)
    )
      return false;
  }
  return false;
}

/** The verb group of which phrase `at` is the subject, to its right, or null. */
export function predicateIndex(scene: Scene, at: number): number | null {
  for (let next = at + 1; next < scene.phrases.length; next += 1) {
    const phrase = scene.phrases[next];
    if (!phrase || phrase.kind === 'stop' || phrase.kind === 'subordinator') return null;
    if (phrase.kind === 'verb' && isFiniteVerb(scene, next)) return next;
  }
  return null;
}
