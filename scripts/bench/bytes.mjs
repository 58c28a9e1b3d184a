// Run with `npm run bench:bytes -- [path]`: what a first visit transfers until the map is ready, by kind.
//
// A proxy between browser and server counts what really crosses the wire, so that workers, fonts and prefetches are in
// it like everything else; it asks for gzip, which any browser accepts. Chunks that arrive after the mark do not count.
import { createServer, request } from 'node:http';
import { pathToFileURL } from 'node:url';

export const readyMark = 'map-ready';
export const budgetKilobytes = 800;

const kinds = ['document', 'js', 'css', 'font', 'worker', 'data', 'image', 'other'];

/** `Sec-Fetch-Dest` is what the browser wants the bytes for; a script of a worker has no other sign. */
const kindOfDestination = {
  document: 'document',
  empty: 'data',
  font: 'font',
  image: 'image',
  script: 'js',
  serviceworker: 'worker',
  sharedworker: 'worker',
  style: 'css',
  worker: 'worker',
};

/**
 * @typedef {{ path: string, kind: string, chunks: { at: number, bytes: number }[] }} Transfer
 * @param {string} origin such as `http://localhost:3000`
 * @returns {Promise<{ origin: string, transfers: Transfer[], close: () => void }>}
 */
export function countingProxy(origin) {
  /** @type {Transfer[]} */
  const transfers = [];
  const server = createServer((incoming, outgoing) => {
    const kind = kindOfDestination[String(incoming.headers['sec-fetch-dest'])] ?? 'other';
    /** @type {Transfer} */
    const transfer = { path: incoming.url ?? '/', kind, chunks: [] };
    transfers.push(transfer);
    const count = (bytes) => transfer.chunks.push({ at: Date.now(), bytes });
    const headers = { ...incoming.headers, 'accept-encoding': 'gzip' };
    const onward = request(new URL(transfer.path, origin), { method: incoming.method, headers }, (answer) => {
      count(`HTTP/1.1 ${answer.statusCode}\r\n${answer.rawHeaders.join('\r\n')}`.length);
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.on('data', (chunk) => count(chunk.length));
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  return new Promise((resolve) => {
    server.listen(0, () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      const close = () => {
        server.closeAllConnections();
        server.close();
      };
      resolve({ origin: `http://localhost:${port}`, transfers, close });
    });
  });
}

/** Bytes by kind of all that arrived until a moment. */
export function tally(transfers, until = Number.POSITIVE_INFINITY) {
  const rows = Object.fromEntries(kinds.map((kind) => [kind, { requests: 0, bytes: 0 }]));
  for (const { kind, chunks } of transfers) {
    const counted = chunks.filter(({ at }) => at <= until);
    if (counted.length === 0) continue;
    rows[kind].requests += 1;
    rows[kind].bytes += counted.reduce((sum, { bytes }) => sum + bytes, 0);
  }
  return rows;
}

/**
 * Opens a page with an empty cache and counts until the mark; `ready` is null when the mark did not come in time.
 * @param {{ browser: import('playwright').Browser, origin: string, path?: string, timeoutMs?: number }} options
 */
export async function measureBytes({ browser, origin, path = '/', timeoutMs = 60_000 }) {
  const proxy = await countingProxy(origin);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(proxy.origin + path, { waitUntil: 'commit' });
    const ready = await page
      .waitForFunction(
        (name) => {
          const mark = performance.getEntriesByName(name)[0];
          return mark ? { ms: mark.startTime, at: performance.timeOrigin + mark.startTime } : null;
        },
        readyMark,
        { timeout: timeoutMs, polling: 100 },
      )
      .then((handle) => handle.jsonValue())
      .catch(() => null);
    const rows = tally(proxy.transfers, ready?.at);
    const bytes = Object.values(rows).reduce((sum, row) => sum + row.bytes, 0);
    return { rows, bytes, ready, transfers: proxy.transfers };
  } finally {
    await context.close();
    proxy.close();
  }
}

async function report(path) {
  const { ensureBuilt } = await import('../steps/build.mjs');
  const { chromiumFlags, ensureChromium } = await import('../steps/chromium.mjs');
  const { ensureInstalled } = await import('../steps/install.mjs');
  const { freePort, SetUpError } = await import('../steps/run.mjs');
  const { serve } = await import('../steps/serve.mjs');
  await ensureInstalled();
  await ensureBuilt();
  const { chromium } = await import('playwright');
  const server = await serve(await freePort());
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: [...chromiumFlags] });
  try {
    const { rows, bytes, ready } = await measureBytes({ browser, origin: server.url, path });
    const kilobytes = (count) => (count / 1000).toFixed(1).padStart(8);
    console.log(`\n${path}\n\n${'kind'.padEnd(10)} requests       KB`);
    for (const kind of kinds)
      console.log(`${kind.padEnd(10)} ${String(rows[kind].requests).padStart(8)} ${kilobytes(rows[kind].bytes)}`);
    console.log(`${'total'.padEnd(10)} ${' '.repeat(8)} ${kilobytes(bytes)}  of ${budgetKilobytes}`);
    if (!ready)
      throw new SetUpError(`The mark "${readyMark}" did not come: the figures are of all that was transferred.`);
    console.log(`\nMap ready after ${Math.round(ready.ms)} ms.`);
    process.exitCode = bytes > budgetKilobytes * 1000 ? 1 : 0;
  } finally {
    await browser.close();
    await server.stop();
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { main } = await import('../steps/run.mjs');
  await main(() => report(process.argv[2] ?? '/'));
}
