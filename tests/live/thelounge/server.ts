import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChatServer } from '@/tests/live/chat/types';
import { freePort, startChild, stopChild, untilAnswers } from '@/tests/live/mail/children';
import { layHome, lounge } from './home';

/** As IRC needs it: several connections from one address, and no look-ups. */
const ngircd = (port: number) => `[Global]
Name = irc.example.test
Info = Test
Listen = 127.0.0.1
Ports = ${port}
MotdPhrase = "test"
ServerUID = irc
ServerGID = irc
[Limits]
MaxConnectionsIP = 0
MaxJoins = 0
MaxNickLength = 20
PingTimeout = 600
[Options]
Ident = no
DNS = no
PAM = no
CloakHost = example.test
[Channel]
Name = #launch
Topic = Launch
`;

async function startIrc(run: string, port: number) {
  writeFileSync(join(run, 'ngircd.conf'), ngircd(port));
  const child = startChild('ngircd', ['-n', '-f', join(run, 'ngircd.conf')], join(run, 'ngircd.log'));
  await untilAnswers(port, 'ngIRCd');
  return child;
}

/**
 * At its start The Lounge looks for a newer one of itself. Where no name is found, its HTTP client and Node 24 end the
 * whole server over that, so it waits for ever for the name's address.
 */
const noNames = `data:text/javascript,${encodeURIComponent(`import dns from 'node:dns';
import { isIP } from 'node:net';
const { lookup } = dns;
dns.lookup = (name, ...rest) => isIP(name) ? lookup(name, ...rest) : undefined;`)}`;

async function startLounge(run: string, port: number, irc: number) {
  const home = join(run, 'home');
  mkdirSync(home);
  layHome(home, port, irc);
  const args = [`THELOUNGE_HOME=${home}`, process.execPath, '--import', noNames, lounge, 'start'];
  const child = startChild('env', args, join(run, 'lounge.log'));
  await untilAnswers(port, 'The Lounge');
  return child;
}

/** A real ngIRCd and a real The Lounge, on the loopback, under ports of their own. */
export async function startTheLounge(): Promise<ChatServer> {
  const run = mkdtempSync(join(tmpdir(), 'attune-irc-'));
  const [port, irc] = [await freePort(), await freePort()];
  const children = [await startIrc(run, irc), await startLounge(run, port, irc)];
  return {
    port,
    stop: async () => {
      for (const child of children.reverse()) await stopChild(child);
      rmSync(run, { recursive: true, force: true });
    },
  };
}
