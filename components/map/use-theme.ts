'use client';

import { useSyncExternalStore } from 'react';
import type { Theme } from '@/geo/tokens';

const darkQuery = '(prefers-color-scheme: dark)';

function current(): Theme {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === 'paper' || chosen === 'night') return chosen;
  return window.matchMedia(darkQuery).matches ? 'night' : 'paper';
}

function subscribe(notify: () => void): () => void {
  const observer = new MutationObserver(notify);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const media = window.matchMedia(darkQuery);
  media.addEventListener('change', notify);
  return () => {
    observer.disconnect();
    media.removeEventListener('change', notify);
  };
}

/** The theme that the page is drawn in: the one chosen (`data-theme` of the root element), else the system's. */
export function useTheme(onServer: Theme = 'paper'): Theme {
  return useSyncExternalStore(subscribe, current, () => onServer);
}
