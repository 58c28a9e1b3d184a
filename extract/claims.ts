import { eventType } from '@/relations/event-types';
import type { Certainty, Polarity, RelationDate } from '@/relations/record';
import { type Act, sameSide } from './act';
import { startsClause } from './blame';
import { isFiniteVerb } from './clause';
import type { DateMention } from './dates';
import { modalityOf, stronger } from './modality';
import { quoteEnd } from './quote-end';
import { groupUpTo, type Scene, token } from './scene';
import { accusing, type Saying, voicesOf } from './voice';

/** An act with its voice, certainty, date and evidence: one statement of one sentence. Offsets are UTF-16. */
export type Claim = {
  readonly act: Act;
  readonly start: number;
  readonly end: number;
  readonly voices: readonly Saying[];
  /** Passed on by nobody in particular ("reportedly"). */
  readonly isHearsay: boolean;
  readonly certainty: Certainty;
  readonly cue: number | null;
  readonly polarity: Polarity;
  readonly date: RelationDate | null;
};

/** Stages 8 to 10 joined: the claims of a sentence. */
export function claims(acts: readonly Act[], sayings: readonly Saying[], dates: readonly DateMention[]): Claim[] {
  const dated = bindDates(acts, dates);
  return acts.filter((act) => !isSelfBlame(act, sayings)).map((act) => claim(act, sayings, dated.get(act) ?? null));
}

/** "A accused B of backing its rebels": no help of B for A, though the rebels count for A. */
function isSelfBlame(act: Act, sayings: readonly Saying[]): boolean {
  const accuser = accusationAround(act, sayings)?.speaker;
  const { source, target } = act;
  const polarity = act.row.polarity ?? eventType(act.row.type).polarity;
  return (
    polarity === 'cooperative' && [source, target].some((end) => accuser && end && sameSide(end.entity, accuser.entity))
  );
}

/** The accusation whose content holds the act, if any. */
function accusationAround(act: Act, sayings: readonly Saying[]): Saying | undefined {
  return sayings.findLast(
    (saying) =>
      saying.from <= act.first &&
      act.last <= saying.to &&
      saying.cue !== act.first &&
      accusing.has(token(act.scene, saying.cue)?.lemma ?? ''),
  );
}

function claim(act: Act, sayings: readonly Saying[], date: RelationDate | null): Claim {
  const voices = voicesOf(act, sayings);
  const modality = modalityOf(act);
  const unnamedAccuser = act.row.single === true && act.row.speechAct === true && act.source === null;
  const isFirstPerson = act.source?.rule === 'first-person' || act.target?.rule === 'first-person';
  const isQuotedWe = act.source?.rule === 'quoted-we' || act.target?.rule === 'quoted-we';
  const isReported = (voices.length > 0 && !isFirstPerson) || unnamedAccuser || isQuotedWe;
  const isDenied = voices.some((saying) => saying.cue < act.first && token(act.scene, saying.cue)?.lemma === 'deny');
  const said = isDenied ? 'denied' : 'reported';
  const certainty = isReported || isDenied ? stronger(modality.certainty, said) : modality.certainty;
  const [start, end] = whole(act, modality.cue, evidence(act, accusationAround(act, sayings)));
  return {
    act,
    start,
    end,
    voices,
    isHearsay: modality.isHearsay || unnamedAccuser,
    certainty,
    cue: modality.cue ?? (isReported ? (voices.at(-1)?.cue ?? null) : null),
    polarity: act.row.polarity ?? eventType(act.row.type).polarity,
    date,
  };
}

/** Each date goes to the act nearest to it in its phrase; one behind a boundary counts as further away. */
function bindDates(acts: readonly Act[], dates: readonly DateMention[]): Map<Act, RelationDate> {
  const bound = new Map<Act, RelationDate>();
  for (const mention of dates) {
    const costs = acts.map((act) => cost(act, mention));
    const best = Math.min(...costs, Number.POSITIVE_INFINITY);
    if (best > 30) continue;
    for (const [index, act] of acts.entries())
      if (costs[index] === best && !bound.has(act)) bound.set(act, mention.date);
  }
  return bound;
}

function cost(act: Act, mention: DateMention): number {
  if (mention.first >= act.last) return mention.first - act.last + boundaries(act.scene, act.last, mention.first) * 8;
  return act.first - mention.last + 4 + boundaries(act.scene, mention.last, act.first) * 8;
}

function boundaries(scene: Scene, from: number, to: number): number {
  return scene.phrases.filter(
    (phrase) =>
      phrase.first >= from && phrase.last <= to && ['stop', 'relative', 'subordinator', 'verb'].includes(phrase.kind),
  ).length;
}

/** The clause with the word that makes it less than asserted, and with its quotations whole. Offsets. */
function whole({ scene }: Act, cue: number | null, [start, end]: [number, number]): [number, number] {
  const { sentence, reading } = scene;
  const hedge = cue === null ? undefined : token(scene, cue);
  const inside = hedge && hedge.start >= sentence.start && hedge.end <= sentence.end ? hedge : undefined;
  const from = Math.min(start, inside?.start ?? start);
  const to = Math.max(end, inside?.end ?? end);
  return [from, quoteEnd(reading.text, from, to, sentence.end)];
}

/** The clause that states the act: from its first party or trigger (or the accuser, where it is the content of an accusation) to the next boundary after its last. Offsets. */
function evidence(act: Act, accusation: Saying | undefined): [number, number] {
  const { phrases, sentence } = act.scene;
  const own = [act.filled.includes('source') ? null : act.source, act.filled.includes('target') ? null : act.target];
  const inside = own.filter((party) => party && party.first >= sentence.first && party.last <= sentence.last);
  const isAnchored = act.implicit === 'anchor';
  const parties = isAnchored
    ? inside.filter((party) => party && party.first >= act.first && party.last <= sentence.last)
    : inside;
  const accused = accusation ? [accusation.cue, accusation.speaker?.first ?? accusation.cue] : [];
  const low = Math.max(
    sentence.first,
    Math.min(act.first, ...accused, ...parties.map((party) => party?.first ?? act.first)),
  );
  const high = Math.max(act.last, ...parties.map((party) => party?.last ?? act.last));
  let from = phrases.findIndex((phrase) => phrase.last > low);
  let to = phrases.findIndex((phrase) => phrase.last >= high);
  if (from < 0) from = act.at;
  if (to < 0) to = act.at;
  if (!isAnchored && phrases[from]?.kind === 'noun') from = groupUpTo(act.scene, from, 'actor').first;
  if (isAnchored && phrases[from - 1]?.kind === 'preposition' && from === act.at) from -= 1;
  while (to + 1 < phrases.length && !endsEvidence(act, to + 1)) to += 1;
  const first = token(act.scene, phrases[from]?.first ?? act.first);
  const last = token(act.scene, (phrases[to]?.last ?? act.last) - 1);
  if (!first || !last || last.end <= first.start) return [sentence.start, sentence.end];
  return [first.start, last.end];
}

function endsEvidence(act: Act, at: number): boolean {
  const { phrases } = act.scene;
  const phrase = phrases[at];
  if (!phrase || ['stop', 'relative', 'subordinator', 'quote'].includes(phrase.kind)) return true;
  if (phrase.kind === 'verb') return act.isNominal && !isPredicateOf(act, at);
  if (phrase.kind !== 'comma' && phrase.kind !== 'conjunction') return false;
  const next = phrases[at + 1];
  if (!next || act.implicit === 'anchor') return true;
  if (['relative', 'subordinator', 'verb', 'conjunction', 'other', 'preposition', 'quote'].includes(next.kind))
    return true;
  if (!act.isNominal && startsClause(act.scene, at + 1)) return true;
  // ", a claim that X rejects": what is added begins something of its own.
  const added = next.kind === 'noun' ? phrases[at + 2]?.kind : undefined;
  if (phrase.kind === 'comma' && (added === 'relative' || added === 'subordinator')) return true;
  return next.kind === 'noun' && phrases[at + 2]?.kind === 'verb' && isFiniteVerb(act.scene, at + 2);
}

const modals: ReadonlySet<string> = new Set('may might could can will would shall should must'.split(' '));

/** A noun’s clause takes in its own predicate: "the cooperation between A and B has yielded results". */
function isPredicateOf(act: Act, at: number): boolean {
  if (act.implicit === 'anchor') return false;
  const { phrases } = act.scene;
  // "reliance on aid may signal a shift": what is only possible is another statement than the reliance.
  const first = token(act.scene, phrases[at]?.first ?? -1);
  if (!first || modals.has(first.fold)) return false;
  return isFiniteVerb(act.scene, at) && !phrases.slice(act.at + 1, at).some((phrase) => phrase.kind === 'verb');
}
