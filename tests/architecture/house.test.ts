import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { missingOptionalPackages } from '../../scripts/complete-lockfile.mjs';
import { fingerprint } from '../../scripts/steps/build.mjs';
import { installMatches, nodeIsNewEnough } from '../../scripts/steps/install.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(read('package.json'));
const lockfile = JSON.parse(read('package-lock.json'));

/** What git has or would take, without what is deleted but not yet committed. */
function files(): string[] {
  const list = (...args: string[]) =>
    execFileSync('git', ['ls-files', ...args], { cwd: root, encoding: 'utf8' })
      .split('\n')
      .filter(Boolean);
  const deleted = new Set(list('--deleted'));
  return list('-co', '--exclude-standard', '--deduplicate').filter((file) => !deleted.has(file));
}

describe('packages', () => {
  test('have exact versions', () => {
    const ranges = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version)),
    );
    expect(ranges).toEqual([]);
  });

  test('come from whatever registry the user has: the lockfile names none', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved":/);
  });

  test('are complete for every platform (else: node scripts/complete-lockfile.mjs)', () => {
    expect(missingOptionalPackages(lockfile).map(({ name }: { name: string }) => name)).toEqual([]);
  });

  test('a lockfile without the packages of one platform is noticed', () => {
    const packages = {
      '': {},
      'node_modules/a': { version: '1.0.0', optionalDependencies: { 'a-darwin-arm64': '1.0.0' } },
    };
    expect(missingOptionalPackages({ packages })).toMatchObject([{ name: 'a-darwin-arm64', version: '1.0.0' }]);
  });
});

describe('scripts', () => {
  test('run Next only through the one that turns its telemetry off', () => {
    const direct = Object.entries(manifest.scripts).filter(([, line]) => /(^|[\s&|;])next\s/.test(String(line)));
    expect(direct).toEqual([]);
    expect(read('scripts/steps/run.mjs')).toContain("NEXT_TELEMETRY_DISABLED: '1'");
    const callers = files().filter((file) => file.startsWith('scripts/') && read(file).includes('next/dist/bin/next'));
    const loud = callers.filter((file) => !/runPackage|quietEnvironment/.test(read(file)));
    expect(callers.length).toBeGreaterThan(0);
    expect(loud).toEqual([]);
  });

  test('Node 20.19 is the oldest that is let in', () => {
    expect(['18.20.8', '20.18.3', '20.19.0', '20.20.2', '22.0.0'].map(nodeIsNewEnough)).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
    expect(manifest.engines.node).toBe('>=20.19');
  });

  test('an install is taken for complete only when it holds what the lockfile asks for', () => {
    const wanted = {
      packages: {
        '': {},
        'node_modules/a': { version: '1.0.0' },
        'node_modules/b': { version: '2.0.0', optional: true },
      },
    };
    const a = { version: '1.0.0' };
    expect(installMatches(wanted, { packages: { 'node_modules/a': a } })).toBe(true);
    expect(installMatches(wanted, { packages: { 'node_modules/a': { version: '0.9.0' } } })).toBe(false);
    expect(installMatches(wanted, { packages: {} })).toBe(false);
    expect(installMatches(wanted, { packages: { 'node_modules/a': a, 'node_modules/c': a } })).toBe(false);
    expect(installMatches(wanted, null)).toBe(false);
  });

  test('a build is stale when a source file changed, and not when a dossier came', () => {
    const folder = mkdtempSync(join(tmpdir(), 'fingerprint-'));
    try {
      writeFileSync(join(folder, 'proxy.ts'), 'one');
      const first = fingerprint(folder);
      writeFileSync(join(folder, 'dossiers'), 'a new article');
      expect(fingerprint(folder)).toBe(first);
      writeFileSync(join(folder, 'proxy.ts'), 'two');
      expect(fingerprint(folder)).not.toBe(first);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('the tree', () => {
  test('has no drawer for things without a room', () => {
    const drawers = /(^|\/)(lib|utils|types|hooks|common)\//;
    expect(files().filter((file) => drawers.test(file))).toEqual([]);
  });

  test('has no folder at the top that is not a room', () => {
    const rooms = [
      'app',
      'briefing',
      'components',
      'dossiers',
      'extract',
      'geo',
      'public',
      'relations',
      'scripts',
      'store',
      'tests',
    ];
    const folders = new Set(
      files()
        .filter((file) => file.includes('/'))
        .map((file) => file.split('/')[0]),
    );
    const known = [...rooms, '.ci', '.github', 'docs'];
    expect([...folders].filter((folder) => !known.includes(folder ?? ''))).toEqual([]);
  });

  test('carries no path of the machine that it was written on', () => {
    // Written in two halves, so that this file does not find itself.
    const places = ['ho' + 'me', 'Us' + 'ers', 'ro' + 'ot', 'wo' + 'rk', 'tm' + 'p'];
    const pattern = new RegExp(`(^|[\\s"'\`(=:])/(${places.join('|')})/[\\w.-]+`, 'm');
    const text = /\.(ts|tsx|mjs|js|json|md|css|svg|html|txt|yml|yaml|sh)$|^\.ci\/run$/;
    const quoted = /^(dossiers|tests\/fixtures)\/|^package-lock\.json$/;
    expect(files().filter((file) => text.test(file) && !quoted.test(file) && pattern.test(read(file)))).toEqual([]);
  });

  test('is one whose tests live in tests/', () => {
    const astray = files().filter((file) => /\.(test|spec)\.tsx?$/.test(file) && !file.startsWith('tests/'));
    expect(astray).toEqual([]);
    expect(readdirSync(join(root, 'tests')).length).toBeGreaterThan(1);
  });
});
