import { identifier, type Mention, type Named, type Person } from './entity';
import { speechVerbs } from './lexicon/speech';
import {
  headOffices,
  heTitles,
  honorifics,
  nameParticles,
  notInNames,
  portfolios,
  sheTitles,
  titleCountry,
  titleHeads,
  titleModifiers,
} from './lexicon/titles';
import { fold } from './normalise';
import type { Reading, Sentence, Token } from './reading';

/**
 * Stage 4: persons, learned from the text by rule: title before a name ("President X"), apposition ("X, the French
 * foreign minister,"), a name beside a verb of saying; then surnames alone. There is no list of persons.
 */
export function people(reading: Reading, named: readonly Mention[]): Mention[] {
  const finder = new PeopleFinder(reading, named);
  return finder.run();
}

/** Seats whose mention tells whose president a text means. */
const seatNames = new Set(['White House', 'Downing Street', 'Kremlin', 'Élysée', 'Élysée Palace', 'Blue House']);
/** Titles that are surnames too: taken as such after a first name. */
const surnamesLikeTitles = new Set('king prince judge major marshal pope speaker bishop'.split(' '));
/** Verbs by which a holder of office speaks for the state. Lemmas. */
const representing = new Set(
  'reaffirm reiterate affirm underscore restate pledge stress express convey emphasize emphasise'.split(' '),
);

type Title = {
  readonly first: number;
  readonly office: string;
  readonly country: string | null;
  readonly heads: string[];
};

class PeopleFinder {
  private readonly taken: (Mention | undefined)[];
  private readonly persons = new Map<string, Person>();
  private readonly mentions: Mention[] = [];
  private readonly tokens: readonly Token[];

  constructor(
    private readonly reading: Reading,
    named: readonly Mention[],
  ) {
    this.tokens = reading.tokens;
    this.taken = new Array<Mention | undefined>(reading.tokens.length);
    for (const mention of named) for (let at = mention.first; at < mention.last; at += 1) this.taken[at] = mention;
  }

  run(): Mention[] {
    for (const sentence of this.reading.sentences) this.titled(sentence);
    for (const sentence of this.reading.sentences) this.untitled(sentence);
    const surnames = this.surnames();
    for (const sentence of this.reading.sentences) this.bySurname(sentence, surnames);
    this.affiliate();
    return this.mentions.sort((left, right) => left.first - right.first);
  }

  /** "Russian Defense Minister Firstname Lastname", "France's foreign minister, Firstname Lastname,". */
  private titled(sentence: Sentence): void {
    for (let at = sentence.first; at < sentence.last; at += 1) {
      const token = this.tokens[at];
      if (!token || (!titleHeads.has(token.fold) && !honorifics.has(token.fold))) continue;
      const title = this.titleEndingAt(at, sentence);
      let from = this.afterPortfolio(at + 1, sentence);
      if (this.tokens[from]?.text === ',' && this.looksLikeName(from + 1, sentence, 2)) from += 1;
      const end = this.nameEnd(from, sentence);
      if (end === from) continue;
      if (this.tokens[from - 1]?.text === ',' && !this.closesApposition(end)) continue;
      const ofCountry = this.countryBetween(at + 1, from);
      const isLong = from > at + 1 && this.tokens[from - 1]?.text !== ',';
      const whole = isLong ? title.first : undefined;
      this.register(from, end, { ...title, country: title.country ?? ofCountry }, whole);
      at = end - 1;
    }
  }

  /** Names of two to four words without a title: with an apposition, beside a verb of saying, or "France’s X" before a verb. */
  private untitled(sentence: Sentence): void {
    for (let at = sentence.first; at < sentence.last; at += 1) {
      if (this.taken[at]) continue;
      const end = this.nameEnd(at, sentence);
      if (end - at < 2) continue;
      const title = this.appositionAt(end, sentence);
      const owner = isPossessive(this.tokens[at - 1]) ? this.stateAt(at - 2) : null;
      const owned = owner === null ? null : { first: at, office: '', country: owner, heads: [] };
      const beside = this.besideSpeech(at, end) || (owned !== null && this.tokens[end]?.pos === 'VERB');
      if (title || beside) this.register(at, end, title ?? owned);
      at = end - 1;
    }
  }

  private bySurname(sentence: Sentence, surnames: ReadonlyMap<string, Person>): void {
    for (let at = sentence.first; at < sentence.last; at += 1) {
      const token = this.tokens[at];
      if (!token || this.taken[at] || !isUpper(token.text)) continue;
      const end = this.nameEnd(at, sentence);
      const last = this.tokens[end - 1];
      const person = last && end > at ? surnames.get(last.fold) : undefined;
      if (!person) continue;
      const first = end - at > 1 && person.name.split(' ').length > 1 ? at : end - 1;
      this.claimPossessor(person, first);
      this.place(person, first, end);
      at = end - 1;
    }
  }

  /**
   * Whom an office without a state is held for: "X reaffirmed France’s commitment" speaks for France; a text of one
   * seat of government ("the White House") means its holder.
   */
  private affiliate(): void {
    const seats = new Set<string>();
    for (const mention of this.taken) {
      const entity = mention?.entities[0];
      if (entity?.kind === 'government-body' && entity.country && seatNames.has(entity.name)) seats.add(entity.country);
    }
    const [only, ...others] = seats;
    for (const mention of this.mentions) {
      const person = mention.entities[0];
      if (!person || !isPerson(person) || person.country || !person.office) continue;
      person.country = this.spokenFor(mention.last);
    }
    const states = new Map<string, string | null>();
    for (const person of this.persons.values()) {
      if (person.country || !person.office) continue;
      const office = fold(person.office);
      if (!states.has(office)) states.set(office, this.stateOfOffice(office.split(' ')));
      person.country = states.get(office) ?? null;
    }
    const heads = [...this.persons.values()].filter(
      (person) => !person.country && headOffices.has(fold(person.office ?? '').split(' ')[0] ?? ''),
    );
    const [head, ...more] = heads;
    if (only && others.length === 0) for (const person of heads) person.country = only;
    else if (head && more.length === 0) head.country = this.commitment();
  }

  /** "The Prime Minister of Peru" said once tells whose "Prime Minister X" is, if the text knows no other. */
  private stateOfOffice(words: readonly string[]): string | null {
    const found = new Set<string>();
    for (let at = 0; at + words.length < this.tokens.length; at += 1) {
      const end = at + words.length;
      if (this.tokens[end]?.fold !== 'of' || !words.every((word, index) => this.tokens[at + index]?.fold === word))
        continue;
      const country = this.stateAt(this.tokens[end + 1]?.fold === 'the' ? end + 2 : end + 1);
      if (country) found.add(country);
    }
    const [only, ...others] = found;
    return only && others.length === 0 ? only : null;
  }

  /** The one country whose commitment or support somebody in the text reaffirms. */
  private commitment(): string | null {
    const found = new Set<string>();
    for (let at = 0; at < this.tokens.length; at += 1) {
      const country = this.spokenFor(at);
      if (country) found.add(country);
    }
    const [only, ...others] = found;
    return only && others.length === 0 ? only : null;
  }

  private spokenFor(from: number): string | null {
    let at = from;
    while (this.tokens[at]?.pos === 'ADV' || this.tokens[at]?.pos === 'AUX') at += 1;
    if (!representing.has(this.tokens[at]?.lemma ?? '')) return null;
    const owner = this.tokens[at + 1]?.fold === 'the' ? at + 2 : at + 1;
    const mention = this.taken[owner];
    return mention && isPossessive(this.tokens[mention.last]) ? this.stateAt(owner) : null;
  }

  private surnames(): Map<string, Person> {
    const found = new Map<string, Person>();
    for (const person of this.persons.values()) {
      const key = fold(person.surname);
      if (key.length > 2 && !found.has(key)) found.set(key, person);
    }
    return found;
  }

  /** "France's Lastname" gives an unaffiliated person its country. */
  private claimPossessor(person: Person, first: number): void {
    if (person.country || !isPossessive(this.tokens[first - 1])) return;
    person.country = this.stateAt(first - 2);
  }

  private register(first: number, last: number, given: Title | null, whole?: number): void {
    const title = given?.country || given?.office ? given : (this.appositionAt(last) ?? given);
    const apposition = this.appositionAt(last);
    const name = this.textOf(first, last);
    const isJunior = /^(jr|sr)\.?$/.test(this.tokens[last - 1]?.fold ?? '');
    const surname = this.tokens[isJunior ? last - 3 : last - 1]?.text ?? name;
    const person = this.find(name, surname, last - first, title?.office ?? '') ?? this.create(name, surname);
    if (name.length > person.name.length) person.name = name;
    person.office ??= title?.office || apposition?.office || null;
    person.country ??= title?.country ?? apposition?.country ?? this.countryAfter(last, title);
    for (const head of title?.heads ?? []) {
      if (sheTitles.has(head)) person.gender ??= 'she';
      if (heTitles.has(head)) person.gender ??= 'he';
    }
    this.place(person, first, last, whole);
  }

  /** "President Firstname Lastname of France". */
  private countryAfter(last: number, title: Title | null): string | null {
    const isOf = title?.office && this.tokens[last]?.fold === 'of';
    if (!isOf) return null;
    return this.stateAt(this.tokens[last + 1]?.fold === 'the' ? last + 2 : last + 1);
  }

  private find(name: string, surname: string, length: number, office: string): Person | null {
    for (const person of this.persons.values()) {
      if (fold(person.name) === fold(name)) return person;
      const alone = length === 1 || !person.name.includes(' ');
      if (fold(person.surname) === fold(surname) && (alone || (office !== '' && person.office === office)))
        return person;
    }
    return null;
  }

  private create(name: string, surname: string): Person {
    const person: Person = {
      id: identifier(name),
      kind: 'person',
      name,
      surname,
      country: null,
      office: null,
      region: null,
      members: [],
      gender: null,
    };
    this.persons.set(`${person.id}#${this.persons.size}`, person);
    return person;
  }

  private place(person: Person, first: number, last: number, whole?: number): void {
    const title = whole === undefined ? {} : { title: whole };
    const mention: Mention = { first, last, form: 'name', entities: [person], rule: null, ...title };
    this.mentions.push(mention);
    for (let at = first; at < last; at += 1) this.taken[at] = mention;
  }

  /** The title whose last word is at `at`, leftwards over its modifiers to the country before it. */
  private titleEndingAt(at: number, sentence: Sentence): Title {
    let first = at;
    const heads = [this.tokens[at]?.fold ?? ''];
    while (first > sentence.first) {
      const before = this.tokens[first - 1];
      if (!before || this.taken[first - 1]) break;
      const isWord = before.pos !== 'VERB' && (titleModifiers.has(before.fold) || titleHeads.has(before.fold));
      const isHyphen = before.text === '-' && first - 1 > sentence.first;
      if (!isWord && !isHyphen) break;
      heads.push(before.fold);
      first -= 1;
    }
    const end = this.afterPortfolio(at + 1, sentence);
    const office = honorifics.has(heads[0] ?? '')
      ? ''
      : this.textOf(first, Math.max(at + 1, this.portfolioEnd(at + 1, end)));
    const known = titleCountry.get(fold(office)) ?? null;
    return { first, office, country: this.stateLeftOf(first, sentence) ?? known, heads };
  }

  /** "Russian", "Russia's", "Costa Rica" before, with at most three adjectives or names between ("French National Assembly"). */
  private stateLeftOf(first: number, sentence: Sentence): string | null {
    let at = first - 1;
    for (let skipped = 0; at >= sentence.first && skipped <= 3; at -= 1) {
      const token = this.tokens[at];
      if (!token) return null;
      if (this.taken[at]) return this.stateAt(at);
      if (isPossessive(token)) continue;
      const isBetween =
        token.pos === 'ADJ' || token.text === '-' || (isUpper(token.text) && ['PROPN', 'NOUN'].includes(token.pos));
      if (!isBetween || (at === sentence.first && !this.taken[at])) return null;
      skipped += 1;
    }
    return null;
  }

  private stateAt(at: number): string | null {
    const entity = this.taken[at]?.entities[0];
    return entity && entity.kind !== 'press-agency' ? entity.country : null;
  }

  /** After the head: "-General", "of State", "of the Russian Federation". Where the name may begin. */
  private afterPortfolio(from: number, sentence: Sentence): number {
    let at = from;
    if (this.tokens[at]?.text === '-' && this.tokens[at + 1]?.fold === 'general') at += 2;
    if (this.tokens[at]?.fold === 'general' && isUpper(this.tokens[at]?.text ?? '')) at += 1;
    const connector = this.tokens[at]?.fold;
    if (connector !== 'of' && connector !== 'for') return at;
    let end = at + 1;
    while (end < sentence.last) {
      const token = this.tokens[end];
      if (!token) break;
      const isState = this.taken[end] !== undefined;
      const isPortfolio = portfolios.has(token.fold) || (token.fold === 'of' && end > at + 1);
      const isJoined = connector === 'for' && isUpper(token.text) && this.tokens[end - 1]?.fold === 'and';
      if (!isState && !isPortfolio && !isJoined) break;
      end += 1;
    }
    return end > at + 1 ? end : at;
  }

  private portfolioEnd(from: number, end: number): number {
    let at = end;
    while (at > from && (this.taken[at - 1] || ['of', 'for', 'the', 'and'].includes(this.tokens[at - 1]?.fold ?? '')))
      at -= 1;
    return at;
  }

  private countryBetween(from: number, to: number): string | null {
    for (let at = from; at < to; at += 1) {
      const country = this.stateAt(at);
      if (country) return country;
    }
    return null;
  }

  /** ", the French foreign minister", ", president of France": an office after the name at `end`. */
  private appositionAt(end: number, sentence?: Sentence): Title | null {
    if (this.tokens[end]?.text !== ',') return null;
    const limit = Math.min(end + 12, sentence?.last ?? this.tokens.length);
    for (let at = end + 1; at < limit; at += 1) {
      const token = this.tokens[at];
      if (!token || [',', '.', ';', 'who', 'and'].includes(token.fold) || token.pos === 'VERB') return null;
      if (!titleHeads.has(token.fold) || titleModifiers.has(this.tokens[at + 1]?.fold ?? '')) continue;
      if (titleHeads.has(this.tokens[at + 1]?.fold ?? '')) continue;
      const bounds = { start: 0, end: 0, first: end + 1, last: limit };
      const title = this.titleEndingAt(at, bounds);
      return { ...title, country: title.country ?? this.countryBetween(at + 1, this.afterPortfolio(at + 1, bounds)) };
    }
    return null;
  }

  private besideSpeech(first: number, last: number): boolean {
    const after = this.tokens[last];
    const before = this.tokens[first - 1];
    return (
      (after !== undefined && speechVerbs.has(after.lemma)) || (before !== undefined && speechVerbs.has(before.lemma))
    );
  }

  private closesApposition(end: number): boolean {
    const token = this.tokens[end];
    return (
      token === undefined || token.text === ',' || token.pos === 'VERB' || token.pos === 'AUX' || token.text === '.'
    );
  }

  private looksLikeName(from: number, sentence: Sentence, least: number): boolean {
    return this.nameEnd(from, sentence) - from >= least;
  }

  /** The end of the run of name words from `from` (equal to `from` when there is none). */
  private nameEnd(from: number, sentence: Sentence): number {
    let at = from;
    let end = from;
    while (at < sentence.last && at - from < 8) {
      const token = this.tokens[at];
      if (!token || this.taken[at]) break;
      if (isNameWord(token) || (at > from && at === end && this.isLateSurname(at))) end = at + 1;
      else if (!(at > from && isInnerPart(token, this.tokens[at + 1], at === end))) {
        if (!(at === from && nameParticles.has(token.fold) && isUpper(token.text))) break;
      }
      at += 1;
    }
    const isJunior =
      end > from && this.tokens[end]?.text === ',' && /^(jr|sr)\.?$/.test(this.tokens[end + 1]?.fold ?? '');
    return isJunior ? end + 2 : end;
  }

  /** "Tom King", "Theresa May": words that are surnames only after a first name. */
  private isLateSurname(at: number): boolean {
    const token = this.tokens[at];
    if (!token || !isUpper(token.text)) return false;
    const isMay = token.fold === 'may' && this.tokens[at + 1]?.pos !== 'NUM';
    return surnamesLikeTitles.has(token.fold) || isMay;
  }

  private textOf(first: number, last: number): string {
    const start = this.tokens[first];
    const end = this.tokens[last - 1];
    return start && end && last > first ? this.reading.text.slice(start.start, end.end) : '';
  }
}

function isUpper(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && (token.fold === "'s" || token.fold === "'");
}

function isNameWord(token: Token): boolean {
  if (!isUpper(token.text) || token.pos === 'PUNCT') return false;
  if (notInNames.has(token.fold) || titleHeads.has(token.fold) || honorifics.has(token.fold)) return false;
  return (
    token.pos === 'PROPN' || token.pos === 'NOUN' || token.pos === 'ADJ' || token.pos === 'X' || token.pos === 'VERB'
  );
}

/** A particle or a hyphen between two parts of a name: "Abdel Fattah al-Sisi", "Jean-Yves". */
function isInnerPart(token: Token, next: Token | undefined, adjacent: boolean): boolean {
  if (!next) return false;
  if (token.text === '-') return adjacent || isUpper(next.text);
  return nameParticles.has(token.fold) && (isUpper(next.text) || next.text === '-' || nameParticles.has(next.fold));
}

/** Persons among entities. */
export function isPerson(entity: Named): entity is Person {
  return entity.kind === 'person';
}
