import type { Theme } from '@/geo/tokens';
import type { Dossier } from '@/relations/dossier';
import type { Query } from '@/relations/query';
import { type StillScreen, stillAddress, stillScreens } from '@/relations/stills';

type Props = {
  readonly dossier: Dossier;
  readonly query: Query;
  readonly relation: number | null;
  readonly region: string | null;
};

/** Which still a window gets: the classes of the stylesheet's layout. */
const media: readonly { readonly screen: StillScreen; readonly query: string }[] = [
  { screen: 'phone', query: '(max-width: 760px)' },
  { screen: 'projector', query: '(min-width: 1700px)' },
];

/**
 * The same map as a picture made by the server: the first thing that is painted, and what stays where there is no
 * JavaScript or no WebGL. An image, not markup, so that it travels once.
 */
export function StillPicture({ dossier, query, relation, region }: Props) {
  const at = (screen: StillScreen, theme: Theme) =>
    stillAddress(dossier.slug, { screen, theme, relation, region, moving: true, query });
  const bySystem = query.theme === null;
  const theme = query.theme ?? 'paper';
  return (
    <picture className="still">
      {media.flatMap(({ screen, query: rule }) => [
        ...(bySystem
          ? [
              <source
                key={`${screen} night`}
                media={`${rule} and (prefers-color-scheme: dark)`}
                srcSet={at(screen, 'night')}
              />,
            ]
          : []),
        <source key={screen} media={rule} srcSet={at(screen, theme)} />,
      ])}
      {bySystem && <source media="(prefers-color-scheme: dark)" srcSet={at('laptop', 'night')} />}
      <img
        src={at('laptop', theme)}
        width={stillScreens.laptop.width}
        height={stillScreens.laptop.height}
        alt={`Map of the relations in “${dossier.metadata.title}”; the list beside it has each of them in words.`}
        fetchPriority="high"
      />
    </picture>
  );
}
