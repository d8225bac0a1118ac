import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { AccountId } from '@/tests/live/mail/accounts';
import { freePort, stopChild } from '@/tests/live/mail/children';
import { startDovecot } from '@/tests/live/mail/dovecot';
import { deliver, makeMaildirs, received } from '@/tests/live/mail/maildirs';
import { startSmtp } from '@/tests/live/mail/smtp';
import { type ComposerKind, type Language, preferFrom } from './roundcube-store';
import { startWebmail } from './webmail';

/** A real Roundcube with its mail servers, all on the loopback, under ports of their own. */
export interface Rig {
  port: number;
  /** Of all three, from the next page on. */
  prefer(language: Language, composer: ComposerKind): void;
  /** Waits for that many raw mails with these words in the user's inbox, first come first. */
  received(user: AccountId, words: string, count?: number): Promise<string[]>;
  stop(): Promise<void>;
}

const numberOf = (flag: '-u' | '-g', user: string) =>
  Number(execFileSync('id', [flag, user], { encoding: 'utf8' }).trim());

async function untilRoundcubeAnswers(port: number): Promise<void> {
  for (const end = Date.now() + 15_000; ; await wait(100)) {
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => null);
    if (answer?.ok) return;
    if (Date.now() > end) throw new Error(`Roundcube answers ${answer?.status ?? 'nothing'}`);
  }
}

/** Needs root and the packages of `packages.txt`. */
export async function startRig(): Promise<Rig> {
  const run = mkdtempSync(join(tmpdir(), 'attune-rc-'));
  chmodSync(run, 0o755);
  const mails = join(run, 'mail');
  mkdirSync(mails);
  const owner = { uid: numberOf('-u', 'mail'), gid: numberOf('-g', 'mail') };
  makeMaildirs(mails, owner);
  const ports = { web: await freePort(), imap: await freePort(), smtp: await freePort() };
  const smtp = await startSmtp(ports.smtp, (user, raw) => deliver(mails, user, raw, owner));
  const dovecot = await startDovecot(run, mails, ports.imap, owner);
  const web = await startWebmail(run, ports);
  await untilRoundcubeAnswers(ports.web);
  return {
    port: ports.web,
    prefer: (language, composer) => preferFrom(run, language, composer),
    received: (user, words, count = 1) => received(mails, user, words, count),
    stop: async () => {
      await Promise.all([...web, dovecot].map(stopChild));
      await new Promise<void>((resolve) => smtp.close(() => resolve()));
      rmSync(run, { recursive: true, force: true });
    },
  };
}
