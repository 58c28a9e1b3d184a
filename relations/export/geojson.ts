import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { cutAntimeridian } from '@/geo/arcs/cut-antimeridian';
import { plate } from '@/geo/plate';
import { attributionText, dateText, endName } from '../describe';
import { drawnRelations } from '../drawn';
import type { Derivation, Relation } from '../record';
import { regionRows } from '../region-rows';

/**
 * A derivation as GeoJSON (RFC 7946): one feature a relation, its arc cut at the antimeridian (3.1.9); a relation without
 * two drawable ends keeps its number and has no geometry (3.2). The same numbers and arcs as on the map.
 */
export function toGeoJson(derivation: Derivation): FeatureCollection<Geometry | null> {
  const { arcs } = plate(drawnRelations(derivation), regionRows({ derivation }));
  const byNumber = new Map(arcs.map((arc) => [arc.number, arc]));
  return {
    type: 'FeatureCollection',
    features: derivation.relations.map((relation): Feature<Geometry | null> => {
      const arc = byNumber.get(relation.number);
      return {
        type: 'Feature',
        id: relation.number,
        properties: properties(derivation, relation),
        geometry: arc ? cutAntimeridian(arc.coordinates) : null,
      };
    }),
  };
}

function properties(derivation: Derivation, relation: Relation) {
  const { number, type, mode, directed, certainty, polarity, evidence, attribution, date, rule, source, target } =
    relation;
  return {
    number,
    source: endName(derivation, source),
    sourceCountry: source.country,
    target: endName(derivation, target),
    targetCountry: target.country,
    type,
    mode,
    directed,
    certainty,
    polarity,
    attribution: attributionText(attribution),
    date: date?.edtf ?? null,
    dateText: dateText(date),
    rule,
    evidence: evidence.map(({ start, end, exact }) => ({ start, end, exact })),
    articleSha256: derivation.article.sha256,
  };
}
