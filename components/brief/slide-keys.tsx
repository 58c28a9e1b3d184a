'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

type Props = {
  readonly previous: string | null;
  readonly next: string | null;
  readonly first: string;
  readonly last: string;
  /** Where Escape leads: out of the brief. */
  readonly out: string;
};

/** Arrow keys, space, Page, Home and End keys turn the slides, as presenters' remotes send them. Renders nothing. */
export function SlideKeys({ previous, next, first, last, out }: Props) {
  const router = useRouter();
  useEffect(() => {
    if (next) router.prefetch(next);
    if (previous) router.prefetch(previous);
    const targets: Readonly<Record<string, string | null>> = {
      ArrowRight: next,
      ArrowDown: next,
      PageDown: next,
      ' ': next,
      ArrowLeft: previous,
      ArrowUp: previous,
      PageUp: previous,
      Home: first,
      End: last,
      Escape: out,
    };
    function turn(event: KeyboardEvent) {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const target = event.key === ' ' && event.shiftKey ? previous : targets[event.key];
      if (target === undefined) return;
      event.preventDefault();
      if (target) router.push(target);
    }
    window.addEventListener('keydown', turn);
    return () => window.removeEventListener('keydown', turn);
  }, [router, previous, next, first, last, out]);
  return null;
}
