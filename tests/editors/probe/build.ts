import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '../../..');

/** An extension around `probe.ts`, for loopback pages alone. */
export async function buildProbe(): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'attune-probe-'));
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    resolve: { alias: { '@': root } },
    build: {
      outDir,
      emptyOutDir: true,
      target: ['chrome144', 'firefox140'],
      lib: {
        entry: join(import.meta.dirname, 'probe.ts'),
        formats: ['iife'],
        name: 'probe',
        fileName: () => 'probe.js',
      },
    },
  });
  const manifest = {
    manifest_version: 3,
    name: 'Editor probe',
    version: '1',
    browser_specific_settings: { gecko: { id: 'editor-probe@attune.example' } },
    host_permissions: ['http://127.0.0.1/*'],
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['probe.js'], run_at: 'document_start' }],
  };
  await writeFile(join(outDir, 'manifest.json'), JSON.stringify(manifest));
  return outDir;
}
