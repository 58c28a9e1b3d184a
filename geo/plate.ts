import { type Arc, fanArcs } from './arcs/arcs';
import type { Region } from './regions/regions';
import type { CertaintyKey, PolarityKey } from './style-keys';
import { arcWidth } from './tokens';

/** A relation as the map needs it: two regions that can be drawn, and the three things that its line shows. */
export type DrawnRelation = {
  readonly number: number;
  /** Region ids of the two ends. */
  readonly from: string;
  readonly to: string;
  readonly directed: boolean;
  readonly certainty: CertaintyKey;
  readonly polarity: PolarityKey;
  /** How many evidence spans it has. */
  readonly weight: number;
};

export type StyledArc = Arc &
  Pick<DrawnRelation, 'number' | 'from' | 'to' | 'certainty' | 'polarity' | 'directed'> & { readonly width: number };

/** Where arcs end. A capital is a dot; a composite region's label point a ring, because it is no place of its own. */
export type Anchor = {
  readonly region: string;
  readonly at: [number, number];
  readonly kind: 'dot' | 'ring';
  /** The capital's name; null for a ring, which stands under its region's own name. */
  readonly name: string | null;
  /** Where names stand: on the side away from the arcs. */
  readonly side: 'west' | 'east';
};

export type RegionLabel = {
  readonly region: string;
  readonly at: [number, number];
  readonly name: string;
  readonly composite: boolean;
  /** A composite that no arc ends at: named on the map only while its page is open, lest "AFRICA" lie over everything. */
  readonly quiet: boolean;
};

/** What is drawn over the base map, in degrees; the live map and the still render the same plate. */
export type Plate = {
  readonly arcs: readonly StyledArc[];
  readonly anchors: readonly Anchor[];
  readonly labels: readonly RegionLabel[];
  /** Ids of the countries to emphasise. */
  readonly focus: readonly string[];
  readonly composites: readonly string[];
  readonly regions: readonly Region[];
};

/** The one composite with a shape of its own on the map, and so always with its name. */
const belt = 'sahel';

/**
 * Lays out the arcs, their ends and the labels of the regions that a dossier speaks of. `regions` are the rows of those
 * regions, so that a page need not ship the whole table; a relation whose end has no row is not drawn.
 */
export function plate(relations: readonly DrawnRelation[], regions: readonly Region[]): Plate {
  const byId = new Map(regions.map((row) => [row.id, row]));
  const byNumber = new Map(relations.map((relation) => [relation.number, relation]));
  const inputs = relations.flatMap(({ number, from, to, directed, certainty, polarity }) => {
    const source = byId.get(from);
    const target = byId.get(to);
    if (!source || !target) return [];
    return [{ id: number, from: source.anchor, to: target.anchor, directed, order: `${certainty} ${polarity}` }];
  });
  const ends = new Set(relations.flatMap(({ from, to }) => (byId.has(from) && byId.has(to) ? [from, to] : [])));
  return {
    arcs: fanArcs(inputs).flatMap((arc) => {
      const relation = byNumber.get(Number(arc.id));
      if (!relation) return [];
      const { weight, ...rest } = relation;
      return [{ ...arc, ...rest, width: arcWidth(weight) }];
    }),
    anchors: regions.filter(({ id }) => ends.has(id)).map((row) => anchorOf(row, relations, byId)),
    labels: regions.map(({ id, name, label, kind }) => ({
      region: id,
      name,
      at: [label[0], label[1]],
      composite: kind === 'composite',
      quiet: kind === 'composite' && id !== belt && !ends.has(id),
    })),
    focus: regions.filter(({ kind }) => kind === 'country').map(({ id }) => id),
    composites: regions.filter(({ kind }) => kind === 'composite').map(({ id }) => id),
    regions,
  };
}

/** The number if an arc carries it, else null: a relation in the margin raises none, and so none recedes for it. */
export function raisable({ arcs }: Pick<Plate, 'arcs'>, number: number | null): number | null {
  return arcs.some((arc) => arc.number === number) ? number : null;
}

/** The labels to draw while a region's page is open, or none is. */
export function visibleLabels({ labels }: Plate, selectedRegion: string | null): RegionLabel[] {
  return labels.filter(({ quiet, region }) => !quiet || region === selectedRegion);
}

/** From one longitude to another the shorter way, −180 to 180: from Tokyo an arc to Washington leaves eastwards. */
function degreesEast(from: number, to: number): number {
  return ((((to - from + 180) % 360) + 360) % 360) - 180;
}

function anchorOf(row: Region, relations: readonly DrawnRelation[], byId: ReadonlyMap<string, Region>): Anchor {
  const { id, anchor, anchorKind, capital } = row;
  const eastward = relations
    .flatMap(({ from, to }) => (from === id ? [byId.get(to)] : to === id ? [byId.get(from)] : []))
    .reduce((sum, other) => sum + (other ? Math.sign(degreesEast(anchor[0], other.anchor[0])) : 0), 0);
  return {
    region: id,
    at: [anchor[0], anchor[1]],
    kind: anchorKind === 'capital' ? 'dot' : 'ring',
    name: anchorKind === 'capital' ? (capital?.name ?? null) : null,
    side: eastward < 0 ? 'east' : 'west',
  };
}
