import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { type Slide, slidesOf, slideTitle } from '@/briefing/slides';
import { Wall } from '@/components/brief/wall';
import type { Dossier } from '@/relations/dossier';
import { parseQuery } from '@/relations/query';
import { store } from '@/store';

type Props = PageProps<'/d/[dossier]/brief/[slide]'>;
type Found = { readonly dossier: Dossier; readonly slides: readonly Slide[]; readonly index: number };

async function find({ params }: Props): Promise<Found | null> {
  const { dossier: slug, slide: id } = await params;
  const dossier = await store.find(slug);
  if (!dossier) return null;
  const slides = slidesOf(dossier);
  const index = slides.findIndex((slide) => slide.id === id);
  return index < 0 ? null : { dossier, slides, index };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await find(props);
  const slide = found?.slides[found.index];
  return slide ? { title: `${slideTitle(found.dossier, slide)} · Brief` } : {};
}

export default async function SlidePage(props: Props) {
  const found = await find(props);
  if (!found) notFound();
  return <Wall {...found} query={parseQuery(await props.searchParams)} />;
}
