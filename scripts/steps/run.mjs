// Not run by itself: what start.mjs, test.mjs and next.mjs share. Plain Node, so that it works before anything is installed.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Every child of ours gets this: Next must not phone home, whatever runs it. */
export const quietEnvironment = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };

/** A failure with a sentence for the person at the terminal; a stack trace would only hide it. */
export class SetUpError extends Error {}

const graceMs = 4_000;
/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set();
let stopping = false;
let stopCode = 130;

/** From now on a Ctrl-C is the normal way to end, not a failure. */
export function expectToBeStopped() {
  stopCode = 0;
}

/** A child that must not outlive us. Every spawn goes through here. */
export function own(child) {
  children.add(child);
  const forget = () => {
    children.delete(child);
    if (stopping && children.size === 0) process.exit(stopCode);
  };
  child.once('exit', forget);
  child.once('error', forget);
  return child;
}

function killChildren(signal) {
  for (const child of children) child.kill(signal);
}

function stop() {
  stopping = true;
  if (children.size === 0) process.exit(stopCode);
  killChildren('SIGTERM');
  setTimeout(() => killChildren('SIGKILL'), graceMs);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
process.on('exit', () => killChildren('SIGKILL'));

// Whoever ends npm ends its shell, and the shell tells nobody: without this the server would keep the port for ever.
if (process.env.npm_lifecycle_event) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 500);
  watch.unref();
}

/**
 * Runs a command to its end and gives its exit code; 127 when it does not exist, 124 when the time was up.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, stdio?: import('node:child_process').StdioOptions, timeoutMs?: number }} [options]
 * @returns {Promise<number>}
 */
export function run(
  command,
  args,
  { env = quietEnvironment, stdio = ['ignore', 'inherit', 'inherit'], timeoutMs } = {},
) {
  return new Promise((resolve) => {
    const child = own(spawn(command, args, { cwd: root, env, stdio }));
    let timedOut = false;
    const timer =
      timeoutMs &&
      setTimeout(() => {
        timedOut = true;
        child.kill('SIGKILL');
      }, timeoutMs);
    const finish = (code) => {
      clearTimeout(timer);
      resolve(timedOut ? 124 : code);
    };
    child.on('error', () => finish(127));
    child.on('close', (code) => finish(code ?? 1));
  });
}

/** Runs the command line of an installed package: `node node_modules/<entry> …args`, on any system, without a shell. */
export function runPackage(entry, args, options) {
  return run(process.execPath, [`${root}node_modules/${entry}`, ...args], options);
}

/** True when nothing listens on the port, on IPv4 or IPv6. */
export function portIsFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
}

/** A port that was free a moment ago. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });
}

/** Runs a main function and turns a SetUpError into one sentence and exit code 1. */
export async function main(body) {
  try {
    await body();
  } catch (error) {
    console.error(error instanceof SetUpError ? `\n${error.message}` : error);
    process.exit(1);
  }
}
