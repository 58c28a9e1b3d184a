import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Overview } from '@/components/panel/overview';
import { countText } from '@/relations/describe';
import { parseQuery } from '@/relations/query';
import { store } from '@/store';

type Props = PageProps<'/d/[dossier]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const dossier = await store.find((await params).dossier);
  if (!dossier) return {};
  const { relations, sentences } = dossier.derivation;
  return {
    title: dossier.metadata.title,
    description: `${countText(relations.length, 'relation')} from ${countText(sentences.length, 'sentence')}, each with its exact words, its voice and its certainty.`,
  };
}

export default async function DossierPage({ params, searchParams }: Props) {
  const dossier = await store.find((await params).dossier);
  if (!dossier) notFound();
  return <Overview dossier={dossier} query={parseQuery(await searchParams)} />;
}
