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

/** How many acts an implicit end may look back on: two sentences hold far fewer. */
const rememberedActs = 60;

/** An article in, its relations out. Pure, synchronous and deterministic: the same text gives the same derivation. */
export function derive(input: DeriveInput): Derivation {
  const text = normalise(input.text);
  const language = languageOf(text, input.language ?? null);
  if (!language.startsWith('en')) return finish(input, text, language, [foreign(language)]);
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
  return finish(input, text, language, notes, reading, composed);
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

function foreign(language: string): Note {
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
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
  reading: Reading | null = null,
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
    sentences: (reading?.sentences ?? []).map(({ start, end }) => ({ start, end })),
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
