import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  resolve: { alias: [{ find: /^@\//, replacement: root }] },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    environment: 'node',
    // Two cores is the machine we promise to be fast on. Threads start in a tenth of the time of child processes, and
    // lexicons are pure data that nobody mutates.
    pool: 'threads',
    maxWorkers: 2,
    testTimeout: 20_000,
  },
});
