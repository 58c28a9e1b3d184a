import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../scripts/steps/run.mjs';
import { truthOf } from './support/dossier';
import { expectRendered, mapReady } from './support/map';
import { expect, test as watched } from './support/test';

const fixtures = 'tests/fixtures/dossiers';

/** A production server over a folder of its own, so that dossiers can be put there while it runs. */
const test = watched.extend<object, { shelf: { origin: string; folder: string } }>({
  shelf: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'demarche-dossiers-'));
      cpSync(fixtures, folder, { recursive: true });
      const port = await freePort();
      const server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-p', String(port)], {
        env: { ...process.env, DOSSIERS: folder, NEXT_TELEMETRY_DISABLED: '1' },
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      const end = () => server.kill('SIGKILL');
      process.once('exit', end);
      const origin = `http://localhost:${port}`;
      await answering(origin, server);
      await use({ origin, folder });
      process.off('exit', end);
      server.kill('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: ({ shelf }, use) => use(shelf.origin),
});

async function answering(origin: string, server: ChildProcess) {
  while (server.exitCode === null) {
    const answer = await fetch(origin).catch(() => null);
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the second server ended before it answered');
}

const kenya = 'kenya-and-uganda';

test('an article on other countries is drawn without a line of code', async ({ page }) => {
  const facts = truthOf(`${fixtures}/${kenya}`, kenya);
  expect(facts.regions).toEqual(expect.arrayContaining(['ke', 'ug']));
  expect(facts.drawn.length).toBeGreaterThan(0);
  await page.goto(`/d/${kenya}`);
  await mapReady(page);
  await expectRendered(page, facts.drawn, { only: true });
  await expect(page.locator('.relation-row')).toHaveCount(facts.dossier.derivation.relations.length);
  await expect(page.locator('.panel h2').filter({ hasText: 'Kenya' })).toHaveText(/Uganda/);
});

test('an article without a relation makes a page that says so', async ({ page }) => {
  const garden = '/d/a-garden-in-spring';
  const response = await page.goto(garden);
  expect(response?.status()).toBe(200);
  await mapReady(page);
  await expectRendered(page, [], { only: true });
  await expect(page.getByRole('heading', { name: 'No relation was found in this article' })).toBeVisible();
  await page.locator('.empty').getByRole('link', { name: 'read the article' }).click();
  await expect(page.locator('.article')).toContainText('The beans grew slowly this year.');
  for (const address of ['/still.svg', '/brief/title', '/brief/map', '/brief/sources', '/article']) {
    expect((await page.request.get(garden + address)).status(), address).toBe(200);
  }
  expect((await page.request.get(`${garden}/relation/1`)).status()).toBe(404);
});

test('a broken dossier is listed with its reason, and a new one appears by itself', async ({ page, shelf }) => {
  await page.goto('/', { waitUntil: 'domcontentloaded' });
  const library = page.locator('.library');
  await expect(library.getByRole('listitem').filter({ hasText: 'broken-metadata' })).toContainText('dossier.json');
  await expect(library.getByRole('link')).toHaveText([/./, /./]);
  expect((await page.request.get('/d/broken-metadata')).status()).toBe(404);

  const added = join(shelf.folder, 'a-second-garden');
  cpSync(`${fixtures}/a-garden-in-spring`, added, { recursive: true });
  await page.reload({ waitUntil: 'domcontentloaded' });
  await expect(library.locator('a[href="/d/a-second-garden"]')).toBeVisible();
  rmSync(added, { recursive: true });
  await page.reload({ waitUntil: 'domcontentloaded' });
  await expect(library.locator('a[href="/d/a-second-garden"]')).toHaveCount(0);
  expect((await page.request.get('/d/a-second-garden')).status()).toBe(404);
});
