import type { Certainty } from '@/relations/record';
import type { Act } from './act';
import { governorIndex, isFiniteVerb, predicateIndex, subjectOf, verbShape } from './clause';
import {
  failingVerbs,
  hearsayPassives,
  hearsayWords,
  hedgeWords,
  narrowing,
  negators,
  prospectiveVerbs,
  speculativeWords,
} from './lexicon/speech';
import { type Scene, token } from './scene';

/** How sure the words are, and the token that makes them so. `isHearsay`: passed on from nobody in particular. */
export type Modality = { readonly certainty: Certainty; readonly cue: number | null; readonly isHearsay: boolean };

const rank: Record<Certainty, number> = { asserted: 0, reported: 1, hedged: 2, speculative: 3, denied: 4 };
const needAdjectives = new Set(
  'important vital necessary essential crucial ready eager willing keen imperative critical key priority'.split(' '),
);
const prospectiveNouns = new Set(
  'invitation plan decision offer promise intention proposal pledge threat desire wish hope bid request call willingness readiness ability right chance opportunity need effort attempt order'.split(
    ' ',
  ),
);
const happening = new Set(
  'be happen occur begin start end continue resume collapse fail proceed materialize materialise hold schedule postpone cancel plan suspend'.split(
    ' ',
  ),
);

/** Whether the verb group depends on one of wanting, planning, asking or needing. */
export function isProspective(scene: Scene, at: number): boolean {
  if (!verbShape(scene, at).isInfinitive && !verbShape(scene, at).isParticiple) return false;
  const above = verbAbove(scene, at);
  if (above === null) return false;
  const lemma = token(scene, scene.phrases[above]?.head ?? -1)?.lemma ?? '';
  if (prospectiveVerbs.has(lemma)) return true;
  const from = Math.max(0, above - 5);
  for (let next = from; next < at; next += 1) {
    const phrase = scene.phrases[next];
    for (let index = phrase?.first ?? 0; index < (phrase?.last ?? 0); index += 1) {
      if (needAdjectives.has(token(scene, index)?.fold ?? '')) return true;
    }
  }
  return false;
}

/** The verb group that this infinitive or participle depends on. */
function verbAbove(scene: Scene, at: number): number | null {
  for (let next = at - 1; next >= 0; next -= 1) {
    const kind = scene.phrases[next]?.kind;
    if (kind === 'stop') return null;
    if (kind === 'verb') return next;
  }
  return null;
}

/** What such a verb acts on is there already, however possible the verb itself: "could erode French influence". */
const presupposing: ReadonlySet<string> = new Set(
  'challenge contest counter curb damage diminish dilute end erode harm limit reduce replace strain undermine weaken'.split(
    ' ',
  ),
);

/** Stage 9: the certainty of an act by its own words, before attribution. */
export function modalityOf(act: Act): Modality {
  const collector = new Collector(act);
  return collector.run();
}

class Collector {
  private best: Modality = { certainty: 'asserted', cue: null, isHearsay: false };
  private readonly scene: Scene;

  constructor(private readonly act: Act) {
    this.scene = act.scene;
  }

  run(): Modality {
    const { act, scene } = this;
    if (act.isNominal) this.nominal();
    else this.chain(act.at, true);
    this.adverbs();
    if (!act.isNominal && !act.row.speechAct && opensWithIf(scene, act.at)) this.raise('speculative', null);
    return this.best;
  }

  private raise(certainty: Certainty, cue: number | null, isHearsay = false): void {
    const wins = rank[certainty] > rank[this.best.certainty];
    this.best = {
      certainty: wins ? certainty : this.best.certainty,
      cue: wins ? cue : this.best.cue,
      isHearsay: this.best.isHearsay || isHearsay,
    };
  }

  /** The verb group itself, then the verbs that govern it. */
  private chain(at: number, isOwn: boolean): void {
    let current: number | null = at;
    for (let depth = 0; current !== null && depth < 4; depth += 1) {
      this.auxiliaries(current);
      if (depth > 0 || !isOwn) this.governing(current);
      const shape = verbShape(this.scene, current);
      if (shape.isInfinitive) this.offered(current);
      if (shape.isInfinitive) this.arranged(current);
      current = shape.isInfinitive || this.isComplement(current) ? verbAbove(this.scene, current) : null;
    }
  }

  /** "an invitation to visit", "plans to attack": the noun before says that it is still to come. */
  private offered(at: number): void {
    const before = this.scene.phrases[at - 1];
    const head = before?.kind === 'noun' ? token(this.scene, before.head) : undefined;
    if (before && head && prospectiveNouns.has(head.lemma)) this.raise('speculative', before.head);
  }

  /** "is to send an envoy": arranged, and still to come; "its aim is to help" says what the aim is. */
  private arranged(at: number): void {
    const above = this.scene.phrases[at - 1];
    const head = above?.kind === 'verb' ? token(this.scene, above.head) : undefined;
    if (above && head?.lemma === 'be' && subjectOf(this.scene, at - 1).parties.length > 0)
      this.raise('speculative', above.head);
  }

  /** "risks deepening", "stopped attacking", "of attacking". */
  private isComplement(at: number): boolean {
    const head = token(this.scene, this.scene.phrases[at]?.head ?? -1);
    return (
      (head?.fold.endsWith('ing') ?? false) &&
      !isFiniteVerb(this.scene, at) &&
      this.scene.phrases[at - 1]?.kind === 'verb'
    );
  }

  private auxiliaries(at: number): void {
    const phrase = this.scene.phrases[at];
    if (!phrase) return;
    for (let index = phrase.first; index < phrase.last; index += 1) {
      const word = token(this.scene, index);
      if (!word || index === phrase.head) continue;
      if (negators.has(word.fold) && !this.isNarrow(index)) this.raise('denied', index);
      else if (speculativeWords.has(word.fold) && word.pos === 'AUX' && !this.act.row.speechAct)
        this.raise('speculative', index);
    }
  }

  /** "not merely", "not just", "not accidental" deny nothing of the act. */
  private isNarrow(at: number): boolean {
    for (let next = at + 1; next <= at + 3; next += 1)
      if (narrowing.has(token(this.scene, next)?.fold ?? '')) return true;
    return false;
  }

  private governing(at: number): void {
    const phrase = this.scene.phrases[at];
    const head = phrase && token(this.scene, phrase.head);
    if (!phrase || !head) return;
    if (failingVerbs.has(head.lemma)) this.raise('denied', phrase.head);
    else if (prospectiveVerbs.has(head.lemma) && !this.act.row.intent) this.raise('speculative', phrase.head);
    else if (hedgeWords.has(head.lemma)) this.raise('hedged', phrase.head);
    else if (hearsayPassives.has(head.lemma) && verbShape(this.scene, at).isPassive)
      this.raise('reported', phrase.head, true);
  }

  /** A noun's act is real unless what governs it says otherwise; as a subject it is presupposed. */
  private nominal(): void {
    const { act, scene } = this;
    this.insideNounPhrase();
    const governor = governorIndex(scene, act.at);
    const above = governor === null ? undefined : token(scene, scene.phrases[governor]?.head ?? -1);
    if (governor !== null && !presupposing.has(above?.lemma ?? '')) this.chain(governor, false);
    const predicate = predicateIndex(scene, act.at);
    if (predicate === null || governor !== null) return;
    const lemma = token(scene, scene.phrases[predicate]?.head ?? -1)?.lemma ?? '';
    if (happening.has(lemma)) this.chain(predicate, true);
  }

  private insideNounPhrase(): void {
    const phrase = this.scene.phrases[this.act.at];
    if (!phrase) return;
    for (let index = phrase.first; index < phrase.head; index += 1) {
      const word = token(this.scene, index);
      if (!word) continue;
      if (word.fold === 'no') this.raise('denied', index);
      else if (hearsayWords.has(word.fold)) this.raise('reported', index, true);
      else if (speculativeWords.has(word.fold) && word.pos !== 'AUX') this.raise('speculative', index);
      else if (hedgeWords.has(word.fold)) this.raise('hedged', index);
    }
    if (token(this.scene, phrase.first - 1)?.fold === 'without') this.raise('denied', phrase.first - 1);
  }

  /** "likely", "reportedly", "perhaps" anywhere in the clause. */
  private adverbs(): void {
    const before = this.scene.phrases[this.act.at - 1];
    if (this.act.isNominal && before?.kind === 'preposition' && governorIndex(this.scene, this.act.at) === null) return;
    const [first, last] = clauseTokens(this.act);
    for (let index = first; index < last; index += 1) {
      const word = token(this.scene, index);
      if (!word || (word.pos !== 'ADV' && word.pos !== 'ADJ')) continue;
      if (hearsayWords.has(word.fold)) this.raise('reported', index, true);
      else if (
        word.pos === 'ADV' &&
        (word.fold === 'perhaps' || word.fold === 'possibly' || word.fold === 'maybe' || word.fold === 'potentially')
      )
        this.raise('speculative', index);
      else if (hedgeWords.has(word.fold) && (word.pos === 'ADV' || word.fold === 'likely')) this.raise('hedged', index);
    }
  }
}

/** Tokens of the clause that holds the act's trigger: between two boundaries. */
function clauseTokens(act: Act): [number, number] {
  const { phrases } = act.scene;
  let from = act.at;
  while (from > 0 && !['stop', 'subordinator', 'relative', 'quote'].includes(phrases[from - 1]?.kind ?? 'stop'))
    from -= 1;
  let to = act.at;
  while (to < phrases.length && !['stop', 'subordinator', 'relative', 'quote'].includes(phrases[to]?.kind ?? 'stop'))
    to += 1;
  return [phrases[from]?.first ?? act.first, phrases[to - 1]?.last ?? act.last];
}

function opensWithIf(scene: Scene, at: number): boolean {
  for (let next = at - 1; next >= 0; next -= 1) {
    const phrase = scene.phrases[next];
    if (phrase?.kind === 'stop' || phrase?.kind === 'comma') return false;
    if (phrase?.kind !== 'subordinator') continue;
    const word = token(scene, phrase.first)?.fold ?? '';
    return word === 'if' || word === 'whether' || word === 'unless';
  }
  return false;
}

/** The stronger of two by the precedence denied > speculative > hedged > reported > asserted. */
export function stronger(left: Certainty, right: Certainty): Certainty {
  return rank[left] >= rank[right] ? left : right;
}
