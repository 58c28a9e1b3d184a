import type { Certainty, Derivation, End, Polarity, Relation } from '@/relations/record';

/** The parts of the gold annotation that scoring reads. */
export type GoldRelation = {
  readonly id: string;
  readonly sentence: number;
  readonly type: string;
  readonly symmetric: boolean;
  readonly date: string | null;
  readonly attribution: { readonly chain: readonly string[] };
  readonly certainty: Certainty;
  readonly certaintyAlsoOk?: readonly Certainty[];
  readonly polarity: '+' | '-' | '0';
  readonly core: boolean;
  readonly evidence: { readonly start: number; readonly end: number };
  readonly dyad: { readonly from?: string | null; readonly to?: string | null; readonly nodes?: readonly string[] };
};

export type Gold = {
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
  readonly entities: readonly {
    readonly id: string;
    readonly name: string;
    readonly iso2?: string;
    readonly iso3?: string;
  }[];
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly entity: string | readonly string[];
    readonly mention: string;
  }[];
  readonly relations: readonly GoldRelation[];
};

export type Prediction = {
  readonly relation: Relation;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
};
export type Figures = {
  readonly hits: number;
  readonly predicted: number;
  readonly wanted: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
};
export type Match = { readonly gold: GoldRelation; readonly prediction: Prediction };
export type Score = {
  readonly strict: Figures;
  readonly lenient: Figures;
  readonly strictMatches: readonly Match[];
  readonly lenientMatches: readonly Match[];
  readonly falseAlarms: readonly Prediction[];
  readonly missed: readonly GoldRelation[];
};

const iso2ByIso3: Readonly<Record<string, string>> = { BFA: 'BF', RUS: 'RU', FRA: 'FR' };
const regionByCode: Readonly<Record<string, string>> = { '~SAHEL': 'sahel', '~WEST': 'west' };

/** ISO 3166-1 alpha-2 or region id of a gold end. `rename` serves the test in which names are replaced. */
function goldEnds(gold: GoldRelation, rename: ReadonlyMap<string, string>): [string | null, string | null] {
  const { nodes, from, to } = gold.dyad;
  const plain = (code: string | null | undefined): string | null => {
    if (!code) return null;
    const end = iso2ByIso3[code] ?? regionByCode[code] ?? code;
    return rename.get(end) ?? end;
  };
  return nodes ? [plain(nodes[0]), plain(nodes[1])] : [plain(from), plain(to)];
}

/** Core records between two countries: the ones that must be found. */
export function isRequired(gold: GoldRelation): boolean {
  const [source, target] = goldEnds(gold, new Map());
  const isCountry = (end: string | null) => end !== null && /^[A-Z]{2}$/.test(end);
  return gold.core && isCountry(source) && isCountry(target);
}

const endCode = (end: End) => end.country ?? end.region ?? (end.actor === 'west' ? 'west' : null);
const polarityOf: Readonly<Record<'+' | '-' | '0', Polarity>> = {
  '+': 'cooperative',
  '-': 'conflictual',
  '0': 'neutral',
};

type Rule = (gold: GoldRelation, prediction: Prediction) => boolean;

/** Scores by the annotation's guidelines: each evidence span is one prediction, matched one to one. */
export function score(derivation: Derivation, gold: Gold, rename: ReadonlyMap<string, string> = new Map()): Score {
  const predictions = derivation.relations.flatMap((relation) =>
    relation.evidence.map(({ start, end }) => ({
      relation,
      start,
      end,
      sentence: sentenceOf(gold, derivation, start),
    })),
  );
  const lenientRule: Rule = (record, { relation, sentence }) =>
    record.sentence === sentence &&
    samePair(record, relation, rename, false) &&
    polarityOf[record.polarity] === relation.polarity;
  const strictRule: Rule = (record, { relation, sentence }) =>
    record.sentence === sentence &&
    record.type === relation.type &&
    samePair(record, relation, rename, !record.symmetric);
  const strict = match(predictions, gold.relations, strictRule);
  const lenient = match(predictions, gold.relations, lenientRule);
  return {
    strict: strict.figures,
    lenient: lenient.figures,
    strictMatches: strict.matches,
    lenientMatches: lenient.matches,
    falseAlarms: lenient.falseAlarms,
    missed: gold.relations.filter(
      (record) => isRequired(record) && !lenient.matches.some(({ gold: found }) => found === record),
    ),
  };
}

/** The sentence by order, so that a text whose names were replaced keeps its annotation. */
function sentenceOf(gold: Gold, derivation: Derivation, offset: number): number {
  const sentences = derivation.sentences.length === gold.sentences.length ? derivation.sentences : gold.sentences;
  return sentences.findIndex((sentence) => sentence.start <= offset && offset < sentence.end);
}

function samePair(
  gold: GoldRelation,
  relation: Relation,
  rename: ReadonlyMap<string, string>,
  isDirected: boolean,
): boolean {
  const [from, to] = goldEnds(gold, rename);
  const source = endCode(relation.source);
  const target = endCode(relation.target);
  if (source === from && target === to) return true;
  return !isDirected && source === to && target === from;
}

function match(predictions: readonly Prediction[], records: readonly GoldRelation[], rule: Rule) {
  const required = records.filter(isRequired);
  const matches: Match[] = [];
  const pool = new Set(predictions);
  // Records that admit the fewest predictions choose first, then by overlap of the evidence.
  const candidates = (record: GoldRelation) => [...pool].filter((prediction) => rule(record, prediction));
  for (const record of [...required].sort((left, right) => candidates(left).length - candidates(right).length)) {
    const best = candidates(record).sort((left, right) => overlap(record, right) - overlap(record, left))[0];
    if (!best) continue;
    pool.delete(best);
    matches.push({ gold: record, prediction: best });
  }
  const optional = records.filter((record) => !isRequired(record));
  for (const record of optional) {
    const best = [...pool].find((prediction) => ignorable(record, prediction, rule));
    if (best) pool.delete(best);
  }
  const falseAlarms = [...pool].filter(
    ({ relation }) => relation.source.country !== null && relation.target.country !== null,
  );
  return {
    matches,
    falseAlarms,
    figures: figures(matches.length, matches.length + falseAlarms.length, required.length),
  };
}

const ignorable = (record: GoldRelation, prediction: Prediction, rule: Rule) => rule(record, prediction);

function overlap(record: GoldRelation, prediction: Prediction): number {
  return Math.min(record.evidence.end, prediction.end) - Math.max(record.evidence.start, prediction.start);
}

export function figures(hits: number, predicted: number, wanted: number): Figures {
  const precision = predicted ? hits / predicted : 0;
  const recall = wanted ? hits / wanted : 0;
  return {
    hits,
    predicted,
    wanted,
    precision,
    recall,
    f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0,
  };
}
