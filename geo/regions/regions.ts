import { type CompositeRow, composites } from '../gazetteer/composites';
import { countries } from '../gazetteer/countries';
import type { CountryRow } from '../gazetteer/country-row';
import { compositePlaces } from './composite-places';
import { regionPlace } from './region-places';

/** A region on the map with its own page. All coordinates are longitude and latitude in degrees (WGS 84). */
export type Region = {
  /** ISO 3166-1 alpha-2 in lower case (`bf`), or the id of a composite (`sahel`). */
  readonly id: string;
  readonly kind: 'country' | 'composite';
  readonly name: string;
  /** Lower case like the id; null for a composite. */
  readonly iso2: string | null;
  readonly capital: { readonly name: string; readonly at: readonly [number, number] } | null;
  /** Where arcs end: the capital, or the authored label point of a region without one. */
  readonly anchor: readonly [number, number];
  readonly anchorKind: 'capital' | 'label-point';
  /** Where the name stands. */
  readonly label: readonly [number, number];
  /** West, south, east, north; unwrapped, so that east > west also beyond 180°. */
  readonly box: readonly [number, number, number, number];
  /** Ids of the countries in a composite. */
  readonly members?: readonly string[];
  readonly note?: string;
};

/** Half the side in degrees of the box of a country that is too small to have a shape at 1:50m. */
const smallBox = 1.2;

/** Every region that can be drawn: countries by code, then composites. A country without a place is left out (none today but Antarctica). */
export const regions: readonly Region[] = [...countries.flatMap(countryRegion), ...composites.flatMap(compositeRegion)];

const byId = new Map(regions.map((row) => [row.id, row]));

export function region(id: string): Region | null {
  return byId.get(id) ?? null;
}

function countryRegion(row: CountryRow): Region[] {
  const id = row.iso2.toLowerCase();
  const capital = row.capital && { name: row.capital.name, at: [row.capital.lon, row.capital.lat] as const };
  const place = regionPlace(id);
  const anchor = capital?.at ?? place?.label;
  if (!anchor) return [];
  const [x, y] = anchor;
  const note = place ? place.note : 'No shape of its own in Natural Earth at 1:50m: drawn by its capital.';
  return [
    {
      id,
      kind: 'country',
      name: row.name,
      iso2: id,
      capital,
      anchor,
      anchorKind: capital ? 'capital' : 'label-point',
      label: place?.label ?? anchor,
      box: place?.box ?? [x - smallBox, y - smallBox, x + smallBox, y + smallBox],
      ...(note ? { note } : {}),
    },
  ];
}

function compositeRegion({ id, name, kind, members }: CompositeRow): Region[] {
  const place = kind === 'composite' ? compositePlaces[id] : undefined;
  if (!place) return [];
  return [
    {
      id,
      kind: 'composite',
      name,
      iso2: null,
      capital: null,
      anchor: place.label,
      anchorKind: 'label-point',
      label: place.label,
      box: place.box,
      ...(members.length > 0 ? { members: members.map((code) => code.toLowerCase()) } : {}),
      ...(place.note ? { note: place.note } : {}),
    },
  ];
}
