// Run through `npm run dev`, `npm run build` and `npm run typecheck`: Next's command line with its telemetry off and
// MapLibre's worker in place.
import { build, copyMapLibreWorker } from './steps/build.mjs';
import { ensureInstalled } from './steps/install.mjs';
import { main, runPackage } from './steps/run.mjs';

const [command = 'dev', ...args] = process.argv.slice(2);

await main(async () => {
  await ensureInstalled();
  if (command === 'build') {
    await build(args);
    return;
  }
  copyMapLibreWorker();
  process.exitCode = await runPackage('next/dist/bin/next', [command, ...args], { stdio: 'inherit' });
});
