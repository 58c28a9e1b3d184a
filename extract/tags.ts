/** A word as the tagger gave it. */
export type Tagged = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly fold: string;
  readonly lemma: string;
  readonly pos: string;
};

/** Verbs that a bare infinitive may follow: "helped rebuild", "let go". Lemmas. */
const bareInfinitive = new Set('help let make see hear have be do get go come dare need keep stop start'.split(' '));

const owners = new Set(['its', 'his', 'their', 'our', 'my', 'your', "'s"]);

/**
 * Repairs of the tagger's commonest slips, seen in running text, each with its reason. Works on the words of one
 * sentence and gives tag and lemma of each.
 */
export function repairTags(
  words: readonly Tagged[],
  isVerb: (lemma: string) => boolean,
): { pos: string; lemma: string }[] {
  const repaired = words.map(({ pos, lemma }) => ({ pos, lemma }));
  const tags = words.map(({ pos }) => pos);
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    // "receive help", "hold sway", "requested help": two full verbs do not follow one another in their base form.
    const isBase = word.pos === 'VERB' && word.fold === word.lemma;
    if (isBase && before && tags[at - 1] === 'VERB' && !bareInfinitive.has(before.lemma) && before.fold !== 'to')
      tags[at] = 'NOUN';
    // "and call upon X to leave": between a joint and "on" or "upon", no noun.
    const isCall = word.fold === 'call' && word.pos === 'NOUN' && before?.pos === 'CCONJ';
    if (isCall && ['on', 'upon'].includes(words[at + 1]?.fold ?? '')) tags[at] = 'VERB';
    if (isPluralObject(words, at, isVerb)) tags[at] = 'NOUN';
    if (isPluralPossessive(words, at)) tags[at] = 'PART';
    // "for its help", "the attack": after an owner or an article stands a noun, unless another follows.
    const isOwned =
      before &&
      (owners.has(before.fold) || before.pos === 'DET') &&
      !['NOUN', 'PROPN', 'ADJ'].includes(words[at + 1]?.pos ?? '');
    if (isBase && isOwned && before.fold !== 'that') tags[at] = 'NOUN';
    // "was outraged by", "is concerned about": a participle with its preposition, not an adjective.
    const isParticiple =
      word.pos === 'ADJ' && word.fold.endsWith('ed') && before?.lemma === 'be' && words[at + 1]?.pos === 'ADP';
    if (isParticiple) tags[at] = 'VERB';
    const entry = repaired[at];
    if (isParticiple && entry)
      entry.lemma = isVerb(word.fold.slice(0, -1)) ? word.fold.slice(0, -1) : word.fold.slice(0, -2);
  }
  if (!tags.includes('VERB') && !tags.includes('AUX')) {
    const at = missingVerb(words, tags, isVerb);
    const entry = at === null ? null : repaired[at];
    if (at !== null && entry) {
      tags[at] = 'VERB';
      entry.lemma = isVerb(entry.lemma) ? entry.lemma : entry.lemma.replace(/s$/, '');
    }
  }
  return repaired.map(({ lemma }, at) => ({ pos: tags[at] ?? '', lemma }));
}

/** "imposed asset freezes on": after a verb and a noun, before a preposition, a plural and no second verb. */
function isPluralObject(words: readonly Tagged[], at: number, isVerb: (lemma: string) => boolean): boolean {
  const [verb, noun, word, next] = [words[at - 2], words[at - 1], words[at], words[at + 1]];
  const isPlural = word?.pos === 'VERB' && word.fold.endsWith('s');
  return isPlural && noun?.pos === 'NOUN' && verb?.pos === 'VERB' && verb.lemma !== 'say' && isVerb(verb.lemma)
    ? next?.pos === 'ADP'
    : false;
}

/** "the United States’ wars": an apostrophe right after an s, with no quotation open, owns what follows. */
function isPluralPossessive(words: readonly Tagged[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word?.fold !== "'" || before?.end !== word.start || !/[sxz]$/.test(before.fold)) return false;
  if (!next || next.start === word.end || next.pos === 'PUNCT') return false;
  return !words.slice(0, at).some(({ text }) => text === '‘' || text === "'");
}

/** "Peru trades with Japan", "Peru and Japan sign deal": a sentence without a verb has one that was taken for a plural noun after a name. */
function missingVerb(
  words: readonly Tagged[],
  tags: readonly string[],
  isVerb: (lemma: string) => boolean,
): number | null {
  for (const [at, word] of words.entries()) {
    const isPlural = tags[at] === 'NOUN' && word.fold.endsWith('s');
    const isKnown = isVerb(word.lemma) || isVerb(word.fold.slice(0, -1));
    if (isKnown && tags[at - 1] === 'PROPN' && (isPlural || hasPluralSubject(words, tags, at))) return at;
  }
  return null;
}

/** "Peru and Japan sign deal": the base form after two names, before what it acts on. */
function hasPluralSubject(words: readonly Tagged[], tags: readonly string[], at: number): boolean {
  const isBase = tags[at] === 'NOUN' && words[at]?.text === words[at]?.lemma;
  const joint = words[at - 2]?.fold;
  const isPair = (joint === 'and' || joint === ',') && tags[at - 3] === 'PROPN';
  return isBase && isPair && ['NOUN', 'ADJ', 'DET', 'NUM', 'PROPN'].includes(tags[at + 1] ?? '');
}

/** The lemma of a plural that opens a sentence and was taken for a name: "Talks", "Tariffs". */
export function openingLemma(word: Tagged): string {
  const isPlural = word.pos === 'PROPN' && word.fold.length > 3 && word.fold.endsWith('s') && !word.fold.endsWith('ss');
  return isPlural ? word.fold.slice(0, -1) : word.lemma;
}
