import type { Page } from '@playwright/test';
import { home, shipped } from './support/dossier';
import { expect, test } from './support/test';

async function expectStill(page: Page, selector = '.still img') {
  const still = page.locator(selector);
  await expect(still).toBeVisible();
  await expect.poll(() => still.evaluate((it: HTMLImageElement) => it.complete && it.naturalWidth > 0)).toBe(true);
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every page has the map as a picture, and its words', async ({ page }) => {
    const { relations } = shipped().dossier.derivation;
    for (const address of ['/', home]) {
      await page.goto(address);
      await expectStill(page);
      await expect(page.locator('.relation-row')).toHaveCount(relations.length);
    }
    await page.goto(`${home}/region/bf`);
    await expectStill(page);
    await expect(page.getByRole('heading', { name: 'What the article states' })).toBeVisible();
    expect(await page.locator('.statements li').count()).toBeGreaterThan(0);
    expect(await page.locator('.notes .note').count()).toBeGreaterThan(0);

    await page.goto(`${home}/article`);
    await expectStill(page);
    expect(await page.locator('.article .mark').count()).toBeGreaterThan(0);

    await page.goto(home);
    await page.locator('.relation-row a').first().click();
    await expect(page).toHaveURL(`${home}/relation/1`);
    await expectStill(page);
    await expect(page.locator('.evidence .exact').first()).toHaveText(relations[0]?.evidence[0]?.exact ?? '');
  });

  test('filter, projection, theme and slides are plain links', async ({ page }) => {
    await page.goto(home);
    await page.getByRole('complementary', { name: 'Legend' }).getByRole('link', { name: 'hedged' }).click();
    await expect(page).toHaveURL(`${home}?certainty=hedged`);
    await expect(page.getByRole('status')).toContainText('relations shown: hedged.');
    await page.getByRole('link', { name: 'Flat map' }).click();
    await expect(page).toHaveURL(/projection=mercator/);
    await expectStill(page);
    await page.getByRole('link', { name: 'Night' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'night');

    await page.getByRole('link', { name: 'Present' }).click();
    const [first, second] = shipped().slides;
    await expect(page).toHaveURL(new RegExp(`/brief/${first}(\\?|$)`));
    await expectStill(page, '.wall-still');
    await page.getByRole('link', { name: 'Next →' }).click();
    await expect(page).toHaveURL(new RegExp(`/brief/${second}(\\?|$)`));
    await page.getByRole('link', { name: '← Back' }).click();
    await expect(page).toHaveURL(new RegExp(`/brief/${first}(\\?|$)`));
  });
});

test.describe('without WebGL 2', () => {
  for (const kind of ['absent from the browser', 'refused by the machine'] as const) {
    test(`${kind}: the still stays, and a sentence says why`, async ({ page }) => {
      await page.addInitScript((absent) => {
        if (absent) Reflect.deleteProperty(globalThis, 'WebGL2RenderingContext');
        const original = HTMLCanvasElement.prototype.getContext;
        HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, type: string, ...rest: unknown[]) {
          return type.startsWith('webgl') ? null : Reflect.apply(original, this, [type, ...rest]);
        } as typeof original;
      }, kind === 'absent from the browser');
      await page.goto(`${home}/relation/2`);
      await expect(page.locator('.map-notice')).toHaveText(/no WebGL 2.*still picture/);
      await expectStill(page);
      await expect(page.locator('.live')).toHaveCSS('opacity', '0');
      await page.getByRole('link', { name: '← All relations' }).click();
      await expect(page.locator('.relation-row')).toHaveCount(shipped().dossier.derivation.relations.length);
    });
  }
});
