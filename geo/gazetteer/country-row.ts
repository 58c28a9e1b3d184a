/**
 * One country of the gazetteer: what texts call it, and where its capital lies.
 * Names are as written in English prose, with accents; matching folds accents and apostrophes.
 */
export type CountryRow = {
  /** ISO 3166-1 alpha-2, upper case (XK for Kosovo, user-assigned). */
  readonly iso2: string;
  readonly iso3: string;
  /** The short English name that the interface shows. */
  readonly name: string;
  /** Other names and abbreviations: former ("Upper Volta"), long ("Russian Federation"), French forms met in English texts. */
  readonly aliases: readonly string[];
  /** "Russian", "Burkinabè", "Burkinabe". */
  readonly adjectives: readonly string[];
  /** Plural nouns for its people, where they differ from the adjective: "Russians", "French". */
  readonly demonyms: readonly string[];
  /** Longitude and latitude in degrees; null where there is no capital (Antarctica). */
  readonly capital: {
    readonly name: string;
    readonly aliases: readonly string[];
    readonly lon: number;
    readonly lat: number;
  } | null;
};
