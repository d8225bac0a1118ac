import type { Page } from 'puppeteer-core';
import { launchAttune } from '@/tests/harness/launch';
import type { Attune, BrowserKind, Traces } from '@/tests/harness/types';
import { accounts, webmailHost } from '@/tests/live/mail/accounts';
import { addPerson, openPopup, saveQuickNote } from '@/tests/views/popup';
import type { Writer } from './families';
import { logIn, type MailboxPage } from './mailbox-page';
import { noted } from './noted-colleagues';
import { type Rig, startRig } from './rig';

/** Alice at work in a browser with Attune and in one without, and the inboxes of the two she writes to. */
export interface World {
  rig: Rig;
  attune: Attune;
  /** Alice, in the browser with Attune. */
  alice: MailboxPage;
  /** Alice, in the browser without. */
  plainAlice: MailboxPage;
  bob: MailboxPage;
  carol: MailboxPage;
  stop(): Promise<{ attune: Traces; plain: Traces }>;
}

export const webmailOrigin = `http://${webmailHost}/*`;

async function pageApart(attune: Attune): Promise<Page> {
  const context = await attune.browser.createBrowserContext();
  return context.newPage();
}

/** Through the popup, with real keys. */
async function noteColleagues(attune: Attune): Promise<void> {
  const popup = await openPopup(attune);
  await addPerson(popup, { name: noted.name, need: noted.need, addresses: [accounts.bob.address] });
  await saveQuickNote(popup, noted.name, noted.note);
  await addPerson(popup, { name: accounts.carol.name, addresses: [accounts.carol.address] });
  await popup.close();
}

const resolveTo = ({ port }: Rig) => ({ [`${webmailHost}:80`]: `127.0.0.1:${port}` });

/** A browser with Attune that may read the webmail, and with those in it whom Alice keeps. */
async function startAttune(browser: BrowserKind, rig: Rig): Promise<Attune> {
  const attune = await launchAttune({ browser, hosts: [webmailOrigin], resolve: resolveTo(rig) });
  await attune.call('switchSite', { site: null, origins: [webmailOrigin], on: true });
  await noteColleagues(attune);
  return attune;
}

/** Alice in another kind of browser. */
export async function makeWriter(browser: BrowserKind, rig: Rig): Promise<Writer> {
  const attune = await startAttune(browser, rig);
  return { rig, attune, alice: await logIn(await attune.page(), 'alice') };
}

export async function makeWorld(): Promise<World> {
  const rig = await startRig();
  const resolve = resolveTo(rig);
  const attune = await startAttune('chromium', rig);
  const plain = await launchAttune({ browser: 'chromium', attune: false, resolve });
  return {
    rig,
    attune,
    alice: await logIn(await attune.page(), 'alice'),
    plainAlice: await logIn(await plain.page(), 'alice'),
    bob: await logIn(await pageApart(plain), 'bob'),
    carol: await logIn(await pageApart(plain), 'carol'),
    stop: async () => {
      const traces = { attune: await attune.close(), plain: await plain.close() };
      await rig.stop();
      return traces;
    },
  };
}
