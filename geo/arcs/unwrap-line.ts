import type { Position } from 'geojson';

/**
 * Makes a line of longitudes and latitudes (degrees) continuous: where two neighbours are more than 180° of longitude
 * apart, everything after is moved by 360°, so that no edge runs the long way round the world. The first point stays.
 *
 * `[[179, 0], [-179, 0]]` → `[[179, 0], [181, 0]]`
 */
export function unwrapLine(line: readonly Position[]): Position[] {
  let shift = 0;
  let previous: number | undefined;
  return line.map((point) => {
    const [longitude = 0, latitude = 0] = point;
    if (previous !== undefined) {
      const step = longitude - previous;
      if (step > 180) shift -= 360;
      else if (step < -180) shift += 360;
    }
    previous = longitude;
    return [longitude + shift, latitude];
  });
}
