import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'vite';
import { launchAttune } from '@/tests/harness/launch';
import type { SpeedTimes } from './speed-page';

export interface SpeedRow {
  name: string;
  /** Milliseconds. */
  median: number;
  p95: number;
  limit: { median: number; p95?: number };
}

const root = join(import.meta.dirname, '../..');

/** The analyser as the content script has it, minified by the same tool. */
async function bundle(): Promise<string> {
  const made = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      target: 'chrome144',
      lib: {
        entry: join(import.meta.dirname, 'speed-page.ts'),
        formats: ['iife'],
        name: 'speed',
        fileName: () => 'speed.js',
      },
    },
  });
  const [output] = Array.isArray(made) ? made : [];
  const [chunk] = output?.output ?? [];
  if (chunk?.type !== 'chunk') throw new Error('Nothing was bundled.');
  return chunk.code;
}

/** Pages that are isolated like this have a clock of 5 microseconds instead of 100. */
const isolated = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

function serve(script: string): Promise<Server> {
  const server = createServer(({ url }, response) => {
    const isScript = url === '/speed.js';
    response.writeHead(200, { ...isolated, 'Content-Type': isScript ? 'text/javascript' : 'text/html' });
    response.end(
      isScript ? script : '<!doctype html><meta charset="utf-8"><title>Speed</title><script src="speed.js"></script>',
    );
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

const at = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? Number.NaN;

const rowOf = (name: string, times: readonly number[], limit: SpeedRow['limit']): SpeedRow => ({
  name,
  median: at(times, 0.5),
  p95: at(times, 0.95),
  limit,
});

/** How long the analyser takes in Chromium, once the text is read. */
export async function speedRows(seed = 1): Promise<SpeedRow[]> {
  const server = await serve(await bundle());
  const attune = await launchAttune({ browser: 'chromium', attune: false });
  try {
    const page = await attune.page(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const times = await page.evaluate((n) => {
      if (!crossOriginIsolated) throw new Error('The clock of this page is too coarse.');
      return (globalThis as unknown as { speed: { measure(seed: number): SpeedTimes } }).speed.measure(n);
    }, seed);
    return [
      rowOf('a 120-word draft, never read before', times.cold, { median: 0.3, p95: 2 }),
      rowOf('a key at the end of 1,000 words', times.keysAtEnd, { median: 0.1 }),
      rowOf('a key within 1,000 words', times.keysWithin, { median: 0.1 }),
    ];
  } finally {
    await attune.close();
    server.close();
  }
}
