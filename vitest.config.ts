import solid from 'vite-plugin-solid';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';

export default defineConfig({
  // WxtVitest leaves the plugins of WXT modules out.
  plugins: [solid(), WxtVitest()],
  test: {
    include: [
      'utils/**/*.test.ts',
      'entrypoints/**/*.test.ts',
      'components/**/*.test.{ts,tsx}',
      'tests/unit/**/*.test.ts',
    ],
    environment: 'node',
    setupFiles: ['tests/unit/setup.ts'],
    // Ends what hangs; what has to be fast is held against the time of its own thread, however busy the machine is.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    passWithNoTests: false,
    // One worker would be the choice on two cores, and the second core would wait.
    maxWorkers: 2,
  },
});
