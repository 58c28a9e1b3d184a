// Run after `npm install` changed package-lock.json, when `npm ci` complains of "Missing: … from lock file".
//
// A package with native parts lists one optional package per platform. A registry mirror that carries only its own
// platform makes npm leave the others out of the lockfile, and `npm ci` then refuses the lockfile everywhere. This adds
// an entry for each of them from what the name says (os, cpu, libc). Such an entry has no integrity hash: only a registry
// that carries the package can tell it, and npm fills it in there.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64'];

/** The optional packages that an entry of the lockfile asks for and the lockfile does not hold. */
export function missingOptionalPackages(lockfile) {
  const missing = [];
  for (const [path, entry] of Object.entries(lockfile.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const nested = `${path}/node_modules/${name}`;
      const top = `node_modules/${name}`;
      if (!lockfile.packages[nested] && !lockfile.packages[top])
        missing.push({ path: top, name, version, parent: entry });
    }
  }
  return missing;
}

function entryFor({ name, version, parent }) {
  const words = name.split(/[/-]/);
  const os = words.find((word) => systems.includes(word));
  const cpu = words.find((word) => processors.includes(word));
  if (!os || !cpu)
    throw new Error(`${name}: its name does not say for which system and processor it is; add it by hand`);
  if (!/^\d+\.\d+\.\d+/.test(version)) throw new Error(`${name}: its version "${version}" is a range; add it by hand`);
  return {
    version,
    cpu: [cpu],
    ...(parent.dev ? { dev: true } : {}),
    ...(name.endsWith('-musl') ? { libc: ['musl'] } : {}),
    ...(name.endsWith('-gnu') ? { libc: ['glibc'] } : {}),
    license: parent.license,
    optional: true,
    os: [os],
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const file = fileURLToPath(new URL('../package-lock.json', import.meta.url));
  const lockfile = JSON.parse(readFileSync(file, 'utf8'));
  const missing = missingOptionalPackages(lockfile);
  for (const item of missing) lockfile.packages[item.path] = entryFor(item);
  const paths = Object.keys(lockfile.packages).sort((a, b) => a.localeCompare(b, 'en'));
  lockfile.packages = Object.fromEntries(paths.map((path) => [path, lockfile.packages[path]]));
  writeFileSync(file, `${JSON.stringify(lockfile, null, 2)}\n`);
  console.log(
    missing.length === 0 ? 'The lockfile is complete.' : `Added ${missing.map((item) => item.name).join(', ')}.`,
  );
}
