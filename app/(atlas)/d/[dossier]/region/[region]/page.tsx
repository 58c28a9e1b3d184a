import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { RegionPanel } from '@/components/panel/region-panel';
import { annotationsOf } from '@/relations/annotations';
import { regionName } from '@/relations/describe';
import { parseQuery } from '@/relations/query';
import { store } from '@/store';

type Props = PageProps<'/d/[dossier]/region/[region]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { dossier: slug, region } = await params;
  const dossier = await store.find(slug);
  if (!dossier) return {};
  return {
    title: `${regionName(region)} · ${dossier.metadata.title}`,
    description: `What the article “${dossier.metadata.title}” states of ${regionName(region)}, what the record adds, and what is missing.`,
  };
}

export default async function RegionPage({ params, searchParams }: Props) {
  const { dossier: slug, region } = await params;
  const dossier = await store.find(slug);
  const annotations = dossier && annotationsOf(dossier, region);
  if (!annotations) notFound();
  return <RegionPanel dossier={dossier} annotations={annotations} query={parseQuery(await searchParams)} />;
}
