import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import type { FontSet } from './font-sets';

/** Cuts one font file (woff2) down to the characters, weights and features of its row. */
export async function buildFont(set: FontSet): Promise<Buffer> {
  const path = createRequire(import.meta.url).resolve(`${set.package}/files/${set.source}.woff2`);
  return subsetFont(readFileSync(path), set.characters, {
    targetFormat: 'woff2',
    variationAxes: { wght: set.axis },
    keepFeatures: [...set.features],
    noHinting: true,
  });
}
