import type { Polarity } from './scales';

/**
 * What kind of act or tie a relation is. Upper-case ids are PLOVER 2021 event types; `x:` ids are ours, for ties and
 * states that are no event. `polarity` is the default of the act toward its target: the sign of the PLOVER score for
 * events (Goldstein scale heritage), the reason given for ours. `label` is what a reader sees, `phrase`
 * stands between two names, `mutual` behind both when neither acts toward the other.
 */
type EventTypeRow = {
  readonly id: string;
  readonly label: string;
  readonly phrase: string;
  readonly mutual: string;
  readonly polarity: Polarity;
  readonly reason: string;
};

export const eventTypes = [
  {
    id: 'AGREE',
    label: 'agreement',
    phrase: 'agrees with',
    mutual: 'agree',
    polarity: 'cooperative',
    reason: 'commits to cooperate',
  },
  {
    id: 'CONSULT',
    label: 'meeting or visit',
    phrase: 'meets',
    mutual: 'meet',
    polarity: 'cooperative',
    reason: 'visits, calls, talks score above zero',
  },
  {
    id: 'SUPPORT',
    label: 'support',
    phrase: 'expresses support for',
    mutual: 'support each other',
    polarity: 'cooperative',
    reason: 'praise, backing, diplomatic relations',
  },
  {
    id: 'CONCEDE',
    label: 'concession',
    phrase: 'concedes to',
    mutual: 'make concessions',
    polarity: 'cooperative',
    reason: 'yields to the other side',
  },
  {
    id: 'COOPERATE',
    label: 'cooperation',
    phrase: 'cooperates with',
    mutual: 'work together',
    polarity: 'cooperative',
    reason: 'joint work, trade, exercises',
  },
  {
    id: 'AID',
    label: 'aid',
    phrase: 'aids',
    mutual: 'aid each other',
    polarity: 'cooperative',
    reason: 'money, arms or training given',
  },
  {
    id: 'RETREAT',
    label: 'withdrawal',
    phrase: 'withdraws from',
    mutual: 'withdraw',
    polarity: 'neutral',
    reason: 'a withdrawal helps or harms by its context',
  },
  {
    id: 'REQUEST',
    label: 'request',
    phrase: 'asks',
    mutual: 'ask each other',
    polarity: 'cooperative',
    reason: 'asking for help is friendly; a demand overrides it by mode',
  },
  {
    id: 'ACCUSE',
    label: 'accusation or criticism',
    phrase: 'criticises',
    mutual: 'accuse each other',
    polarity: 'conflictual',
    reason: 'blame, condemnation, stated concern',
  },
  {
    id: 'REJECT',
    label: 'rejection',
    phrase: 'rejects',
    mutual: 'reject each other',
    polarity: 'conflictual',
    reason: 'refuses the other side',
  },
  {
    id: 'THREATEN',
    label: 'threat',
    phrase: 'threatens',
    mutual: 'threaten each other',
    polarity: 'conflictual',
    reason: 'announces harm',
  },
  {
    id: 'PROTEST',
    label: 'protest',
    phrase: 'protests against',
    mutual: 'protest',
    polarity: 'conflictual',
    reason: 'dissent in public',
  },
  {
    id: 'SANCTION',
    label: 'sanction',
    phrase: 'sanctions',
    mutual: 'sanction each other',
    polarity: 'conflictual',
    reason: 'cuts or reduces relations',
  },
  {
    id: 'MOBILIZE',
    label: 'mobilisation',
    phrase: 'mobilises against',
    mutual: 'mobilise',
    polarity: 'conflictual',
    reason: 'a show of force',
  },
  {
    id: 'COERCE',
    label: 'coercion',
    phrase: 'coerces',
    mutual: 'coerce each other',
    polarity: 'conflictual',
    reason: 'seizure, expulsion, arrest, overthrow',
  },
  {
    id: 'ASSAULT',
    label: 'assault',
    phrase: 'attacks',
    mutual: 'fight each other',
    polarity: 'conflictual',
    reason: 'violence',
  },
  {
    id: 'x:ALIGN',
    label: 'alignment',
    phrase: 'aligns with',
    mutual: 'draw together',
    polarity: 'cooperative',
    reason: 'a tie toward the target',
  },
  {
    id: 'x:INFLUENCE',
    label: 'influence',
    phrase: 'holds or held influence over',
    mutual: 'influence each other',
    polarity: 'neutral',
    reason: 'a standing tie, neither friendly nor hostile',
  },
  {
    id: 'x:DEPENDENCE',
    label: 'dependence',
    phrase: 'depends on',
    mutual: 'depend on each other',
    polarity: 'conflictual',
    reason: 'told as a cost to the one who depends',
  },
  {
    id: 'x:CONDITION',
    label: 'condition',
    phrase: 'is in the state',
    mutual: 'share a condition',
    polarity: 'neutral',
    reason: 'a state of affairs has no target',
  },
  {
    id: 'x:ASSESS',
    label: 'assessment',
    phrase: 'assesses',
    mutual: 'are assessed',
    polarity: 'neutral',
    reason: 'a judgement, its sign is in its words',
  },
  {
    id: 'x:OUTCOME',
    label: 'possible outcome',
    phrase: 'may lead to',
    mutual: 'face an outcome',
    polarity: 'neutral',
    reason: 'a consequence has no sign of its own',
  },
  {
    id: 'x:STATEMENT',
    label: 'statement',
    phrase: 'speaks to',
    mutual: 'speak',
    polarity: 'neutral',
    reason: 'speech without an act',
  },
] as const satisfies readonly EventTypeRow[];

export type EventType = (typeof eventTypes)[number]['id'];

export const eventTypeIds = eventTypes.map((row) => row.id) as [EventType, ...EventType[]];

/** The row of an event type. */
export function eventType(id: EventType): EventTypeRow {
  const row = eventTypes.find((candidate) => candidate.id === id);
  if (!row) throw new Error(`no event type ${id}`);
  return row;
}

type ModeRow = { readonly label: string; readonly phrase: string; readonly mutual?: string };

/** What an act is called where its mode says more than its type: one row for each mode that the engine gives. */
const modes: Readonly<Record<string, ModeRow>> = {
  allege: { label: 'allegation', phrase: 'makes an allegation against' },
  assist: { label: 'request for help', phrase: 'seeks help from' },
  asylum: { label: 'asylum', phrase: 'gives asylum from' },
  attendance: { label: 'attendance', phrase: 'takes part in an event in' },
  call: { label: 'call', phrase: 'calls', mutual: 'speak on the telephone' },
  demand: { label: 'demand', phrase: 'makes a demand of' },
  disapprove: { label: 'criticism', phrase: 'criticises' },
  intent: { label: 'wish for closer ties', phrase: 'seeks closer ties with' },
  mediate: { label: 'mediation', phrase: 'mediates for', mutual: 'take part in mediation' },
  meet: { label: 'meeting', phrase: 'meets', mutual: 'meet' },
  training: { label: 'training', phrase: 'trains people of' },
  visit: { label: 'visit', phrase: 'visits' },
};

/** The words for an act: its mode's where there is a row for it, else its type's. */
export function actWords(type: EventType, mode: string | null): Pick<EventTypeRow, 'label' | 'phrase' | 'mutual'> {
  return { ...eventType(type), ...(mode === null ? {} : modes[mode]) };
}
