import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ArticlePanel } from '@/components/panel/article-panel';
import { parseQuery } from '@/relations/query';
import { store } from '@/store';

type Props = PageProps<'/d/[dossier]/article'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const dossier = await store.find((await params).dossier);
  return dossier ? { title: `Article · ${dossier.metadata.title}` } : {};
}

export default async function ArticlePage({ params, searchParams }: Props) {
  const dossier = await store.find((await params).dossier);
  if (!dossier) notFound();
  return <ArticlePanel dossier={dossier} query={parseQuery(await searchParams)} />;
}
