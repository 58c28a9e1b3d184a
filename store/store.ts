import type { Dossier, DossierProblem, DossierSummary } from '@/relations/dossier';

/**
 * Where dossiers are kept and found. Read-only for now; a database is another driver behind the same interface.
 * Every method may be called on each request: a driver caches.
 */
export type Store = {
  /** Newest publication first, undated last; ties by slug. */
  list(): Promise<{ readonly dossiers: readonly DossierSummary[]; readonly problems: readonly DossierProblem[] }>;
  /** The dossier, or null where there is none of that name. */
  find(slug: string): Promise<Dossier | null>;
};
