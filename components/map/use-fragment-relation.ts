'use client';

import { usePathname } from 'next/navigation';
import { useEffect, useState } from 'react';
import { parseFragment } from '@/relations/address';

/** The relation that the address's fragment focuses (`#r7`), kept up to date; null when it focuses none. */
export function useFragmentRelation(): number | null {
  const pathname = usePathname();
  const [relation, setRelation] = useState<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new path may come with a new fragment and no event of its own
  useEffect(() => {
    const read = () => setRelation(parseFragment(window.location.hash));
    read();
    // A browser that reloads a page restores the scroll of the window only, and the article scrolls in its panel.
    document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
    window.addEventListener('hashchange', read);
    window.addEventListener('popstate', read);
    return () => {
      window.removeEventListener('hashchange', read);
      window.removeEventListener('popstate', read);
    };
  }, [pathname]);
  return relation;
}
