import { labelFontCss, stillTexts } from '@/geo/still/label-font';
import { boundaryLine } from '@/geo/boundary-line';
import { openingCamera } from '@/geo/camera/opening-camera';
import { plate as layOut, raisable, visibleLabels } from '@/geo/plate';
import { still } from '@/geo/still/still';
import { tokens } from '@/geo/tokens';
import { countText } from '@/relations/describe';
import { drawnRelations } from '@/relations/drawn';
import { filterRelations } from '@/relations/filter';
import { parseQuery } from '@/relations/query';
import { regionRows } from '@/relations/region-rows';
import { parseStill, stillScreens } from '@/relations/stills';
import { store } from '@/store';
import { mapFiles } from './map-files';

/** An image that runs nothing and asks for nothing: its fonts are inside. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:";

/** The map of a dossier as a picture: `?screen=`, `?theme=`, `?relation=` or `?region=`, `?moving=1` and the filters. */
export async function GET(request: Request, { params }: RouteContext<'/d/[dossier]/still.svg'>) {
  const dossier = await store.find((await params).dossier);
  if (!dossier) return new Response('There is no such dossier.\n', { status: 404 });

  const search = new URL(request.url).searchParams;
  const query = parseQuery(search);
  const { screen, relation, region, moving } = parseStill(search);
  const { scale, ...size } = stillScreens[screen];
  const projection = query.projection ?? 'globe';
  const all = layOut(drawnRelations(dossier.derivation), regionRows(dossier));
  const plate = { ...all, labels: visibleLabels(all, region) };
  const shown = filterRelations(dossier.derivation, query).map(({ number }) => number);
  const { countries, sahel, fonts } = await mapFiles();

  const svg = still({
    size,
    scale,
    projection,
    camera: openingCamera({ plate, relation, region, projection, size }),
    tokens: tokens[query.theme ?? 'paper'],
    countries,
    sahel,
    plate,
    shown,
    selectedRelation: raisable(plate, relation),
    selectedRegion: region,
    fontCss: await labelFontCss(stillTexts(plate), fonts),
    animate: moving,
    title: dossier.metadata.title,
    description: `Map of ${countText(plate.arcs.length, 'relation')}. ${boundaryLine}`,
  });
  return new Response(svg, {
    headers: {
      'Content-Type': 'image/svg+xml; charset=utf-8',
      'Content-Security-Policy': policy,
      // A dossier may change between two visits; a revision will not.
      'Cache-Control': 'public, max-age=60, stale-while-revalidate=600',
    },
  });
}
