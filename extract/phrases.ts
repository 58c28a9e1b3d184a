import type { Reading, Sentence, Token } from './reading';

/**
 * A phrase of a sentence, tokens `first` to `last` (exclusive); `head` is the token that names it: the last noun of a
 * noun phrase, the main verb of a verb group.
 */
export type Phrase = {
  readonly kind:
    | 'noun'
    | 'verb'
    | 'preposition'
    | 'conjunction'
    | 'comma'
    | 'relative'
    | 'subordinator'
    | 'quote'
    | 'stop'
    | 'other';
  readonly first: number;
  readonly last: number;
  readonly head: number;
};

const relatives = new Set(['who', 'which', 'whom', 'whose', 'where', 'that']);
const subordinators = new Set(
  'because although though while when after before since unless if whether until once as whereas that so what how why lest'.split(
    ' ',
  ),
);
const prepositionWords = new Set(
  'of to in on at by for from with about against between among into over under during toward towards through amid within without across along around behind beyond despite near onto upon via concerning regarding versus including following alongside besides like as off'.split(
    ' ',
  ),
);
/** Days stand where they like ("the minister Monday said"): never part of a noun phrase unless owner or alone after "on". */
const days = new Set(
  'today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday tonight'.split(' '),
);
const periods = new Set('year month week weekend decade century spring summer autumn winter'.split(' '));
/** "up to 16 soldiers", "at least two envoys": words that only measure the number after them. */
const measures: readonly (readonly string[])[] = [
  ['up', 'to'],
  ['at', 'least'],
  ['at', 'most'],
  ['more', 'than'],
  ['less', 'than'],
  ['fewer', 'than'],
  ['as', 'many', 'as'],
  ['about'],
  ['around'],
  ['some'],
  ['over'],
  ['nearly'],
  ['almost'],
  ['roughly'],
];
const quotes = new Set(['"', '“', '”', '‘', '’', '«', '»', '„', "''", '``', '‟']);
const nominal = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON']);

/** Stage 5: noun phrases, verb groups and the words between them. `inName` tells tokens that belong to a named mention. */
export function phrases(reading: Reading, sentence: Sentence, inName: (token: number) => boolean): Phrase[] {
  const chunker = new Chunker(reading.tokens, sentence, inName);
  return chunker.run();
}

class Chunker {
  private readonly found: Phrase[] = [];

  constructor(
    private readonly tokens: readonly Token[],
    private readonly sentence: Sentence,
    private readonly inName: (token: number) => boolean,
  ) {}

  run(): Phrase[] {
    let at = this.sentence.first;
    while (at < this.sentence.last) at = this.next(at);
    return this.found;
  }

  private next(at: number): number {
    const token = this.tokens[at];
    if (!token) return at + 1;
    if (this.inName(at)) return this.nounPhrase(at);
    if (token.text === ',') return this.push('comma', at, at + 1);
    if (quotes.has(token.text)) return this.push('quote', at, at + 1);
    if (token.pos === 'PUNCT') return this.push(token.text === '-' ? 'other' : 'stop', at, at + 1);
    if (token.pos === 'CCONJ') return this.push('conjunction', at, at + 1);
    const measure = this.measureAt(at);
    if (measure > 0) return this.push('other', at, at + measure);
    if (this.isPeriod(at)) return this.push('other', at, at + 2);
    if (this.isDay(at)) return this.push(this.found.at(-1)?.kind === 'preposition' ? 'noun' : 'other', at, at + 1);
    if (this.startsVerb(at)) return this.verbGroup(at);
    if (relatives.has(token.fold) && this.isRelative(at)) return this.push('relative', at, at + 1);
    if (token.pos === 'SCONJ' || (subordinators.has(token.fold) && this.opensClause(at)))
      return this.push('subordinator', at, at + 1);
    if (
      token.pos === 'ADP' ||
      (token.fold === 'to' && token.pos === 'PART') ||
      (prepositionWords.has(token.fold) && !nominal.has(token.pos))
    ) {
      return this.push('preposition', at, at + 1);
    }
    if (nominal.has(token.pos) || this.isModifier(at)) return this.nounPhrase(at);
    return this.push('other', at, at + 1);
  }

  /** The length of the words that measure the number or sum right after them, or 0. */
  private measureAt(at: number): number {
    const measure = measures.find((words) => words.every((word, index) => this.tokens[at + index]?.fold === word));
    const next = measure && this.tokens[at + measure.length];
    return measure && (next?.pos === 'NUM' || next?.pos === 'SYM') ? measure.length : 0;
  }

  /** "generals last week", "the project next year": when, not who; an owner keeps it ("last year’s visit"). */
  private isPeriod(at: number): boolean {
    const isRelative = ['last', 'next', 'this'].includes(this.tokens[at]?.fold ?? '');
    const before = this.tokens[at - 1];
    if (!isRelative || !periods.has(this.tokens[at + 1]?.fold ?? '') || isPossessive(this.tokens[at + 2])) return false;
    return at > this.sentence.first && before?.pos !== 'ADP' && before?.pos !== 'DET' && at + 2 <= this.sentence.last;
  }

  /** "In 1932 Peru attacked", "For two decades Peru has": the time is over before the name begins. */
  private isYear(at: number): boolean {
    const next = this.tokens[at + 1];
    const isNext = this.inName(at + 1) || next?.pos === 'PROPN' || next?.pos === 'DET';
    const text = this.tokens[at]?.text ?? '';
    const isTime = /^((1[0-9]|20)\d\ds?|(days|weeks|months|years|decades|centuries))$/.test(text);
    return isNext && isTime && !this.inName(at);
  }

  private isDay(at: number): boolean {
    return days.has(this.tokens[at]?.fold ?? '') && !isPossessive(this.tokens[at + 1]);
  }

  private push(kind: Phrase['kind'], first: number, last: number, head = last - 1): number {
    this.found.push({ kind, first, last, head });
    return last;
  }

  /** "who", "which"; "that" only after a noun and before a verb. */
  private isRelative(at: number): boolean {
    const word = this.tokens[at]?.fold;
    if (word !== 'that') return true;
    const before = this.found.at(-1);
    return before?.kind === 'noun' && this.startsVerb(at + 1);
  }

  /** "as the nation seeks": a finite verb follows before the clause ends; otherwise "as" is a preposition. */
  private opensClause(at: number): boolean {
    const word = this.tokens[at]?.fold;
    if (word !== 'as' && word !== 'since' && word !== 'before' && word !== 'after' && word !== 'until') return true;
    for (let next = at + 1; next < Math.min(at + 9, this.sentence.last); next += 1) {
      const token = this.tokens[next];
      if (!token || token.text === ',' || token.pos === 'ADP') return false;
      if (this.startsVerb(next)) return this.isFiniteVerb(next);
    }
    return false;
  }

  private isFiniteVerb(at: number): boolean {
    const token = this.tokens[at];
    return token !== undefined && (token.pos === 'AUX' || !token.fold.endsWith('ing')) && token.fold !== 'to';
  }

  private startsVerb(at: number): boolean {
    const token = this.tokens[at];
    const next = this.tokens[at + 1];
    if (!token || at >= this.sentence.last || this.inName(at)) return false;
    if (token.pos === 'AUX') return true;
    if (token.fold === 'to' && next && this.isBase(next) && !this.isModifier(at + 1) && !this.isHyphen(at + 2))
      return true;
    return token.pos === 'VERB' && !this.isModifier(at);
  }

  private isBase(token: Token): boolean {
    return (token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'ADV') && !token.fold.endsWith('ing');
  }

  /** A participle before a noun: "growing instability", "the proposed talks". */
  private isModifier(at: number): boolean {
    const token = this.tokens[at];
    const next = this.tokens[at + 1];
    if (token?.pos !== 'VERB' || !next || this.inName(at)) return false;
    const isParticiple = /(ing|ed|en|wn|pt|lt|ght)$/.test(token.fold);
    if (!isParticiple || !['NOUN', 'PROPN', 'ADJ'].includes(next.pos)) return false;
    const before = this.tokens[at - 1];
    if (!before || at === this.sentence.first) return false;
    if (before.pos === 'DET' || before.pos === 'ADJ' || before.pos === 'NUM' || before.fold === "'s") return true;
    if (before.pos === 'PRON') return ['its', 'his', 'her', 'their', 'our', 'my', 'your'].includes(before.fold);
    if (before.pos === 'VERB' && ['have', 'be', 'do', 'get'].includes(before.lemma)) return false;
    if (before.pos === 'VERB') return token.fold.endsWith('ed') && !this.inName(at - 1);
    return before.pos === 'ADP' && token.fold.endsWith('ed')
      ? true
      : before.pos === 'ADP' && next.pos === 'NOUN' && !this.takesObject(at);
  }

  /** "by supporting forces" is a verb with its object, "amid growing instability" is not: the commonest ones are listed. */
  private takesObject(at: number): boolean {
    const word = this.tokens[at]?.fold ?? '';
    return !/^(growing|rising|mounting|increasing|ongoing|escalating|continuing|existing|worsening|competing|developing|lasting|remaining|leading|neighbouring|neighboring|surrounding|emerging|outstanding|standing|pressing|warring|opposing|visiting|ruling|governing|sweeping)$/.test(
      word,
    );
  }

  private verbGroup(first: number): number {
    let last = first;
    let head = first;
    while (last < this.sentence.last) {
      const token = this.tokens[last];
      if (!token || this.inName(last)) break;
      if (token.pos === 'VERB' && this.isModifier(last) && last > first) break;
      const isLink = token.fold === 'to' && last === first;
      if (token.pos === 'AUX' || token.pos === 'VERB') head = last;
      else if (token.pos !== 'ADV' && !isNegation(token) && !isLink && !(token.fold === 'since' && last > first)) break;
      last += 1;
      if (token.pos === 'VERB') break;
    }
    // A trailing adverb belongs outside ("has struggled deeply with"), a trailing "not" inside ("is not just about").
    while (last > head + 1) last -= 1;
    const after = this.tokens[last];
    if (after && last < this.sentence.last && isNegation(after)) last += 1;
    return this.push('verb', first, last, head);
  }

  private nounPhrase(first: number): number {
    let last = first;
    while (last < this.sentence.last && this.continuesNoun(first, last)) last += 1;
    if (last === first) last = first + 1;
    return this.push('noun', first, last, this.nounHead(first, last));
  }

  private continuesNoun(first: number, at: number): boolean {
    const token = this.tokens[at];
    if (!token) return false;
    if (at > first && at <= first + 3 && this.isYear(at - 1)) return false;
    if (this.inName(at)) return at === first || !this.isPronounAlone(first, at);
    if (isPossessive(token)) return at > first;
    if (
      this.isDay(at) ||
      (at > first && this.isPeriod(at)) ||
      (at > first && this.inName(at - 1) && this.measureAt(at) > 1)
    )
      return false;
    if (token.text === '-' || token.text === '–' || token.text === '/') return this.isHyphen(at);
    if (this.tokens[at - 1]?.text === '-' && at > first && token.pos !== 'PUNCT') return this.isHyphen(at - 1);
    if (token.fold === 'to' || (relatives.has(token.fold) && at > first && token.fold !== 'that')) return false;
    if (token.pos === 'PRON') return at === first;
    if (token.pos === 'DET' && at > first) return false;
    if (token.pos === 'ADV') return at > first && this.tokens[at + 1]?.pos === 'ADJ';
    return nominal.has(token.pos) || this.isModifier(at);
  }

  private isPronounAlone(first: number, at: number): boolean {
    const token = this.tokens[first];
    return (
      at === first + 1 &&
      token?.pos === 'PRON' &&
      !['its', 'his', 'her', 'their', 'our', 'my', 'your'].includes(token.fold)
    );
  }

  private isHyphen(at: number): boolean {
    const before = this.tokens[at - 1];
    const after = this.tokens[at + 1];
    const hyphen = this.tokens[at];
    return (
      before !== undefined &&
      after !== undefined &&
      hyphen !== undefined &&
      before.end === hyphen.start &&
      hyphen.end === after.start
    );
  }

  private nounHead(first: number, last: number): number {
    for (let at = last - 1; at >= first; at -= 1) {
      const token = this.tokens[at];
      if (token && (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON' || this.inName(at)))
        return at;
    }
    for (let at = last - 1; at >= first; at -= 1) {
      const token = this.tokens[at];
      if (token && !isPossessive(token) && token.pos !== 'PUNCT') return at;
    }
    return last - 1;
  }
}

export function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && (token.fold === "'s" || (token.fold === "'" && token.pos !== 'PUNCT'));
}

function isNegation(token: Token): boolean {
  return token.fold === 'not' || token.fold === "n't" || token.fold === 'never';
}
