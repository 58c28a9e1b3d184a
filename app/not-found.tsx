import { headers } from 'next/headers';
import { slidesOf } from '@/briefing/slides';
import { MissingSlide } from '@/components/brief/missing-slide';
import { Stage } from '@/components/map/stage';
import { DossierFrame } from '@/components/panel/dossier-frame';
import { MissingDossier, MissingInDossier } from '@/components/panel/missing';
import { parsePath } from '@/relations/address';
import { store } from '@/store';

/** An address that shows nothing: says what there is instead, as near to what was asked for as possible. */
export default async function NotFoundPage() {
  const request = await headers();
  const address = parsePath(request.get('x-path') ?? '');
  // Next sends this page along with every other one: only where something is missing has it anything to say.
  if (address && !request.has('x-missing')) return null;
  const dossier = address && (await store.find(address.dossier));
  if (!dossier) return <MissingDossier {...(await store.list())} />;
  if (address.place.kind === 'slide') {
    return <MissingSlide dossier={dossier} slides={slidesOf(dossier)} />;
  }
  return (
    <Stage>
      <DossierFrame dossier={dossier}>
        <MissingInDossier dossier={dossier} place={address.place} />
      </DossierFrame>
    </Stage>
  );
}
