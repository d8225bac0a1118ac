import { randomUUID } from 'node:crypto';
import { chownSync, mkdirSync, readdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type AccountId, accountIds, accounts } from './accounts';
import { seedMails } from './seed-mails';

export interface Owner {
  uid: number;
  gid: number;
}

const boxOf = (root: string, user: AccountId) => join(root, accounts[user].address);

function makeFolder(path: string, { uid, gid }: Owner): void {
  for (const folder of [path, ...['cur', 'new', 'tmp'].map((part) => join(path, part))]) {
    mkdirSync(folder, { recursive: true });
    chownSync(folder, uid, gid);
  }
}

/** Puts one mail into a mailbox as a mail server does: written aside, then moved into sight. */
export function deliver(root: string, user: AccountId, raw: Buffer | string, owner: Owner, date = new Date()): void {
  const name = `${Math.floor(date.getTime() / 1000)}.${randomUUID()}.rig`;
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

function mailsOf(root: string, user: AccountId): string[] {
  return ['new', 'cur'].flatMap((part) => {
    const folder = join(boxOf(root, user), part);
    return readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
  });
}

/** Raw mails in the user's inbox that carry these words in their raw text. Waits for the first; latin1 keeps each byte. */
export async function received(root: string, user: AccountId, words: string, patience = 20_000): Promise<string[]> {
  for (const end = Date.now() + patience; ; await wait(100)) {
    const found = mailsOf(root, user).filter((raw) => raw.includes(words));
    if (found.length > 0) return found;
    if (Date.now() > end) throw new Error(`no mail with "${words}" reached ${user}`);
  }
}
