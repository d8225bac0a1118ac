import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = resolve(import.meta.dirname, '../..');

export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    environment: 'node',
    // A browser takes a core; two at a time is what a small machine carries.
    maxWorkers: 2,
    // Ends what hangs; each wait for a state of the page has a limit of its own.
    testTimeout: 90_000,
    hookTimeout: 120_000,
    passWithNoTests: false,
  },
});
