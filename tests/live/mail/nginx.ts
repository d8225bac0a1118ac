import type { ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startChild, untilAnswers } from './children';

const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

const configuration = (run: string, port: number, server: string) => `user www-data;
worker_processes 1;
pid ${run}/nginx.pid;
error_log ${run}/nginx.log;
daemon off;
events { worker_connections 256; }
http {
  include /etc/nginx/mime.types;
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${run}/nginx/${name};`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
${server}
  }
}
`;

/** nginx before a webmail; `server` is what stands in its server block. */
export async function startNginx(run: string, port: number, server: string): Promise<ChildProcess> {
  mkdirSync(join(run, 'nginx'));
  writeFileSync(join(run, 'nginx.conf'), configuration(run, port, server));
  const child = startChild(
    'nginx',
    ['-c', join(run, 'nginx.conf'), '-e', join(run, 'nginx.log')],
    join(run, 'nginx.out'),
  );
  await untilAnswers(port, 'nginx');
  return child;
}

/** nginx answers before what stands behind it does. */
export async function untilServed(url: string, patience = 20_000): Promise<void> {
  for (const end = Date.now() + patience; ; await wait(100)) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    if (Date.now() > end) throw new Error(`${url} answers ${answer?.status ?? 'nothing'}`);
  }
}
