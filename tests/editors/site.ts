import { createReadStream, existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { build } from 'vite';

const here = import.meta.dirname;
const modules = join(here, '../../node_modules');
const engineModules = join(here, 'engines/node_modules');

const kinds: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** A page that lets no frame of another origin load, no style and no HTML from strings. */
const strictHeaders = {
  'cross-origin-embedder-policy': 'require-corp',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; img-src 'self'; require-trusted-types-for 'script'",
};

/** TinyMCE and CKEditor 4 are served as their packages ship them, beside their own themes and plugins. */
const fileOf = (built: string, path: string): string => {
  const clean = normalize(path === '/' ? '/index.html' : path);
  if (clean.startsWith('/tinymce/')) return join(modules, clean);
  return join(clean.startsWith('/ckeditor4/') ? engineModules : built, clean);
};

async function buildGallery(): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'attune-gallery-'));
  await build({
    configFile: false,
    root: join(here, 'gallery'),
    logLevel: 'warn',
    // What React and Draft.js ask of Node.
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: true,
      target: ['chrome144', 'firefox140'],
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: ['index.html', 'mail.html'].map((page) => join(here, 'gallery', page)) },
    },
  });
  return outDir;
}

export interface GallerySite {
  url: string;
  close(): Promise<void>;
}

/** The gallery of real editors on a loopback port. */
export async function openGallerySite(): Promise<GallerySite> {
  const built = await buildGallery();
  const server = createServer((request, response) => {
    const file = fileOf(built, new URL(request.url ?? '/', 'http://localhost').pathname);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const strict = request.url?.includes('strict') ? strictHeaders : {};
    response.writeHead(200, { 'content-type': kinds[extname(file)] ?? 'application/octet-stream', ...strict });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('the gallery got no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(built, { recursive: true, force: true });
    },
  };
}
