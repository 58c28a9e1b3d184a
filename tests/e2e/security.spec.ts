import { home, shipped } from './support/dossier';
import { expect, test } from './support/test';

// That no page violates the policy, asks another origin or logs an error is watched in every test: support/test.ts.

const pages = ['/', home, `${home}/region/bf`, `${home}/relation/1`, `${home}/article`, `${home}/brief/title`, '/foo'];

test('every page forbids what it does not need', async ({ request }) => {
  const nonces = new Set<string>();
  for (const address of pages) {
    const response = await request.get(address);
    const headers = response.headers();
    const policy = headers['content-security-policy'] ?? '';
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
    nonces.add(nonce);
    expect(nonce.length, address).toBeGreaterThanOrEqual(22);
    expect(policy).not.toContain('unsafe-eval');
    expect(/script-src [^;]*/.exec(policy)?.[0]).not.toContain('unsafe-inline');
    for (const directive of ["default-src 'self'", "object-src 'none'", "base-uri 'self'", "frame-ancestors 'none'"]) {
      expect(policy, address).toContain(directive);
    }
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
    expect(headers['x-powered-by']).toBeUndefined();

    const scripts = (await response.text()).match(/<script\b[^>]*>/g) ?? [];
    expect(scripts.length, address).toBeGreaterThan(0);
    for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
  }
  expect(nonces.size, 'a nonce is used once').toBe(pages.length);
});

test('files carry the headers too, and a still runs nothing', async ({ request }) => {
  for (const address of ['/map/countries-110m.json', '/maplibre/maplibre-gl-worker.mjs', '/fonts/inter.woff2']) {
    const response = await request.get(address);
    expect(response.status(), address).toBe(200);
    expect(response.headers()['x-content-type-options']).toBe('nosniff');
  }
  const still = await request.get(`${home}/still.svg?screen=laptop`);
  expect(still.headers()['content-security-policy']).toContain("default-src 'none'");
  const svg = await still.text();
  expect(svg).not.toMatch(/<script|\son\w+=|href="https?:/i);
  for (const number of shipped().drawn) expect(svg).toMatch(new RegExp(`>${number}<`));
});
