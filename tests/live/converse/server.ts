import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChatServer } from '@/tests/live/chat/types';
import { freePort, stopChild } from '@/tests/live/mail/children';
import { startProsody } from './prosody';
import { startWeb } from './web';

/** A real Prosody and a real converse.js, on the loopback, under ports of their own. */
export async function startConverse(): Promise<ChatServer> {
  const run = mkdtempSync(join(tmpdir(), 'attune-xmpp-'));
  const [port, xmpp] = [await freePort(), await freePort()];
  const prosody = await startProsody(run, xmpp);
  const web = await startWeb(run, port, xmpp);
  return {
    port,
    stop: async () => {
      await Promise.all([web, prosody].map(stopChild));
      rmSync(run, { recursive: true, force: true });
    },
  };
}
