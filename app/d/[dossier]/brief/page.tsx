import { redirect } from 'next/navigation';
import { address } from '@/relations/address';

/** A brief begins with its title. */
export default async function BriefPage({ params }: PageProps<'/d/[dossier]/brief'>) {
  redirect(address.slide((await params).dossier, 'title'));
}
