import { test as base, type ConsoleMessage, expect, type Page } from '@playwright/test';

export { expect };

/** Chromium reports the page's own status 404 as an error; a page that is meant to be missing is none. */
function isOwnStatus(message: ConsoleMessage, page: Page): boolean {
  return message.text().startsWith('Failed to load resource') && message.location().url === page.url();
}

/**
 * Everything that may happen on no page at all: an error in the console, an uncaught exception, a violation of the
 * content security policy, a request to another origin.
 */
export async function watch(page: Page, origin: string): Promise<string[]> {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !isOwnStatus(message, page))
      problems.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:|^wss?:/.test(url.protocol) && url.origin !== origin) problems.push(`request: ${url}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`content security policy: ${violatedDirective} blocked ${blockedURI}`),
    );
  });
  return problems;
}

/** Every browser test watches its page and fails on what `watch` finds, whatever else it is about. */
export const test = base.extend<{ clean: undefined }>({
  clean: [
    async ({ page, baseURL }, use) => {
      const problems = await watch(page, new URL(baseURL ?? '').origin);
      await use(undefined);
      expect(problems).toEqual([]);
    },
    { auto: true },
  ],
});
