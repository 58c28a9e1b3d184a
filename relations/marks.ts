import type { Relation } from './record';

/** A run of text with the numbers of the relations whose evidence covers it; runs follow one another without a gap. */
export type Run = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Numbers of the relations it is evidence of, the shortest span first: that is the one a click means. */
  readonly numbers: readonly number[];
  /** Relations whose first evidence begins here: this run carries their anchor. */
  readonly begins: readonly number[];
  /** Relations of which an evidence span ends here: their numbers stand after this run. */
  readonly ends: readonly number[];
};

type Range = { readonly start: number; readonly end: number };

/** Cuts `text.slice(start, end)` wherever evidence begins or ends. Offsets are UTF-16 units of the whole text. */
export function markRuns(text: string, { start, end }: Range, relations: readonly Relation[]): Run[] {
  const spans = relations.flatMap((relation) =>
    relation.evidence.map((span, index) => ({
      number: relation.number,
      first: index === 0,
      start: span.start,
      end: span.end,
    })),
  );
  const inside = spans.filter((span) => span.start < end && start < span.end);
  const cuts = [...new Set([start, end, ...inside.flatMap((span) => [span.start, span.end])])]
    .filter((cut) => cut >= start && cut <= end)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end;
    const over = inside
      .filter((span) => span.start <= from && to <= span.end)
      .sort((a, b) => a.end - a.start - (b.end - b.start) || a.number - b.number);
    return {
      start: from,
      end: to,
      text: text.slice(from, to),
      numbers: [...new Set(over.map((span) => span.number))],
      begins: inside.filter((span) => span.first && span.start === from).map((span) => span.number),
      ends: [...new Set(inside.filter((span) => span.end === to).map((span) => span.number))],
    };
  });
}
