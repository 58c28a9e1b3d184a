import type { Actor, Derivation, End, Place, Relation, Voice } from '@/relations/record';
import { makeSpan, type Span } from '@/relations/span';
import { actorOf, type Bundle, uniqueIds } from './bundle';
import type { Claim } from './claims';
import { isActorKind, type Mention, type Named } from './entity';
import { isPerson } from './people';
import type { Reading } from './reading';
import type { Party } from './scene';
import type { Saying } from './voice';

type Composed = Pick<Derivation, 'actors' | 'places' | 'relations'>;

/** Stage 12: bundles as numbered relations, with the actors and places that they and the text name. */
export function compose(reading: Reading, mentions: readonly Mention[], bundles: readonly Bundle[]): Composed {
  const composer = new Composer(reading, mentions, bundles);
  return composer.run();
}

class Composer {
  private readonly spans = new Map<Named, Span[]>();
  private readonly ids: Map<Named, string>;
  private readonly placeList: Named[];

  constructor(
    private readonly reading: Reading,
    mentions: readonly Mention[],
    private readonly bundles: readonly Bundle[],
  ) {
    for (const mention of mentions) this.collect(mention);
    this.placeList = [...this.spans.keys()].filter((entity) => this.isPlace(entity));
    this.ids = uniqueIds([...this.everyActor()]);
  }

  run(): Composed {
    return {
      actors: [...this.ids.keys()].map((entity) => this.actor(entity)),
      places: this.placeList.map((entity) => this.place(entity)),
      relations: this.bundles.flatMap((item, index) => this.relation(item, index + 1)),
    };
  }

  private collect(mention: Mention): void {
    if (mention.form !== 'name' && mention.form !== 'adjective') return;
    for (const entity of mention.entities) {
      const span = this.span(mention.first, mention.last);
      const known = this.spans.get(entity);
      if (span && known) known.push(span);
      else if (span) this.spans.set(entity, [span]);
    }
  }

  private span(first: number, last: number): Span | null {
    const start = this.reading.tokens[first]?.start;
    const end = this.reading.tokens[last - 1]?.end;
    return start === undefined || end === undefined || end <= start ? null : makeSpan(this.reading.text, start, end);
  }

  private isPlace(entity: Named): boolean {
    return ['state', 'region', 'city', 'admin', 'water'].includes(entity.kind);
  }

  private *everyActor(): Generator<Named> {
    for (const entity of this.spans.keys()) if (isActorKind(entity.kind)) yield entity;
    const seen = new Set(this.spans.keys());
    for (const claim of this.bundles.flatMap((item) => item.claims)) {
      const voices = claim.voices.flatMap((voice) => [voice.speaker, voice.outlet]);
      for (const party of [claim.act.source, claim.act.target, ...voices]) {
        const entity = party ? actorOf(party.entity) : null;
        if (!entity || seen.has(entity) || !isActorKind(entity.kind)) continue;
        seen.add(entity);
        yield entity;
      }
    }
  }

  private actor(entity: Named): Actor {
    return {
      id: this.ids.get(entity) ?? entity.id,
      name: entity.name,
      type: isActorKind(entity.kind) ? entity.kind : 'organisation',
      country: entity.country,
      office: isPerson(entity) ? entity.office : null,
      spans: this.spans.get(entity) ?? [],
    };
  }

  private place(entity: Named): Place {
    const kind = entity.kind;
    return {
      iso2: entity.country,
      name: entity.name,
      type: kind === 'city' || kind === 'admin' || kind === 'water' || kind === 'region' ? kind : 'country',
      region: entity.region,
      spans: this.spans.get(entity) ?? [],
    };
  }

  private relation(item: Bundle, number: number): Relation[] {
    const first = item.claims[0];
    const trigger = first ? this.span(first.act.first, first.act.last) : null;
    if (!first || !trigger) return [];
    const { row, implicit } = first.act;
    const via = [first.act.source?.rule, first.act.target?.rule, implicit].filter(
      (rule) => rule !== null && rule !== undefined,
    );
    return [
      {
        number,
        source: this.end(first.act.source),
        target: this.end(first.act.target),
        type: row.type,
        mode: row.mode,
        directed: row.directed,
        date: item.claims.find((claim) => claim.date)?.date ?? null,
        place: this.placeOf(first),
        attribution: this.longestChain(item),
        certainty: first.certainty,
        polarity: first.polarity,
        evidence: item.claims.map((claim) => makeSpan(this.reading.text, claim.start, claim.end)),
        trigger,
        cue: first.cue === null ? null : this.span(first.cue, first.cue + 1),
        rule: [row.id, ...new Set(via)].join('+'),
      },
    ];
  }

  private end(party: Party | null): End {
    if (!party) return { actor: null, country: null, region: null };
    const entity = actorOf(party.entity);
    return { actor: this.ids.get(entity) ?? null, country: entity.country, region: entity.region };
  }

  /** The city that the clause names, else the host of a visit. */
  private placeOf(claim: Claim): number | null {
    const inside = this.placeList.findIndex(
      (entity) =>
        entity.kind === 'city' &&
        (this.spans.get(entity) ?? []).some((span) => span.start >= claim.start && span.end <= claim.end),
    );
    if (inside >= 0) return inside;
    if (claim.act.row.mode !== 'visit') return null;
    const host = claim.act.target?.entity.country ?? null;
    const at =
      host === null ? -1 : this.placeList.findIndex((entity) => entity.kind === 'state' && entity.country === host);
    return at >= 0 ? at : null;
  }

  /** The voices of a bundle agree on the speaker; the sentence that names the outlet too says most. */
  private longestChain(item: Bundle): Voice[] {
    const chains = item.claims.map((claim) => this.attribution(claim));
    return chains.reduce((best, chain) => (chain.length > best.length ? chain : best), chains[0] ?? []);
  }

  /** The narrator, then outlets, then those who speak, outermost first. */
  private attribution(claim: Claim): Voice[] {
    const chain: Voice[] = [{ role: 'author', name: null, actor: null, span: null }];
    if (claim.isHearsay) chain.push(unnamed);
    for (const saying of claim.voices) chain.push(...this.voices(saying));
    const { source, target } = claim.act;
    const own = [source, target].find((party) => party?.rule === 'first-person' || party?.rule === 'quoted-we');
    if (own && chain.length === 1) chain.push(this.voice(own));
    return chain;
  }

  private voices(saying: Saying): Voice[] {
    const found: Voice[] = [];
    if (saying.outlet) found.push(this.voice(saying.outlet));
    if (saying.speaker) found.push(this.voice(saying.speaker));
    return found.length ? found : [unnamed];
  }

  private voice(party: Party): Voice {
    const entity = actorOf(party.entity);
    return {
      role: entity.kind === 'press-agency' ? 'outlet' : 'speaker',
      name: entity.name,
      actor: this.ids.get(entity) ?? null,
      span: this.span(party.first, party.last),
    };
  }
}

const unnamed: Voice = { role: 'unnamed', name: null, actor: null, span: null };
