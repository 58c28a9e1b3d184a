// Run with `npm test`: every check there is, from a fresh clone on. `--only lint,types,arrows,unit,build,browser` picks
// steps; what follows `--` goes to the test runner of the steps picked. The last line is `N passed, N failed`.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { build, buildIsFresh, copyMapLibreWorker } from './steps/build.mjs';
import { ensureChromium } from './steps/chromium.mjs';
import { ensureInstalled } from './steps/install.mjs';
import { freePort, main, quietEnvironment, root, runPackage, SetUpError } from './steps/run.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

const results = `${root}test-results`;

/** @returns {Tally} */
const tallyOf = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

function readReport(name) {
  try {
    return JSON.parse(readFileSync(`${results}/${name}`, 'utf8'));
  } catch {
    return null;
  }
}

/** A runner that fails without a failed test (it crashed, or a file did not load) counts as one failure. */
function withRunner(tally, code) {
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

async function gate(entry, args) {
  return tallyOf((await runPackage(entry, args)) === 0);
}

async function types() {
  copyMapLibreWorker();
  if ((await runPackage('next/dist/bin/next', ['typegen'], { stdio: ['ignore', 'ignore', 'inherit'] })) !== 0)
    return tallyOf(false);
  return gate('typescript/bin/tsc', ['--noEmit']);
}

async function unit(extra) {
  const code = await runPackage('vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}/unit.json`,
    ...extra,
  ]);
  const report = readReport('unit.json');
  if (!report) return tallyOf(false);
  return withRunner(
    {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + (report.numTodoTests ?? 0),
    },
    code,
  );
}

/** Nothing to count when it succeeds: the browser tests are what a build is for. */
async function ensureFreshBuild() {
  if (!buildIsFresh()) await build();
  return { passed: 0, failed: 0, skipped: 0 };
}

async function browser(extra) {
  if (!buildIsFresh()) throw new SetUpError('Not run: there is no fresh build (npm run build).');
  const env = {
    ...quietEnvironment,
    CHROMIUM: await ensureChromium(),
    E2E_PORT: String(await freePort()),
    BROWSER_REPORT: `${results}/browser.json`,
  };
  const code = await runPackage('@playwright/test/cli.js', ['test', ...extra], { env });
  const report = readReport('browser.json');
  if (!report) return tallyOf(false);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return withRunner({ passed: expected + flaky, failed: unexpected, skipped }, code);
}

const steps = [
  {
    id: 'lint',
    title: 'Lint and format',
    run: () => gate('@biomejs/biome/bin/biome', ['check', '--error-on-warnings']),
  },
  { id: 'types', title: 'Types', run: types },
  {
    id: 'arrows',
    title: 'Import arrows',
    run: () =>
      gate('dependency-cruiser/bin/dependency-cruise.mjs', [
        '--config',
        '.dependency-cruiser.mjs',
        '--output-type',
        'err-long',
        '.',
      ]),
  },
  { id: 'unit', title: 'Unit tests', run: unit },
  { id: 'build', title: 'Build', run: ensureFreshBuild },
  { id: 'browser', title: 'Browser tests', run: browser },
];

/** A step that throws is a failed step; the others still run. */
async function runStep(step, extra) {
  console.log(`\n── ${step.title}`);
  const start = performance.now();
  let tally;
  try {
    tally = await step.run(extra);
  } catch (error) {
    console.error(error instanceof SetUpError ? error.message : error);
    tally = tallyOf(false);
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`── ${step.title}: ${tally.failed === 0 ? 'ok' : `${tally.failed} failed`} (${seconds} s)`);
  return tally;
}

/** `--only a,b` picks steps; the rest is for their runners. */
function parseArguments(args) {
  if (args[0] !== '--only') return { chosen: steps, extra: args };
  const ids = (args[1] ?? '').split(',');
  const unknown = ids.filter((id) => !steps.some((step) => step.id === id));
  if (unknown.length > 0) {
    throw new SetUpError(
      `No step is called "${unknown.join(', ')}"; there are ${steps.map((step) => step.id).join(', ')}.`,
    );
  }
  return { chosen: steps.filter((step) => ids.includes(step.id)), extra: args.slice(2).filter((arg) => arg !== '--') };
}

/** Nothing to count when it succeeds: without it there is nothing to run the others with. */
async function install() {
  await ensureInstalled();
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  return { passed: 0, failed: 0, skipped: 0 };
}

await main(async () => {
  const { chosen, extra } = parseArguments(process.argv.slice(2));
  const total = await runStep({ title: 'Install', run: install }, []);
  for (const step of total.failed > 0 ? [] : chosen) {
    const tally = await runStep(step, extra);
    total.passed += tally.passed;
    total.failed += tally.failed;
    total.skipped += tally.skipped;
  }
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
  process.exitCode = total.failed > 0 ? 1 : 0;
});
