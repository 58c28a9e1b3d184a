import { type NextRequest, NextResponse } from 'next/server';
import { parseQuery } from '@/relations/query';

/**
 * Runs before every page: makes the nonce of the content security policy, and hands the path and the theme to the
 * server components, because a layout receives no query.
 */
export function proxy(request: NextRequest) {
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === 'development');
  const query = parseQuery({
    ...Object.fromEntries(request.nextUrl.searchParams),
    theme: request.nextUrl.searchParams.get('theme') ?? request.cookies.get('theme')?.value,
  });

  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  headers.set('x-path', request.nextUrl.pathname);
  headers.set('x-theme', query.theme ?? '');

  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
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
  matcher: ['/((?!_next/static|_next/image|map/|fonts/|maplibre/|favicon.ico|.*\\.svg$|.*\\.json$).*)'],
};
