import type { RelationDate } from '@/relations/record';
import { makeSpan } from '@/relations/span';
import type { Reading, Sentence, Token } from './reading';

/** A date in the text: tokens `first` to `last`, and its value. */
export type DateMention = { readonly first: number; readonly last: number; readonly date: RelationDate };

const months = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .map((name, index) => [name, index + 1]),
);
for (const [name, number] of [...months]) {
  months.set(name.slice(0, 3), number);
  months.set(`${name.slice(0, 3)}.`, number);
}
months.set('sept', 9);
months.set('sept.', 9);
const weekdays = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

type Value = Pick<RelationDate, 'edtf' | 'precision' | 'basis'>;
type Found = Value & { readonly last: number };

/** What days without a year, and days of the week, are counted from. */
export type Reference = { readonly published: Date | null; readonly inText: Date | null };

/** The day of publication (EDTF date or interval) and the first full date of the text. */
export function referenceOf(reading: Reading, published: string | null): Reference {
  const nothing: Reference = { published: null, inText: null };
  for (const sentence of published === null ? reading.sentences : []) {
    const full = dates(reading, sentence, nothing).find(({ date }) => date.precision === 'day');
    if (full) return { published: null, inText: referenceDay(full.date.edtf) };
  }
  return { published: referenceDay(published), inText: null };
}

/** Stage 10: dates of a sentence. `reference` gives the year, and the day that "Monday" counts from. */
export function dates(reading: Reading, sentence: Sentence, reference: Reference): DateMention[] {
  const found: DateMention[] = [];
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const value = dateAt(reading.tokens, at, sentence.last, reference);
    if (!value) continue;
    const start = reading.tokens[at]?.start ?? 0;
    const end = reading.tokens[value.last - 1]?.end ?? start;
    const { edtf, precision, basis } = value;
    found.push({
      first: at,
      last: value.last,
      date: { edtf, precision, basis, span: makeSpan(reading.text, start, end) },
    });
    at = value.last - 1;
  }
  return found;
}

/** The first day of the publication date or interval, or null. */
function referenceDay(published: string | null): Date | null {
  const match = published === null ? null : /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(published);
  if (!match) return null;
  return new Date(Date.UTC(Number(match[1]), Number(match[2] ?? 1) - 1, Number(match[3] ?? 1)));
}

function dateAt(tokens: readonly Token[], at: number, limit: number, reference: Reference): Found | null {
  const found =
    monthFirst(tokens, at, limit, reference) ??
    dayFirst(tokens, at, limit, reference) ??
    relative(tokens, at, reference) ??
    bareYear(tokens, at);
  return found?.edtf.split('/').every(isReal) ? found : null;
}

/** There is no 31 February: such words are no date. */
function isReal(part: string): boolean {
  if (part.length < 10) return true;
  const day = new Date(`${part}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && isoDay(day) === part;
}

/** "June 3", "June 3, 1999", "June 1999", "June 3-5". */
function monthFirst(tokens: readonly Token[], at: number, limit: number, reference: Reference): Found | null {
  const month = monthOf(tokens[at]);
  if (month === null) return null;
  const day = dayOf(tokens[at + 1]);
  if (day === null || at + 1 >= limit) {
    const year = yearOf(tokens[at + 1]?.text === ',' ? tokens[at + 2] : tokens[at + 1]);
    if (year === null) return null;
    const last = tokens[at + 1]?.text === ',' ? at + 3 : at + 2;
    return { edtf: `${year}-${two(month)}`, precision: 'month', basis: 'explicit month and year', last };
  }
  let last = at + 2;
  let until: number | null = null;
  if (['-', '–', 'to', 'and'].includes(tokens[last]?.text ?? '')) {
    until = dayOf(tokens[last + 1]);
    if (until !== null && until > day) last += 2;
    else until = null;
  }
  const comma = tokens[last]?.text === ',' ? last + 1 : last;
  const year = yearOf(tokens[comma]);
  if (year !== null) return { ...dayValue(year, month, day, until, 'explicit day, month and year'), last: comma + 1 };
  const value = inferred(month, day, until, reference);
  return value && { ...value, last };
}

/** "3 June", "3 June 1999", "3-5 June 1999", "the 3rd of June". */
function dayFirst(tokens: readonly Token[], at: number, limit: number, reference: Reference): Found | null {
  const day = dayOf(tokens[at]);
  if (day === null) return null;
  let next = at + 1;
  let until: number | null = null;
  if (['-', '–', 'to'].includes(tokens[next]?.text ?? '') && dayOf(tokens[next + 1]) !== null) {
    until = dayOf(tokens[next + 1]);
    next += 2;
  }
  if (tokens[next]?.fold === 'of') next += 1;
  const month = monthOf(tokens[next]);
  if (month === null || next >= limit) return null;
  const comma = tokens[next + 1]?.text === ',' ? next + 2 : next + 1;
  const year = yearOf(tokens[comma]);
  if (year !== null) return { ...dayValue(year, month, day, until, 'explicit day, month and year'), last: comma + 1 };
  const value = inferred(month, day, until, reference);
  return value && { ...value, last: next + 1 };
}

function dayValue(year: number, month: number, day: number, until: number | null, basis: string): Value {
  const from = `${year}-${two(month)}-${two(day)}`;
  if (until === null) return { edtf: from, precision: 'day', basis };
  return { edtf: `${from}/${year}-${two(month)}-${two(until)}`, precision: 'interval', basis };
}

/** The year in which the day lies nearest to publication, or to the first full date of the text; without either, no date. */
function inferred(month: number, day: number, until: number | null, reference: Reference): Value | null {
  const near = reference.published ?? reference.inText;
  if (!near) return null;
  const year = near.getUTCFullYear();
  const distance = (candidate: number) => Math.abs(Date.UTC(candidate, month - 1, day) - near.getTime());
  const nearest = [year - 1, year, year + 1].reduce(
    (best, candidate) => (distance(candidate) < distance(best) ? candidate : best),
    year,
  );
  const from = reference.published ? 'publication' : 'a full date in the text';
  return dayValue(nearest, month, day, until, `explicit day and month, year from ${from}`);
}

/** "on Monday", "yesterday", "today": counted back from publication. */
function relative(tokens: readonly Token[], at: number, reference: Reference): Found | null {
  const word = tokens[at]?.fold ?? '';
  const counted = reference.published;
  if (!counted) return null;
  if (word === 'today' || word === 'yesterday') {
    const day = new Date(counted.getTime() - (word === 'yesterday' ? 86_400_000 : 0));
    return { edtf: isoDay(day), precision: 'day', basis: `“${word}”, from publication`, last: at + 1 };
  }
  const weekday = weekdays.indexOf(word);
  if (weekday < 0) return null;
  const isNext = tokens[at - 1]?.fold === 'next' || tokens[at - 1]?.fold === 'coming';
  const back = (counted.getUTCDay() - weekday + 7) % 7;
  const shift = isNext ? 7 - back : -back;
  const day = new Date(counted.getTime() + shift * 86_400_000);
  return {
    edtf: isoDay(day),
    precision: 'day',
    basis: `weekday, ${isNext ? 'after' : 'up to'} publication`,
    last: at + 1,
  };
}

function bareYear(tokens: readonly Token[], at: number): Found | null {
  const year = yearOf(tokens[at]);
  if (year === null) return null;
  const before = tokens[at - 1]?.fold ?? '';
  if (before === 'since' || (before === 'the' && tokens[at - 2]?.fold === 'since'))
    return { edtf: `${year}/..`, precision: 'interval', basis: '“since” and a year', last: at + 1 };
  const isDated = [
    'in',
    'the',
    'of',
    'by',
    'until',
    'during',
    'late',
    'early',
    'mid',
    'from',
    'year',
    '-',
    ',',
  ].includes(before);
  return isDated ? { edtf: `${year}`, precision: 'year', basis: 'explicit year', last: at + 1 } : null;
}

function monthOf(token: Token | undefined): number | null {
  if (!token || !/^\p{Lu}/u.test(token.text)) return null;
  return months.get(token.fold) ?? null;
}

function dayOf(token: Token | undefined): number | null {
  const match = token ? /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token.fold) : null;
  const day = match ? Number(match[1]) : 0;
  return day >= 1 && day <= 31 ? day : null;
}

function yearOf(token: Token | undefined): number | null {
  if (!token || !/^\d{4}$/.test(token.text)) return null;
  const year = Number(token.text);
  return year >= 1500 && year <= 2100 ? year : null;
}

const two = (value: number) => String(value).padStart(2, '0');
const isoDay = (day: Date) => day.toISOString().slice(0, 10);
