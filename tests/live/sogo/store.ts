import { type ChildProcess, execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { accountIds, accounts, password } from '@/tests/live/mail/accounts';
import { startChild } from '@/tests/live/mail/children';

/** The command line that runs `command` as another user, as servers refuse to run as root. */
export const asUser = (user: string, ...command: string[]): [string, string[]] => [
  'setpriv',
  [`--reuid=${user}`, `--regid=${user}`, '--init-groups', '--', ...command],
];

/** Makes a folder that belongs to a server's user. */
export function folderOf(user: string, path: string): string {
  mkdirSync(path);
  execFileSync('chown', [`${user}:${user}`, path]);
  return path;
}

/** Debian keeps PostgreSQL's programs in a folder of its version, which differs between releases. */
function programs(): string {
  const root = '/usr/lib/postgresql';
  const newest = readdirSync(root).sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))[0];
  return join(root, newest ?? '', 'bin');
}

const people = accountIds
  .map((id) => accounts[id])
  .map(({ name, address }) => `('${address}', '${address}', '${password}', '${name}', '${address}')`);

const tables = `create table sogo_users (c_uid text primary key, c_name text, c_password text, c_cn text, mail text);
insert into sogo_users values ${people.join(', ')};`;

const ask = (port: number, user: string, database: string, question: string) =>
  execFileSync('psql', ['-h', '127.0.0.1', '-p', String(port), '-U', user, '-qX', '-c', question, database], {
    stdio: 'ignore',
  });

async function untilAnswering(port: number): Promise<void> {
  for (const end = Date.now() + 15_000; ; await wait(100)) {
    try {
      return void ask(port, 'postgres', 'postgres', 'select 1');
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}

/** A PostgreSQL of our own with SOGo's users in it; SOGo makes the tables of its own. */
export async function startStore(run: string, port: number): Promise<ChildProcess> {
  const home = folderOf('postgres', join(run, 'postgres'));
  const cluster = join(home, 'cluster');
  const [make, making] = asUser('postgres', join(programs(), 'initdb'), '-D', cluster, '-A', 'trust', '-N');
  execFileSync(make, [...making, '-U', 'postgres', '--locale=C.UTF-8'], { cwd: home, stdio: 'ignore' });
  const settings = [`unix_socket_directories=${home}`, 'fsync=off', 'shared_buffers=16MB', 'max_connections=60'];
  const [command, args] = asUser('postgres', join(programs(), 'postgres'), '-D', cluster, '-p', String(port));
  const child = startChild(
    command,
    [...args, '-h', '127.0.0.1', ...settings.flatMap((one) => ['-c', one])],
    join(run, 'postgres.out'),
  );
  await untilAnswering(port);
  ask(port, 'postgres', 'postgres', 'create role sogo login');
  ask(port, 'postgres', 'postgres', 'create database sogo owner sogo');
  ask(port, 'sogo', 'sogo', tables);
  return child;
}
