import { DossierFrame } from '@/components/panel/dossier-frame';
import { EmptyLibrary, Intro, Library } from '@/components/panel/library';
import { Overview } from '@/components/panel/overview';
import { parseQuery } from '@/relations/query';
import { store } from '@/store';

/** The newest dossier on the map, the library beside it. */
export default async function HomePage({ searchParams }: PageProps<'/'>) {
  const { dossiers, problems } = await store.list();
  const newest = dossiers[0] && (await store.find(dossiers[0].slug));
  if (!newest) return <EmptyLibrary problems={problems} />;
  return (
    <DossierFrame dossier={newest}>
      <Intro dossiers={dossiers.length} />
      <Overview dossier={newest} query={parseQuery(await searchParams)}>
        <Library dossiers={dossiers} problems={problems} current={newest.slug} />
      </Overview>
    </DossierFrame>
  );
}
