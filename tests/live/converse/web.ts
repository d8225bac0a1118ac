import type { ChildProcess } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startChild, untilAnswers } from '@/tests/live/mail/children';
import { domain, room } from './prosody';

const dist = join(import.meta.dirname, '../../../.cache/live/converse/node_modules/converse.js/dist');

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Converse</title>
<link rel="stylesheet" href="/dist/converse.min.css"><script type="module" src="/dist/converse.min.js"></script></head>
<body class="converse-fullscreen"><script type="module" src="/init.js"></script></body></html>`;

/** \`?view=overlayed\` shows each conversation in a box of its own, several side by side. */
const init = `const view_mode = new URLSearchParams(location.search).get('view') ?? 'fullscreen';
converse.initialize({
  view_mode, assets_path: '/dist/', websocket_url: 'ws://' + location.host + '/xmpp-websocket',
  discover_connection_methods: false, authentication: 'login', i18n: 'en', loglevel: 'warn', play_sounds: false,
  show_desktop_notifications: false, persistent_store: 'localStorage', auto_join_rooms: [{ jid: '${room}' }],
  muc_nickname_from_jid: true, allow_registration: false
});`;

const nginxPaths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

const configuration = (run: string, port: number, prosody: number) => `user root;
worker_processes 1;
pid ${run}/nginx.pid;
error_log ${run}/nginx.log;
daemon off;
events { worker_connections 256; }
http {
  include /etc/nginx/mime.types;
  types { application/wasm wasm; }
  access_log off;
  ${nginxPaths.map((name) => `${name}_temp_path ${run}/nginx/${name};`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    root ${run}/www;
    location /xmpp-websocket {
      proxy_pass http://127.0.0.1:${prosody};
      proxy_http_version 1.1;
      proxy_set_header Host ${domain};
      proxy_set_header Upgrade $http_upgrade;
      proxy_set_header Connection upgrade;
      proxy_read_timeout 3600s;
    }
  }
}
`;

/** converse.js as its authors build it, and the way to Prosody. */
export async function startWeb(run: string, port: number, prosody: number): Promise<ChildProcess> {
  for (const part of ['www', 'nginx']) mkdirSync(join(run, part));
  symlinkSync(dist, join(run, 'www/dist'));
  writeFileSync(join(run, 'www/index.html'), page);
  writeFileSync(join(run, 'www/init.js'), init);
  writeFileSync(join(run, 'nginx.conf'), configuration(run, port, prosody));
  const args = ['-c', join(run, 'nginx.conf'), '-e', join(run, 'nginx.log')];
  const child = startChild('nginx', args, join(run, 'nginx.out'));
  await untilAnswers(port, 'nginx');
  return child;
}
