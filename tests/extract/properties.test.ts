import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { derive } from '@/extract/derive';
import type { Derivation } from '@/relations/record';
import { spanMatches } from '@/relations/span';

const words = fc.constantFrom(
  'France',
  'Germany’s',
  'the Russian',
  'President',
  'Ana',
  'Díaz',
  'visited',
  'met with',
  'accused',
  'of attacking',
  'Berlin',
  'and',
  ',',
  '.',
  '“',
  '”',
  'their talks',
  'which',
  'said',
  'that',
  'the two countries',
  'aid to',
  'on May 8',
  'not',
  'may',
  'we',
  'my country',
  'U.S.',
  '\n',
  '\n\n',
  'é',
  '\u200b',
  '😀',
  '‘',
  '’',
  '-',
  '—',
);
const prose = fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' '));
const anything = fc.oneof(
  prose,
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
);

function everySpan({ actors, places, relations }: Derivation) {
  const parts = relations.flatMap(({ evidence, trigger, cue, date }) => [
    ...evidence,
    trigger,
    cue,
    date?.span ?? null,
  ]);
  return [...actors, ...places].flatMap(({ spans }) => spans).concat(parts.filter((span) => span !== null));
}

describe('whatever the text', () => {
  test('nothing throws and every span says what the text says', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const derivation = derive({ text, language: 'en', published: '2024-02-29' });
        for (const span of everySpan(derivation)) expect(spanMatches(derivation.article.text, span)).toBe(true);
        expect(derivation.relations.map(({ number }) => number)).toEqual(
          derivation.relations.map((_relation, index) => index + 1),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('two runs give the same', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(JSON.stringify(derive({ text }))).toBe(JSON.stringify(derive({ text })));
      }),
      { numRuns: 60 },
    );
  });

  test('a long text takes time in proportion', () => {
    const sentence = 'The French president met German officials in Berlin on Monday and praised Italy. ';
    const time = (count: number) => {
      const start = performance.now();
      derive({ text: sentence.repeat(count), language: 'en' });
      return performance.now() - start;
    };
    time(200);
    const [short, long] = [time(400), time(1600)];
    expect(long).toBeLessThan(short * 4 * 3 + 200);
  });
});
