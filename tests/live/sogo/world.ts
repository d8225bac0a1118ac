import { launchAttune } from '@/tests/harness/launch';
import type { Attune, Traces } from '@/tests/harness/types';
import { accounts, webmailHost } from '@/tests/live/mail/accounts';
import { addPerson, openPopup } from '@/tests/views/popup';
import { logIn, type MailboxPage } from './mailbox-page';
import { type Rig, startRig } from './rig';

/** Alice at work in a browser with Attune and in one without. */
export interface World {
  rig: Rig;
  attune: Attune;
  /** In the browser with Attune. */
  alice: MailboxPage;
  /** In the browser without. */
  plainAlice: MailboxPage;
  stop(): Promise<Traces>;
}

const origin = `http://${webmailHost}/*`;

async function noteColleagues(attune: Attune): Promise<void> {
  const popup = await openPopup(attune);
  await addPerson(popup, { name: accounts.bob.name, addresses: [accounts.bob.address] });
  await addPerson(popup, { name: accounts.carol.name, addresses: [accounts.carol.address] });
  await popup.close();
}

export async function makeWorld(): Promise<World> {
  const rig = await startRig();
  const resolve = { [`${webmailHost}:80`]: `127.0.0.1:${rig.port}` };
  const attune = await launchAttune({ browser: 'chromium', hosts: [origin], resolve });
  await attune.call('switchSite', { site: null, origins: [origin], on: true });
  await noteColleagues(attune);
  const plain = await launchAttune({ browser: 'chromium', attune: false, resolve });
  return {
    rig,
    attune,
    alice: await logIn(await attune.page(), 'alice'),
    plainAlice: await logIn(await plain.page(), 'alice'),
    stop: async () => {
      const traces = await attune.close();
      await plain.close();
      await rig.stop();
      return traces;
    },
  };
}
