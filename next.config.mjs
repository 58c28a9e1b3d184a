/** Headers that do not change per request; the content security policy does (its nonce) and is set in proxy.ts. */
const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
];

/** Built files whose name does not change with their content: an hour, then ask again. */
const dataCache = [{ key: 'Cache-Control', value: 'public, max-age=3600, stale-while-revalidate=86400' }];

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // The engine and the font tools are plain Node packages with data files of their own: they run as they are.
  serverExternalPackages: ['wink-nlp', 'wink-eng-lite-web-model', 'eld', 'subset-font'],
  // `npm test` checks the types; a start on a fresh machine need not wait for them.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [
    { source: '/:path*', headers },
    { source: '/map/:path*', headers: dataCache },
    { source: '/fonts/:path*', headers: dataCache },
    { source: '/maplibre/:path*', headers: dataCache },
  ],
};

export default config;
