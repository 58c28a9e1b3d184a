import type { Theme } from '@/geo/tokens';
import { parseNumber } from './address';
import { printQuery, type Query } from './query';

/**
 * The screens that a still is drawn for: pixels of the map's area on each, and how much larger than on the live map type
 * and lines are. `wall` is the map of a briefing slide, read from six metres; `card` a link preview.
 */
export const stillScreens = {
  phone: { width: 390, height: 360, scale: 1 },
  laptop: { width: 864, height: 702, scale: 1 },
  projector: { width: 1300, height: 868, scale: 1 },
  wall: { width: 1180, height: 1080, scale: 1.6 },
  card: { width: 1200, height: 630, scale: 1.5 },
} as const satisfies Readonly<Record<string, { width: number; height: number; scale: number }>>;

export type StillScreen = keyof typeof stillScreens;

export type StillView = {
  readonly screen: StillScreen;
  readonly theme: Theme;
  readonly region?: string | null;
  readonly relation?: number | null;
  /** Whether the arcs draw themselves in one after another. */
  readonly moving?: boolean;
  readonly query?: Partial<Query>;
};

/** The address of a dossier's still. Its filters stand as on a page. */
export function stillAddress(dossier: string, { screen, theme, region, relation, moving, query }: StillView): string {
  const filters = printQuery({ ...query, theme, view: null });
  const own = [
    `screen=${screen}`,
    ...(region ? [`region=${encodeURIComponent(region)}`] : []),
    ...(relation ? [`relation=${relation}`] : []),
    ...(moving ? ['moving=1'] : []),
  ];
  return `/d/${encodeURIComponent(dossier)}/still.svg${filters}&${own.join('&')}`;
}

/** What the query of a still asks for; junk falls back to the whole map on a laptop. */
export function parseStill(search: URLSearchParams) {
  const screens = Object.keys(stillScreens) as StillScreen[];
  return {
    screen: screens.find((screen) => screen === search.get('screen')) ?? 'laptop',
    relation: parseNumber(search.get('relation') ?? undefined),
    region: search.get('region'),
    moving: search.get('moving') === '1',
  };
}
