import type { Polarity } from './scales';

/**
 * What kind of act or tie a relation is. Upper-case ids are PLOVER 2021 event types; `x:` ids are ours, for ties and
 * states that are no event. `polarity` is the default of the act toward its target: the sign of the PLOVER score for
 * events (Goldstein scale heritage), the reason given for ours. `label` is what a reader sees, `phrase` stands between two names.
 */
type EventTypeRow = {
  readonly id: string;
  readonly label: string;
  readonly phrase: string;
  readonly polarity: Polarity;
  readonly reason: string;
};

export const eventTypes = [
  { id: 'AGREE', label: 'agreement', phrase: 'agrees with', polarity: 'cooperative', reason: 'commits to cooperate' },
  {
    id: 'CONSULT',
    label: 'meeting or visit',
    phrase: 'meets',
    polarity: 'cooperative',
    reason: 'visits, calls, talks score above zero',
  },
  {
    id: 'SUPPORT',
    label: 'support',
    phrase: 'supports',
    polarity: 'cooperative',
    reason: 'praise, backing, diplomatic relations',
  },
  {
    id: 'CONCEDE',
    label: 'concession',
    phrase: 'concedes to',
    polarity: 'cooperative',
    reason: 'yields to the other side',
  },
  {
    id: 'COOPERATE',
    label: 'cooperation',
    phrase: 'cooperates with',
    polarity: 'cooperative',
    reason: 'joint work, trade, exercises',
  },
  { id: 'AID', label: 'aid', phrase: 'aids', polarity: 'cooperative', reason: 'money, arms or training given' },
  {
    id: 'RETREAT',
    label: 'withdrawal',
    phrase: 'withdraws from',
    polarity: 'neutral',
    reason: 'a withdrawal helps or harms by its context',
  },
  {
    id: 'REQUEST',
    label: 'request',
    phrase: 'asks',
    polarity: 'cooperative',
    reason: 'asking for help is friendly; a demand overrides it by mode',
  },
  {
    id: 'ACCUSE',
    label: 'accusation or criticism',
    phrase: 'criticises',
    polarity: 'conflictual',
    reason: 'blame, condemnation, stated concern',
  },
  { id: 'REJECT', label: 'rejection', phrase: 'rejects', polarity: 'conflictual', reason: 'refuses the other side' },
  { id: 'THREATEN', label: 'threat', phrase: 'threatens', polarity: 'conflictual', reason: 'announces harm' },
  { id: 'PROTEST', label: 'protest', phrase: 'protests against', polarity: 'conflictual', reason: 'dissent in public' },
  {
    id: 'SANCTION',
    label: 'sanction',
    phrase: 'sanctions',
    polarity: 'conflictual',
    reason: 'cuts or reduces relations',
  },
  {
    id: 'MOBILIZE',
    label: 'mobilisation',
    phrase: 'mobilises against',
    polarity: 'conflictual',
    reason: 'a show of force',
  },
  {
    id: 'COERCE',
    label: 'coercion',
    phrase: 'coerces',
    polarity: 'conflictual',
    reason: 'seizure, expulsion, arrest, overthrow',
  },
  { id: 'ASSAULT', label: 'assault', phrase: 'attacks', polarity: 'conflictual', reason: 'violence' },
  {
    id: 'x:ALIGN',
    label: 'alignment',
    phrase: 'aligns with',
    polarity: 'cooperative',
    reason: 'a tie toward the target',
  },
  {
    id: 'x:INFLUENCE',
    label: 'influence',
    phrase: 'holds influence over',
    polarity: 'neutral',
    reason: 'a standing tie, neither friendly nor hostile',
  },
  {
    id: 'x:DEPENDENCE',
    label: 'dependence',
    phrase: 'depends on',
    polarity: 'conflictual',
    reason: 'told as a cost to the one who depends',
  },
  {
    id: 'x:CONDITION',
    label: 'condition',
    phrase: 'is in the state',
    polarity: 'neutral',
    reason: 'a state of affairs has no target',
  },
  {
    id: 'x:ASSESS',
    label: 'assessment',
    phrase: 'assesses',
    polarity: 'neutral',
    reason: 'a judgement, its sign is in its words',
  },
  {
    id: 'x:OUTCOME',
    label: 'possible outcome',
    phrase: 'may lead to',
    polarity: 'neutral',
    reason: 'a consequence has no sign of its own',
  },
  { id: 'x:STATEMENT', label: 'statement', phrase: 'speaks to', polarity: 'neutral', reason: 'speech without an act' },
] as const satisfies readonly EventTypeRow[];

export type EventType = (typeof eventTypes)[number]['id'];

export const eventTypeIds = eventTypes.map((row) => row.id) as [EventType, ...EventType[]];

/** The row of an event type. */
export function eventType(id: EventType): EventTypeRow {
  const row = eventTypes.find((candidate) => candidate.id === id);
  if (!row) throw new Error(`no event type ${id}`);
  return row;
}

/** What a mode is called where the type alone says too little: one row for each mode that the engine gives. */
const modeLabels: Readonly<Record<string, string>> = {
  allege: 'allegation',
  assist: 'request for help',
  asylum: 'asylum',
  attendance: 'attendance',
  call: 'call',
  demand: 'demand',
  disapprove: 'criticism',
  intent: 'wish to agree',
  meet: 'meeting',
  training: 'training',
  visit: 'visit',
};

/** The act in a word or two: the mode's name where there is one, else the type's. */
export function actLabel(type: EventType, mode: string | null): string {
  return (mode === null ? undefined : modeLabels[mode]) ?? eventType(type).label;
}
