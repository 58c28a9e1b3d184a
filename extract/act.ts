import type { Named } from './entity';
import type { Party, Scene } from './scene';
import type { TriggerRow } from './trigger';

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
/** The ends that a clause gives itself, before any rule fills one. */
export type Ends = { readonly source: readonly Party[]; readonly target: readonly Party[] };

export type Pair = { readonly source: Party; readonly target: Party };

/** Two ends of one country are no relation between countries. */
export function sameSide(left: Named, right: Named): boolean {
  return left === right || (left.country !== null && left.country === right.country);
}

export function isSamePair(act: Act, pair: Pair): boolean {
  const { source, target } = act;
  if (!source || !target) return false;
  const straight = sameSide(source.entity, pair.source.entity) && sameSide(target.entity, pair.target.entity);
  return straight || (sameSide(source.entity, pair.target.entity) && sameSide(target.entity, pair.source.entity));
}
