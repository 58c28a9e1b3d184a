'use client';

import { usePathname } from 'next/navigation';
import { useEffect, useRef } from 'react';

type Place = { readonly panel: number; readonly window: number };

function panelElement(): Element | null {
  return document.querySelector('.panel');
}

/**
 * A new page begins at its head, and the one that the back button leads to is where it was left: the panel scrolls in
 * itself, which neither the browser nor the router keeps. A fragment decides for itself.
 */
export function usePanelScroll(): void {
  const pathname = usePathname();
  const last = useRef(pathname);
  const places = useRef(new Map<string, Place>());
  const isBack = useRef(false);

  useEffect(() => {
    const keep = () =>
      places.current.set(window.location.pathname, { panel: panelElement()?.scrollTop ?? 0, window: window.scrollY });
    const back = () => {
      isBack.current = true;
    };
    window.addEventListener('click', keep, { capture: true });
    window.addEventListener('popstate', back);
    return () => {
      window.removeEventListener('click', keep, { capture: true });
      window.removeEventListener('popstate', back);
    };
  }, []);

  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    const place = isBack.current ? places.current.get(pathname) : undefined;
    isBack.current = false;
    if (window.location.hash) return;
    panelElement()?.scrollTo(0, place?.panel ?? 0);
    window.scrollTo(0, place?.window ?? 0);
  }, [pathname]);
}
