import { type GeoProjection, type GeoRawProjection, geoMercator, geoProjection } from 'd3-geo';
import { type Camera, cameraDistance, globeRadius, type Size } from './camera';

/**
 * The vertical perspective from `distance` sphere radii above the middle of the sphere, scaled so that the middle of the
 * picture is true. Snyder, Map Projections: A Working Manual (1987), p. 173.
 */
function verticalPerspective(distance: number): GeoRawProjection {
  const forward: GeoRawProjection = (lambda, phi) => {
    const facing = Math.cos(phi) * Math.cos(lambda);
    const k = (distance - 1) / (distance - facing);
    return [k * Math.cos(phi) * Math.sin(lambda), k * Math.sin(phi)];
  };
  forward.invert = (x, y) => {
    const squared = x * x + y * y;
    const length = Math.sqrt(squared);
    if (length === 0) return [0, 0];
    const ratio = (distance + 1) / (distance - 1);
    const sine =
      (distance - Math.sqrt(Math.max(0, 1 - squared * ratio))) / ((distance - 1) / length + length / (distance - 1));
    return [
      Math.atan2(x * sine, length * Math.sqrt(Math.max(0, 1 - sine * sine))),
      Math.asin(Math.max(-1, Math.min(1, (y * sine) / length))),
    ];
  };
  return forward;
}

/**
 * The d3 projection that draws what MapLibre's globe draws for the same camera and size, to a fraction of a pixel (checked
 * against `map.project` of maplibre-gl 6.17). Holds below zoom 11, where MapLibre starts to pass over to Mercator.
 */
export function globeProjection(camera: Camera, size: Size): GeoProjection {
  const radius = globeRadius(camera);
  const distance = 1 + cameraDistance(size) / radius;
  return geoProjection(verticalPerspective(distance))
    .scale(radius)
    .rotate([-camera.center[0], -camera.center[1]])
    .translate([size.width / 2, size.height / 2])
    .clipAngle((Math.acos(1 / distance) * 180) / Math.PI - 1e-6)
    .precision(0.3);
}

/** MapLibre's Mercator for the same camera and size. */
export function mercatorProjection({ center, zoom }: Camera, size: Size): GeoProjection {
  return geoMercator()
    .scale((512 * 2 ** zoom) / (2 * Math.PI))
    .rotate([-center[0], 0])
    .center([0, center[1]])
    .translate([size.width / 2, size.height / 2])
    .precision(0.3);
}
