import { type Region, region } from '@/geo/regions/regions';
import { regionsOf } from './annotations';
import type { Dossier } from './dossier';

/** The rows of the regions that a dossier speaks of; ids that the atlas does not have are left out. */
export function regionRows(dossier: Pick<Dossier, 'derivation'>): Region[] {
  return regionsOf(dossier).flatMap(({ id }) => region(id) ?? []);
}
