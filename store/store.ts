import type { Dossier } from '@/relations/dossier';

/** What the library shows of a dossier without opening it. */
export type DossierSummary = {
  readonly slug: string;
  readonly title: string;
  /** EDTF; null where unknown. */
  readonly published: string | null;
  readonly relations: number;
};

/** A dossier that could not be read, and a sentence that says why. */
export type DossierProblem = { readonly slug: string; readonly reason: string };

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
