import { ShowPage } from '@/components/map/stage';
import type { Relation } from '@/relations/record';

type Props = {
  readonly shown: readonly Relation[];
  readonly relation?: number;
  readonly region?: string;
  readonly marks?: boolean;
};

/** Tells the map beside a server page what the page selects. */
export function PageOnMap({ shown, relation, region, marks = false }: Props) {
  const numbers = shown.map(({ number }) => number);
  return <ShowPage page={{ shown: numbers, relation: relation ?? null, region: region ?? null, marks }} />;
}
