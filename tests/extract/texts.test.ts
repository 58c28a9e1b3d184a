import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { derive } from '@/extract/derive';

/** Texts of several styles, invented for this project, with the arcs that a careful reader would draw: pair, type, certainty. */
const texts: readonly {
  readonly file: string;
  readonly published: string;
  readonly arcs: readonly string[];
  readonly never: readonly string[];
}[] = [
  {
    file: 'readout.txt',
    published: '2024-09-02',
    arcs: [
      'CL-JP CONSULT asserted',
      'CL>JP SUPPORT reported',
      'CL-JP AGREE asserted',
      'JP>CL SUPPORT asserted',
      'JP>KP ACCUSE asserted',
    ],
    never: ['CL>KP', 'KP>CL', 'KP>JP'],
  },
  {
    file: 'letter.txt',
    published: '2021-03-10',
    arcs: [
      'TR>CY MOBILIZE asserted',
      'CY>TR ACCUSE asserted',
      'CY>TR REQUEST asserted',
      'CY>GR SUPPORT asserted',
      'CY>FR SUPPORT asserted',
      'TR>CY REJECT asserted',
    ],
    never: ['GR>FR', 'FR>GR', 'TR>GR'],
  },
  {
    file: 'speech.txt',
    published: '2023-09-20',
    arcs: [
      'GH>NE ACCUSE asserted',
      'GH>NE REQUEST asserted',
      'GH>DE SUPPORT asserted',
      'CN-GH AGREE asserted',
      'GH>UA SUPPORT asserted',
      'GH>BF AID asserted',
      'CI-GH COOPERATE speculative',
    ],
    never: ['DE>NE', 'GH>TG', 'BF>TG'],
  },
  {
    file: 'wire.txt',
    published: '2024-03-04',
    arcs: [
      'PK>AF COERCE asserted',
      'PK>AF ACCUSE asserted',
      'AF>PK REJECT asserted',
      'IR>PK CONSULT speculative',
      'CN>PK REQUEST reported',
      'CN>AF REQUEST reported',
      'PK>AF ASSAULT reported',
      'IN>PK ACCUSE asserted',
      'IN>AF AID asserted',
    ],
    never: ['IR>CN', 'CN>IR', 'IN>CN', 'GB>PK'],
  },
  {
    file: 'council.txt',
    published: '2025-02-01',
    arcs: [
      'CD>RW ACCUSE asserted',
      'CD>RW SANCTION speculative',
      'RW>CD REJECT asserted',
      'FR>RW ACCUSE asserted',
      'FR>RW REQUEST asserted',
      'GB>RW SANCTION asserted',
      'CN>CD ACCUSE asserted',
    ],
    never: ['FR>CD', 'GB>CD', 'CN>RW'],
  },
  {
    file: 'essay.txt',
    published: '2024-05-01',
    arcs: [
      'PL>RU x:DEPENDENCE asserted',
      'RU>UA ASSAULT asserted',
      'PL>NO x:ALIGN asserted',
      'PL>UA AID asserted',
      'HU>UA REJECT asserted',
      'LT>BY SANCTION asserted',
    ],
    never: ['DE>RU', 'HU>PL', 'GR>RO'],
  },
  {
    file: 'sanctions.txt',
    published: '2023-03-02',
    arcs: [
      'GB>BY SANCTION asserted',
      'BY>IR AID asserted',
      'CA>BY SANCTION asserted',
      'NO>BY SANCTION asserted',
      'CH>BY SANCTION speculative',
      'BY>GB ACCUSE asserted',
      'BY>GB COERCE asserted',
      'BY>IR AID denied',
      'RU>CA ACCUSE asserted',
      'RU>BY AGREE asserted',
      'GB>ZM CONCEDE asserted',
      'ZM>GB CONCEDE asserted',
    ],
    never: ['CA>NO', 'CA>GB', 'RU>GB', 'CH>GB', 'RU>IR'],
  },
  {
    file: 'encyclopaedia.txt',
    published: '2020-01-01',
    arcs: [
      'BO-PY SUPPORT asserted',
      'BO>PY ASSAULT asserted',
      'BO-PY ASSAULT asserted',
      'PY>BO COOPERATE asserted',
      'PY>BO CONSULT asserted',
      'BO-PY CONSULT asserted',
      'BO>PY SUPPORT asserted',
      'PY>BO SUPPORT asserted',
      'BO>PY SANCTION asserted',
      'BO>PY x:DEPENDENCE asserted',
      'UY>BO COOPERATE asserted',
      'DE>BO AID speculative',
    ],
    never: ['AR>CL', 'AR-CL', 'CL>AR', 'UY>PY', 'DE>PY', 'BR>PY'],
  },
];

describe.each(texts)('$file', ({ file, published, arcs, never }) => {
  const text = readFileSync(new URL(`../fixtures/texts/${file}`, import.meta.url), 'utf8');
  const found = derive({ text, published }).relations.map(({ source, target, directed, type, certainty }) => {
    const ends = [source.country ?? '?', target.country ?? '?'];
    return { pair: directed ? ends.join('>') : ends.sort().join('-'), type, certainty };
  });

  test.each(arcs)('has %s', (arc) => {
    expect(found.map(({ pair, type, certainty }) => `${pair} ${type} ${certainty}`)).toContain(arc);
  });

  test('has no arc between those who only share the text', () => {
    for (const pair of never) expect(found.map((arc) => arc.pair)).not.toContain(pair);
  });
});

describe('who is blamed, who answers, who is meant', () => {
  const arcs = (text: string) =>
    derive({ text, language: 'en' }).relations.map(
      ({ source, target, type, directed }) => `${source.country}${directed ? '>' : '-'}${target.country} ${type}`,
    );

  test.each([
    ['Chad accused Mali of blocking its trucks.', ['TD>ML ACCUSE', 'ML>TD COERCE']],
    ['Chad expelled the envoy of Mali, accusing Bamako of backing Chadian rebels.', ['TD>ML COERCE', 'TD>ML ACCUSE']],
    [
      'Peru accused Chile of arming gangs in Bolivia. Chile met Bolivian envoys. Chile denied the accusation.',
      ['PE>CL ACCUSE', 'CL-BO CONSULT', 'CL>PE REJECT'],
    ],
    ['Kenya deplored the invasion of Oman.', []],
    ['Kenya deplored the invasion of Oman by Qatar.', ['KE>QA ACCUSE', 'QA>OM ASSAULT']],
    ['Peru thanked Japan for the draft. Kenya opposed it.', ['PE>JP SUPPORT']],
    [
      'Omani Foreign Minister Ali Harib met Secretary of State Ann Cole in Oslo. They condemned Mali.',
      ['OM-US CONSULT', 'OM>ML ACCUSE', 'US>ML ACCUSE'],
    ],
    ['The Omani premier said her country would never yield and accused Chad of theft.', ['OM>TD ACCUSE']],
    ['The prime minister of Oman spoke. Prime Minister Ali Harib visited Mali.', ['OM>ML CONSULT']],
    ['For two decades Peru has supported Chad.', ['PE>TD SUPPORT']],
    ['Peru and Chile sign deal on water\n\nPeru signed a deal with Chile on Monday.', ['PE-CL AGREE']],
  ])('%s', (text, wanted) => {
    expect(arcs(text).sort()).toEqual([...wanted].sort());
  });

  test('a title with "of" is not cut', () => {
    const [relation] = derive({
      text: 'Secretary of State Ann Cole visited Oman on Friday.',
      language: 'en',
    }).relations;
    expect(relation?.evidence[0]?.exact).toBe('Secretary of State Ann Cole visited Oman on Friday');
  });

  test('an end that is missing is told once a sentence, and a few times in all', () => {
    const notes = (text: string) => derive({ text, language: 'en' }).notes.filter(({ kind }) => kind === 'abstained');
    expect(notes('Peru vetoed it. The rain fell.').map(({ text }) => text)).toEqual([
      'Sentence 1: “vetoed” has no target that a rule could find.',
    ]);
    const many = notes('Peru vetoed it. '.repeat(40));
    expect(many).toHaveLength(13);
    expect(many.at(-1)?.text).toContain('28 more sentences');
  });
});

describe('languages', () => {
  test('another language is refused with a note that names it', () => {
    const french =
      'Le président français est arrivé lundi à Berlin, où il a rencontré la chancelière allemande pour parler de la sécurité en Europe.';
    const { relations, notes, article } = derive({ text: french });
    expect(relations).toEqual([]);
    expect(article.language).toBe('fr');
    expect(notes.map(({ kind, text }) => `${kind}: ${text}`).join()).toContain('language: The text is in French');
  });

  test('a text without a relation says so', () => {
    const { relations, notes } = derive({
      text: 'The garden was quiet. Nobody came by, and the rain fell on the roof all day long.',
    });
    expect(relations).toEqual([]);
    expect(notes.map(({ kind }) => kind)).toEqual(['empty']);
  });
});

describe('names', () => {
  const pairs = (text: string) =>
    derive({ text, language: 'en' }).relations.map(({ source, target }) => `${source.country}>${target.country}`);

  test.each([
    ['The ambassador of France visited Germany.', 'FR>DE'],
    ['Nigeria attacked Niger.', 'NG>NE'],
    ['The Democratic Republic of the Congo accused Rwanda of theft.', 'CD>RW'],
    ['Guinea-Bissau praised Equatorial Guinea.', 'GW>GQ'],
    ['The U.S. sanctioned Belarus.', 'US>BY'],
    ['Côte d’Ivoire thanked São Tomé and Príncipe.', 'CI>ST'],
    ['Turkish President Kemal Yıldız visited Moldova.', 'TR>MD'],
  ])('%s', (text, pair) => {
    expect(pairs(text)).toEqual([pair]);
  });

  test.each([
    'Michael Jordan visited Mr. Chad Miller.',
    'The Paris Agreement influenced the Geneva Convention.',
    'The assad in ambassador is no country, and Germany is only mentioned.',
    'He asked us to help them.',
    'France, Germany and Italy are members of the club.',
  ])('no arc: %s', (text) => {
    expect(pairs(text)).toEqual([]);
  });
});
