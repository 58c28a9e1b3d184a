import type { RegionPlace } from './region-places';

/**
 * Where the composites of the gazetteer stand on the map: authored, nothing is computed from shapes. `label` is the end
 * of arcs and the middle of the name: on land where the region has any, clear of the capitals inside. Degrees. Blocs and
 * organisations have no row on purpose: they are not places ("the West", the European Union) and go to the margin, as
 * does the Global South.
 */
// biome-ignore format: a table reads best with one row on a line
export const compositePlaces: Readonly<Record<string, RegionPlace>> = {
  sahel: {
    label: [12.2, 15], box: [-17.6, 8, 43.5, 22],
    note: 'The belt is schematic: 12.5–17.5° N from Senegal to Eritrea, with a soft edge, after the rain of 300–750 mm a year by which CILSS knows the Sahel.',
  },
  'west-africa': { label: [-7.6, 10.6], box: [-18, 3.5, 16.3, 27.5] },
  'central-africa': { label: [18.5, 3.5], box: [5, -18.2, 31.5, 23.6] },
  'east-africa': { label: [36.6, 2.2], box: [28.5, -12, 51.6, 15.2] },
  'north-africa': { label: [9.2, 29.3], box: [-17.2, 18.5, 37.2, 37.6] },
  'southern-africa': { label: [22.5, -24.5], box: [11.5, -35, 36.5, -15.4] },
  'horn-of-africa': { label: [44.2, 7.6], box: [33, -1.7, 51.6, 18.1] },
  'great-lakes': { label: [30.4, -4.6], box: [25, -15, 36, 4.5] },
  maghreb: { label: [1.8, 31.4], box: [-17.2, 14.6, 25.3, 37.6] },
  'sub-saharan-africa': { label: [21.5, -3.2], box: [-18, -35, 51.6, 20] },
  'lake-chad': { label: [14.4, 13], box: [6, 5, 24, 22] },
  africa: { label: [19.5, 5.6], box: [-18, -35, 51.6, 37.6] },
  'baltic-states': { label: [25.3, 56.9], box: [20.6, 53.8, 28.3, 59.8] },
  'nordic-countries': { label: [15.6, 62.6], box: [4, 54.5, 31.6, 71.3] },
  balkans: { label: [21.2, 43.2], box: [13.4, 36.4, 29.7, 46.9] },
  'western-europe': { label: [5.6, 48.6], box: [-9.6, 41, 17.2, 55.1] },
  'eastern-europe': { label: [26.4, 52.6], box: [14, 43.5, 41, 60] },
  europe: { label: [14.6, 50.6], box: [-11, 35, 42, 71.3] },
  caucasus: { label: [45.4, 41.2], box: [39.9, 38.3, 50.7, 44.2] },
  'central-asia': { label: [65.5, 43.6], box: [46.5, 35.1, 87.4, 55.5] },
  'south-asia': { label: [77.2, 24.3], box: [60.5, 5.9, 97.5, 37.2] },
  'southeast-asia': { label: [103.6, 14.6], box: [92.1, -11, 141.1, 28.6] },
  'east-asia': { label: [112.5, 36.2], box: [73.5, 18, 146, 53.6] },
  'indo-pacific': { label: [115.5, -1.2], box: [40, -45, 180, 46] },
  asia: { label: [88.5, 44.5], box: [26, -11, 150, 78] },
  gulf: { label: [49.2, 24.2], box: [34.5, 12, 60, 32.5] },
  levant: { label: [37.4, 33.6], box: [33.5, 29.1, 48.6, 37.4] },
  'arab-world': { label: [26.5, 25.3], box: [-17.2, 1, 60, 37.6] },
  'middle-east': { label: [44.3, 30.3], box: [24.7, 12, 63.4, 42.2] },
  'latin-america': { label: [-64.5, -8.5], box: [-118, -56, -34, 33] },
  'central-america': { label: [-86.6, 14.2], box: [-92.4, 7, -77, 18.6] },
  'south-america': { label: [-58.5, -14.5], box: [-82, -56, -34, 13] },
  'north-america': { label: [-100.5, 46.6], box: [-168, 14, -52, 74] },
  caribbean: { label: [-76.6, 20.6], box: [-85, 10, -59, 27.4] },
  'pacific-islands': { label: [170.5, -10.6], box: [130, -30, 210, 20] },
  oceania: { label: [143.5, -21.5], box: [112, -48, 182, 0] },
};
