import type { Mention, Named, Person } from './entity';
import { agentNouns, titleModifiers } from './lexicon/titles';
import { stateOf } from './name-index';
import { fold } from './normalise';
import { isPerson } from './people';
import { isPossessive, type Phrase } from './phrases';
import { type Quotation, quotation } from './quoted-speaker';
import type { Reading, Sentence } from './reading';

type Seen = {
  readonly entity: Named;
  readonly sentence: number;
  readonly token: number;
  readonly isSubject: boolean;
  readonly leads: boolean;
};

/** Where a mention stands: before or beside its verb, and not joined to an earlier phrase. */
type Role = { readonly isSubject: boolean; readonly leads: boolean };

const nationWords = new Set([
  'nation',
  'country',
  'republic',
  'kingdom',
  'state',
  'neighbour',
  'neighbor',
  'ally',
  'power',
  'rival',
]);
const governmentWords = new Set(
  'government regime authorities administration junta army military leadership forces troops'.split(' '),
);
/** "this Administration", in a text in the first person. */
const selfWords = new Set(['administration', 'government', 'cabinet']);
const pairWords = new Set(
  'nations countries sides parties leaders presidents ministers governments states neighbours neighbors allies powers two capitals counterparts delegations men women foes rivals republics'.split(
    ' ',
  ),
);
const personPairs = new Set(['leaders', 'presidents', 'ministers', 'men', 'women', 'counterparts', 'two']);
/** Verbs of two who meet. Lemmas. */
const meeting = new Set('meet talk speak confer consult negotiate'.split(' '));
const personPronouns = new Set(['he', 'him', 'his', 'himself', 'she', 'her', 'hers', 'herself']);
const thingPronouns = new Set(['it', 'its', 'itself']);
const speakerPronouns = new Set(['we', 'our', 'us', 'i', 'my', 'me', 'ourselves']);

/**
 * Stage 6: what pronouns and definite descriptions refer to. Each answer names its rule; where no rule decides, there
 * is no mention. Nothing reaches back further than three sentences.
 */
export class Coreference {
  private readonly seen: Seen[] = [];
  private readonly counts = new Map<string, number>();
  private lastQuoted: { readonly index: number; readonly state: Named | null } = { index: -2, state: null };
  private lastPair: { readonly index: number; readonly entities: readonly Named[] } | null = null;
  private quoted: Quotation = { state: null, inside: new Set() };

  constructor(
    private readonly reading: Reading,
    private readonly speaker: Named | null,
  ) {}

  /** The mentions of one sentence: those given, and those resolved. Sentences must come in order. */
  resolve(index: number, sentence: Sentence, phrases: readonly Phrase[], named: readonly Mention[]): Mention[] {
    const found: Mention[] = [];
    let next = 0;
    this.quoted = this.carried(index, quotation(this.reading, sentence, named));
    for (const [at, phrase] of phrases.entries()) {
      const inside: Mention[] = [];
      while (next < named.length) {
        const mention = named[next];
        if (!mention || mention.first >= phrase.last) break;
        inside.push(mention);
        next += 1;
      }
      const isSubject = phrases[at - 1]?.kind !== 'preposition' && phrases[at + 1]?.kind !== 'preposition';
      const leads = !['preposition', 'verb', 'conjunction'].includes(phrases[at - 1]?.kind ?? '');
      if (phrase.kind === 'noun') {
        const resolved = this.nounPhrase(
          index,
          phrase,
          inside,
          ['preposition', 'verb'].includes(phrases[at - 1]?.kind ?? ''),
        );
        found.push(...resolved);
        for (const mention of resolved)
          if (mention.rule !== 'first-person') this.note(mention, index, { isSubject, leads });
      }
      const acts = agentNouns.has(this.reading.tokens[phrase.head]?.fold ?? '');
      for (const mention of inside) this.note(mention, index, { isSubject, leads }, acts);
      found.push(...inside);
      if (phrase.kind === 'noun') this.notePair(index, phrases, at, found);
    }
    return found.filter((mention) => mention.last <= sentence.last).sort((left, right) => left.first - right.first);
  }

  /** `acts`: the phrase's head can act, so its adjective stands for the country ("Palestinian leaders"). */
  /** A quotation without a speaker of its own, right after one that had one, has the same. */
  private carried(index: number, found: Quotation): Quotation {
    const state =
      found.state ?? (found.inside.size > 0 && this.lastQuoted.index === index - 1 ? this.lastQuoted.state : null);
    if (state) this.lastQuoted = { index, state };
    return { state, inside: found.inside };
  }

  private note(mention: Mention, sentence: number, role: Role, acts = false): void {
    for (const entity of mention.entities) {
      const counts = (mention.form === 'name' || mention.form === 'adjective') && entity.kind !== 'press-agency';
      if (counts) {
        const key = entity.country ?? entity.id;
        this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
      }
      if (entity.kind === 'press-agency') continue;
      this.seen.push({
        entity,
        sentence,
        token: mention.first,
        isSubject: role.isSubject && (acts || mention.form !== 'adjective'),
        leads: role.leads && (acts || mention.form !== 'adjective'),
      });
    }
    if (this.seen.length > 400) this.seen.splice(0, 200);
  }

  private nounPhrase(index: number, phrase: Phrase, inside: readonly Mention[], isObject: boolean): Mention[] {
    const tokens = this.reading.tokens;
    const first = tokens[phrase.first];
    const head = tokens[phrase.head];
    if (!first || !head) return [];
    const found: Mention[] = [];
    const own = this.pronoun(index, first.fold, phrase.first, isObject);
    if (own) found.push({ first: phrase.first, last: phrase.first + 1, form: 'pronoun', ...own });
    if (phrase.last - phrase.first === 1 && own) return found;
    found.push(...this.possessor(index, phrase, inside, own?.entities[0] ?? null));
    const headNamed = inside.some((mention) => mention.first <= phrase.head && phrase.head < mention.last);
    if (headNamed) return found;
    const nominal = this.description(index, phrase, inside, own?.entities[0] ?? null);
    if (nominal) found.push(nominal);
    return found;
  }

  /** "the country’s reliance", "the two nations’ leaders": the owner inside a noun phrase. */
  private possessor(index: number, phrase: Phrase, inside: readonly Mention[], owner: Named | null): Mention[] {
    for (let at = phrase.first + 1; at < phrase.head; at += 1) {
      if (!isPossessive(this.reading.tokens[at])) continue;
      const part: Phrase = { kind: 'noun', first: phrase.first, last: at, head: at - 1 };
      const within = inside.filter((mention) => mention.last <= at);
      if (within.some((mention) => mention.last === at)) return [];
      const mention = this.description(index, part, within, owner);
      return mention ? [mention] : [];
    }
    return [];
  }

  private pronoun(
    index: number,
    word: string,
    at: number,
    isObject: boolean,
  ): Pick<Mention, 'entities' | 'rule'> | null {
    if (personPronouns.has(word)) {
      const person = this.latestPerson(
        index,
        at,
        word.startsWith('h') && word !== 'her' && word !== 'hers' ? 'he' : 'she',
      );
      return person ? { entities: [person], rule: 'pronoun' } : null;
    }
    if (thingPronouns.has(word)) {
      const state = word === 'it' && isObject ? this.latestObject(index, at) : this.latestState(index, at, true);
      return state ? { entities: [state], rule: 'pronoun' } : null;
    }
    if (word === 'they' || word === 'them') {
      const both = this.bothOf(index, at);
      if (both.length) return { entities: both, rule: 'they-both' };
      const state = this.latestState(index, at, false);
      return state ? { entities: [state], rule: 'pronoun' } : null;
    }
    if (speakerPronouns.has(word) && this.quoted.inside.has(at) && this.reading.tokens[at]?.text !== 'US') {
      return this.quoted.state ? { entities: [this.quoted.state], rule: 'quoted-we' } : null;
    }
    if (speakerPronouns.has(word) && this.speaker && this.reading.tokens[at]?.text !== 'US') {
      return { entities: [this.speaker], rule: 'first-person' };
    }
    return null;
  }

  /** "it" as an object is not what the clause is about: the nearest state that is not its subject. */
  private latestObject(index: number, at: number): Named | null {
    const here = this.seen.filter(
      (seen) => seen.sentence === index && seen.token < at && seen.entity.country !== null && !isPerson(seen.entity),
    );
    const subject = here.find((seen) => seen.isSubject);
    const other = here.findLast((seen) => seen.entity.country !== subject?.entity.country);
    return other ? this.asState(other.entity) : here.length > 0 && !subject ? null : this.latestState(index, at, true);
  }

  /** "the West African nation", "the two nations", "his country", "the Russian capital", "the government". */
  private description(index: number, phrase: Phrase, inside: readonly Mention[], owner: Named | null): Mention | null {
    const tokens = this.reading.tokens;
    const words = tokens.slice(phrase.first, phrase.head).map((token) => token.fold);
    const head = tokens[phrase.head]?.fold ?? '';
    const mention = (entities: readonly Named[], rule: string): Mention => ({
      first: phrase.first,
      last: phrase.head + 1,
      form: 'nominal',
      entities,
      rule,
    });
    if (
      pairWords.has(head) &&
      (words.includes('two') || words.includes('both') || (head === 'two' && words.includes('the')))
    ) {
      const persons = personPairs.has(head) ? this.twoPersons(index, phrase.first) : [];
      const pair = inside.length ? [] : persons.length ? persons : this.pair(index, phrase.first);
      return pair.length === 2 ? mention(pair, 'the-two') : null;
    }
    if (head === 'sides' && words.length === 1 && words[0] === 'the') {
      const pair = this.pair(index, phrase.first);
      return pair.length === 2 ? mention(pair, 'the-two') : null;
    }
    const modifier = inside.at(-1)?.entities[0] ?? null;
    if (nationWords.has(head)) return this.nation(index, phrase, words, modifier, owner, mention);
    if (inside.length || owner) return null;
    const isDefinite = words[0] === 'the' && words.slice(1).every((word) => titleModifiers.has(word));
    if (words.length === 1 && words[0] === 'this' && selfWords.has(head) && this.speaker)
      return mention([this.speaker], 'first-person');
    const isGovernment = governmentWords.has(head) && words[0] === 'the' && words.length <= 2;
    if (isGovernment) {
      const state = this.latestState(index, phrase.first, false);
      return state ? mention([state], 'the-government') : null;
    }
    if (words.length === 1 && words[0] === 'a' && head === 'regime') {
      const other = this.otherParty(index, phrase.first);
      return other ? mention([other], 'the-other-party') : null;
    }
    if (isDefinite) {
      const holder = this.holderOf([...words.slice(1), head], index);
      return holder ? mention([holder], 'office') : null;
    }
    return null;
  }

  private nation(
    index: number,
    phrase: Phrase,
    words: readonly string[],
    modifier: Named | null,
    owner: Named | null,
    mention: (entities: readonly Named[], rule: string) => Mention,
  ): Mention | null {
    const isPlain = ['nation', 'country', 'republic', 'kingdom', 'state'].includes(
      this.reading.tokens[phrase.head]?.fold ?? '',
    );
    const isOwned = ['his', 'her'].includes(words[0] ?? '') && words.length === 1;
    if (isOwned && isPlain && !owner) {
      const state = this.latestState(index, phrase.first, false);
      return state ? mention([state], 'own-country') : null;
    }
    if (owner && words.length === 1) {
      const state = isPlain && owner.country ? stateOf(owner.country) : null;
      return state ? mention([state], 'own-country') : null;
    }
    if (words[0] !== 'the' && words[0] !== 'this' && words[0] !== 'that') return null;
    if (modifier?.kind === 'region') {
      const state = this.latestMember(modifier, index);
      return state ? mention([state], 'nation-of-region') : null;
    }
    if (modifier || !isPlain || words.length > 2) return null;
    const state = this.latestState(index, phrase.first, false);
    return state ? mention([state], 'the-country') : null;
  }

  private latestPerson(index: number, at: number, gender: 'he' | 'she'): Person | null {
    const fits = (seen: Seen) => isPerson(seen.entity) && (seen.entity.gender ?? gender) === gender;
    const pick = (sentence: number): Person | null => {
      const here = this.seen.filter((seen) => seen.sentence === sentence && seen.token < at && fits(seen));
      const chosen = here.find((seen) => seen.isSubject) ?? here[0];
      return chosen && isPerson(chosen.entity) ? chosen.entity : null;
    };
    return pick(index) ?? pick(index - 1) ?? pick(index - 2) ?? pick(index - 3);
  }

  /** The state that "it" or "the country" means: the nearest before it in the sentence, then the subject of the last ones. */
  private latestState(index: number, at: number, isPronoun: boolean): Named | null {
    const fits = (seen: Seen) =>
      (isPerson(seen.entity) ? !isPronoun : true) && seen.entity.country !== null && seen.entity.kind !== 'city';
    const here = this.seen.filter((seen) => seen.sentence === index && seen.token < at && fits(seen));
    const near =
      here.findLast((seen) => seen.isSubject) ??
      (isPronoun ? here.findLast((seen) => !isPerson(seen.entity)) : here.at(-1));
    if (near) return this.asState(near.entity);
    for (let back = 1; back <= 2; back += 1) {
      const there = this.seen.filter((seen) => seen.sentence === index - back && fits(seen));
      const chosen = there.find((seen) => seen.isSubject) ?? there[0];
      if (chosen) return this.asState(chosen.entity);
    }
    return null;
  }

  private asState(entity: Named): Named | null {
    if (!isPerson(entity)) return entity;
    return entity.country ? stateOf(entity.country) : null;
  }

  private latestMember(region: Named, index: number): Named | null {
    for (let at = this.seen.length - 1; at >= 0; at -= 1) {
      const seen = this.seen[at];
      if (!seen || seen.sentence < index - 8) break;
      const country = seen.entity.country;
      if (country && region.members.includes(country)) return stateOf(country);
    }
    return null;
  }

  /** "Both leaders": the two persons of the latest sentence that names any. */
  private twoPersons(index: number, at: number): Named[] {
    for (let back = 0; back <= 3; back += 1) {
      const there = this.seen.filter(
        (seen) => seen.sentence === index - back && seen.token < at && isPerson(seen.entity),
      );
      const persons = [...new Set(there.map((seen) => seen.entity))];
      if (persons.length === 2) return persons;
      if (persons.length > 2) return [];
    }
    return [];
  }

  /**
   * "The two countries": those that the sentence has named, if they are two; else the two that the text is mostly about;
   * else those of one of the last two sentences, if it names exactly two.
   */
  private pair(index: number, at: number): Named[] {
    const within = (sentence: number) =>
      [
        ...new Set(
          this.seen.filter((seen) => seen.sentence === sentence && seen.token < at).map((seen) => seen.entity.country),
        ),
      ].filter((country) => country !== null);
    const candidates = [within(index), this.dominant(), within(index - 1), within(index - 2)];
    const chosen = candidates.find((countries) => countries.length === 2) ?? [];
    return chosen.map((country) => stateOf(country)).filter((state) => state !== null);
  }

  /** The two countries that make up about two thirds of all that is named so far. */
  private dominant(): string[] {
    const ranked = [...this.counts].filter(([key]) => /^[A-Z]{2}$/.test(key)).sort((left, right) => right[1] - left[1]);
    const total = ranked.reduce((sum, [, count]) => sum + count, 0);
    const top = ranked.slice(0, 2);
    const share = top.reduce((sum, [, count]) => sum + count, 0);
    return top.length === 2 && total >= 4 && share * 20 >= total * 13 ? top.map(([country]) => country) : [];
  }

  /** "a regime": not the one that the sentence is about, but the other of the last pair. */
  private otherParty(index: number, at: number): Named | null {
    const here = this.seen.findLast(
      (seen) => seen.sentence === index && seen.token < at && seen.entity.country !== null,
    );
    if (!here) return null;
    const other = this.seen.findLast(
      (seen) =>
        seen.sentence >= index - 2 && seen.entity.country !== null && seen.entity.country !== here.entity.country,
    );
    return other?.entity.country ? stateOf(other.entity.country) : null;
  }

  private holderOf(office: readonly string[], index: number): Person | null {
    const holds = (held: string | null) => {
      const words = fold(held ?? '').split(/[\s-]+/);
      return office.every((word) => words.includes(word));
    };
    const seen = this.seen.findLast(
      (candidate) => candidate.sentence >= index - 4 && isPerson(candidate.entity) && holds(candidate.entity.office),
    );
    return seen && isPerson(seen.entity) ? seen.entity : null;
  }

  /** "X and Y met", "X met with Y": the two that a later "they" may mean. */
  private notePair(index: number, phrases: readonly Phrase[], at: number, found: readonly Mention[]): void {
    const after = phrases[at + 1];
    const here = this.partiesIn(phrases[at], found);
    if (here.length === 2 && found.at(-1)?.rule === 'the-two') this.lastPair = { index, entities: here };
    let other = at - 1;
    if (phrases[other]?.kind === 'conjunction' && after?.kind === 'verb') other -= 1;
    else {
      if (phrases[other]?.kind === 'preposition') other -= 1;
      while (phrases[other]?.kind === 'other') other -= 1;
      const verb = phrases[other];
      if (verb?.kind !== 'verb' || !meeting.has(this.reading.tokens[verb.head]?.lemma ?? '')) return;
      other -= 1;
    }
    const pair = [...this.partiesIn(phrases[other], found), ...here];
    const [one, two] = pair;
    if (pair.length === 2 && one?.country && two?.country && one.country !== two.country)
      this.lastPair = { index, entities: pair };
  }

  /** Those whom a noun phrase names by its last name, or by its head. */
  private partiesIn(phrase: Phrase | undefined, found: readonly Mention[]): readonly Named[] {
    if (phrase?.kind !== 'noun') return [];
    const last = found.findLast((mention) => mention.first >= phrase.first && mention.last <= phrase.last);
    return last && last.last > phrase.head && last.form !== 'adjective' ? last.entities : [];
  }

  /** "They" after two who did something together, as long as nobody else has become what the text is about. */
  private bothOf(index: number, at: number): readonly Named[] {
    const pair = this.lastPair;
    if (!pair || pair.index < index - 3) return [];
    const isOther = (seen: Seen) =>
      seen.leads && !pair.entities.some((entity) => entity.country === seen.entity.country);
    const since = this.seen.filter(
      (seen) => (seen.sentence > pair.index && seen.sentence < index) || (seen.sentence === index && seen.token < at),
    );
    return since.some(isOther) ? [] : pair.entities;
  }
}
