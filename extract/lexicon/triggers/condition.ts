import { list, type TriggerRow } from '../../trigger';

/** States of affairs: they have an owner and no target, and are drawn in the region, not as an arc. */
export const condition: readonly TriggerRow[] = [
  {
    id: 'condition-noun',
    reason: 'trouble at home is a state of its country',
    type: 'x:CONDITION',
    mode: null,
    directed: true,
    state: true,
    nouns: list('instability unrest crisis turmoil famine drought chaos insecurity recession poverty insurgency'),
    source: ['possessor', 'in', 'modifier', 'subject'],
    target: [],
    yes: ['FR>? | France’s political crisis deepened.', 'PE>? | Unrest in Peru went on.'],
    no: ['The crisis of faith was deep.'],
  },
  {
    id: 'struggle-verb',
    reason: 'to struggle to do something says that it is not done: a state, not the act',
    type: 'x:CONDITION',
    mode: null,
    directed: true,
    state: true,
    verbs: list('struggle grapple'),
    source: ['subject'],
    target: [],
    yes: ['FR>? | The French government has struggled to restore order.', 'PE>? | Peru is grappling with inflation.'],
    no: ['The horse struggled in France.'],
  },
];
