import Link from 'next/link';
import type { Slide } from '@/briefing/slides';
import { boundaryLine } from '@/geo/boundary-line';
import { address } from '@/relations/address';
import type { Dossier } from '@/relations/dossier';
import type { Query } from '@/relations/query';
import { stillAddress, stillScreens } from '@/relations/stills';
import { SlideKeys } from './slide-keys';
import { SlideView } from './slide-view';

type Props = {
  readonly dossier: Dossier;
  readonly slides: readonly Slide[];
  readonly index: number;
  readonly query: Query;
};

/** One slide as the audience sees it: the map on the left, the words on the right. Night unless the address says paper. */
export function Wall({ dossier, slides, index, query }: Props) {
  const slide = slides[index];
  if (!slide) return null;
  const theme = query.theme ?? 'night';
  const kept = query.theme ? { theme: query.theme } : {};
  const at = (other: Slide | undefined) => (other ? address.slide(dossier.slug, other.id, kept) : null);
  const still = (of: Slide | undefined) =>
    stillAddress(dossier.slug, {
      screen: 'wall',
      theme,
      relation: of?.kind === 'relation' ? of.relation.number : null,
    });
  const [previous, next] = [at(slides[index - 1]), at(slides[index + 1])];
  return (
    <main className={`wall wall-${slide.kind}`} data-theme={theme}>
      <img
        className="wall-still"
        src={still(slide)}
        width={stillScreens.wall.width}
        height={stillScreens.wall.height}
        alt={
          slide.kind === 'relation'
            ? `The map with relation ${slide.relation.number} raised`
            : 'The map of all relations'
        }
      />
      <link rel="prefetch" as="image" href={still(slides[index + 1])} />
      <section className="wall-words">
        <SlideView dossier={dossier} slide={slide} />
      </section>
      <footer className="wall-foot">
        <Link href={address.dossier(dossier.slug)} prefetch={false}>
          Démarche
        </Link>
        <span>{boundaryLine}</span>
        <nav aria-label="Slides">
          {previous ? <Link href={previous}>← Back</Link> : <span />}
          <span className="wall-count">
            {index + 1} / {slides.length}
          </span>
          {next ? <Link href={next}>Next →</Link> : <span />}
        </nav>
      </footer>
      <SlideKeys
        previous={previous}
        next={next}
        first={at(slides[0]) ?? ''}
        last={at(slides.at(-1)) ?? ''}
        out={address.dossier(dossier.slug)}
      />
    </main>
  );
}
