import { createHash } from 'node:crypto';
import { type Derivation, derivationSchema } from '@/relations/record';
import { spanMatches } from '@/relations/span';
import type { History } from './act';
import { bundle } from './bundle';
import { type Claim, claims } from './claims';
import { compose } from './compose';
import { Coreference } from './coreference';
import { dates, referenceOf } from './dates';
import type { Mention } from './entity';
import { acts, type Miss } from './events';
import { gazetteerMentions } from './gazetteer-mentions';
import { detectLanguage } from './language';
import { normalise } from './normalise';
import { people } from './people';
import { phrases } from './phrases';
import { type Reading, read } from './reading';
import type { Party, Scene } from './scene';
import { speakerState } from './speaker';
import { sayings } from './voice';

export type DeriveInput = {
  readonly text: string;
  readonly title?: string | null;
  /** EDTF date or interval of publication: gives "June 3" its year. */
  readonly published?: string | null;
  /** BCP 47; detected when absent. */
  readonly language?: string | null;
};

type Note = Derivation['notes'][number];

/** Tokens; beyond it a sentence is a list or a damaged text, and the work on it would grow faster than its length. */
const longestSentence = 500;

function tooLong(sentence: number): Note {
  return {
    kind: 'too-long',
    text: `Sentence ${sentence + 1} has more than ${longestSentence} words and was not read.`,
  };
}

/** How many acts an implicit end may look back on: two sentences hold far fewer. */
const rememberedActs = 60;

/** An article in, its relations out. Pure, synchronous and deterministic: the same text gives the same derivation. */
export function derive(input: DeriveInput): Derivation {
  const text = normalise(input.text);
  const language = languageOf(text, input.language ?? null);
  if (!isEnglish(language)) return finish(input, text, language, [foreign(language)], plainSentences(text, language));
  const reading = read(text);
  const gazetteer = gazetteerMentions(reading);
  const persons = people(reading, gazetteer.mentions);
  const named = [...gazetteer.mentions, ...persons].sort((left, right) => left.first - right.first);
  const speaker = speakerState(reading, named);
  const abstained: Note[] = [];
  const found = claimsOf(reading, named, new Coreference(reading, speaker), input.published ?? null, abstained);
  const composed = compose(reading, named, bundle(found));
  const notes: Note[] = gazetteer.notes.map((note) => ({ kind: 'ambiguous-name', text: note }));
  notes.push(...few(abstained));
  if (composed.relations.length === 0) notes.push(nothingFound);
  return finish(input, text, language, notes, reading.sentences, composed);
}

/** Stages 5 to 10, sentence by sentence: later ones may point back to earlier ones. */
function claimsOf(
  reading: Reading,
  named: readonly Mention[],
  coreference: Coreference,
  published: string | null,
  abstained: Note[],
): Claim[] {
  const inName = tokensOf(named);
  const found: Claim[] = [];
  const history: History = [];
  const quotation = new OpenQuotation();
  const reference = referenceOf(reading, published);
  let next = 0;
  for (const [index, sentence] of reading.sentences.entries()) {
    const own: Mention[] = [];
    for (let mention = named[next]; mention && mention.first < sentence.last; mention = named[next]) {
      own.push(mention);
      next += 1;
    }
    if (sentence.last - sentence.first > longestSentence) {
      abstained.push(tooLong(index));
      continue;
    }
    const parts = phrases(reading, sentence, (token) => inName.has(token));
    const mentions = coreference.resolve(index, sentence, parts, own);
    const scene: Scene = { reading, index, sentence, phrases: parts, mentions };
    const said = sayings(scene, quotation.speaker);
    const misses: Miss[] = [];
    const done = acts(scene, history, misses);
    if (misses[0]) abstained.push(abstention(index, misses[0]));
    found.push(...claims(done, said, dates(reading, sentence, reference)));
    quotation.pass(reading, scene, said.at(-1)?.speaker ?? null);
    history.push(...done);
    if (history.length > rememberedActs * 2) history.splice(0, history.length - rememberedActs);
  }
  return found;
}

/** A quotation that a sentence opens and does not close goes on in the next, with the same speaker. */
class OpenQuotation {
  speaker: Party | null = null;

  pass(reading: Reading, scene: Scene, speaker: Party | null): void {
    let isOpen = this.speaker !== null;
    for (let at = scene.sentence.first; at < scene.sentence.last; at += 1) {
      const text = reading.tokens[at]?.text;
      if (text === '“' || text === '«') isOpen = true;
      if (text === '”' || text === '»') isOpen = false;
    }
    this.speaker = isOpen ? (speaker ?? this.speaker) : null;
  }
}

function tokensOf(mentions: readonly Mention[]): Set<number> {
  const found = new Set<number>();
  for (const mention of mentions)
    for (let at = mention.title ?? mention.first; at < mention.last; at += 1) found.add(at);
  return found;
}

function languageOf(text: string, given: string | null): string {
  if (given) return given;
  const guess = detectLanguage(text);
  return guess.isSure ? guess.code : 'en';
}

/** One note a sentence: the first trigger of it that found only one of its ends. */
function abstention(sentence: number, { word, missing }: Miss): Note {
  return { kind: 'abstained', text: `Sentence ${sentence + 1}: “${word}” has no ${missing} that a rule could find.` };
}

/** How many abstentions are told one by one. */
const mostAbstentions = 12;

function few(notes: readonly Note[]): Note[] {
  const more = notes.length - mostAbstentions;
  if (more <= 0) return [...notes];
  return [
    ...notes.slice(0, mostAbstentions),
    { kind: 'abstained', text: `In ${more} more ${more === 1 ? 'sentence' : 'sentences'} an end is missing.` },
  ];
}

const nothingFound: Note = {
  kind: 'empty',
  text: 'No sentence states an act of one party toward another that a rule could read.',
};

/** BCP 47 knows no case: `EN-gb` is English. */
function isEnglish(language: string): boolean {
  return language.toLowerCase().split('-')[0] === 'en';
}

/** Sentences of a text that is not read, so that it can be shown: by the rules of its language, line by line. */
function plainSentences(text: string, language: string): { start: number; end: number }[] {
  const segmenter = new Intl.Segmenter(languageName(language) ? language : 'en', { granularity: 'sentence' });
  const found: { start: number; end: number }[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const start = index + (segment.length - segment.trimStart().length);
    const end = start + segment.trim().length;
    if (end > start) found.push({ start, end });
  }
  return found;
}

/** What the language is called in English; null for a code that is none. */
function languageName(language: string): string | null {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? null;
  } catch {
    return null;
  }
}

function foreign(language: string): Note {
  const name = languageName(language) ?? 'another language';
  return {
    kind: 'language',
    text: `The text is in ${name} (${language}); only English is read, so no relation was derived.`,
  };
}

function finish(
  input: DeriveInput,
  text: string,
  language: string,
  notes: Note[],
  sentences: readonly { readonly start: number; readonly end: number }[],
  composed: Pick<Derivation, 'actors' | 'places' | 'relations'> = { actors: [], places: [], relations: [] },
): Derivation {
  const derivation = derivationSchema.parse({
    article: {
      title: input.title ?? null,
      language,
      published: input.published ?? null,
      sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
      text,
    },
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    ...composed,
    notes,
  });
  assertSpans(derivation);
  return derivation;
}

/** The promise that everything else rests on: each span says what the text says. */
function assertSpans(derivation: Derivation): void {
  const spans = [
    ...derivation.actors.flatMap((actor) => actor.spans),
    ...derivation.places.flatMap((place) => place.spans),
    ...derivation.relations.flatMap((relation) => [...relation.evidence, relation.trigger]),
  ];
  const broken = spans.find((span) => !spanMatches(derivation.article.text, span));
  if (broken) throw new Error(`span ${broken.start}–${broken.end} does not say “${broken.exact}”`);
}
