import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'derive-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(args: readonly string[], input = '') {
  const command = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'extract/cli.ts'), ...args];
  const done = spawnSync(process.execPath, command, {
    cwd: root,
    env: { ...process.env, INIT_CWD: folder },
    input,
    encoding: 'utf8',
  });
  return { code: done.status, out: done.stdout, error: done.stderr };
}

const sentence = 'French President Paul Martin visited Germany on Monday.';
const files: Readonly<Record<string, string | Uint8Array>> = {
  'good.txt': sentence,
  'empty.txt': '',
  'blank.txt': ' \n\t\n',
  'nul.bin': new Uint8Array([65, 0, 66, 0, 0, 67]),
  'page.pdf': '%PDF-1.7\n1 0 obj',
  'image.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]),
  'latin1.txt': new Uint8Array([0x46, 0x72, 0xe9, 0x64, 0x20, 0xe8]),
  'utf16.txt': Buffer.from(`\ufeff${sentence}`, 'utf16le'),
  'huge.txt': 'The minister said so and '.repeat(210_000),
};
for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
mkdirSync(join(folder, 'directory'));

describe('derive, given what it cannot read: one line, exit 2, no stack trace', () => {
  test.each([
    ['a missing file', ['nowhere.txt'], 'no such file'],
    ['a directory', ['directory'], 'is a directory'],
    ['an empty file', ['empty.txt'], 'is empty'],
    ['white space', ['blank.txt'], 'white space'],
    ['NUL bytes', ['nul.bin'], 'binary'],
    ['a PDF', ['page.pdf'], 'PDF'],
    ['an image', ['image.png'], 'PNG'],
    ['another encoding', ['latin1.txt'], 'not valid UTF-8'],
    ['five megabytes in one line', ['huge.txt'], 'at most 1.5 MB'],
    ['an unknown option', ['good.txt', '--frmat', 'json'], 'unknown option --frmat'],
    ['an unknown format', ['good.txt', '--format', 'xml'], 'unknown format xml'],
    ['a format still to come', ['good.txt', '--format', 'csv'], 'not there yet'],
    ['an impossible date', ['good.txt', '--published', '2025-02-30'], 'is no date'],
    ['an option without a value', ['good.txt', '--title'], 'needs a value'],
    ['no file', [], 'one file is expected'],
  ])('%s', (_name, args, message) => {
    const { code, out, error } = run(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(error).toContain(message);
    expect(error.trimEnd().split('\n')).toHaveLength(1);
    expect(error).not.toMatch(/\n\s+at /);
  });
});

describe('derive, given a text', () => {
  test('prints the derivation as JSON', () => {
    const { code, out, error } = run(['good.txt', '--title', 'A visit', '--published', '2024-05-08']);
    const derivation = JSON.parse(out) as {
      article: { title: string };
      relations: { source: { country: string }; date: { edtf: string } }[];
    };
    expect([code, error]).toEqual([0, '']);
    expect(derivation.article.title).toBe('A visit');
    expect(derivation.relations[0]?.source.country).toBe('FR');
    expect(derivation.relations[0]?.date.edtf).toBe('2024-05-06');
  });

  test('reads standard input and UTF-16 with a byte order mark', () => {
    expect(run(['-'], sentence).code).toBe(0);
    expect(run(['utf16.txt']).out).toContain('"FR"');
  });

  test('a reader who closes the pipe is no failure', () => {
    const long = join(folder, 'long.txt');
    writeFileSync(long, `${sentence} `.repeat(3_000));
    const command = [process.execPath, join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'extract/cli.ts'), long];
    const quoted = command.map((word) => `'${word}'`).join(' ');
    const done = spawnSync('sh', ['-c', `{ ${quoted}; echo "exit $?" >&2; } | head -c 5`], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(done.stdout).toHaveLength(5);
    expect(done.stderr).toBe('exit 0\n');
  });

  test('a text without relations is a result', () => {
    const { code, out } = run(['-'], 'Nothing happened in the garden today.');
    expect(code).toBe(0);
    expect((JSON.parse(out) as { relations: unknown[]; notes: unknown[] }).relations).toEqual([]);
  });
});
