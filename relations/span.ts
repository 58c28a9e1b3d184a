import { z } from 'zod';

/** How many UTF-16 units of context a span keeps on either side, enough to find the quote again in a shifted text. */
const contextLength = 32;

/**
 * An exact piece of an article: W3C Web Annotation TextPositionSelector and TextQuoteSelector in one.
 * `start` and `end` are UTF-16 offsets into the article's stored text, end-exclusive; `text.slice(start, end) === exact`.
 */
export const spanSchema = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
});
export type Span = z.infer<typeof spanSchema>;

/** The span from `start` to `end` (UTF-16 offsets) of `text`. Throws when the offsets do not lie in the text. */
export function makeSpan(text: string, start: number, end: number): Span {
  if (!(start >= 0 && start < end && end <= text.length)) {
    throw new RangeError(`span ${start}–${end} does not lie in a text of ${text.length} units`);
  }
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
  };
}

/** Whether the span still says what the text says at its offsets. */
export function spanMatches(text: string, span: Pick<Span, 'start' | 'end' | 'exact'>): boolean {
  return span.end > span.start && text.slice(span.start, span.end) === span.exact;
}

/** The span of the first place where `exact` stands in `text` (after `prefix`, if given), or null: never a guess. */
export function findSpan(text: string, exact: string, prefix = ''): Span | null {
  const at = text.indexOf(prefix + exact);
  return at < 0 ? null : makeSpan(text, at + prefix.length, at + prefix.length + exact.length);
}
