import type { Page } from '@playwright/test';
import type { StyledArc } from '@/geo/plate';
import {
  arcOf,
  articleText,
  between,
  home,
  relationOf,
  sampleOf,
  shipped,
  type Truth,
  touching,
} from './support/dossier';
import { expectRendered, mapReady, screenPoint, settled, spotOf } from './support/map';
import { expect, test } from './support/test';

/** Each kind of page, and the region whose arcs it must show at least: its camera stands close to that one. */
const pages = [
  { address: '/' },
  { address: home },
  { address: `${home}/region/bf`, region: 'bf' },
  { address: `${home}/region/ru`, region: 'ru' },
  { address: `${home}/region/sahel`, region: 'sahel' },
  { address: `${home}/relation/2` },
  { address: `${home}/article` },
];

/** The canvas fills the place that the page has for the map, and that is a good part of the window. */
async function expectFullHeight(page: Page) {
  const [canvas, area, window] = await page.evaluate(() => [
    document.querySelector('.maplibregl-canvas')?.getBoundingClientRect().toJSON(),
    document.querySelector('.live')?.getBoundingClientRect().toJSON(),
    { height: innerHeight },
  ]);
  expect(Math.abs(canvas.height - area.height)).toBeLessThanOrEqual(1);
  expect(Math.abs(canvas.width - area.width)).toBeLessThanOrEqual(1);
  expect(area.height).toBeGreaterThan(window.height / 2);
}

for (const { address, region } of pages) {
  test(`${address} draws every relation that has two places`, async ({ page }) => {
    const facts = shipped();
    const response = await page.goto(address);
    expect(response?.status()).toBe(200);
    await mapReady(page);
    await expectRendered(page, region ? touching(facts, region) : facts.drawn);
    await expectFullHeight(page);
  });
}

async function hover(page: Page, arc: StyledArc, target: 'badge' | 'line') {
  const { x, y } = await spotOf(page, arc, target);
  await page.mouse.move(x, y);
  await expect(page.locator('.arc-caption .badge')).toHaveText(String(arc.number));
}

test('every relation of a crowded pair answers the pointer, on its number and on its line', async ({ page }) => {
  const facts = shipped();
  await page.goto(home);
  await mapReady(page);
  const pair = between(facts, 'bf', 'ru');
  expect(pair.length).toBeGreaterThan(5);
  for (const number of pair) {
    await hover(page, arcOf(facts, number), 'badge');
    await hover(page, arcOf(facts, number), 'line');
  }
  await page.mouse.move(5, 5);
  await expect(page.locator('.arc-caption')).toHaveCount(0);

  // South-west of the capital, where no arc passes.
  const land = await screenPoint(page, [-3.9, 11.2]);
  await page.mouse.click(land.x, land.y);
  await expect(page).toHaveURL(`${home}/region/bf`);
  await expect(page.locator('.panel h1')).toHaveText('Burkina Faso');
});

/** The page of a relation quotes the article to the letter, and the characters that it names are those. */
async function expectSentence(page: Page, facts: Truth, number: number) {
  await expect(page).toHaveURL(new RegExp(`/relation/${number}$`));
  await expect(page.locator('.panel .relation-head .badge')).toHaveText(String(number));
  const quotes = await page.locator('.panel .evidence blockquote .exact').allTextContents();
  expect(quotes).toEqual(relationOf(facts, number).evidence.map(({ exact }) => exact));
  const sources = await page.locator('.panel .evidence-source').allTextContents();
  const named = sources.map((text) => /characters (\d+)–(\d+)/.exec(text)?.slice(1).map(Number) ?? []);
  const article = articleText();
  expect(quotes).toEqual(named.map(([start, end]) => article.slice(start, end)));
}

test('a click on an arc opens its sentence, on the same map', async ({ page }) => {
  const facts = shipped();
  await page.goto(home);
  await mapReady(page);
  await page.evaluate(() => Object.assign(window, { firstCanvas: document.querySelector('.maplibregl-canvas') }));

  const pair = between(facts, 'bf', 'ru');
  const sample = sampleOf(pair, 6);
  for (const [index, number] of sample.entries()) {
    const { x, y } = await spotOf(page, arcOf(facts, number), index % 2 === 0 ? 'badge' : 'line');
    await page.mouse.click(x, y);
    await expectSentence(page, facts, number);
  }

  await page.locator('.facts').getByRole('link', { name: 'Burkina Faso' }).click();
  await expect(page).toHaveURL(`${home}/region/bf`);
  await page.getByRole('link', { name: '← All relations' }).click();
  await expect(page).toHaveURL(home);
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Article' }).click();
  await expect(page).toHaveURL(`${home}/article`);
  await page.getByRole('link', { name: 'Démarche' }).click();
  await expect(page).toHaveURL('/');
  await expect(page.locator('.library')).toBeVisible();
  await settled(page);
  await expectRendered(page, facts.drawn);
  const same = await page.evaluate(
    () => (window as { firstCanvas?: unknown }).firstCanvas === document.querySelector('.maplibregl-canvas'),
  );
  expect(same, 'the map was made anew').toBe(true);
});
