import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { decode, largestInput } from './decode';

/** `npm run --silent derive -- FILE [--format json|geojson] [--title T] [--published D]`: exit 0 with a result, 2 with one line. */

type Arguments = {
  readonly file: string;
  readonly format: string;
  readonly title: string | null;
  readonly published: string | null;
};
type Outcome<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: string };

const formats = ['json', 'geojson'];
const later = ['csv', 'annotations', 'stix'];
const edtf = /^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/;
const usage = 'usage: derive FILE|- [--format json|geojson] [--title T] [--published YYYY-MM-DD]';

function parseArguments(given: readonly string[]): Outcome<Arguments> {
  const options = new Map<string, string>();
  const files: string[] = [];
  for (let at = 0; at < given.length; at += 1) {
    const word = given[at] ?? '';
    if (word === '-' || !word.startsWith('-')) {
      files.push(word);
      continue;
    }
    const [name = '', inline] = word.split(/=(.*)/s, 2);
    if (!['--format', '--title', '--published'].includes(name))
      return { ok: false, error: `unknown option ${name}; ${usage}` };
    const value = inline ?? given[at + 1];
    if (inline === undefined) at += 1;
    if (value === undefined) return { ok: false, error: `${name} needs a value; ${usage}` };
    options.set(name, value);
  }
  return checkArguments(files, options);
}

function checkArguments(files: readonly string[], options: ReadonlyMap<string, string>): Outcome<Arguments> {
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) return { ok: false, error: `one file is expected; ${usage}` };
  const format = options.get('--format') ?? 'json';
  if (later.includes(format)) return { ok: false, error: `format ${format} is not there yet; use json or geojson` };
  if (!formats.includes(format)) return { ok: false, error: `unknown format ${format}; use json or geojson` };
  const published = options.get('--published') ?? null;
  if (published !== null && !isDate(published)) {
    return {
      ok: false,
      error: `--published ${published} is no date; give YYYY-MM-DD or an interval YYYY-MM-DD/YYYY-MM-DD`,
    };
  }
  return { ok: true, value: { file, format, title: options.get('--title') ?? null, published } };
}

function isDate(value: string): boolean {
  if (!edtf.test(value)) return false;
  return value.split('/').every((part) => {
    const [year = '', month = '01', day = '01'] = part.split('-');
    const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
  });
}

function readInput(file: string): Outcome<Uint8Array> {
  if (file === '-') return withinLimit(readFileSync(0), 'standard input');
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), file);
  try {
    const status = statSync(path);
    if (status.isDirectory()) return { ok: false, error: `${file} is a directory, not a text file` };
    if (status.size > largestInput) return tooLarge(file, status.size);
    return withinLimit(readFileSync(path), file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return {
      ok: false,
      error: code === 'ENOENT' ? `${file}: no such file` : `${file}: cannot be read (${code || 'unknown error'})`,
    };
  }
}

function withinLimit(bytes: Uint8Array, name: string): Outcome<Uint8Array> {
  return bytes.length > largestInput ? tooLarge(name, bytes.length) : { ok: true, value: bytes };
}

function tooLarge(name: string, size: number): Outcome<never> {
  const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(1);
  return { ok: false, error: `${name} has ${megabytes(size)} MB; at most ${megabytes(largestInput)} MB are read` };
}

async function run(): Promise<Outcome<string>> {
  const parsed = parseArguments(process.argv.slice(2));
  if (!parsed.ok) return parsed;
  const { file, format, title, published } = parsed.value;
  const input = readInput(file);
  if (!input.ok) return input;
  const text = decode(input.value);
  if (!text.ok) return { ok: false, error: `${file}: ${text.error}` };
  const { derive } = await import('./derive');
  const derivation = derive({ text: text.value, title, published });
  if (format === 'json') return { ok: true, value: JSON.stringify(derivation, null, 2) };
  const { toGeoJson } = await import('@/relations/export/geojson');
  return { ok: true, value: JSON.stringify(toGeoJson(derivation), null, 2) };
}

// A reader who has seen enough ("derive FILE | head") closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 2);
});

try {
  const outcome = await run();
  if (outcome.ok) process.stdout.write(`${outcome.value}\n`);
  else process.stderr.write(`derive: ${outcome.error}\n`);
  process.exitCode = outcome.ok ? 0 : 2;
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`derive: failed: ${message.replace(/\s+/g, ' ').slice(0, 200)}\n`);
  process.exitCode = 2;
}
