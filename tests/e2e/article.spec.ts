import { arcOf, home, sampleOf, shipped } from './support/dossier';
import { expectRaised, mapReady, spotOf } from './support/map';
import { expect, test } from './support/test';

const address = `${home}/article`;
const markOf = (number: number) => `.article .mark[data-relations~="${number}"]`;

test('every piece of evidence is marked, to the letter, and the article is whole', async ({ page }) => {
  const { dossier } = shipped();
  const { article, relations } = dossier.derivation;
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  const bare = (text: string) => text.replace(/\s/g, '');
  for (const { number, evidence } of relations) {
    const marked = await page.locator(markOf(number)).allTextContents();
    const spans = [...evidence].sort((a, b) => a.start - b.start).map(({ exact }) => exact);
    expect(bare(marked.join('')), `relation ${number}`).toBe(bare(spans.join('')));
    await expect(page.locator(`#r${number}`)).toHaveCount(1);
  }
  const text = await page.locator('.article').evaluate((element) => {
    const copy = element.cloneNode(true) as HTMLElement;
    for (const extra of copy.querySelectorAll('sup, .margin-notes')) extra.remove();
    return copy.textContent ?? '';
  });
  expect(bare(text)).toBe(bare(article.text));
});

test('a mark raises its arc, an arc leads to its mark, and a reload keeps it', async ({ page }) => {
  const facts = shipped();
  await page.goto(address);
  await mapReady(page);

  const first = await page.locator('.article .mark').first().getAttribute('data-relation');
  await page.locator('.article .mark').first().click();
  await expect(page).toHaveURL(`${address}#r${first}`);
  await page.mouse.move(5, 5);
  await expectRaised(page, facts.drawn, [Number(first)]);

  // Away from the first mark, so that the page has to move.
  const arcs = sampleOf(
    facts.drawn.filter((number) => number !== Number(first)),
    3,
  );
  for (const [index, number] of arcs.entries()) {
    const { x, y } = await spotOf(page, arcOf(facts, number), index === 0 ? 'line' : 'badge');
    await page.mouse.click(x, y);
    await expect(page).toHaveURL(`${address}#r${number}`);
    await page.mouse.move(5, 5);
    await expect(page.locator(markOf(number)).first()).toBeInViewport();
    await expectRaised(page, facts.drawn, [number]);
  }

  await page.reload();
  await mapReady(page);
  const last = arcs.at(-1) ?? 0;
  await expect(page).toHaveURL(`${address}#r${last}`);
  await expect(page.locator(markOf(last)).first()).toBeInViewport();
  await expectRaised(page, facts.drawn, [last]);
});
