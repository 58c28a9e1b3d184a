import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { Legend } from '@/components/controls/legend';
import { ShowDossier } from '@/components/map/stage';
import type { StageDossier } from '@/components/map/stage-data';
import { parsePath } from '@/relations/address';
import { regionsOf } from '@/relations/annotations';
import { attributionText, pairText, typeText } from '@/relations/describe';
import type { Dossier } from '@/relations/dossier';
import { drawnRelations } from '@/relations/drawn';
import { parseQuery } from '@/relations/query';
import { regionRows } from '@/relations/region-rows';
import { Bar } from './bar';
import { StillPicture } from './still-picture';
import { Timeline } from './timeline';

/** Everything around a dossier's pages that stays while they change: bar, still, legend, timeline. */
export async function DossierFrame({ dossier, children }: { readonly dossier: Dossier; readonly children: ReactNode }) {
  const request = await headers();
  const place = parsePath(request.get('x-path') ?? '')?.place;
  const query = parseQuery(new URLSearchParams(request.get('x-search') ?? ''));
  const themed = { ...query, theme: parseQuery({ theme: request.get('x-theme') ?? undefined }).theme };
  return (
    <>
      <Bar dossier={dossier} />
      <StillPicture
        dossier={dossier}
        query={themed}
        relation={place?.kind === 'relation' ? place.number : null}
        region={place?.kind === 'region' ? place.region : null}
      />
      <ShowDossier dossier={stageDossier(dossier)} />
      <Legend {...legendCounts(dossier)} sahel={regionsOf(dossier).some(({ id }) => id === 'sahel')} />
      <Timeline dossier={dossier} />
      <main className="panel" id="content" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

function stageDossier(dossier: Dossier): StageDossier {
  const { derivation, slug } = dossier;
  const captions = derivation.relations.map((relation) => [
    relation.number,
    {
      pair: pairText(derivation, relation),
      act: `${typeText(relation)} · ${relation.certainty} · ${attributionText(relation.attribution)}`,
      quote: shorten(relation.evidence[0]?.exact ?? ''),
    },
  ]);
  return {
    slug,
    relations: drawnRelations(derivation),
    captions: Object.fromEntries(captions),
    regions: regionRows(dossier),
  };
}

/** At most 140 characters, cut between words. */
function shorten(text: string): string {
  if (text.length <= 140) return text;
  return `${text.slice(0, text.lastIndexOf(' ', 138))} …`;
}

function legendCounts({ derivation }: Dossier) {
  const certainty: Record<string, number> = {};
  const polarity: Record<string, number> = {};
  for (const relation of derivation.relations) {
    certainty[relation.certainty] = (certainty[relation.certainty] ?? 0) + 1;
    polarity[relation.polarity] = (polarity[relation.polarity] ?? 0) + 1;
  }
  return { certainty, polarity };
}
