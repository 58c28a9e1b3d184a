import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ICruiseResult } from 'dependency-cruiser';
import { afterAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The command line, as `npm run arrows` calls it; with JSON as output it exits with 0 whatever it finds. */
function cruise(folder: string): ICruiseResult {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [program, '--config', '.dependency-cruiser.mjs', '--output-type', 'json', '.'];
  const output = execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 64 << 20 });
  return JSON.parse(output) as ICruiseResult;
}

function violations(result: ICruiseResult): string[] {
  return result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

/** Every source file that git would commit, so that a file which the cruiser skips cannot hide. */
function sourceFiles(): string[] {
  const patterns = ['*.ts', '*.tsx', ':!*.d.ts'];
  return execFileSync('git', ['ls-files', '-co', '--exclude-standard', '--deduplicate', '--', ...patterns], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter(Boolean);
}

describe('the import arrows', () => {
  const result = cruise(root);

  test('point where ARCHITECTURE.md says', () => {
    expect(violations(result)).toEqual([]);
  });

  test('are checked in every source file', () => {
    const read = new Set(result.modules.map(({ source }) => source));
    const files = sourceFiles();
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => !read.has(file))).toEqual([]);
  });

  test('follow the alias and type imports: an import of ours is never taken for a package', () => {
    const ours = result.modules
      .flatMap(({ dependencies }) => dependencies)
      .filter(({ module }) => module.startsWith('@/'));
    expect(ours.length).toBeGreaterThan(0);
    expect(ours.filter(({ resolved }) => resolved.startsWith('node_modules/'))).toEqual([]);
  });
});

describe('a planted violation is caught', () => {
  const folder = mkdtempSync(join(tmpdir(), 'arrows-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const planted = [
    { from: 'geo/a.ts', import: "import type { X } from '@/relations/x';", rule: 'geo-imports-only-itself' },
    { from: 'relations/a.ts', import: "import { x } from '../extract/x';", rule: 'relations-imports-only-geo' },
    { from: 'extract/a.ts', import: "export * from '@/store/x';", rule: 'extract-imports-only-relations-geo' },
    { from: 'briefing/a.ts', import: "import { x } from '@/store/x';", rule: 'briefing-imports-only-relations-geo' },
    { from: 'store/a.ts', import: "import { x } from '@/app/x';", rule: 'store-imports-only-extract-relations-geo' },
    {
      from: 'components/map/a.tsx',
      import: "import { x } from '@/store/x';",
      rule: 'components-imports-only-relations-geo-briefing',
    },
    {
      from: 'components/map/b.tsx',
      import: "const x = import('@/extract/x');",
      rule: 'components-imports-only-relations-geo-briefing',
    },
    { from: 'scripts/a.ts', import: "import { x } from '../relations/x';", rule: 'scripts-imports-only-geo' },
    {
      from: 'proxy.ts',
      import: "import { x } from '@/extract/x';",
      rule: 'proxy-imports-only-store-briefing-relations-geo',
    },
    { from: 'geo/b.ts', import: "import { x } from './nowhere';", rule: 'no-unresolvable' },
    { from: 'geo/c.ts', import: "import './d';", rule: 'no-circular' },
  ];
  const allowed = [
    { from: 'app/a.tsx', import: "import { x } from '@/store/x';" },
    { from: 'tests/a.ts', import: "import { x } from '@/app/x';" },
    { from: 'store/b.ts', import: "import { x } from '@/extract/x';" },
  ];

  for (const name of ['.dependency-cruiser.mjs', 'tsconfig.json']) copyFileSync(join(root, name), join(folder, name));
  const cycle = { from: 'geo/d.ts', import: "import './c';" };
  const targets = ['app', 'store', 'extract', 'relations'].map((room) => ({ from: `${room}/x.ts`, import: '' }));
  for (const file of [...targets, cycle, ...planted, ...allowed]) {
    mkdirSync(join(folder, dirname(file.from)), { recursive: true });
    writeFileSync(join(folder, file.from), `${file.import}\nexport type X = string;\nexport const x = 1;\n`);
  }
  const { violations: found, ruleSetUsed } = cruise(folder).summary;

  test.each(planted)('$from: $rule', ({ from, rule }) => {
    expect(found.filter((violation) => violation.from === from).map((violation) => violation.rule.name)).toContain(
      rule,
    );
  });

  test('and nothing that is allowed', () => {
    const names = allowed.map(({ from }) => from);
    expect(found.filter((violation) => names.includes(violation.from))).toEqual([]);
  });

  test('every rule tells what to do instead', () => {
    const comments = (ruleSetUsed?.forbidden ?? []).map(({ comment }) => comment ?? '');
    expect(comments.length).toBeGreaterThan(8);
    expect(comments.filter((comment) => comment.length < 40)).toEqual([]);
  });
});
