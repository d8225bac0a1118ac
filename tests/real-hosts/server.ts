import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'vite';
import { makeCertificate } from './certificate';
import { chatAt } from './chat-pages';
import { gmailPage } from './gmail-page';
import { outlookPage } from './outlook-page';
import { type PageWish, wishIn } from './page-wish';

export interface RealHosts {
  /** As a browser's host rules take it. */
  resolve: Record<string, string>;
  close(): Promise<void>;
}

const pages = join(import.meta.dirname, 'pages');

interface SiteKind {
  page(wish: PageWish): string;
  policy: string;
}

/** Gmail lets no string become markup or code. */
const gmail: SiteKind = {
  page: gmailPage,
  policy:
    "script-src 'self'; object-src 'none'; base-uri 'self'; require-trusted-types-for 'script'; trusted-types none",
};
/** RoosterJS reads its first model from markup and writes style elements. */
const outlook: SiteKind = {
  page: outlookPage,
  policy:
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'",
};

/** What is served of chats holds no script. */
const chatKind = (chat: { page(): string }): SiteKind => ({
  page: chat.page,
  policy: "default-src 'none'; img-src data:; base-uri 'none'",
});

function kindFor(host: string): SiteKind {
  const chat = chatAt(host);
  if (chat) return chatKind(chat);
  return host.startsWith('outlook.') ? outlook : gmail;
}

/** The script files of the pages, each in one piece with the engine that it needs. */
async function buildScripts(): Promise<Map<string, string>> {
  const input = { gmail: join(pages, 'gmail.ts'), outlook: join(pages, 'outlook.ts') };
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      target: ['chrome144', 'firefox140'],
      rolldownOptions: { input, output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' } },
    },
  });
  const chunks = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  return new Map(chunks.flatMap((each) => (each.type === 'chunk' ? [[`/${each.fileName}`, each.code]] : [])));
}

const kinds: Record<string, string> = { css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8' };
const isolating = { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' };

/** Serves pages of ours to a browser that takes this server for the hosts. */
export async function serveRealHosts(hosts: readonly string[]): Promise<RealHosts> {
  const scripts = await buildScripts();
  const fileFor = async (path: string) => scripts.get(path) ?? (await readFile(join(pages, path), 'utf8'));
  const server = createServer(makeCertificate(hosts), async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', `https://${request.headers.host}`);
    const [, ending = ''] = pathname.split('.');
    const type = kinds[ending];
    if (type) return void response.writeHead(200, { 'content-type': type }).end(await fileFor(pathname));
    const { page, policy } = kindFor(request.headers.host ?? '');
    const wish = wishIn(searchParams);
    response
      .writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policy,
        ...(wish.isolated ? isolating : {}),
      })
      .end(page(wish));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    resolve: Object.fromEntries(hosts.map((host) => [host, `127.0.0.1:${port}`])),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
