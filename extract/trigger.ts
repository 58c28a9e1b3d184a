import type { EventType } from '@/relations/event-types';
import type { Polarity } from '@/relations/record';

/**
 * Where an end of a relation is looked for, in the order given, first answer wins.
 * `subject` and `object` are logical (a passive turns them round); `possessor` ("France’s visit", "its visit") and
 * `modifier` ("the French visit", "the Moscow visit") belong to a noun; `for-before` is "for X" earlier in the clause
 * ("important for X to receive"); `that` is the subject of the clause that follows ("demanded that X leave"); `where` is the place that a relative "where" points to; anything else is a preposition
 * that follows ("with", "to", "against"). `subject-thing` is the owner of
 * a thing that is the subject; `guest` is an object that can act; `cause` is what stands after "by", be it a thing.
 */
export type Slot = string;

/**
 * What fills an end that the clause leaves out. Each is a listed rule and is named in the relation's `rule`:
 * `counterpart`: the other party of the latest relation of the end that is there, within two sentences;
 * `other-in-sentence`: the only other country that the sentence names;
 * `anchor`: "the visit", "these collaborations", "such support": the parties of the latest relation of that family
 * within four sentences;
 * `doer`: "condemned the strikes": whoever the text last said carried them out;
 * `members`: "joined the project": each party of what the text last said was agreed or done together.
 */
export type Implicit = 'counterpart' | 'other-in-sentence' | 'anchor' | 'doer' | 'members';

export type TriggerRow = {
  readonly id: string;
  readonly reason: string;
  readonly type: EventType;
  readonly mode: string | null;
  readonly directed: boolean;
  /** Lemmas of the main verb. */
  readonly verbs?: readonly string[];
  /** Lemmas of the head noun; two words ("joint exercise") match the head and the word before it. */
  readonly nouns?: readonly string[];
  /** The object (of the verb, or of the first preposition after the noun) must have one of these head lemmas. */
  readonly objects?: readonly string[];
  /** The object must have one of these words anywhere before its head ("diplomatic relations"). */
  readonly qualifiers?: readonly string[];
  /** The preposition that must follow the verb directly: "call on", "side with". */
  readonly particle?: readonly string[];
  readonly source: readonly Slot[];
  readonly target: readonly Slot[];
  /** The verb is itself an act of speech: asserted when the text says it in its own voice. */
  readonly speechAct?: boolean;
  /** Only when the verb depends on one of wanting, planning or needing ("seeks to deepen"). */
  readonly needs?: 'prospective';
  /** The verb must be finite or an infinitive: "the medal going to France" is no journey. */
  readonly finite?: boolean;
  /** The wish is the act: a governing "seeks to" does not make it speculative. */
  readonly intent?: boolean;
  readonly implicit?: readonly Implicit[];
  /** A relation with one end is worth telling: a state of affairs, an accuser without a name. */
  readonly single?: boolean;
  /** A state of affairs: its owner is the source, there is no target. */
  readonly state?: boolean;
  /** Where two sides are the subject, they are the parties and whoever follows is what they talk of. */
  readonly mutual?: boolean;
  readonly polarity?: Polarity;
  /** Sentences that must give a relation by this row: `FR>DE | sentence` (directed) or `FR-DE | sentence`. */
  readonly yes: readonly string[];
  /** Sentences that must give none by this row. */
  readonly no: readonly string[];
};

/** Words of a list as an array. */
export function list(words: string): readonly string[] {
  return words.split(' ');
}
