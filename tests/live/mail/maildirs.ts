import { chownSync, mkdirSync, readdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type AccountId, accountIds, accounts } from './accounts';
import { seedMails } from './seed-mails';

export interface Owner {
  uid: number;
  gid: number;
}

let delivered = 0;

const boxOf = (root: string, user: AccountId) => join(root, accounts[user].address);

function makeFolder(path: string, { uid, gid }: Owner): void {
  for (const folder of [path, ...['cur', 'new', 'tmp'].map((part) => join(path, part))]) {
    mkdirSync(folder, { recursive: true });
    chownSync(folder, uid, gid);
  }
}

/** Puts one mail into a mailbox as a mail server does: written aside, then moved into sight. */
export function deliver(root: string, user: AccountId, raw: Buffer | string, owner: Owner, date = new Date()): void {
  // The count keeps the order of mails that arrive within one second.
  const name = `${Math.floor(date.getTime() / 1000)}.${String(delivered++).padStart(6, '0')}.rig`;
  const aside = join(boxOf(root, user), 'tmp', name);
  writeFileSync(aside, raw);
  chownSync(aside, owner.uid, owner.gid);
  utimesSync(aside, date, date);
  renameSync(aside, join(boxOf(root, user), 'new', name));
}

export function makeMaildirs(root: string, owner: Owner): void {
  for (const user of accountIds) {
    for (const folder of ['', '.Sent', '.Drafts', '.Trash']) makeFolder(join(boxOf(root, user), folder), owner);
  }
  for (const { raw, to, date } of seedMails) {
    for (const user of to) deliver(root, user, raw, owner, date);
  }
}

/** A mail keeps its file's name, but for flags behind a colon, when it moves from `new` to `cur`. */
const orderOf = (name: string) => name.split('.')[1] ?? '';

function mailsOf(root: string, user: AccountId): string[] {
  const files = ['new', 'cur'].flatMap((part) => {
    const folder = join(boxOf(root, user), part);
    return readdirSync(folder).map((name) => ({ name, raw: readFileSync(join(folder, name), 'latin1') }));
  });
  return files.sort((a, b) => orderOf(a.name).localeCompare(orderOf(b.name))).map(({ raw }) => raw);
}

/** Raw mails of the user's inbox that carry these words, first come first; waits for `count`. latin1 keeps each byte. */
export async function received(root: string, user: AccountId, words: string, count: number): Promise<string[]> {
  for (const end = Date.now() + 20_000; ; await wait(100)) {
    const found = mailsOf(root, user).filter((raw) => raw.includes(words));
    if (found.length >= count) return found;
    if (Date.now() > end) throw new Error(`${found.length} of ${count} mails with "${words}" reached ${user}`);
  }
}
