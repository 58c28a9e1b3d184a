import { home, relationOf, shipped } from './support/dossier';
import { expect, test } from './support/test';

/** The wall that a brief is made for. */
test.use({ viewport: { width: 1920, height: 1080 } });

const slide = (id: string | undefined) => `${home}/brief/${id}`;

test('keys turn the slides as a presenter’s remote sends them', async ({ page }) => {
  const { slides } = shipped();
  const [first, second, third] = slides;
  const last = slides.at(-1);
  await page.goto(`${home}/brief`);
  await expect(page).toHaveURL(slide(first));
  await expect(page.locator('.wall-count')).toHaveText(`1 / ${slides.length}`);
  // The keys are heard once the page is awake.
  await page.waitForLoadState('networkidle');
  const turns: readonly [string, string | undefined][] = [
    ['ArrowRight', second],
    ['Space', third],
    ['ArrowLeft', second],
    ['PageDown', third],
    ['PageUp', second],
    ['Shift+Space', first],
    ['ArrowLeft', first],
    ['End', last],
    ['ArrowRight', last],
    ['Home', first],
  ];
  for (const [key, expected] of turns) {
    await page.keyboard.press(key);
    await expect(page, key).toHaveURL(slide(expected));
    await expect(page.locator('.wall-count'), key).toHaveText(
      `${slides.indexOf(expected ?? '') + 1} / ${slides.length}`,
    );
  }
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(home);
});

test('every slide can be linked to, fits the wall and reads from six metres', async ({ page }) => {
  const facts = shipped();
  // Words are what is measured here: one picture for all saves the server drawing each.
  const still = await (await page.request.get(`${home}/still.svg?screen=wall&theme=night`)).body();
  await page.route('**/still.svg*', (route) => route.fulfill({ body: still, contentType: 'image/svg+xml' }));
  const overflowing: string[] = [];
  for (const id of facts.slides) {
    const response = await page.goto(slide(id), { waitUntil: 'domcontentloaded' });
    expect(response?.status(), id).toBe(200);
    await page.evaluate(() => document.fonts.ready);
    const sizes = await page.evaluate(() =>
      ['.wall', '.wall-words'].map((selector) => {
        const box = document.querySelector(selector);
        return box ? [box.scrollHeight - box.clientHeight, box.scrollWidth - box.clientWidth] : [Number.NaN];
      }),
    );
    if (!sizes.flat().every((excess) => excess <= 0)) overflowing.push(`${id}: ${JSON.stringify(sizes)}`);
    const number = Number(/^relation-(\d+)$/.exec(id)?.[1]);
    if (!number) continue;
    const quote = page.locator('.wall blockquote');
    expect(await quote.evaluate((it) => Number.parseFloat(getComputedStyle(it).fontSize))).toBeGreaterThanOrEqual(36);
    await expect(quote.locator('.exact')).toHaveText(relationOf(facts, number).evidence[0]?.exact ?? '');
  }
  expect(overflowing).toEqual([]);
});
