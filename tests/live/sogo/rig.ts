import { stopChild } from '@/tests/live/mail/children';
import { type Office, startOffice } from '@/tests/live/mail/office';
import { startSogo } from './webmail';

/** A real SOGo with its mail servers, all on the loopback, under ports of their own. */
export interface Rig extends Pick<Office, 'received' | 'stop'> {
  port: number;
}

/** Needs root and the packages of `packages.txt`. */
export async function startRig(): Promise<Rig> {
  const office = await startOffice();
  const { port, children } = await startSogo(office);
  return {
    port,
    received: office.received,
    stop: async () => {
      // One after the other: each still talks to the next.
      for (const child of children) await stopChild(child);
      await office.stop();
    },
  };
}
