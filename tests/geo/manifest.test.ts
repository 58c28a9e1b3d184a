import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { manifestSchema } from '@/scripts/data/manifest';

const root = join(import.meta.dirname, '..', '..', 'public');
const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')));

describe('the manifest of generated files', () => {
  it.each(manifest.files)('$path is the file that was built', ({ path, bytes, sha256 }) => {
    const content = readFileSync(join(root, path));
    expect(content.length).toBe(bytes);
    expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
  });

  it('lists every file of map and fonts', () => {
    const files = ['map', 'fonts'].flatMap((folder) =>
      readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
    );
    // The table of font faces is ours, made from the recipe and not from a package.
    expect(files.filter((path) => path !== 'fonts/faces.json').sort()).toEqual(
      manifest.files.map(({ path }) => path).sort(),
    );
  });

  it('keeps what the first page loads small', () => {
    const size = (path: string) => gzipSync(readFileSync(join(root, path)), { level: 9 }).length;
    expect(size('map/countries-110m.json')).toBeLessThan(30_000);
    expect(size('map/countries-50m.json')).toBeLessThan(190_000);
    const fonts = ['inter', 'newsreader', 'newsreader-italic'].reduce(
      (sum, name) => sum + size(`fonts/${name}.woff2`),
      0,
    );
    expect(fonts).toBeLessThan(75_000);
  });
});
