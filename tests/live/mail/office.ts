import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AccountId } from './accounts';
import { freePort, stopChild } from './children';
import { startDovecot } from './dovecot';
import { deliver, makeMaildirs, received } from './maildirs';
import { startSmtp } from './smtp';

/** The mail servers behind a webmail, on the loopback, under ports of their own. */
export interface Office {
  /** A folder for whatever is started besides; gone at the end. */
  run: string;
  imap: number;
  smtp: number;
  /** Waits for that many raw mails with these words in the user's inbox, first come first. */
  received(user: AccountId, words: string, count?: number): Promise<string[]>;
  stop(): Promise<void>;
}

const numberOf = (flag: '-u' | '-g', user: string) =>
  Number(execFileSync('id', [flag, user], { encoding: 'utf8' }).trim());

/** Needs root and the packages of `packages.txt`. */
export async function startOffice(): Promise<Office> {
  const run = mkdtempSync(join(tmpdir(), 'attune-live-'));
  chmodSync(run, 0o755);
  const mails = join(run, 'mail');
  mkdirSync(mails);
  const owner = { uid: numberOf('-u', 'mail'), gid: numberOf('-g', 'mail') };
  makeMaildirs(mails, owner);
  const [imap, smtp] = [await freePort(), await freePort()];
  const server = await startSmtp(smtp, (user, raw) => deliver(mails, user, raw, owner));
  const dovecot = await startDovecot(run, mails, imap, owner);
  return {
    run,
    imap,
    smtp,
    received: (user, words, count = 1) => received(mails, user, words, count),
    stop: async () => {
      await stopChild(dovecot);
      await new Promise<void>((resolve) => server.close(() => resolve()));
      rmSync(run, { recursive: true, force: true });
    },
  };
}
