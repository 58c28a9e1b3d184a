import { z } from 'zod';

/** How sure the text is. Precedence: denied > speculative > hedged > reported > asserted. */
export const certaintySchema = z.enum(['asserted', 'reported', 'hedged', 'speculative', 'denied']);
export type Certainty = z.infer<typeof certaintySchema>;

/** Of the act toward its target. */
export const polaritySchema = z.enum(['cooperative', 'neutral', 'conflictual']);
export type Polarity = z.infer<typeof polaritySchema>;
