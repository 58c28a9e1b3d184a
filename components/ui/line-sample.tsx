import type { CertaintyKey, PolarityKey } from '@/geo/style-keys';
import { dashes } from '@/geo/tokens';

type Props = {
  readonly certainty: CertaintyKey;
  readonly polarity?: PolarityKey;
  readonly arrow?: boolean;
  readonly width?: number;
};

const length = 36;

/** A piece of an arc as the map draws it: dash for certainty, hue for polarity, a head for direction. */
export function LineSample({ certainty, polarity, arrow = false, width = 2.2 }: Props) {
  const dash = dashes[certainty];
  return (
    <svg
      className={`line-sample ${polarity ?? ''}`}
      width={length}
      height="10"
      viewBox={`0 0 ${length} 10`}
      aria-hidden="true"
    >
      <line
        x1="1"
        y1="5"
        x2={arrow ? length - 6 : length - 1}
        y2="5"
        strokeWidth={width}
        strokeLinecap={certainty === 'speculative' ? 'round' : 'butt'}
        {...(dash.length > 0 ? { strokeDasharray: dash.join(' ') } : {})}
      />
      {certainty === 'denied' && <path d="M9 1.5l3 7M18 1.5l3 7M27 1.5l3 7" strokeWidth="1.4" fill="none" />}
      {arrow && <path className="head" d={`M${length - 9} 1.2L${length} 5l-9 3.8z`} />}
    </svg>
  );
}
