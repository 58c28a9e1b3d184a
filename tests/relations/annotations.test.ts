import { describe, expect, test } from 'vitest';
import { annotationsOf, notesOn, regionsOf } from '@/relations/annotations';
import { dossierGaps, numbersText, openQuestions } from '@/relations/gaps';
import { type Note, noteSchema } from '@/relations/notes';
import type { Relation, Voice } from '@/relations/record';
import { regionRows } from '@/relations/region-rows';
import { actor, author, dossier, end, quote, relation } from './sample';

const text =
  'France visits Mali. TASS is a Russian agency. Mali aids Niger, reportedly. France rules the Sahel. Bamako sleeps. Nobody came.';
const says = (exact: string) => quote(text, exact);

const actors = [
  actor(text, 'france', { says: 'France', country: 'FR' }),
  actor(text, 'mali', { says: 'Mali', country: 'ML' }),
  actor(text, 'niger', { says: 'Niger', country: 'NE' }),
  actor(text, 'tass', { says: 'TASS', country: 'RU', type: 'press-agency' }),
];
const places = [
  { iso2: 'ML', name: 'Bamako', type: 'city' as const, region: null, spans: [says('Bamako')] },
  { iso2: null, name: 'Sahel', type: 'region' as const, region: 'sahel', spans: [says('Sahel')] },
];
const visit = relation({ number: 1, evidence: [says('France visits Mali')] });
const aid = relation({
  number: 2,
  source: end('ML'),
  target: end('NE'),
  type: 'AID',
  mode: null,
  evidence: [says('Mali aids Niger')],
});
const rule = relation({
  number: 3,
  target: end('sahel'),
  type: 'x:INFLUENCE',
  mode: null,
  evidence: [says('France rules the Sahel')],
});

const note = (id: string, over: Partial<Note> = {}): Note =>
  noteSchema.parse({
    id,
    kind: 'context',
    issue: 'An issue',
    text: 'A note.',
    regions: ['ml'],
    sources: [{ title: 'A source', url: null, date: null }],
    confidence: 0.9,
    span: null,
    ...over,
  });
const notes = [note('on-mali', { span: says('Mali') }), note('on-france', { regions: ['fr', 'sahel'] })];
const sample = dossier({ text, actors, places, relations: [visit, aid, rule], notes });

describe('the regions of a dossier', () => {
  test('most relations first, then most mentions, then by id; an agency’s seat is not spoken of', () => {
    expect(regionsOf(sample)).toEqual([
      { id: 'ml', relations: 2, mentions: 2 },
      { id: 'fr', relations: 2, mentions: 1 },
      { id: 'ne', relations: 1, mentions: 1 },
      { id: 'sahel', relations: 1, mentions: 1 },
    ]);
  });

  test('a relation within one region counts once', () => {
    const loop = relation({ source: end('ML'), target: end('ML') });
    expect(regionsOf(dossier({ relations: [loop] }))).toEqual([{ id: 'ml', relations: 1, mentions: 0 }]);
  });

  test('an article that names nobody has none', () => {
    expect(regionsOf(dossier())).toEqual([]);
  });

  test('their rows leave out what the atlas does not have', () => {
    const odd = relation({ source: end('ZZ'), target: end('atlantis') });
    expect(regionRows(dossier({ relations: [visit, odd] })).map(({ id }) => id)).toEqual(['fr', 'ml']);
  });
});

describe('what is said of a region', () => {
  const mali = annotationsOf(sample, 'ml')!;

  test('its relations, whichever way they run, in the order of their numbers', () => {
    expect(mali.relations.map(({ number }) => number)).toEqual([1, 2]);
    expect(annotationsOf(sample, 'sahel')!.relations).toEqual([rule]);
  });

  test('every sentence that names it or tells of it, once, in order, with the relations that it states', () => {
    expect(
      mali.statements.map(({ index, span, relations }) => [index, span.exact, relations.map(({ number }) => number)]),
    ).toEqual([
      [0, 'France visits Mali.', [1]],
      [2, 'Mali aids Niger, reportedly.', [2]],
      [4, 'Bamako sleeps.', []],
    ]);
  });

  test('a relation of other regions in the same sentence is not listed', () => {
    const other = relation({ number: 4, source: end('FR'), target: end('NE'), evidence: [says('Mali aids Niger')] });
    const more = dossier({ text, actors, places, relations: [visit, aid, rule, other] });
    const [, second] = annotationsOf(more, 'ml')!.statements;
    expect(second!.relations.map(({ number }) => number)).toEqual([2]);
  });

  test('the notes about it and no others', () => {
    expect(mali.notes.map(({ id }) => id)).toEqual(['on-mali']);
    expect(annotationsOf(sample, 'sahel')!.notes.map(({ id }) => id)).toEqual(['on-france']);
  });

  test.each(['us', 'ru', 'ML', '', 'atlantis'])('nothing of “%s”, of which the article does not speak', (region) => {
    expect(annotationsOf(sample, region)).toBeNull();
  });
});

test('notes stand beside what they overlap, not beside what they only touch', () => {
  expect(notesOn(notes, [says('visits Mali')]).map(({ id }) => id)).toEqual(['on-mali']);
  expect(notesOn(notes, [says('visits ')])).toEqual([]);
  expect(notesOn(notes, [says('. TASS')])).toEqual([]);
  expect(notesOn(notes, [])).toEqual([]);
});

const quoted = 'Nobody of this region is quoted or cited.';
const noOut = 'No act of its own toward another region is stated.';
const noInto = 'No act of another region toward it is stated.';
const noAct = 'It is named, but no act toward it or by it is stated.';
const undated = (numbers: string) => `${numbers} no date in the text.`;

const malian: Voice = { role: 'speaker', name: 'Goïta', actor: 'mali', span: says('Mali') };
const unnamed: Voice = { role: 'unnamed', name: null, actor: null, span: null };
const day = { edtf: '2025-05-10', precision: 'day', basis: 'explicit', span: says('Mali') } as const;

describe('what the article does not say of a region', () => {
  test.each<[string, string, readonly Relation[], string[]]>([
    ['it acts and is acted upon', 'ml', [visit, aid], [quoted, undated('Relations 1 and 2 have')]],
    ['it only is acted upon', 'ml', [visit], [quoted, noOut, undated('Relation 1 has')]],
    ['it only acts', 'ml', [aid], [quoted, noInto, undated('Relation 2 has')]],
    ['neither acts toward the other', 'ml', [relation({ directed: false, date: day })], [quoted, noOut, noInto]],
    ['it is only named', 'ml', [rule], [quoted, noAct]],
    ['a state of affairs', 'ml', [relation({ source: end('ML'), target: end(null), date: day })], [quoted]],
    ['it is heard', 'ml', [relation({ attribution: [malian], date: day })], [noOut]],
    ['it is heard of others', 'ml', [relation({ ...rule, attribution: [malian] })], [noAct]],
    [
      'it is heard by way of another',
      'ml',
      [relation({ attribution: [unnamed, malian], date: day })],
      [noOut, 'Relation 1 has a source that is not named.'],
    ],
    [
      'the author guesses',
      'ml',
      [relation({ certainty: 'hedged', date: day })],
      [quoted, noOut, 'Relation 1 has no source in the text: the author’s own inference.'],
    ],
    [
      'somebody else guesses',
      'fr',
      [relation({ certainty: 'speculative', attribution: [malian], date: day })],
      [quoted, noInto],
    ],
  ])('%s', (_, region, relations, expected) => {
    const found = annotationsOf(dossier({ text, actors, places, relations: [...relations] }), region)!;
    expect(found.gaps).toEqual(expected);
  });
});

describe('what is left open', () => {
  test.each([
    [[1], 'Relation 1'],
    [[1, 2], 'Relations 1 and 2'],
    [[2, 3, 9], 'Relations 2, 3 and 9'],
  ])('the numbers %j read “%s”', (numbers, expected) => {
    expect(numbersText(numbers.map((number) => ({ number })))).toBe(expected);
  });

  test('nothing, when all is dated and sourced', () => {
    expect(openQuestions([relation({ date: day, attribution: [malian] })])).toEqual([]);
    expect(openQuestions([])).toEqual([]);
  });

  test('dates, then sources of guesses, then names of sources', () => {
    const all = [
      relation({ number: 1 }),
      relation({ number: 2, date: day, certainty: 'speculative' }),
      relation({ number: 3, certainty: 'hedged', attribution: [unnamed, author] }),
    ];
    expect(openQuestions(all)).toEqual([
      'Relations 1 and 3 have no date in the text.',
      'Relation 2 has no source in the text: the author’s own inference.',
      'Relation 3 has a source that is not named.',
    ]);
  });
});

describe('what the whole article leaves out', () => {
  const person = (id: string, name: string) => actor(text, id, { name, type: 'person', country: 'ML' });
  const spoken = relation({ date: day, attribution: [{ ...malian, actor: 'goita' }] });
  const unpublished = { ...dossier().metadata, publisher: null };

  test.each<[string, Parameters<typeof dossier>[0], string[]]>([
    ['nothing, when all is known', { text, relations: [spoken], actors: [person('goita', 'Goïta')] }, []],
    ['who published it', { text, relations: [spoken], metadata: unpublished }, ['Who published it is not known.']],
    [
      'anybody’s words',
      { relations: [relation({ date: day })] },
      ['No named person is quoted or cited for any relation.'],
    ],
    [
      'some people’s words',
      { text, relations: [spoken], actors: [person('goita', 'Goïta'), person('diop', 'Diop')] },
      ['Named, but never cited as a voice: Diop.'],
    ],
    ['dates', { text, relations: [relation({ attribution: [malian] })] }, ['Relation 1 has no date in the text.']],
    // Without a relation there is nothing that anybody could have been cited for.
    ['nothing of nothing', { text, actors: [person('diop', 'Diop')] }, []],
  ])('%s', (_, parts, expected) => {
    expect(dossierGaps(dossier(parts))).toEqual(expected);
  });
});
