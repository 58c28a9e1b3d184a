import { type Ends, type History, isSamePair, type Pair, sameSide } from './act';
import { stateOf } from './name-index';
import { mentionsIn, type Party, type Scene, token, toParties } from './scene';
import type { TriggerRow } from './trigger';

export type Filled = { readonly source: Party; readonly target: Party; readonly rule: string };

/** The listed rules for ends that the clause leaves out. */
export function fill(scene: Scene, at: number, row: TriggerRow, ends: Ends, history: History): Filled | null {
  const whole = history.filter((act) => act.source && act.target);
  const near = whole.filter((act) => act.scene.index >= scene.index - 2);
  for (const rule of row.implicit ?? []) {
    if (rule === 'members') continue;
    const filled =
      rule === 'anchor'
        ? byAnchor(scene, at, row, ends, whole)
        : rule === 'counterpart'
          ? byCounterpart(row, ends, near)
          : rule === 'doer'
            ? byDoer(scene, at, ends, whole)
            : byOtherInSentence(scene, ends);
    if (filled) return { ...filled, rule };
  }
  return null;
}

/** What is rejected is what was said against the one who rejects: an accusation, a demand, a threat. */
const answered = new Set(['ACCUSE', 'REQUEST', 'THREATEN']);

function byCounterpart(row: TriggerRow, ends: Ends, near: History): Pair | null {
  const known = ends.source[0] ?? ends.target[0];
  if (!known?.entity.country) return null;
  const against = near.findLast(
    (act) => answered.has(act.row.type) && act.target && sameSide(act.target.entity, known.entity),
  );
  const latest =
    (row.type === 'REJECT' && ends.source.length ? against : undefined) ??
    near.findLast((act) => [act.source, act.target].some((end) => end && sameSide(end.entity, known.entity)));
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

const shared = new Set('project pipeline scheme venture initiative coalition'.split(' '));

/** How many sentences back "the project" may point: a story comes back to what it is about. */
const projectReach = 6;

/** "Peru might join the project": with each of those whose project the text last told of. */
export function members(scene: Scene, at: number, row: TriggerRow, ends: Ends, history: History): readonly Filled[] {
  const source = ends.source[0];
  const object = scene.phrases[at + 1];
  if (!row.implicit?.includes('members') || !source || ends.target.length || object?.kind !== 'noun') return [];
  const head = token(scene, object.head)?.lemma ?? '';
  const isKnown = ['the', 'this', 'that', 'their'].includes(token(scene, object.first)?.fold ?? '');
  if (!isKnown || !(shared.has(head) || anchors.has(head))) return [];
  const latest = history.findLast(
    (act) =>
      act.scene.index >= scene.index - projectReach &&
      !act.row.directed &&
      ['AGREE', 'COOPERATE'].includes(act.row.type),
  );
  return [latest?.source, latest?.target]
    .filter((party) => party !== null && party !== undefined)
    .filter((party) => !sameSide(party.entity, source.entity))
    .map((party) => ({ source, target: asState(party), rule: 'members' }));
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
