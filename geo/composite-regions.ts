/** A region above the countries: where its name stands, what a camera shows, who belongs to it. */
export type CompositeRow = {
  readonly id: string;
  readonly name: string;
  /** Degrees; the end of arcs and the middle of the name. On land, and clear of the capitals inside. */
  readonly label: readonly [number, number];
  /** West, south, east, north in degrees. */
  readonly box: readonly [number, number, number, number];
  readonly members?: readonly string[];
  readonly note?: string;
};

const westAfrica = ['bj', 'bf', 'cv', 'ci', 'gm', 'gh', 'gn', 'gw', 'lr', 'ml', 'mr', 'ne', 'ng', 'sn', 'sl', 'tg'];
const unsd = 'Members after the geographic regions of the UN Statistics Division (M49).';

/**
 * The composites that the map can draw, with authored points and boxes: nothing here is computed from shapes. Blocs
 * without a place of their own ("the West") are not regions and have no row. Sources: UN M49 for the parts of
 * continents; each organisation's own list for memberships, as of May 2025.
 */
// biome-ignore format: a table reads best with one row on a few lines
export const compositeRows: readonly CompositeRow[] = [
  {
    id: 'sahel', name: 'Sahel', label: [12.2, 15], box: [-17.6, 8, 43.5, 22],
    members: ['sn', 'mr', 'ml', 'bf', 'ne', 'ng', 'td', 'sd', 'er'],
    note: 'Schematic: the 300–750 mm rain belt of CILSS is not free as data; drawn is 12.5–17.5° N from Senegal to Eritrea, with a soft edge. The members are the countries that the belt crosses.',
  },
  { id: 'sahel-states', name: 'Alliance of Sahel States', label: [-1.5, 15.4], box: [-12.5, 9, 16.3, 25.2], members: ['bf', 'ml', 'ne'], note: 'Pact of 16 September 2023, confederation since 6 July 2024.' },
  { id: 'west-africa', name: 'West Africa', label: [-7.6, 10.6], box: [-18, 3.5, 16.3, 27.5], members: westAfrica, note: unsd },
  { id: 'central-africa', name: 'Central Africa', label: [18.5, 3.5], box: [5, -18.2, 31.5, 23.6], members: ['ao', 'cm', 'cf', 'td', 'cg', 'cd', 'gq', 'ga', 'st'], note: unsd },
  { id: 'east-africa', name: 'East Africa', label: [36.6, 2.2], box: [28.5, -12, 51.6, 15.2], note: 'In the usual sense; UN M49 counts more of the south in.' },
  { id: 'southern-africa', name: 'Southern Africa', label: [22.5, -24.5], box: [11.5, -35, 36.5, -15.4], note: 'In the usual sense; UN M49 counts five countries only.' },
  { id: 'north-africa', name: 'North Africa', label: [9.2, 29.3], box: [-17.2, 18.5, 37.2, 37.6], members: ['dz', 'eg', 'ly', 'ma', 'sd', 'tn', 'eh'], note: unsd },
  { id: 'maghreb', name: 'Maghreb', label: [1.8, 31.4], box: [-17.2, 14.6, 25.3, 37.6], members: ['dz', 'ly', 'mr', 'ma', 'tn'] },
  { id: 'horn-of-africa', name: 'Horn of Africa', label: [44.2, 7.6], box: [33, -1.7, 51.6, 18.1], members: ['dj', 'er', 'et', 'so'] },
  { id: 'sub-saharan-africa', name: 'Sub-Saharan Africa', label: [21.5, -3.2], box: [-18, -35, 51.6, 20] },
  { id: 'lake-chad-basin', name: 'Lake Chad Basin', label: [14.4, 12.4], box: [6, 5, 24, 22], members: ['cm', 'td', 'ne', 'ng'], note: 'Core states of the basin; its waters reach further.' },
  { id: 'great-lakes', name: 'African Great Lakes', label: [30.4, -4.6], box: [25, -15, 36, 4.5] },
  { id: 'gulf-of-guinea', name: 'Gulf of Guinea', label: [3.2, 2.2], box: [-8, -6, 13, 8] },
  { id: 'africa', name: 'Africa', label: [19.5, 5.6], box: [-18, -35, 51.6, 37.6] },
  { id: 'europe', name: 'Europe', label: [14.6, 50.6], box: [-11, 35, 42, 71.3] },
  { id: 'western-europe', name: 'Western Europe', label: [5.6, 48.6], box: [-9.6, 41, 17.2, 55.1] },
  { id: 'eastern-europe', name: 'Eastern Europe', label: [26.4, 52.6], box: [14, 43.5, 41, 60] },
  { id: 'northern-europe', name: 'Northern Europe', label: [16.6, 62.6], box: [4, 53.8, 32, 71.3] },
  { id: 'southern-europe', name: 'Southern Europe', label: [15.4, 41.2], box: [-9.6, 34.8, 28.3, 46.9] },
  { id: 'european-union', name: 'European Union', label: [9.8, 50.4], box: [-10.6, 34.6, 34.7, 70.1], members: ['at', 'be', 'bg', 'hr', 'cy', 'cz', 'dk', 'ee', 'fi', 'fr', 'de', 'gr', 'hu', 'ie', 'it', 'lv', 'lt', 'lu', 'mt', 'nl', 'pl', 'pt', 'ro', 'sk', 'si', 'es', 'se'] },
  { id: 'balkans', name: 'Balkans', label: [21.2, 43.2], box: [13.4, 36.4, 29.7, 46.9] },
  { id: 'baltic-states', name: 'Baltic states', label: [25.3, 56.9], box: [20.6, 53.8, 28.3, 59.8], members: ['ee', 'lv', 'lt'] },
  { id: 'caucasus', name: 'Caucasus', label: [44.6, 42.3], box: [39.9, 38.3, 50.7, 44.2] },
  { id: 'middle-east', name: 'Middle East', label: [44.3, 30.3], box: [24.7, 12, 63.4, 42.2] },
  { id: 'gulf', name: 'Gulf states', label: [49.2, 24.2], box: [34.5, 12, 60, 32.5], members: ['bh', 'kw', 'om', 'qa', 'sa', 'ae'] },
  { id: 'levant', name: 'Levant', label: [37.4, 33.6], box: [33.5, 29.1, 42.4, 37.4] },
  { id: 'central-asia', name: 'Central Asia', label: [65.5, 43.6], box: [46.5, 35.1, 87.4, 55.5], members: ['kz', 'kg', 'tj', 'tm', 'uz'], note: unsd },
  { id: 'south-asia', name: 'South Asia', label: [77.2, 24.3], box: [60.5, 5.9, 97.5, 37.2], members: ['af', 'bd', 'bt', 'in', 'mv', 'np', 'pk', 'lk'] },
  { id: 'southeast-asia', name: 'Southeast Asia', label: [103.6, 14.6], box: [92.1, -11, 141.1, 28.6] },
  { id: 'east-asia', name: 'East Asia', label: [112.5, 36.2], box: [73.5, 18, 146, 53.6], members: ['cn', 'jp', 'kp', 'kr', 'mn', 'tw'] },
  { id: 'asia', name: 'Asia', label: [88.5, 44.5], box: [26, -11, 150, 78] },
  { id: 'indo-pacific', name: 'Indo-Pacific', label: [115.5, -1.2], box: [40, -45, 180, 46] },
  { id: 'pacific', name: 'Pacific', label: [165.5, -8.6], box: [130, -30, 210, 20] },
  { id: 'oceania', name: 'Oceania', label: [143.5, -21.5], box: [112, -48, 182, 0] },
  { id: 'north-america', name: 'North America', label: [-100.5, 46.6], box: [-168, 14, -52, 74] },
  { id: 'latin-america', name: 'Latin America', label: [-64.5, -8.5], box: [-118, -56, -34, 33] },
  { id: 'south-america', name: 'South America', label: [-58.5, -14.5], box: [-82, -56, -34, 13] },
  { id: 'central-america', name: 'Central America', label: [-86.6, 14.2], box: [-92.4, 7, -77, 18.6], members: ['bz', 'cr', 'sv', 'gt', 'hn', 'ni', 'pa'] },
  { id: 'caribbean', name: 'Caribbean', label: [-76.6, 20.6], box: [-85, 10, -59, 27.4] },
  { id: 'arctic', name: 'Arctic', label: [60, 79.5], box: [-30, 62, 190, 84] },
];
