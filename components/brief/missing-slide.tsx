import Link from 'next/link';
import { type Slide, slideTitle } from '@/briefing/slides';
import { address } from '@/relations/address';
import type { Dossier } from '@/relations/dossier';

/** What a wall shows when its address names no slide. */
export function MissingSlide({ dossier, slides }: { readonly dossier: Dossier; readonly slides: readonly Slide[] }) {
  return (
    <main className="plain">
      <h1>There is no such slide</h1>
      <p>The brief of “{dossier.metadata.title}” has these:</p>
      <ol className="plain-list">
        {slides.map((slide) => (
          <li key={slide.id}>
            <Link href={address.slide(dossier.slug, slide.id)} prefetch={false}>
              {slideTitle(dossier, slide)}
            </Link>
          </li>
        ))}
      </ol>
    </main>
  );
}
