'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useTheme } from '@/components/map/use-theme';
import { parseQuery, printQuery } from '@/relations/query';

/** A year, in seconds. */
const cookieAge = 31_536_000;

/** Paper or night. A plain link without JavaScript; with it, the page changes in place and the choice is remembered. */
export function ThemeToggle() {
  const pathname = usePathname();
  const query = parseQuery(useSearchParams());
  const other = useTheme() === 'night' ? 'paper' : 'night';
  const href = `${pathname}${printQuery({ ...query, theme: other })}`;

  function change(event: React.MouseEvent) {
    event.preventDefault();
    document.documentElement.dataset.theme = other;
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is not in every browser yet
    document.cookie = `theme=${other}; path=/; max-age=${cookieAge}; samesite=lax`;
    window.history.replaceState(null, '', `${href}${window.location.hash}`);
  }

  return (
    <a className="button" href={href} onClick={change}>
      {other === 'night' ? 'Night' : 'Paper'}
    </a>
  );
}
