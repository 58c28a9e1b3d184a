import { home, shipped } from './support/dossier';
import { expect, test } from './support/test';

/** What does not exist, and what the page then lists instead. */
const missing = [
  { address: '/foo', lists: () => [home] },
  { address: '/d/no-such-dossier', lists: () => [home] },
  { address: '/d/..%2F..%2Fetc', lists: () => [home] },
  { address: '/d/no-such-dossier/region/bf', lists: () => [home] },
  { address: `${home}/region/atlantis`, lists: regionsAndRelations },
  { address: `${home}/relation/999`, lists: regionsAndRelations },
  { address: `${home}/relation/two`, lists: regionsAndRelations },
  { address: `${home}/brief/no-such-slide`, lists: () => shipped().slides.map((id) => `${home}/brief/${id}`) },
];

function regionsAndRelations() {
  const { regions, dossier } = shipped();
  return [
    ...regions.map((id) => `${home}/region/${id}`),
    ...dossier.derivation.relations.map(({ number }) => `${home}/relation/${number}`),
  ];
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });
    test('what does not exist has status 404, and a page that says what does', async ({ page }) => {
      for (const { address, lists } of missing) {
        const response = await page.goto(address, { waitUntil: 'domcontentloaded' });
        expect(response?.status(), address).toBe(404);
        await expect(page.locator('h1'), address).toBeVisible();
        const links = await page.locator('main a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
        expect(links, address).toEqual(expect.arrayContaining(lists()));
      }
    });
  });
}

test('a still of nothing is a 404, one of junk is the whole map', async ({ request }) => {
  expect((await request.get('/d/no-such-dossier/still.svg')).status()).toBe(404);
  const junk = await request.get(`${home}/still.svg?screen=cinema&relation=-1&region=%00&theme=beige`);
  expect(junk.status()).toBe(200);
  expect(junk.headers()['content-type']).toContain('image/svg+xml');
});
