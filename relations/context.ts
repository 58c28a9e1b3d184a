import type { Derivation } from './record';
import type { Span } from './span';

/** A span in its sentence: the text before, the parts of the span with the trigger picked out, the text after. */
export type SpanInContext = {
  readonly sentence: number;
  readonly before: string;
  readonly parts: readonly { readonly text: string; readonly trigger: boolean }[];
  readonly after: string;
};

/** Cuts the sentence (or sentences) around `span`; `trigger` is picked out where it lies inside. */
export function inContext({ article: { text }, sentences }: Derivation, span: Span, trigger: Span): SpanInContext {
  const first = sentences.findIndex(({ start, end }) => start <= span.start && span.start < end);
  const last = sentences.findLast(({ start, end }) => start < span.end && span.end <= end);
  const from = sentences[first]?.start ?? span.start;
  const to = Math.max(last?.end ?? span.end, span.end);
  const inside = span.start <= trigger.start && trigger.end <= span.end;
  const parts = inside
    ? [
        { text: text.slice(span.start, trigger.start), trigger: false },
        { text: trigger.exact, trigger: true },
        { text: text.slice(trigger.end, span.end), trigger: false },
      ]
    : [{ text: span.exact, trigger: false }];
  return {
    sentence: Math.max(0, first),
    before: text.slice(from, span.start),
    parts: parts.filter((part) => part.text !== ''),
    after: text.slice(span.end, to),
  };
}
