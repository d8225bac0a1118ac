import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, extname, join, normalize, resolve, sep } from 'node:path';
import { chatPage } from './chat-page';
import { chatBy, chats } from './chats';
import { composePage } from './compose-page';
import { homePage } from './frame-pages';
import { listPage, previewPage, showPage } from './mail-pages';
import { mailBy, mails } from './mails';

export interface DemoOffice {
  /** `http://127.0.0.1:PORT`. */
  url: string;
  /** The match pattern under which the office is granted. */
  pattern: string;
  close(): Promise<void>;
}

const packages = createRequire(import.meta.url);
const folders: Record<string, string> = {
  pages: resolve(import.meta.dirname, 'pages'),
  'vendor/quill': dirname(packages.resolve('quill/dist/quill.core.js')),
  'vendor/tinymce': dirname(packages.resolve('tinymce/tinymce.min.js')),
};

const kinds: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff': 'font/woff',
};

/** As strict as a site can be, to show that the extension needs nothing from the page. */
const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; frame-src 'self'; base-uri 'none'; form-action 'none'";
const trusted = `${strict}; require-trusted-types-for 'script'`;
/** TinyMCE writes style elements into the page. */
const forTinymce =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; form-action 'none'";

interface Answer {
  page: string;
  policy: string;
}

function mailAnswer(query: URLSearchParams): Answer | undefined {
  const mail = mailBy(query.get('_uid'));
  const action = query.get('_action');
  if (action === 'compose') {
    const answered = mailBy(query.get('_reply_uid'));
    const to = query.get('_to') ?? '';
    const choice = { answered, all: query.has('_all'), rich: query.get('_html') !== '0', to };
    return { page: composePage(choice), policy: choice.rich ? forTinymce : strict };
  }
  if (action === 'preview') return mail && { page: previewPage(mail), policy: trusted };
  if (action === 'show') return mail && { page: showPage(mail), policy: trusted };
  const first = mail ?? mails[0];
  return first && { page: listPage(first), policy: trusted };
}

function answerTo(url: URL): Answer | undefined {
  if (url.pathname === '/') return { page: homePage(), policy: trusted };
  if (url.pathname === '/mail/') return mailAnswer(url.searchParams);
  const id = /^\/client\/\w+\/(\w+)$/.exec(url.pathname)?.[1];
  const chat = url.pathname === '/chat' ? chats[0] : chatBy(id ?? '');
  return chat && { page: chatPage(chat), policy: strict };
}

async function sendFile(path: string, response: ServerResponse): Promise<boolean> {
  const name = Object.keys(folders).find((folder) => path.startsWith(`/${folder}/`));
  const folder = folders[name ?? ''];
  if (!name || !folder) return false;
  const file = normalize(join(folder, path.slice(name.length + 2)));
  const content = file.startsWith(folder + sep) ? await readFile(file).catch(() => undefined) : undefined;
  if (!content) return false;
  response.writeHead(200, { 'content-type': kinds[extname(file)] ?? 'application/octet-stream' }).end(content);
  return true;
}

async function answer(path: string, response: ServerResponse): Promise<void> {
  const url = new URL(path, 'http://127.0.0.1');
  const found = answerTo(url);
  if (!found) {
    if (!(await sendFile(url.pathname, response))) response.writeHead(404).end('Nothing is here.');
    return;
  }
  response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': found.policy })
    .end(found.page);
}

const listening = (server: Server, port: number): Promise<number> =>
  new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : port);
    });
  });

/** A small office on this machine alone. Port 0 takes any free one. */
export async function startDemoOffice(port = 0): Promise<DemoOffice> {
  const server = createServer((request, response) => {
    answer(request.url ?? '/', response).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
  const taken = await listening(server, port);
  return {
    url: `http://127.0.0.1:${taken}`,
    pattern: 'http://127.0.0.1/*',
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
