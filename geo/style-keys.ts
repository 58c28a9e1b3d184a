/**
 * The keys by which an arc is drawn. `geo` imports nothing of ours, so it owns this pair of lists; a test holds them
 * equal to the enums of `relations/record.ts`.
 */
export const certaintyKeys = ['asserted', 'reported', 'hedged', 'speculative', 'denied'] as const;
export type CertaintyKey = (typeof certaintyKeys)[number];

export const polarityKeys = ['cooperative', 'neutral', 'conflictual'] as const;
export type PolarityKey = (typeof polarityKeys)[number];
