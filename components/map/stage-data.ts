import type { DrawnRelation } from '@/geo/plate';
import type { Region } from '@/geo/regions/regions';

/** What a pointer over an arc shows; the words are the server's. */
export type Caption = { readonly pair: string; readonly act: string; readonly quote: string };

/** All that the map needs of a dossier: a few kilobytes, handed over by its layout. */
export type StageDossier = {
  readonly slug: string;
  readonly relations: readonly DrawnRelation[];
  readonly captions: Readonly<Record<number, Caption>>;
  /** The rows of the regions that the article speaks of. */
  readonly regions: readonly Region[];
};

/** What the open page asks of the map. */
export type StagePage = {
  /** Numbers of the relations that the filters of the address let through. */
  readonly shown: readonly number[];
  readonly relation: number | null;
  readonly region: string | null;
  /** Whether the page marks relations itself (the article): a click on an arc then moves to the mark. */
  readonly marks: boolean;
};
