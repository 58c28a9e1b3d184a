import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const fileSchema = z.object({
  /** Relative to `public/`. */
  path: z.string(),
  /** Package and version, or null for a file that we made from other files of the list. */
  source: z.string(),
  licence: z.string(),
  attribution: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.number().int().positive(),
  /** Vertices of the shapes; null for a file without any. */
  vertices: z.number().int().positive().nullable(),
});

/** `public/manifest.json`: where every generated file under `public/` came from. */
export const manifestSchema = z.object({ note: z.string(), files: z.array(fileSchema) });
export type ManifestFile = z.infer<typeof fileSchema>;

export type Origin = { readonly package: string; readonly licence: string; readonly attribution: string };

export function manifestRow(path: string, content: Buffer, origin: Origin, vertices: number | null): ManifestFile {
  return {
    path,
    source: `${origin.package} ${versionOf(origin.package)}`,
    licence: origin.licence,
    attribution: origin.attribution,
    sha256: createHash('sha256').update(content).digest('hex'),
    bytes: content.length,
    vertices,
  };
}

/** The installed version. Not by `require.resolve('…/package.json')`, which `exports` may forbid. */
function versionOf(name: string): string {
  const paths = createRequire(import.meta.url).resolve.paths(name) ?? [];
  for (const path of paths) {
    try {
      const parsed = z
        .object({ version: z.string() })
        .parse(JSON.parse(readFileSync(join(path, name, 'package.json'), 'utf8')));
      return parsed.version;
    } catch {
      // Not in this node_modules: the next one up.
    }
  }
  throw new Error(`${name} is not installed beside ${dirname(new URL(import.meta.url).pathname)}`);
}
