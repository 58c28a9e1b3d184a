import { expect, test } from 'vitest';
import { quoteEnd } from '@/extract/quote-end';

const cases: [string, string, string][] = [
  ['an open quotation is closed', 'He praised ‘real progress’ in trade.', 'He praised ‘real progress'],
  ['double marks too', 'She praised “real progress” in trade.', 'She praised “real progress'],
  ['a quotation right behind is taken in', 'It backs ‘the right of Peru’s people,’ he said.', 'It backs'],
];

test.each(cases)('%s', (_, text, evidence) => {
  const end = quoteEnd(text, 0, evidence.length, text.length);
  expect(text.slice(0, end)).toMatch(/[’”]$/);
});

test.each([
  ['an apostrophe opens and closes nothing', 'Peru’s friends met', 6],
  ['a quotation that never closes is left out', 'It backs ‘the right of all', 8],
  ['a quotation further on is not reached for', 'It backs them, he said: ‘yes’', 13],
])('%s', (_, text, end) => {
  expect(quoteEnd(text, 0, end, text.length)).toBe(end);
});
