// Not run by itself: the production server as a child, known to answer, and stopped when we are.
import { spawn } from 'node:child_process';
import { get } from 'node:http';
import { own, quietEnvironment, root, SetUpError } from './run.mjs';

const patienceMs = 60_000;
const graceMs = 4_000;

/** The status of one GET, or null when nobody answers. */
function statusOf(url) {
  return new Promise((resolve) => {
    const request = get(url, { timeout: 20_000, headers: { connection: 'close' } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? null);
    });
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve(null));
  });
}

/**
 * Starts `next start` and resolves when it answers a real request for `/`, which also fills the store.
 * @param {number} port
 * @returns {Promise<{ url: string, status: number, ended: Promise<number>, stop: () => Promise<number> }>}
 */
export async function serve(port) {
  const url = `http://localhost:${port}`;
  const host = process.env.HOST ? ['-H', process.env.HOST] : [];
  const child = own(
    spawn(process.execPath, [`${root}node_modules/next/dist/bin/next`, 'start', '-p', String(port), ...host], {
      cwd: root,
      env: quietEnvironment,
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  );
  // Next announces an address before it answers; ours is printed after. What comes later is passed on.
  let answered = false;
  child.stdout.on('data', (chunk) => answered && process.stdout.write(chunk));

  let exited = false;
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 0));
  }).finally(() => {
    exited = true;
  });
  const stop = async () => {
    child.kill('SIGTERM');
    const killer = setTimeout(() => child.kill('SIGKILL'), graceMs);
    const code = await ended;
    clearTimeout(killer);
    return code;
  };

  const address = `http://${process.env.HOST || 'localhost'}:${port}/`;
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline; ) {
    const status = await statusOf(address);
    if (exited) break;
    if (status !== null) {
      answered = true;
      return { url, status, ended, stop };
    }
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 50))]);
  }
  if (exited) throw new SetUpError(`The server stopped before it answered on port ${port} (see above).`);
  await stop();
  throw new SetUpError(`The server did not answer on port ${port} within ${patienceMs / 1000} seconds.`);
}
