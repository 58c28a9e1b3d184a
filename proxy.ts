import { type NextRequest, NextResponse } from 'next/server';
import { slidesOf } from '@/briefing/slides';
import { type Address, parsePath } from '@/relations/address';
import { annotationsOf } from '@/relations/annotations';
import type { Dossier } from '@/relations/dossier';
import { parseQuery } from '@/relations/query';
import { store } from '@/store';

/**
 * Runs before every page: makes the nonce of the content security policy, and hands the path and the theme to the
 * server components, because a layout receives no query. What does not exist is sent to the page for unmatched paths:
 * a `notFound()` inside a page gives the right status, but an empty document to a browser without JavaScript.
 */
export async function proxy(request: NextRequest) {
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === 'development');
  const query = parseQuery({
    ...Object.fromEntries(request.nextUrl.searchParams),
    theme: request.nextUrl.searchParams.get('theme') ?? request.cookies.get('theme')?.value,
  });

  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  headers.set('x-path', request.nextUrl.pathname);
  headers.set('x-search', request.nextUrl.search);
  headers.set('x-theme', query.theme ?? '');
  headers.delete('x-missing');

  const address = parsePath(request.nextUrl.pathname);
  const missing = address !== null && !(await exists(address));
  if (missing) headers.set('x-missing', '1');
  const response = missing
    ? NextResponse.rewrite(new URL('/missing', request.url), { request: { headers } })
    : NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}

async function exists({ dossier: slug, place }: Address): Promise<boolean> {
  const dossier = await store.find(slug);
  return dossier !== null && has(dossier, place);
}

function has(dossier: Dossier, place: Address['place']): boolean {
  switch (place.kind) {
    case 'region':
      return annotationsOf(dossier, place.region) !== null;
    case 'relation':
      return dossier.derivation.relations.some(({ number }) => number === place.number);
    case 'slide':
      return slidesOf(dossier).some(({ id }) => id === place.slide);
    default:
      return true;
  }
}

function contentSecurityPolicy(nonce: string, development: boolean): string {
  return [
    "default-src 'self'",
    // React needs eval for its error stacks in development, and only there.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

export const config = {
  // Pages only: built files carry no scripts of ours that need a nonce, and a still sets its own, stricter policy.
  matcher: ['/((?!_next/static|_next/image|map/|fonts/|maplibre/|icon\\.svg$|d/[^/]+/still\\.svg$).*)'],
};
