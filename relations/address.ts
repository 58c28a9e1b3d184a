import { printQuery, type Query } from './query';

/** What an address of a dossier points at. */
export type Place =
  | { readonly kind: 'dossier' | 'article' }
  | { readonly kind: 'region'; readonly region: string }
  | { readonly kind: 'relation'; readonly number: number | null }
  | { readonly kind: 'slide'; readonly slide: string };

export type Address = { readonly dossier: string; readonly place: Place };

/**
 * The address that a path stands for, or null for a path that is no page of a dossier. It says nothing of whether there
 * is such a dossier, region or relation; a relation's number that is none is null.
 */
export function parsePath(path: string): Address | null {
  const [root, slug, page, id, ...rest] = path.split('/').slice(1).map(decode);
  if (root !== 'd' || !slug || rest.length > 0) return null;
  const place = parsePlace(page, id);
  return place && { dossier: slug, place };
}

function parsePlace(page: string | undefined, id: string | undefined): Place | null {
  if (page === undefined) return { kind: 'dossier' };
  if (page === 'article' && id === undefined) return { kind: 'article' };
  if (!id) return null;
  if (page === 'region') return { kind: 'region', region: id };
  if (page === 'relation') return { kind: 'relation', number: parseNumber(id) };
  return page === 'brief' ? { kind: 'slide', slide: id } : null;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** A relation's number as it stands in an address: digits only, from 1. */
export function parseNumber(raw: string | undefined): number | null {
  return raw !== undefined && /^[1-9]\d{0,5}$/.test(raw) ? Number(raw) : null;
}

/** The relation that the fragment of an article's address focuses: `#r7`. */
export function parseFragment(hash: string): number | null {
  return hash.startsWith('#r') ? parseNumber(hash.slice(2)) : null;
}

type Kept = Partial<Query>;

function at(dossier: string, rest: string, query: Kept = {}): string {
  return `/d/${encodeURIComponent(dossier)}${rest}${printQuery(query)}`;
}

/** Builders of every address; the query that a link keeps is given by the page that draws it. */
export const address = {
  dossier: (dossier: string, query?: Kept) => at(dossier, '', query),
  article: (dossier: string, query?: Kept, fragment = '') => at(dossier, '/article', query) + fragment,
  region: (dossier: string, region: string, query?: Kept) =>
    at(dossier, `/region/${encodeURIComponent(region)}`, query),
  relation: (dossier: string, number: number, query?: Kept) => at(dossier, `/relation/${number}`, query),
  slide: (dossier: string, slide: string, query?: Kept) => at(dossier, `/brief/${encodeURIComponent(slide)}`, query),
};
