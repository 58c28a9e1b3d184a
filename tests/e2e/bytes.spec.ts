import { budgetKilobytes, measureBytes } from '../../scripts/bench/bytes.mjs';
import { expect, test } from './support/test';

test(`a first visit transfers at most ${budgetKilobytes} KB until the map is ready`, async ({ browser, baseURL }) => {
  const { bytes, ready, rows } = await measureBytes({ browser, origin: baseURL ?? '' });
  expect(ready, 'the map got ready').not.toBeNull();
  expect(rows.js?.bytes, 'scripts were counted').toBeGreaterThan(100_000);
  expect(bytes).toBeLessThanOrEqual(budgetKilobytes * 1000);
});
