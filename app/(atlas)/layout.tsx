import type { ReactNode } from 'react';
import { preload } from 'react-dom';
import { Stage } from '@/components/map/stage';

/** Everything beside the one map. */
export default function AtlasLayout({ children }: { readonly children: ReactNode }) {
  preload('/map/countries-110m.json', { as: 'fetch', crossOrigin: 'anonymous' });
  return <Stage>{children}</Stage>;
}
