import { createServer, type RequestListener, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';

export interface Tunnel {
  port: number;
  close(): Promise<void>;
}

/** What is asked for in the clear is asked for by its whole address. */
const forwardTo =
  (resolve: Record<string, string>): RequestListener =>
  (asked, answer) => {
    const url = URL.parse(asked.url ?? '');
    const target = url && (resolve[`${url.hostname}:${url.port || 80}`] ?? resolve[url.hostname]);
    if (!target) return void answer.writeHead(502).end();
    const [host, port] = target.split(':');
    const path = url.pathname + url.search;
    const onward = request({ host, port, path, method: asked.method, headers: asked.headers }, (got) => {
      answer.writeHead(got.statusCode ?? 502, got.headers);
      got.pipe(answer);
    });
    onward.on('error', () => answer.destroy());
    asked.pipe(onward);
  };

/** For a browser without host rules of its own: a local proxy that knows these hosts (`name -> 127.0.0.1:port`) alone. */
export async function openTunnel(resolve: Record<string, string>): Promise<Tunnel> {
  const server = createServer(forwardTo(resolve));
  // The server lets go of a connection that became a tunnel, but waits for its end.
  const clients = new Set<Duplex>();
  server.on('connect', ({ url = '' }, client) => {
    clients.add(client);
    client.on('error', () => client.destroy());
    const target = resolve[url.replace(/:\d+$/, '')];
    if (!target) return void client.end('HTTP/1.1 502 Unknown host\r\n\r\n');
    const [host, port] = target.split(':');
    const onward = connect(Number(port), host, () => {
      client.write('HTTP/1.1 200 Connected\r\n\r\n');
      client.pipe(onward).pipe(client);
    });
    onward.on('error', () => client.destroy());
    client.on('close', () => {
      clients.delete(client);
      onward.destroy();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
        for (const client of clients) client.destroy();
      }),
  };
}
