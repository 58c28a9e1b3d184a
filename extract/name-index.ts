import { cities } from '@/geo/gazetteer/cities';
import { composites } from '@/geo/gazetteer/composites';
import { countries } from '@/geo/gazetteer/countries';
import { type Entity, type EntityKind, identifier, type MentionForm } from './entity';
import { names } from './lexicon/names';
import { fold } from './normalise';

export type NameEntry = {
  /** Null: the words name something that is no party ("Korean War"). */
  readonly entity: Entity | null;
  readonly form: MentionForm;
  /** "the West" but not "West": the word before must be "the". */
  readonly needsThe: boolean;
  /** An abbreviation matches as written only: "US", not "us". */
  readonly exact: string | null;
  /** Which of its words are capitalised: "Russia Today" is no "Russia today". */
  readonly capitals: readonly boolean[];
  readonly isCapital: boolean;
};

type Index = {
  readonly entries: ReadonlyMap<string, NameEntry>;
  readonly longest: number;
  readonly states: ReadonlyMap<string, Entity>;
};

let built: Index | null = null;

/** All names of the gazetteer and of the lexicon by folded form; built once, on first use. */
export function nameIndex(): Index {
  built ??= build();
  return built;
}

/** The state of an ISO 3166-1 alpha-2 code. */
export function stateOf(iso2: string): Entity | null {
  return nameIndex().states.get(iso2) ?? null;
}

/** Longest name, in tokens, that is looked for. */
const longestName = 9;

function build(): Index {
  const entries = new Map<string, NameEntry>();
  const states = new Map<string, Entity>();
  const add = (name: string, entity: Entity | null, form: MentionForm, isCapital = false) => {
    const needsThe = name.startsWith('the ');
    const bare = needsThe ? name.slice(4) : name;
    const exact = isAbbreviation(bare) ? bare : null;
    const key = fold(bare);
    const existing = entries.get(key);
    if (!existing || existing.needsThe)
      entries.set(key, { entity, form, needsThe, exact, capitals: capitals(bare), isCapital });
  };
  for (const name of names) {
    const entity =
      name.kind === 'none' ? null : makeEntity(identifier(name.name), name.name, name.kind, name.country, null, []);
    // Each alias of a government seat or armed group is a name of its own ("Duma" is not "Kremlin").
    for (const alias of [name.name, ...name.aliases]) add(alias, renamed(entity, alias, name.kind), 'name');
  }
  addComposites(add);
  for (const country of countries) {
    const state = makeEntity(country.iso2.toLowerCase(), country.name, 'state', country.iso2, null, []);
    states.set(country.iso2, state);
    for (const name of [country.name, ...country.aliases]) add(name, state, 'name');
    for (const demonym of country.demonyms) add(demonym, state, 'adjective');
    for (const adjective of country.adjectives) add(adjective, state, 'adjective');
  }
  addCities(add);
  return { entries, longest: longestName, states };
}

type Add = (name: string, entity: Entity | null, form: MentionForm, isCapital?: boolean) => void;

function addComposites(add: Add): void {
  for (const row of composites) {
    const entity = makeEntity(
      row.id,
      row.name,
      row.kind === 'composite' ? 'region' : row.kind,
      null,
      row.kind === 'composite' ? row.id : null,
      row.members,
    );
    for (const name of [row.name, ...row.aliases]) add(name, entity, 'name');
    for (const adjective of row.adjectives) add(adjective, entity, 'adjective');
  }
}

function addCities(add: Add): void {
  for (const { iso2, capital } of countries) {
    if (!capital) continue;
    const entity = makeEntity(
      `${identifier(capital.name)}-${iso2.toLowerCase()}`,
      capital.name,
      'city',
      iso2,
      null,
      [],
    );
    for (const name of [capital.name, ...capital.aliases]) add(name, entity, 'name', true);
  }
  for (const [name, iso2] of cities) {
    add(name, makeEntity(`${identifier(name)}-${iso2.toLowerCase()}`, name, 'city', iso2, null, []), 'name');
  }
}

function renamed(entity: Entity | null, alias: string, kind: string): Entity | null {
  if (!entity || (kind !== 'government-body' && kind !== 'press-agency' && kind !== 'water' && kind !== 'admin'))
    return entity;
  const name = alias.startsWith('the ') ? alias.slice(4) : alias;
  return { ...entity, id: identifier(name), name };
}

/** Which words of a name begin with a capital letter, in order. */
export function capitals(name: string): boolean[] {
  return name.split(/[\s-]+/).map((word) => /^\p{Lu}/u.test(word));
}

function isAbbreviation(name: string): boolean {
  return name.length <= 8 && name === name.toUpperCase() && /[A-Z]/.test(name);
}

/** Six fields of one record, in its order. */
function makeEntity(
  id: string,
  name: string,
  kind: EntityKind,
  country: string | null,
  region: string | null,
  members: readonly string[],
): Entity {
  return { id, name, kind, country, region, members };
}
