import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { siteLiterals } from './scripts/site-literals';
import { manifestFor } from './utils/platform/manifest';

export default defineConfig({
  imports: false,
  // Test runs that build side by side keep their outputs apart.
  outDir: process.env.ATTUNE_OUT ?? '.output',
  modules: ['@wxt-dev/module-solid', '@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: resolve(import.meta.dirname, 'utils/words/locales') },
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  manifest: ({ browser }) => manifestFor(browser),
  vite: () => ({
    // What a scrubbed report may keep of a page; see `entrypoints/scrubbing.ts`.
    define: { __SITE_LITERALS__: JSON.stringify(siteLiterals()) },
    build: { target: ['chrome144', 'firefox140'] },
    // A table as one string, which is read faster than a program of six thousand exports.
    json: { namedExports: false, stringify: true },
    resolve: {
      alias: {
        // WXT's own announces the extension to the page; see there.
        'wxt/utils/content-script-context': resolve(import.meta.dirname, 'entrypoints/cues.content/quiet-context.ts'),
      },
    },
  }),
  zip: { name: 'attune', excludeSources: ['demo/**', 'docs/pictures/**', 'tests/**'] },
});
