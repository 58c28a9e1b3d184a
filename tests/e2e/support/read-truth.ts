// Run by `truthOf`, as a process of its own: the test runner does not load the atlas' JSON, `tsx` does.
import { slidesOf } from '@/briefing/slides';
import { plate } from '@/geo/plate';
import { regionsOf } from '@/relations/annotations';
import { drawnRelations } from '@/relations/drawn';
import { regionRows } from '@/relations/region-rows';
import { readFolder } from '@/store/read-folder';

const [folder = '', slug = ''] = process.argv.slice(2);
const result = await readFolder(folder, slug);
if (!result.ok) throw new Error(`${folder}: ${result.error}`);
const relations = drawnRelations(result.value.derivation);
const truth = {
  dossier: result.value,
  drawn: relations.map(({ number }) => number),
  plate: plate(relations, regionRows(result.value)),
  regions: regionsOf(result.value).map(({ id }) => id),
  slides: slidesOf(result.value).map(({ id }) => id),
};
export type Truth = typeof truth;
console.log(JSON.stringify(truth));
