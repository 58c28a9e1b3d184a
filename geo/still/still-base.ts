import { geoGraticule10 } from 'd3-geo';
import type { FeatureCollection } from 'geojson';
import { pathData } from './path-data';
import { projectLines } from './project-lines';
import type { StillScene } from './still-scene';

/** Sea, graticule, land, the regions in focus, the Sahel and the borders: all but silent. */
export function stillBase(scene: StillScene): string {
  const { size, projection, tokens, camera, scale, plate, selectedRegion } = scene;
  const detail = { tolerance: 0.45, least: 1.5 };
  const draw = (shape: Parameters<typeof projectLines>[1]): string => pathData(projectLines(scene.geo, shape), detail);
  const inFocus = new Set(plate.focus);
  const focus = scene.countries.features.filter(
    ({ properties: { id, of = '' } }) => inFocus.has(id) || inFocus.has(of),
  );
  const isSelected = (id: string, of = ''): boolean => id === selectedRegion || of === selectedRegion;
  const collection = (features: FeatureCollection['features']): FeatureCollection => ({
    type: 'FeatureCollection',
    features,
  });
  const quiet = collection(focus.filter(({ properties: { id, of } }) => !isSelected(id, of)));
  const chosen = collection(focus.filter(({ properties: { id, of } }) => isSelected(id, of)));
  const belt = plate.composites.includes('sahel') ? scene.sahel.features : [];
  const border = (0.5 + 0.6 * Math.max(0, Math.min(1, (camera.zoom - 1) / 4))) * scale;
  const world = [
    `<path d="${draw(geoGraticule10())}" fill="none" stroke="${tokens.graticule}" stroke-width=".6"/>`,
    `<defs><path id="land" d="${draw(scene.countries)}"/></defs><use href="#land" fill="${tokens.land}"/>`,
    quiet.features.length > 0 ? `<path d="${draw(quiet)}" fill="${tokens.focus}"/>` : '',
    chosen.features.length > 0 ? `<path d="${draw(chosen)}" fill="${tokens.focusStrong}"/>` : '',
    belt.length > 0
      ? `<g fill="${tokens.sahel}">${belt.map((band) => `<path d="${draw(band)}" fill-opacity="${band.properties.fade}"/>`).join('')}</g>`
      : '',
    `<use href="#land" fill="none" stroke="${tokens.border}" stroke-width="${border.toFixed(2)}" stroke-linejoin="round"/>`,
  ].join('');
  const background = `<rect width="${size.width}" height="${size.height}" fill="${projection === 'globe' ? tokens.ground : tokens.sea}"/>`;
  if (projection === 'globe') {
    return `${background}<path d="${draw({ type: 'Sphere' })}" fill="${tokens.sea}" stroke="${tokens.rule}"/>${world}`;
  }
  // A Mercator world narrower than the frame is repeated to both sides, as MapLibre does.
  const turn = 512 * 2 ** camera.zoom;
  const copies = turn < size.width ? [-turn, turn].map((x) => `<use href="#world" x="${x.toFixed(1)}"/>`).join('') : '';
  return `${background}<g id="world">${world}</g>${copies}`;
}
