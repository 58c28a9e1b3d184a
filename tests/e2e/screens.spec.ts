import type { Page } from '@playwright/test';
import { home } from './support/dossier';
import { expect, test } from './support/test';

const screens = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
];
const pages = ['/', `${home}/region/bf`, `${home}/relation/3`, `${home}/article`, `${home}/brief/map`, '/foo'];

// What is measured here is the page around the map; without WebGL the map does not hold up the measuring.
test.beforeEach(({ page }) => page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebGL2RenderingContext')));

/** What a person would see cut off: the page's width, and buttons of the bar that reach out or are covered. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const wide = document.scrollingElement?.scrollWidth ?? 0;
    if (wide > innerWidth) found.push(`the page is ${wide} wide in a window of ${innerWidth}`);
    for (const button of document.querySelectorAll<HTMLElement>('.bar-actions > *, .wordmark')) {
      const { left, right, top, bottom } = button.getBoundingClientRect();
      const name = button.textContent;
      if (left < 0 || right > innerWidth || top < 0) found.push(`“${name}” reaches out of the window`);
      if (button.scrollWidth > button.clientWidth + 1 && getComputedStyle(button).display !== 'inline')
        found.push(`“${name}” is wider than its button`);
      const uppermost = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      if (!uppermost || !button.contains(uppermost)) found.push(`“${name}” is covered`);
    }
    return found;
  });
}

for (const theme of ['paper', 'night']) {
  test(`nothing is cut off on any screen, ${theme}`, async ({ page }) => {
    const found: string[] = [];
    for (const address of pages) {
      await page.goto(`${address}?theme=${theme}`, { waitUntil: 'domcontentloaded' });
      await page.evaluate(() => document.fonts.ready);
      for (const screen of screens) {
        await page.setViewportSize(screen);
        found.push(...(await cutOff(page)).map((what) => `${address} at ${screen.width}: ${what}`));
      }
    }
    expect(found).toEqual([]);
  });
}
