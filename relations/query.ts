import { certaintyKeys, polarityKeys } from '@/geo/style-keys';
import { themes } from '@/geo/tokens';
import { eventTypes } from './event-types';

/** Where the camera stands: degrees, zoom as MapLibre counts it. */
export type View = { readonly longitude: number; readonly latitude: number; readonly zoom: number };

const projections = ['globe', 'mercator'] as const;
export type Projection = (typeof projections)[number];

type Parameter<T> = {
  /** The value of one raw parameter, or null when it is junk: the caller then falls back to the default. */
  readonly parse: (raw: string) => T | null;
  /** The raw form, or null when the value is the default and is left out of the address. */
  readonly print: (value: T) => string | null;
  readonly fallback: T;
};

function oneOf<T extends string>(choices: readonly T[]): Parameter<T | null> {
  return {
    parse: (raw) => choices.find((choice) => choice === raw) ?? null,
    print: (value) => value,
    fallback: null,
  };
}

/** A comma-separated choice; empty means "all", and naming every choice is the same as naming none. */
function someOf<T extends string>(choices: readonly T[]): Parameter<readonly T[]> {
  return {
    parse: (raw) => {
      const parts = new Set(raw.split(','));
      const found = choices.filter((choice) => parts.has(choice));
      return found.length === 0 || found.length === choices.length ? null : found;
    },
    print: (value) => (value.length === 0 || value.length === choices.length ? null : value.join(',')),
    fallback: [],
  };
}

const region: Parameter<string | null> = {
  parse: (raw) => (/^[a-z]{2,}(-[a-z]+){0,4}$/.test(raw) ? raw : null),
  print: (value) => value,
  fallback: null,
};

const words: Parameter<string | null> = {
  // By characters, not UTF-16 units: half an emoji cannot be encoded in a link, and the page would fail.
  parse: (raw) => Array.from(raw.trim()).slice(0, 200).join('').trim() || null,
  print: (value) => value,
  fallback: null,
};

/** Two decimals, about a kilometre; never "-0.00". */
function hundredths(value: number): string {
  return (Math.round(value * 100) / 100 + 0).toFixed(2);
}

const view: Parameter<View | null> = {
  parse: (raw) => {
    // Digits only: `Number` would read a missing part as 0 and send the camera into the Gulf of Guinea.
    const parts = raw.split(',').map((part) => (/^-?\d{1,3}(\.\d{1,20})?$/.test(part) ? Number(part) + 0 : undefined));
    const [longitude, latitude, zoom] = parts;
    if (parts.length !== 3 || longitude === undefined || latitude === undefined || zoom === undefined) return null;
    const inRange = Math.abs(longitude) <= 360 && Math.abs(latitude) <= 90 && zoom >= 0 && zoom <= 12;
    return inRange ? { longitude, latitude, zoom } : null;
  },
  print: (value) => value && [value.longitude, value.latitude, value.zoom].map(hundredths).join(','),
  fallback: null,
};

/**
 * Every parameter of an address, declared once for its three users: the page, the controls and the link builder.
 * `theme` null follows the system; `projection` null is the globe.
 */
const parameters = {
  view,
  projection: oneOf(projections),
  theme: oneOf(themes),
  type: someOf(eventTypes.map((row) => row.id)),
  certainty: someOf(certaintyKeys),
  polarity: someOf(polarityKeys),
  from: region,
  to: region,
  q: words,
} as const;

export type Query = { readonly [K in keyof typeof parameters]: (typeof parameters)[K]['fallback'] };
type Key = keyof Query;

const keys = Object.keys(parameters) as Key[];

/** What Next hands a page, what a browser has, or a plain record. */
export type RawQuery = URLSearchParams | Readonly<Record<string, string | string[] | undefined>>;

function rawValue(raw: RawQuery, key: string): string | null {
  if (raw instanceof URLSearchParams) return raw.get(key);
  const value = raw[key];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}

function parseOne<T>(parameter: Parameter<T>, raw: string | null): T {
  return (raw === null ? null : parameter.parse(raw)) ?? parameter.fallback;
}

/** The query of an address. Never fails: an unknown parameter is ignored, junk falls back to the default. */
export function parseQuery(raw: RawQuery): Query {
  return Object.fromEntries(
    keys.map((key) => [key, parseOne(parameters[key] as Parameter<unknown>, rawValue(raw, key))]),
  ) as Query;
}

/** The query as it stands in an address, `?…` or empty; defaults are left out, order is the declared one. */
export function printQuery(query: Partial<Query>): string {
  const printed = keys.flatMap((key) => {
    const value = query[key];
    const text = value == null ? null : (parameters[key] as Parameter<unknown>).print(value);
    return text === null ? [] : [`${key}=${encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%3A', ':')}`];
  });
  return printed.length ? `?${printed.join('&')}` : '';
}

/** What a link to another page keeps: filters and depiction, not the camera, which the page sets anew. */
export function withoutView(query: Query): Query {
  return { ...query, view: null };
}

/** The same depiction with nothing hidden. */
export function withoutFilters({ theme, projection }: Query): Partial<Query> {
  return { theme, projection };
}

export type Filters = Pick<Query, 'type' | 'certainty' | 'polarity' | 'from' | 'to' | 'q'>;

/** Whether any filter of the query hides something. */
export function hasFilters(query: Filters): boolean {
  return Boolean(
    query.type.length || query.certainty.length || query.polarity.length || query.from || query.to || query.q,
  );
}
