import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction, type WinkMethods } from 'wink-nlp';
import { triggersByVerb } from './lexicon/triggers';
import { fold } from './normalise';
import { openingLemma, repairTags, type Tagged } from './tags';

/** `start` and `end` are UTF-16 offsets into the article; `pos` is a Universal Dependencies tag; `lemma` is lower case. */
export type Token = Tagged;

/** A sentence: its characters, and its tokens `first` (inclusive) to `last` (exclusive). */
export type Sentence = { readonly start: number; readonly end: number; readonly first: number; readonly last: number };

export type Reading = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
};

/** A block longer than this (UTF-16 units) is cut at a space: the tagger is quick on paragraphs, not on megabytes. */
const longestBlock = 4_000;
/** A sentence longer than this (tokens) is cut: no rule looks further, and lists of names do not grow without bound. */
const longestSentence = 200;

let loaded: WinkMethods | null = null;

function tagger(): WinkMethods {
  loaded ??= winkNLP(model, ['sbd', 'pos']);
  return loaded;
}

/** Stage 2: sentences and tokens with part of speech and lemma. */
export function read(text: string): Reading {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  for (const block of blocks(text)) readBlock(text, block, tokens, sentences);
  return { text, tokens, sentences };
}

type Block = { readonly start: number; readonly end: number };

/**
 * Paragraphs. A line end is one too, unless lines are wrapped at a fixed width (most of them between 45 and 100 units,
 * starting in lower case after the break): then only an empty line is.
 */
function blocks(text: string): Block[] {
  const wrapped = isHardWrapped(text);
  const found: Block[] = [];
  let start = 0;
  const push = (end: number) => {
    if (text.slice(start, end).trim()) found.push(...cut(text, { start, end }));
  };
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (wrapped && text[at + 1] !== '\n' && text[at - 1] !== '\n') continue;
    push(at);
    start = at + 1;
  }
  push(text.length);
  return found;
}

function isHardWrapped(text: string): boolean {
  const lines = text
    .slice(0, 20_000)
    .split('\n')
    .filter((line) => line.trim());
  if (lines.length < 4) return false;
  const continued = lines.filter((line, index) => index > 0 && /^\s*\p{Ll}/u.test(line)).length;
  return continued >= lines.length * 0.3;
}

function cut(text: string, block: Block): Block[] {
  const parts: Block[] = [];
  let start = block.start;
  while (block.end - start > longestBlock) {
    const limit = start + longestBlock;
    const stop = Math.max(text.lastIndexOf('. ', limit) + 1, start);
    const space = text.lastIndexOf(' ', limit);
    const end = stop > start + longestBlock / 2 ? stop : space > start ? space : surrogateSafe(text, limit);
    parts.push({ start, end });
    start = end;
  }
  parts.push({ start, end: block.end });
  return parts;
}

function surrogateSafe(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}

function readBlock(text: string, block: Block, tokens: Token[], sentences: Sentence[]): void {
  const nlp = tagger();
  const { its } = nlp;
  const plain = taggable(text.slice(block.start, block.end));
  const doc = nlp.readDoc(plain);
  const all = doc.tokens();
  const values = all.out(its.value) as string[];
  const tags = all.out(its.pos) as string[];
  // The package's type of `lemma` asks for add-ons that the model supplies by itself.
  const lemmas = all.out(its.lemma as unknown as ItsFunction<string>) as string[];
  const spans = doc.sentences().out(its.span) as unknown as [number, number][];
  let cursor = 0;
  for (const [from, to] of spans) {
    const first = tokens.length;
    const words: Token[] = [];
    for (let index = from; index <= to; index += 1) {
      const value = values[index];
      const tag = tags[index];
      if (!value || !tag || !value.trim()) continue;
      const at = plain.indexOf(value, cursor);
      if (at < 0) continue;
      cursor = at + value.length;
      const [start, end] = [block.start + at, block.start + cursor];
      const written = text.slice(start, end);
      words.push({
        start,
        end,
        text: written,
        fold: fold(written),
        lemma: (lemmas[index] ?? value).toLowerCase(),
        pos: tag,
      });
    }
    const repaired = repairTags(words, isTriggerVerb);
    for (const [index, word] of words.entries()) {
      tokens.push({
        ...word,
        ...repaired[index],
        lemma: index === 0 ? openingLemma(word) : (repaired[index]?.lemma ?? word.lemma),
      });
    }
    closeSentence(tokens, sentences, first);
  }
}

/** Letters without a decomposition, by the plain letter that the tagger knows. */
const plainLetters: ReadonlyMap<string, string> = new Map(
  Object.entries({ ı: 'i', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ħ: 'h', Ħ: 'H', ŧ: 't', Ŧ: 'T', ŋ: 'n', ə: 'e', Ə: 'E' }),
);

/** The same text, unit for unit, in letters that the tagger takes for letters: it cuts "Yıldız" and "Erdoğan" in pieces. */
function taggable(text: string): string {
  return text
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(
      /[\u0100-\u024f\u0259\u1e00-\u1eff]/g,
      (letter) => plainLetters.get(letter) ?? letter.normalize('NFD').charAt(0),
    );
}

const isTriggerVerb = (lemma: string) => triggersByVerb(lemma).length > 0;

function closeSentence(tokens: readonly Token[], sentences: Sentence[], first: number): void {
  for (let from = first; from < tokens.length; from += longestSentence) {
    const last = Math.min(from + longestSentence, tokens.length);
    const start = tokens[from]?.start;
    const end = tokens[last - 1]?.end;
    if (start !== undefined && end !== undefined && end > start) sentences.push({ start, end, first: from, last });
  }
}
