import { notFound } from 'next/navigation';
import { DossierFrame } from '@/components/panel/dossier-frame';
import { store } from '@/store';

export default async function DossierLayout({ params, children }: LayoutProps<'/d/[dossier]'>) {
  const dossier = await store.find((await params).dossier);
  if (!dossier) notFound();
  return <DossierFrame dossier={dossier}>{children}</DossierFrame>;
}
