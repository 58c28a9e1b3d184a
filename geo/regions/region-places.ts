import derived from './region-places.json';

/** Where a region is looked at: degrees; a box may run past 180° (unwrapped) so that it never turns the long way round. */
export type RegionPlace = {
  readonly label: readonly [number, number];
  /** West, south, east, north. */
  readonly box: readonly [number, number, number, number];
  readonly note?: string;
};

/** Derived by `npm run data` from the 1:50m shapes: a point deep inside the largest part, a box of the main parts. */
const derivedPlaces: Readonly<Record<string, { label: number[]; box: number[] }>> = derived;

/**
 * What computing gets wrong, set by hand (WGS 84, read off Natural Earth): overseas parts that stretch a box over an
 * ocean, and label points that are central to the shape but not to the country as readers know it.
 */
const authored: Readonly<Record<string, Partial<RegionPlace>>> = {
  // Urals rather than Siberia: where texts on Russia's affairs look.
  ru: { label: [46, 58.6], box: [19.6, 41.2, 190.3, 81.9] },
  fr: { label: [2.4, 46.7], box: [-5.2, 41.3, 9.6, 51.1] },
  us: { label: [-98.5, 39.5], box: [-125, 24.4, -66.9, 49.4] },
  no: { label: [9.3, 61.4], box: [4.5, 57.9, 31.2, 71.3] },
  fj: { label: [178, -17.83], box: [176.8, -19.3, 182, -15.7] },
  nz: { label: [171.5, -43.4], box: [166.3, -47.4, 178.7, -34.3] },
  pt: { label: [-8, 39.6], box: [-9.6, 36.9, -6.1, 42.2] },
  es: { label: [-3.7, 39.9], box: [-9.4, 35.9, 4.4, 43.9] },
  nl: { label: [5.6, 52.3], box: [3.3, 50.7, 7.3, 53.6] },
  cl: { label: [-70.6, -30.5], box: [-75.8, -55.9, -66.4, -17.4] },
  ec: { label: [-78.3, -1.3], box: [-81.1, -5.1, -75.1, 1.5] },
  ki: { label: [173.138, 1.367], box: [171.5, 0, 175, 3.5] },
  tc: { note: 'The 1:50m shape lacks the island of the capital.' },
  pn: { note: 'The 1:50m shape lacks the island of the capital.' },
  ca: { label: [-106, 57], box: [-141.1, 41.6, -52.5, 74] },
  cn: { label: [103.5, 34.5] },
  br: { label: [-52.5, -11] },
  au: { label: [134, -25] },
  ar: { label: [-65.5, -34.5] },
  in: { label: [78.8, 22.5], box: [68, 6.7, 97.5, 35.7] },
  id: { label: [113.8, -0.8], box: [94.9, -11, 141.1, 6.1] },
  jp: { label: [138.4, 36.3], box: [129.4, 30.9, 145.9, 45.6] },
  it: { label: [12.4, 43.2], box: [6.6, 36.6, 18.6, 47.1] },
  gb: { label: [-1.6, 53], box: [-8.2, 49.8, 1.8, 58.8] },
  gr: { label: [21.9, 39.4], box: [19.5, 34.8, 28.3, 41.8] },
  dk: { label: [9.2, 56.1], box: [8, 54.5, 15.2, 57.8] },
  ml: { label: [-2.2, 17.6] },
  bf: { label: [-1.6, 12.4] },
  ne: { label: [9.4, 17.3] },
  td: { label: [18.6, 15.3] },
  ma: { label: [-6.2, 32.1] },
  eg: { label: [29.8, 26.6] },
};

/** The place of a region that has a shape or an authored row; null otherwise. */
export function regionPlace(id: string): RegionPlace | null {
  const computed = derivedPlaces[id];
  const override = authored[id];
  const [longitude = 0, latitude = 0] = computed?.label ?? [];
  const [west = 0, south = 0, east = 0, north = 0] = computed?.box ?? [];
  const label = override?.label ?? (computed && ([longitude, latitude] as const));
  const box = override?.box ?? (computed && ([west, south, east, north] as const));
  return label && box ? { label, box, ...(override?.note ? { note: override.note } : {}) } : null;
}
