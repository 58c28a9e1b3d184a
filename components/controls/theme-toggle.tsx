'use client';

import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useTheme } from '@/components/map/use-theme';
import type { Theme } from '@/geo/tokens';
import { parseQuery, printQuery } from '@/relations/query';

/** A year, in seconds. */
const cookieAge = 31_536_000;

/** Paper or night. A plain link without JavaScript; with it, the page changes in place and the choice is remembered. */
export function ThemeToggle({ theme }: { readonly theme: Theme | null }) {
  const pathname = usePathname();
  const router = useRouter();
  const query = parseQuery(useSearchParams());
  const other = useTheme(theme ?? 'paper') === 'night' ? 'paper' : 'night';
  const href = `${pathname}${printQuery({ ...query, theme: other })}`;

  function change(event: React.MouseEvent) {
    event.preventDefault();
    document.documentElement.dataset.theme = other;
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is not in every browser yet
    document.cookie = `theme=${other}; path=/; max-age=${cookieAge}; samesite=lax`;
    // By the router, so that the links of the page carry the new theme too.
    router.replace(`${href}${window.location.hash}`, { scroll: false });
  }

  return (
    <a className="button" href={href} onClick={change}>
      {other === 'night' ? 'Night' : 'Paper'}
    </a>
  );
}
