import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { preload } from 'react-dom';
import { pageFontCss } from '@/geo/page-fonts';
import { themeCss } from '@/geo/theme-css';
import { parseQuery } from '@/relations/query';
import './styles/base.css';
import './styles/atlas.css';
import './styles/panel.css';
import './styles/brief.css';

export const metadata: Metadata = {
  title: { default: 'Démarche', template: '%s · Démarche' },
  description: 'An article in, a map of its relations out: every arc opens its exact sentence.',
};

export const viewport: Viewport = { width: 'device-width', initialScale: 1 };

/** Reads the request, so that every page is rendered with the nonce of its own content security policy. */
export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const theme = parseQuery({ theme: (await headers()).get('x-theme') ?? undefined }).theme;
  for (const font of ['inter', 'newsreader']) {
    preload(`/fonts/${font}.woff2`, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
  }
  return (
    <html lang="en" {...(theme ? { 'data-theme': theme } : {})}>
      <head>
        <style>{themeCss + pageFontCss}</style>
      </head>
      <body>{children}</body>
    </html>
  );
}
