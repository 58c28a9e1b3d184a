import { type Ends, type History, sameSide } from './act';
import { attached, isFiniteVerb } from './clause';
import type { Phrase } from './phrases';
import { groupFrom, mentionsIn, type Party, type Scene, token, toParties } from './scene';
import type { TriggerRow } from './trigger';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Deeds of one side against another. Lemmas. */
const deeds = words(
  'attack strike airstrike raid bombing invasion assault shelling killing aggression incursion offensive bombardment massacre assassination murder occupation annexation abduction intrusion',
);
/** Of these, the ones whose "of" names the one who suffers: "the invasion of X", but "the aggression of X". */
const suffered = words(
  'bombing invasion shelling killing bombardment massacre assassination murder occupation annexation abduction',
);
const victimPrepositions = words('on against upon in near at');
/** "in the strongest terms" stands between the verb and its object. */
const manner = words('term word language strength possible');

/**
 * Who is blamed when a deed is condemned: the one who did it, not the one who suffered it. Null when the deed has no
 * doer that the text names: the act is then not told of anybody.
 */
export function blamed(scene: Scene, at: number, row: TriggerRow, ends: Ends, history: History): Ends | null {
  if (row.type !== 'ACCUSE' || row.mode !== 'disapprove') return ends;
  const deed = deedAfter(scene, at, row);
  if (deed === null) return ends;
  const { doers, victims } = sides(scene, deed);
  if (doers.length) return { source: ends.source, target: doers };
  if (victims.length === 0) return ends;
  const known = history.findLast(
    (act) =>
      ['ASSAULT', 'COERCE', 'MOBILIZE'].includes(act.row.type) &&
      victims.some((victim) => act.target && sameSide(act.target.entity, victim.entity)) &&
      !ends.source.some((own) => act.source && sameSide(act.source.entity, own.entity)),
  );
  return known?.source ? { source: ends.source, target: [known.source] } : null;
}

/** The first noun phrase after the verb, over adverbs and "in the strongest terms", if it names a deed. */
function deedAfter(scene: Scene, at: number, row: TriggerRow): number | null {
  for (let next = at + 1; next < Math.min(at + 9, scene.phrases.length); next += 1) {
    const phrase = scene.phrases[next];
    if (phrase?.kind === 'preposition' || phrase?.kind === 'other' || phrase?.kind === 'quote') continue;
    if (phrase?.kind !== 'noun') return null;
    const lemma = token(scene, phrase.head)?.lemma ?? '';
    if (deeds.has(lemma)) return next;
    if (!manner.has(lemma) && !row.objects?.includes(lemma)) return null;
  }
  return null;
}

function sides(scene: Scene, deed: number): { doers: readonly Party[]; victims: readonly Party[] } {
  const phrase = scene.phrases[deed] as Phrase;
  const lemma = token(scene, phrase.head)?.lemma ?? '';
  const owners = mentionsIn(scene, phrase.first, phrase.head).flatMap(toParties);
  const doers = owners.filter(({ entity }) => entity.kind !== 'city' && entity.kind !== 'admin');
  const victims = owners.filter((party) => !doers.includes(party));
  for (const link of attached(scene, deed)) {
    const parties = groupFrom(scene, link.at, 'any').parties;
    const isSuffered = link.word === 'of' && suffered.has(lemma);
    if (link.word === 'by' || (link.word === 'of' && !isSuffered)) doers.push(...parties);
    else if (isSuffered || victimPrepositions.has(link.word)) victims.push(...parties);
  }
  return { doers, victims };
}

const textual = words(
  'reject veto dismiss oppose deny refuse adopt block welcome endorse hail applaud condemn approve',
);

/** "chose to veto it": what is vetoed or welcomed is a text or a deed, no country; "criticised it for" is one. */
export function isAboutThing(scene: Scene, at: number): boolean {
  const verb = scene.phrases[at];
  if (!verb || !textual.has(token(scene, verb.head)?.lemma ?? '')) return false;
  let next = at + 1;
  while (scene.phrases[next]?.kind === 'other') next += 1;
  const object = scene.phrases[next];
  if (object?.kind !== 'noun' || object.last - object.first > 1) return false;
  if (!['it', 'this', 'that', 'them'].includes(token(scene, object.first)?.fold ?? '')) return false;
  const after = scene.phrases[next + 1];
  return !['for', 'as', 'of'].includes(after ? (token(scene, after.first)?.fold ?? '') : '');
}

/** A noun phrase with all that hangs on it, then its own finite verb: a clause with a subject of its own. */
export function startsClause(scene: Scene, at: number): boolean {
  if (scene.phrases[at]?.kind !== 'noun') return false;
  for (let next = at + 1; next < scene.phrases.length; next += 1) {
    const phrase = scene.phrases[next];
    if (phrase?.kind === 'verb') return isFiniteVerb(scene, next);
    const isAs = phrase?.kind === 'subordinator' && token(scene, phrase.first)?.fold === 'as';
    if (!isAs && !['noun', 'preposition', 'other', 'conjunction'].includes(phrase?.kind ?? 'stop')) return false;
  }
  return false;
}
