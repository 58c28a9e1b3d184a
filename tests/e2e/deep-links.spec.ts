import type { Page } from '@playwright/test';
import { home, shipped } from './support/dossier';
import { camera, expectRaised, expectRendered, mapReady, projection, screenPoint, settled } from './support/map';
import { expect, test } from './support/test';

async function reload(page: Page) {
  await page.reload();
  await mapReady(page);
}

test('a relation is raised, and after a reload again', async ({ page }) => {
  const { drawn } = shipped();
  await page.goto(`${home}/relation/3`);
  await mapReady(page);
  await expectRaised(page, drawn, [3]);
  await reload(page);
  await expectRaised(page, drawn, [3]);
  await expect(page.locator('.panel .relation-head .badge')).toHaveText('3');
});

test('a filter holds on the map, in the list and after a reload, and is put off by one link', async ({ page }) => {
  const { dossier, drawn } = shipped();
  const all = dossier.derivation.relations;
  const hedged = all.filter(({ certainty }) => certainty === 'hedged').map(({ number }) => number);
  const visible = drawn.filter((number) => hedged.includes(number));
  const expectFiltered = async () => {
    await expectRendered(page, visible, { only: true });
    await expect(page.getByRole('status')).toContainText(`${hedged.length} of ${all.length} relations shown: hedged.`);
    await expect(page.locator('.relation-row')).toHaveCount(hedged.length);
  };
  await page.goto(`${home}?certainty=hedged`);
  await mapReady(page);
  await expectFiltered();
  await reload(page);
  await expectFiltered();
  await page.getByRole('link', { name: 'Show all' }).click();
  await expect(page).toHaveURL(home);
  await expectRendered(page, drawn, { only: true });
  await page.getByRole('complementary', { name: 'Legend' }).getByRole('link', { name: 'hedged' }).click();
  await expect(page).toHaveURL(`${home}?certainty=hedged`);
  await expectFiltered();
});

test('a camera moved by hand is in the address, and back after a reload', async ({ page }) => {
  await page.goto(`${home}?projection=mercator&theme=night`);
  await mapReady(page);
  const before = await camera(page);
  const { x, y } = await screenPoint(page, [before.longitude, before.latitude]);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, -400);
  await expect(page).toHaveURL(/[?&]view=/);
  await settled(page);
  await page.mouse.down();
  await page.mouse.move(x - 60, y + 30, { steps: 4 });
  await page.mouse.move(x - 120, y + 60, { steps: 4 });
  // A hand that stops before it lets go: the map has no momentum then.
  await page.waitForTimeout(400);
  await page.mouse.up();
  await settled(page);
  const moved = await camera(page);
  expect(moved.zoom).toBeGreaterThan(before.zoom + 0.1);
  expect(moved.longitude).toBeGreaterThan(before.longitude + 1);
  const inAddress = () => new URL(page.url()).searchParams.get('view')?.split(',').map(Number);
  await expect.poll(() => Math.abs((inAddress()?.[0] ?? 1000) - moved.longitude)).toBeLessThan(0.05);

  await reload(page);
  const after = await camera(page);
  expect(Math.abs(after.longitude - moved.longitude)).toBeLessThan(0.05);
  expect(Math.abs(after.latitude - moved.latitude)).toBeLessThan(0.05);
  expect(Math.abs(after.zoom - moved.zoom)).toBeLessThan(0.05);
  expect(await projection(page)).toBe('mercator');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'night');
});

test('projection and theme are changed in place, and the theme is remembered', async ({ page }) => {
  await page.goto(`${home}?theme=night`);
  await mapReady(page);
  expect(await projection(page)).toBe('globe');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'night');
  await page.getByRole('link', { name: 'Flat map' }).click();
  await expect(page).toHaveURL(/projection=mercator/);
  await expect.poll(() => projection(page)).toBe('mercator');
  await page.getByRole('link', { name: 'Paper' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'paper');
  await expect(page).toHaveURL(/theme=paper/);
  await page.goto(`${home}/relation/2`, { waitUntil: 'domcontentloaded' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'paper');
});

test('junk in the query falls back to the whole map', async ({ page, request }) => {
  const junk = [
    '?certainty=perhaps&polarity=&type=%00,',
    '?view=,,&projection=cube&theme=beige',
    '?view=1e9,NaN,-3&from=..%2F..&to=%F0%9F%92%A5',
    '?q=%20&q=x&certainty=hedged,nonsense&certainty=',
    '?%E0%A4%A=%&&==',
    `?q=${'x'.repeat(4000)}`,
  ];
  for (const query of junk) expect((await request.get(home + query)).status(), query).toBe(200);
  await page.goto(`${home}${junk[1]}&certainty=perhaps&from=Atlantis`);
  await mapReady(page);
  await expectRendered(page, shipped().drawn);
  expect(await projection(page)).toBe('globe');
  await expect(page.getByRole('status')).toHaveCount(0);
});
