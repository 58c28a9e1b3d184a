import { describe, expect, test } from 'vitest';
import { derive } from '@/extract/derive';
import { triggers } from '@/extract/lexicon/triggers';
import { demand, raising } from '@/extract/lexicon/triggers/raising';

const rows = [...triggers, ...raising.map(({ row }) => row), demand];

/** The relations that a row made of a text, as "FR>DE" or "FR-DE" (undirected ends in order of the alphabet). */
function pairsBy(id: string, text: string): string[] {
  return derive({ text, language: 'en' })
    .relations.filter(({ rule }) => rule.split('+')[0] === id)
    .map(({ source, target, directed }) => {
      const ends = [source.country ?? source.region ?? '?', target.country ?? target.region ?? '?'];
      return directed ? ends.join('>') : ends.sort().join('-');
    });
}

function expected(sentence: string): { pair: string; text: string } {
  const [pair = '', text = ''] = sentence.split(' | ');
  return { pair: pair.includes('>') ? pair : pair.split('-').sort().join('-'), text };
}

describe('every trigger row fires on its yes-sentences and is silent on its no-sentences', () => {
  test('ids are unique, rows have a reason, two yes-sentences and one no-sentence', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    for (const row of rows) {
      expect(row.reason.length, row.id).toBeGreaterThan(10);
      expect(row.yes.length, row.id).toBeGreaterThanOrEqual(2);
      expect(row.no.length, row.id).toBeGreaterThanOrEqual(1);
    }
  });

  test.each(rows.flatMap((row) => row.yes.map((sentence) => [row.id, sentence] as const)))(
    '%s yes: %s',
    (id, sentence) => {
      const { pair, text } = expected(sentence);
      expect(pairsBy(id, text)).toContain(pair);
    },
  );

  test.each(rows.flatMap((row) => row.no.map((sentence) => [row.id, sentence] as const)))(
    '%s no: %s',
    (id, sentence) => {
      expect(pairsBy(id, sentence)).toEqual([]);
    },
  );
});
