import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type AccountId, accountIds, accounts, password } from '@/tests/live/mail/accounts';

const installed = join(import.meta.dirname, '../../../.cache/live/thelounge/node_modules');
export const lounge = join(installed, 'thelounge/index.js');

export const network = 'Office';
export const channel = '#launch';

/** The Lounge's own, from among its packages. */
const { hashSync } = createRequire(lounge)('bcryptjs') as { hashSync(word: string, rounds: number): string };

const settings = (port: number, irc: number) => ({
  public: false,
  host: '127.0.0.1',
  port,
  theme: 'default',
  prefetch: false,
  fileUpload: { enable: false },
  transports: ['websocket'],
  messageStorage: [],
  lockNetwork: false,
  leaveMessage: '',
  defaults: { name: network, host: '127.0.0.1', port: irc, tls: false, nick: 'test', username: 'test', join: channel },
});

const user = (id: AccountId, irc: number) => ({
  password: hashSync(password, 4),
  log: false,
  sessions: {},
  clientSettings: {},
  networks: [
    {
      // Any that is always the same.
      uuid: `00000000-0000-4000-8000-00000000000${accounts[id].id}`,
      name: network,
      nick: id,
      username: id,
      realname: accounts[id].name,
      host: '127.0.0.1',
      port: irc,
      tls: false,
      commands: [],
      ignoreList: [],
      channels: [{ name: channel, key: '', type: 'channel' }],
    },
  ],
});

/** The Lounge's settings and its users, as its own commands write them. */
export function layHome(home: string, port: number, irc: number): void {
  mkdirSync(join(home, 'users'));
  writeFileSync(join(home, 'config.js'), `module.exports = ${JSON.stringify(settings(port, irc))};`);
  for (const id of accountIds) {
    writeFileSync(join(home, 'users', `${id}.json`), JSON.stringify(user(id, irc)), { mode: 0o600 });
  }
}
