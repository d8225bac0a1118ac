import { freePort, stopChild } from '@/tests/live/mail/children';
import { untilServed } from '@/tests/live/mail/nginx';
import { type Office, startOffice } from '@/tests/live/mail/office';
import { type ComposerKind, type Language, preferFrom } from './roundcube-store';
import { startWebmail } from './webmail';

/** A real Roundcube with its mail servers, all on the loopback, under ports of their own. */
export interface Rig extends Pick<Office, 'received' | 'stop'> {
  port: number;
  /** Of all three, from the next page on. */
  prefer(language: Language, composer: ComposerKind): void;
}

/** Needs root and the packages of `packages.txt`. */
export async function startRig(): Promise<Rig> {
  const { run, imap, smtp, received, stop } = await startOffice();
  const port = await freePort();
  const web = await startWebmail(run, { web: port, imap, smtp });
  await untilServed(`http://127.0.0.1:${port}/`);
  return {
    port,
    prefer: (language, composer) => preferFrom(run, language, composer),
    received,
    stop: async () => {
      await Promise.all(web.map(stopChild));
      await stop();
    },
  };
}
