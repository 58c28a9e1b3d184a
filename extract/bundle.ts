import type { Claim } from './claims';
import { identifier, type Named } from './entity';
import { stateOf } from './name-index';
import { isPerson } from './people';
import type { Party } from './scene';

/** Claims that tell of the same event with the same certainty and voice. */
export type Bundle = { readonly claims: Claim[] };

/** Stage 11: one bundle per event; order by first evidence. */
export function bundle(claims: readonly Claim[]): Bundle[] {
  const all = gather(claims.filter((claim) => !isHeadline(claim)));
  // A headline tells what the text tells again with more: it is further evidence of that, not another event.
  const alone = claims.filter(isHeadline).filter((headline) => {
    const told = all.find((item) => item.claims.some((claim) => tellsAgain(headline, claim)));
    told?.claims.push(headline);
    return told === undefined;
  });
  return [...all, ...gather(alone)].sort(
    (left, right) => startOf(left) - startOf(right) || triggerOf(left) - triggerOf(right) || compare(left, right),
  );
}

/** A bundle that is being filled; of claims that are alike in what `sameEvent` looks at, one speaks for all. */
type Open = Bundle & { readonly kinds: Map<string, Claim> };

/** How many of the latest claims may lie over a new one: claims come in the order of the text. */
const near = 16;

function gather(claims: readonly Claim[]): Bundle[] {
  const found = new Map<string, Open[]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    const candidates = found.get(key) ?? [];
    const fitting = candidates.find(({ kinds }) => [...kinds.values()].every((other) => sameEvent(other, claim)));
    if (!fitting) found.set(key, [...candidates, { claims: [claim], kinds: new Map([[kindOf(claim), claim]]) }]);
    else if (!fitting.claims.slice(-near).some((other) => overlaps(other, claim))) {
      fitting.claims.push(claim);
      fitting.kinds.set(kindOf(claim), claim);
    }
  }
  return [...found.values()].flat().map((open) => ({ claims: open.claims }));
}

function kindOf({ act, date }: Claim): string {
  return [act.source?.entity.id, act.target?.entity.id, date?.edtf].join('|');
}

function isHeadline({ act }: Claim): boolean {
  const { reading, sentence } = act.scene;
  const last = reading.tokens[sentence.last - 1];
  return sentence.last - sentence.first <= 20 && last !== undefined && /[\p{L}\p{N}]$/u.test(last.text);
}

function tellsAgain(headline: Claim, body: Claim): boolean {
  const pair = (claim: Claim) => {
    const ends = [endKey(claim.act.source), endKey(claim.act.target)];
    return (claim.act.row.directed ? ends : ends.sort()).join('|');
  };
  return (
    headline.act.row.type === body.act.row.type &&
    body.certainty !== 'denied' &&
    pair(headline) === pair(body) &&
    sameEvent(headline, body)
  );
}

const startOf = (item: Bundle) => item.claims[0]?.start ?? 0;
const triggerOf = (item: Bundle) => item.claims[0]?.act.first ?? 0;
const compare = (left: Bundle, right: Bundle) => keyOf(left.claims[0]).localeCompare(keyOf(right.claims[0]));

function overlaps(left: Claim, right: Claim): boolean {
  return left.start < right.end && right.start < left.end;
}

function keyOf(claim: Claim | undefined): string {
  if (!claim) return '';
  const { act } = claim;
  const ends = [endKey(act.source), endKey(act.target)];
  if (!act.row.directed) ends.sort();
  const speaker = claim.voices.at(-1)?.speaker?.entity.id ?? (claim.isHearsay ? '?' : '');
  // A state of affairs is told once: a crisis and a drought of one country are two.
  const own = act.row.state ? claim.start : '';
  return [act.row.type, act.row.mode ?? '', act.row.directed, ...ends, claim.certainty, speaker, own].join('|');
}

/** Ends are the same when they count for the same country or region, or are the same actor. */
function endKey(party: Party | null): string {
  if (!party) return '-';
  const { entity } = party;
  return entity.country ?? entity.region ?? entity.id;
}

/** Two different persons make two events; two different dates too. */
function sameEvent(left: Claim, right: Claim): boolean {
  const differs = (one: Party | null, other: Party | null) =>
    one !== null && other !== null && isPerson(one.entity) && isPerson(other.entity) && one.entity !== other.entity;
  const straight = !differs(left.act.source, right.act.source) && !differs(left.act.target, right.act.target);
  const crossed =
    !left.act.row.directed &&
    !differs(left.act.source, right.act.target) &&
    !differs(left.act.target, right.act.source);
  const dated = !left.date || !right.date || left.date.edtf === right.date.edtf;
  return (straight || crossed) && dated;
}

/** The actor that an end stands for: a city's is its state. */
export function actorOf(entity: Named): Named {
  if (entity.kind !== 'city' && entity.kind !== 'admin') return entity;
  return (entity.country ? stateOf(entity.country) : null) ?? entity;
}

/** Ids made from names, made unique where two persons share one. */
export function uniqueIds(entities: readonly Named[]): Map<Named, string> {
  const ids = new Map<Named, string>();
  const taken = new Set<string>();
  for (const entity of entities) {
    const base = entity.kind === 'person' ? identifier(entity.name) : entity.id;
    let id = base;
    for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
    taken.add(id);
    ids.set(entity, id);
  }
  return ids;
}
