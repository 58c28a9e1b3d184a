import type { LonLat } from '../lon-lat';

/** A direction from the middle of the sphere, length 1. */
export type Vector = readonly [number, number, number];

const radians = Math.PI / 180;

export function toVector([longitude, latitude]: LonLat): Vector {
  const cosine = Math.cos(latitude * radians);
  return [cosine * Math.cos(longitude * radians), cosine * Math.sin(longitude * radians), Math.sin(latitude * radians)];
}

/** Degrees, longitude from −180 to 180. */
export function toLonLat([x, y, z]: Vector): [number, number] {
  return [Math.atan2(y, x) / radians, Math.atan2(z, Math.hypot(x, y)) / radians];
}

export function dot([ax, ay, az]: Vector, [bx, by, bz]: Vector): number {
  return ax * bx + ay * by + az * bz;
}

export function cross([ax, ay, az]: Vector, [bx, by, bz]: Vector): Vector {
  return [ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx];
}

export function normalise([x, y, z]: Vector): Vector {
  const length = Math.hypot(x, y, z) || 1;
  return [x / length, y / length, z / length];
}

/** The point at the angle `degrees` from `from` on the way to `side`, which must stand at a right angle to it. */
export function tilt(from: Vector, side: Vector, degrees: number): Vector {
  const [c, s] = [Math.cos(degrees * radians), Math.sin(degrees * radians)];
  return [c * from[0] + s * side[0], c * from[1] + s * side[1], c * from[2] + s * side[2]];
}

/** Angle between two directions in degrees, exact also for very near and for opposite ones. */
export function angle(a: Vector, b: Vector): number {
  const [x, y, z] = cross(a, b);
  return Math.atan2(Math.hypot(x, y, z), dot(a, b)) / radians;
}

/** Spherical interpolation on the shorter great circle. */
export function slerp(a: Vector, b: Vector, t: number): Vector {
  return greatCircle(a, b)(t);
}

/** The shorter great circle from `a` (t = 0) to `b` (t = 1); the trigonometry of the ends is done once. */
export function greatCircle(a: Vector, b: Vector): (t: number) => Vector {
  const whole = angle(a, b);
  if (whole < 1e-9) return () => a;
  const side = cross(greatCirclePole(a, b), a);
  return (t) => tilt(a, side, whole * t);
}

/**
 * The pole of the great circle from `a` to `b`: it lies to the left of the way. Where there is no single circle
 * (antipodes, identical ends) the meridian through `a` is taken, so that the answer is defined and always the same.
 */
export function greatCirclePole(a: Vector, b: Vector): Vector {
  const pole = cross(a, b);
  if (Math.hypot(...pole) > 1e-9) return normalise(pole);
  const meridian = cross(a, [0, 0, 1]);
  return Math.hypot(...meridian) > 1e-9 ? normalise(meridian) : [0, 1, 0];
}

/** Bearing of the way from `a` to `b` at `a`: degrees clockwise from north, 0 to 360. */
export function bearing(a: Vector, b: Vector): number {
  const east: Vector = normalise([-a[1], a[0], 0]);
  const north = cross(a, east);
  return (Math.atan2(dot(b, east), dot(b, north)) / radians + 360) % 360;
}

/** The place `degrees` away from `from` in the direction of `heading` (degrees clockwise from north). */
export function destination(from: LonLat, heading: number, degrees: number): [number, number] {
  const start = toVector(from);
  const longitude = from[0] * radians;
  const east: Vector = [-Math.sin(longitude), Math.cos(longitude), 0];
  const north = cross(start, east);
  return toLonLat(tilt(start, tilt(north, east, heading), degrees));
}
