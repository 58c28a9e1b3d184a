import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { RelationPanel } from '@/components/panel/relation-panel';
import { parseNumber } from '@/relations/address';
import { attributionText, pairText, typeText } from '@/relations/describe';
import { parseQuery } from '@/relations/query';
import { store } from '@/store';

type Props = PageProps<'/d/[dossier]/relation/[number]'>;

async function find({ params }: Props) {
  const { dossier: slug, number: raw } = await params;
  const dossier = await store.find(slug);
  const number = parseNumber(raw);
  const relation = dossier?.derivation.relations.find((candidate) => candidate.number === number);
  return dossier && relation ? { dossier, relation } : null;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await find(props);
  if (!found) return {};
  const { dossier, relation } = found;
  return {
    title: `${relation.number} · ${pairText(dossier.derivation, relation)} · ${typeText(relation)}`,
    description: `“${relation.evidence[0]?.exact}” (${relation.certainty}; ${attributionText(relation.attribution)})`,
  };
}

export default async function RelationPage(props: Props) {
  const found = await find(props);
  if (!found) notFound();
  return <RelationPanel {...found} query={parseQuery(await props.searchParams)} />;
}
