// Not run by itself: is Node new enough, and is node_modules what the lockfile says?
import { readFileSync } from 'node:fs';
import { root, run, SetUpError } from './run.mjs';

const oldest = [20, 19];

/** @param {string} version such as "20.19.2" */
export function nodeIsNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}

export function checkNode(version = process.versions.node) {
  if (nodeIsNewEnough(version)) return;
  throw new SetUpError(
    `Démarche needs Node ${oldest.join('.')} or newer; this is Node ${version}. Install a newer one (https://nodejs.org) and try again.`,
  );
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(`${root}${path}`, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Does what npm installed (it writes node_modules/.package-lock.json last) hold what the lockfile asks for? Optional
 * packages may be absent: they are for other systems.
 */
export function installMatches(lockfile, installed) {
  if (!lockfile?.packages || !installed?.packages) return false;
  const wanted = Object.entries(lockfile.packages).filter(([path]) => path !== '');
  const complete = wanted.every(([path, entry]) => {
    const found = installed.packages[path];
    if (!found) return Boolean(entry.optional || entry.peer);
    return found.version === entry.version;
  });
  return complete && Object.keys(installed.packages).every((path) => path in lockfile.packages);
}

export async function ensureInstalled() {
  checkNode();
  if (installMatches(readJson('package-lock.json'), readJson('node_modules/.package-lock.json'))) return;
  console.log('Installing the packages of the lockfile (npm ci) …');
  // npm tells where its own command line is; on Windows `npm` itself is a batch file that cannot be spawned.
  const npm = process.env.npm_execpath;
  const args = ['ci', '--loglevel=error', '--no-progress'];
  const code = npm?.endsWith('.js') ? await run(process.execPath, [npm, ...args]) : await run('npm', args);
  if (code !== 0) {
    throw new SetUpError(
      'npm ci failed (see above). It needs the package registry once; check the network, or set the registry that you use with `npm config set registry …`.',
    );
  }
}
