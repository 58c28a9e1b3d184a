import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inContext } from '@/relations/context';
import { markRuns, type Run } from '@/relations/marks';
import { findSpan, makeSpan, type Span, spanMatches, spanSchema } from '@/relations/span';
import { derivation, quote, relation } from './sample';

/** A text and places in it, any two of which make a span. */
const ranges = fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }).chain((text) =>
  fc.record({
    text: fc.constant(text),
    ends: fc.array(
      fc
        .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: text.length }))
        .map(([a, b]) => (a < b ? { start: a, end: b } : { start: b - 1, end: a + 1 })),
      { minLength: 1, maxLength: 12 },
    ),
  }),
);

describe('spans', () => {
  test('say what stands at their place, and their context is what stands around it', () => {
    fc.assert(
      fc.property(ranges, ({ text, ends: [range] }) => {
        const span = makeSpan(text, range!.start, range!.end);
        expect(spanSchema.parse(span)).toEqual(span);
        expect(spanMatches(text, span)).toBe(true);
        expect(text.slice(0, span.start).endsWith(span.prefix)).toBe(true);
        expect(text.slice(span.end).startsWith(span.suffix)).toBe(true);
        expect(Math.max(span.prefix.length, span.suffix.length)).toBeLessThanOrEqual(32);
      }),
    );
  });

  test('a quote is found where it first stands, with its own words', () => {
    fc.assert(
      fc.property(ranges, ({ text, ends: [range] }) => {
        const exact = text.slice(range!.start, range!.end);
        const found = findSpan(text, exact);
        expect(found?.exact).toBe(exact);
        expect(found!.start).toBeLessThanOrEqual(range!.start);
        expect(spanMatches(text, found!)).toBe(true);
      }),
    );
  });

  test.each([
    [-1, 3],
    [2, 2],
    [3, 2],
    [0, 6],
    [Number.NaN, 3],
    [0, Number.NaN],
  ])('from %d to %d is no span of “Sahel”', (start, end) => {
    expect(() => makeSpan('Sahel', start, end)).toThrow(RangeError);
  });

  test.each([
    ['moved by one', { start: 1, end: 7, exact: 'France' }, false],
    ['another word', { start: 0, end: 6, exact: 'Gambia' }, false],
    ['beyond the end', { start: 100, end: 106, exact: 'France' }, false],
    ['turned round', { start: 6, end: 0, exact: '' }, false],
    ['right', { start: 0, end: 6, exact: 'France' }, true],
  ])('a span that is %s', (_, span, expected) => {
    expect(spanMatches('France visits France.', span)).toBe(expected);
  });

  test('a quote is never guessed: the words as they stand, or nothing', () => {
    const text = 'France visits France.';
    expect(findSpan(text, 'France')?.start).toBe(0);
    expect(findSpan(text, 'France', 'visits ')).toEqual(makeSpan(text, 14, 20));
    expect(findSpan(text, 'france')).toBeNull();
    expect(findSpan(text, 'Mali')).toBeNull();
    expect(findSpan(text, 'visits', 'Mali ')).toBeNull();
  });
});

describe('marks of an article', () => {
  const marked = ranges.map(({ text, ends }) => {
    const spans = ends.map(({ start, end }) => makeSpan(text, start, end)).sort((a, b) => a.start - b.start);
    const relations = spans.map((span, index) =>
      // Every third relation is told in two places.
      relation({ number: index + 1, evidence: index % 3 === 2 ? [span, spans[0]!] : [span] }),
    );
    return { text, relations };
  });

  test('cover the text without a gap or an overlap', () => {
    fc.assert(
      fc.property(marked, fc.nat(80), fc.nat(80), ({ text, relations }, a, b) => {
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        const runs = markRuns(text, { start, end }, relations);
        expect(runs.map((run) => run.text).join('')).toBe(text.slice(start, end));
        let at = start;
        for (const run of runs) {
          expect(run.start).toBe(at);
          expect(run.end).toBeGreaterThan(run.start);
          at = run.end;
        }
        expect(at).toBe(end);
      }),
    );
  });

  test('carry the numbers of exactly the evidence that covers them, each once', () => {
    fc.assert(
      fc.property(marked, ({ text, relations }) => {
        for (const run of markRuns(text, { start: 0, end: text.length }, relations)) {
          const covering = relations.filter(({ evidence }) =>
            evidence.some((span) => span.start < run.end && run.start < span.end),
          );
          expect([...run.numbers].sort((a, b) => a - b)).toEqual(covering.map(({ number }) => number));
        }
      }),
    );
  });

  test('give every relation one anchor, at its first evidence, and a number after each', () => {
    fc.assert(
      fc.property(marked, ({ text, relations }) => {
        const runs = markRuns(text, { start: 0, end: text.length }, relations);
        for (const { number, evidence } of relations) {
          expect(runs.filter((run) => run.begins.includes(number)).map((run) => run.start)).toEqual([
            evidence[0]!.start,
          ]);
          expect(runs.filter((run) => run.ends.includes(number)).map((run) => run.end)).toEqual(
            [...new Set(evidence.map((span) => span.end))].sort((a, b) => a - b),
          );
        }
      }),
    );
  });

  const text = 'abcdefghij';
  const span = (start: number, end: number): Span => makeSpan(text, start, end);
  const brief = (runs: Run[]) => runs.map((run) => [run.text, run.numbers, run.begins, run.ends]);
  const one = (number: number, ...evidence: Span[]) => relation({ number, evidence });

  test('nested: a click means the shorter one', () => {
    expect(brief(markRuns(text, { start: 0, end: 10 }, [one(1, span(0, 10)), one(2, span(3, 5))]))).toEqual([
      ['abc', [1], [1], []],
      ['de', [2, 1], [2], [2]],
      ['fghij', [1], [], [1]],
    ]);
  });

  test('overlapping: the shared words belong to both', () => {
    expect(brief(markRuns(text, { start: 0, end: 10 }, [one(1, span(1, 6)), one(2, span(4, 8))]))).toEqual([
      ['a', [], [], []],
      ['bcd', [1], [1], []],
      ['ef', [2, 1], [2], [1]],
      ['gh', [2], [], [2]],
      ['ij', [], [], []],
    ]);
  });

  test('the same words for two relations: the lower number first', () => {
    expect(brief(markRuns(text, { start: 0, end: 4 }, [one(2, span(0, 4)), one(1, span(0, 4))]))).toEqual([
      ['abcd', [1, 2], [2, 1], [2, 1]],
    ]);
  });

  test('the second evidence of a relation carries its number but not its anchor', () => {
    expect(brief(markRuns(text, { start: 0, end: 10 }, [one(1, span(6, 8), span(1, 2))]))).toEqual([
      ['a', [], [], []],
      ['b', [1], [], [1]],
      ['cdef', [], [], []],
      ['gh', [1], [1], [1]],
      ['ij', [], [], []],
    ]);
  });

  test('over a paragraph’s end: begins in one, ends in the other', () => {
    const over = [one(1, span(3, 7))];
    expect(brief(markRuns(text, { start: 0, end: 5 }, over))).toEqual([
      ['abc', [], [], []],
      ['de', [1], [1], []],
    ]);
    expect(brief(markRuns(text, { start: 5, end: 10 }, over))).toEqual([
      ['fg', [1], [], [1]],
      ['hij', [], [], []],
    ]);
  });

  test('a paragraph without evidence is one plain run', () => {
    expect(brief(markRuns(text, { start: 2, end: 4 }, [one(1, span(6, 8))]))).toEqual([['cd', [], [], []]]);
  });
});

describe('a span in its sentence', () => {
  const text = 'On Friday France visits Mali. Later it left. The end.';
  const said = derivation({ text });

  test('before, the span with its trigger picked out, after', () => {
    expect(inContext(said, quote(text, 'France visits Mali'), quote(text, 'visits'))).toEqual({
      sentence: 0,
      before: 'On Friday ',
      parts: [
        { text: 'France ', trigger: false },
        { text: 'visits', trigger: true },
        { text: ' Mali', trigger: false },
      ],
      after: '.',
    });
  });

  test('a trigger at the edge leaves no empty part, one outside is not picked out', () => {
    expect(inContext(said, quote(text, 'visits Mali'), quote(text, 'visits')).parts.map((part) => part.text)).toEqual([
      'visits',
      ' Mali',
    ]);
    expect(inContext(said, quote(text, 'Later'), quote(text, 'visits')).parts).toEqual([
      { text: 'Later', trigger: false },
    ]);
  });

  test('a span over two sentences brings both, and nothing of the third', () => {
    const { sentence, before, after } = inContext(said, quote(text, 'Mali. Later'), quote(text, 'visits'));
    expect([sentence, before, after]).toEqual([0, 'On Friday France visits ', ' it left.']);
  });

  test('together it is the text, wherever the span lies', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.integer({ min: 1, max: text.length }), fc.nat(40), (a, b, c) => {
        const span = a < b ? makeSpan(text, a, b) : makeSpan(text, b - 1, a + 1);
        const trigger = makeSpan(text, c, c + 3);
        const { before, parts, after } = inContext(said, span, trigger);
        expect(parts.map((part) => part.text).join('')).toBe(span.exact);
        expect(text.slice(0, span.start).endsWith(before)).toBe(true);
        expect(text.slice(span.end).startsWith(after)).toBe(true);
      }),
    );
  });
});
