import { list, type TriggerRow } from '../../trigger';

const material = ['AID', 'COOPERATE', 'AGREE', 'SUPPORT', 'CONCEDE', 'RETREAT', 'CONSULT', 'REQUEST'] as const;

/**
 * Verbs that turn the act they govern into another: to promise aid is to agree, to threaten sanctions is to threaten,
 * to refuse help is to reject. The parties are those of the governed act.
 */
export type RaisingRow = { readonly row: TriggerRow; readonly from: readonly string[] | null };

export const raising: readonly RaisingRow[] = [
  {
    from: material,
    row: {
      id: 'promise-to',
      reason: 'a promise to help or work together is an intent to cooperate; the promise itself is made',
      type: 'AGREE',
      mode: 'intent',
      directed: true,
      verbs: list('promise pledge vow agree offer undertake commit'),
      intent: true,
      source: ['subject'],
      target: [],
      yes: ['FR>DE | France promised to send aid to Germany.', 'PE>JP | Peru has offered to sell radars to Japan.'],
      no: ['France promised rain.'],
    },
  },
  {
    from: null,
    row: {
      id: 'threaten-to',
      reason: 'a threat of an act is made, whether or not the act follows',
      type: 'THREATEN',
      mode: null,
      directed: true,
      verbs: list('threaten'),
      intent: true,
      source: ['subject'],
      target: [],
      yes: [
        'FR>DE | France threatened to cut ties with Germany.',
        'PE>JP | Peru threatened to expel Japanese diplomats.',
        'JP>PE | Peru accused Japan of theft. Japan threatened to recall its diplomats.',
      ],
      no: ['France threatened to leave.'],
    },
  },
  {
    from: material,
    row: {
      id: 'refuse-to',
      reason: 'refusing to help or to work together is a rejection of the other side',
      type: 'REJECT',
      mode: null,
      directed: true,
      verbs: list('refuse decline'),
      intent: true,
      source: ['subject'],
      target: [],
      yes: ['FR>DE | France refused to send aid to Germany.', 'PE>JP | Peru declined to meet the Japanese envoy.'],
      no: ['France refused to rest.'],
    },
  },
];

/** "France said Germany must leave": what one side says that another has to do, it demands. Read by its own function. */
export const demand: TriggerRow = {
  id: 'must-demand',
  reason: 'saying that another side must or should do something is a demand',
  type: 'REQUEST',
  mode: 'demand',
  directed: true,
  verbs: list('say insist declare state add argue stress maintain tell'),
  speechAct: true,
  polarity: 'conflictual',
  source: ['subject'],
  target: [],
  yes: [
    'FR>DE | France said Germany must open the border.',
    'PE>JP | The Peruvian minister added that Japan should release the crew.',
  ],
  no: ['France said it must rest.', 'France said Germany may open the border.'],
};

export const demandWords: ReadonlySet<string> = new Set(['must', 'should']);

const byVerb = new Map(raising.flatMap((entry) => (entry.row.verbs ?? []).map((verb) => [verb, entry] as const)));

/** The row that a governing verb makes of an act of type `type`, or null. */
export function raisedBy(lemma: string, type: string): TriggerRow | null {
  const entry = byVerb.get(lemma);
  return entry && (entry.from === null || entry.from.includes(type)) ? entry.row : null;
}
