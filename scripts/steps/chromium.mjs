// Not run by itself: a Chromium for the browser tests, found or fetched. CHROMIUM=/path/to/it wins over everything.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, runPackage, SetUpError } from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const downloadMs = 4 * 60_000;

/** The flags every browser of ours is started with: software WebGL, and not one request of its own. */
export const chromiumFlags = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A file that is there may still lack a system library; `--version` tells, except on Windows, where it opens a window. */
function starts(path) {
  if (process.platform === 'win32') return existsSync(path);
  return spawnSync(path, ['--version'], { timeout: 30_000, stdio: 'ignore' }).status === 0;
}

function onThePath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const places = [...names.flatMap((name) => folders.map((folder) => join(folder, name + suffix))), ...usualPlaces];
  return places.find((place) => isExecutable(place) && starts(place)) ?? null;
}

async function playwrightsOwn() {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return existsSync(path) && starts(path) ? path : null;
}

/** The path of a Chromium that is here already, or null. */
export async function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) {
    if (isExecutable(named) && starts(named)) return named;
    throw new SetUpError(
      `CHROMIUM is "${named}", and that does not start. Name a working one, or unset it to have one found.`,
    );
  }
  return onThePath() ?? (await playwrightsOwn());
}

async function debiansOwn() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { env, stdio: /** @type {const} */ (['ignore', 'ignore', 'inherit']), timeoutMs: downloadMs };
  console.log("Installing Debian's chromium (apt-get) …");
  if ((await run('apt-get', ['update', '-qq'], options)) === 127) return null;
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
  return onThePath();
}

/** The path of a Chromium: one that is here, or Playwright's download, or Debian's package, in that order. */
export async function ensureChromium() {
  const found = await findChromium();
  if (found) return found;
  console.log("No Chromium found; fetching Playwright's own (once) …");
  await runPackage('playwright/cli.js', ['install', 'chromium'], { timeoutMs: downloadMs });
  const fetched = (await playwrightsOwn()) ?? (await debiansOwn());
  if (fetched) return fetched;
  throw new SetUpError(
    'The browser tests need a Chromium and none could be had: none on the path, the download of Playwright failed, and no Debian package could be installed. Install Chromium or Chrome and, if it is not on the path, set CHROMIUM=/path/to/it.',
  );
}
