import { angle, greatCircle, greatCirclePole, normalise, slerp, tilt, type Vector } from './sphere';

/**
 * A curve on the sphere as a function of t (0 at `from`, 1 at `to`): the middle of the great circle is pushed sideways
 * along the circle's pole by `bow` degrees (positive: to the left of the way), and the quadratic curve through the three
 * points is drawn with slerps in place of straight lines.
 */
export function arcCurve(from: Vector, to: Vector, bow: number): (t: number) => Vector {
  const pole = greatCirclePole(from, to);
  const control = tilt(slerp(from, to, 0.5), pole, bow);
  const first = greatCircle(from, control);
  const second = greatCircle(control, to);
  return (t) => slerp(first(t), second(t), t);
}

/**
 * A loop beside a point, for a relation of a place with itself: a circle of `radius` degrees through the point, whose
 * middle lies from it in the direction `towards` (degrees clockwise from north).
 */
export function loopCurve(at: Vector, radius: number, towards: number): (t: number) => Vector {
  const east = normalise(Math.hypot(at[0], at[1]) > 1e-9 ? [-at[1], at[0], 0] : [0, 1, 0]);
  const north = normalise([
    at[1] * east[2] - at[2] * east[1],
    at[2] * east[0] - at[0] * east[2],
    at[0] * east[1] - at[1] * east[0],
  ]);
  const heading = (degrees: number, x: Vector, y: Vector): Vector => tilt(y, x, degrees);
  const middle = tilt(at, heading(towards, east, north), radius);
  // Two directions at right angles to the middle: back to the point, and across.
  const pole = greatCirclePole(middle, at);
  const back = normalise([
    pole[1] * middle[2] - pole[2] * middle[1],
    pole[2] * middle[0] - pole[0] * middle[2],
    pole[0] * middle[1] - pole[1] * middle[0],
  ]);
  const size = angle(middle, at);
  return (t) => tilt(middle, tilt(back, pole, 360 * t), size);
}
