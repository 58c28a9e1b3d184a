import { expect, test } from 'vitest';
import { derive } from '@/extract/derive';

test.each([
  ['The pact could undermine the influence of Chile in Bolivia.', 'asserted'],
  ['New roads may erode Japanese influence in Kenya.', 'asserted'],
  ['Kenya may offer aid to Uganda.', 'speculative'],
  ['Peru could meet officials of Chile next week.', 'speculative'],
])('%s is %s', (text, certainty) => {
  expect(derive({ text }).relations.map((relation) => relation.certainty)).toEqual([certainty]);
});
