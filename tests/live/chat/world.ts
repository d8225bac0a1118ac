import type { Page } from 'puppeteer-core';
import { launchAttune } from '@/tests/harness/launch';
import type { Attune, Traces } from '@/tests/harness/types';
import { accounts } from '@/tests/live/mail/accounts';
import { until } from '@/tests/live/waiting';
import { addPerson, openPopup } from '@/tests/views/popup';
import type { ChatClient, ChatPage, Place } from './types';
import { say, sees } from './writing';

/** Alice in a browser with Attune and in one without, and the two she writes to. */
export interface ChatWorld {
  client: ChatClient;
  attune: Attune;
  /** Alice, in the browser with Attune. */
  alice: ChatPage;
  /** Alice, in the browser without. */
  plainAlice: ChatPage;
  bob: ChatPage;
  carol: ChatPage;
  stop(): Promise<Traces>;
}

/** Somebody whom Alice keeps and who has no account here. */
export const absent = { name: 'Dana Weiss', address: 'dana@example.test' };

async function keepColleagues(attune: Attune, client: ChatClient): Promise<void> {
  const popup = await openPopup(attune);
  await addPerson(popup, { name: absent.name, addresses: [absent.address] });
  for (const user of ['bob', 'carol'] as const) {
    await addPerson(popup, { name: accounts[user].name, addresses: client.identities(user) });
  }
  await popup.close();
}

async function pageApart({ browser }: Attune): Promise<Page> {
  const context = await browser.createBrowserContext();
  return context.newPage();
}

/** Each has said something to Alice, so that each conversation is in her list. */
async function seed({ alice, bob, carol }: Pick<ChatWorld, 'alice' | 'bob' | 'carol'>): Promise<void> {
  const said: [ChatPage, Place, string][] = [
    [bob, 'alice', 'Hi Alice, did you see the plan for Monday?'],
    [carol, 'alice', 'Good morning! The numbers are there.'],
    [bob, 'room', 'Hey all, the plan is in the wiki.'],
    [carol, 'room', 'Numbers are late again.'],
  ];
  for (const [who, place, words] of said) {
    await who.open(place);
    await say(who, words);
  }
  for (const [who, place, words] of said) {
    const from: Place = place === 'room' ? 'room' : who === bob ? 'bob' : 'carol';
    await until(`${from} in Alice's list`, () => alice.open(from).then(() => true));
    await sees(alice, words);
  }
}

export async function makeChatWorld(client: ChatClient): Promise<ChatWorld> {
  const server = await client.start();
  const origin = `http://${client.host}`;
  const resolve = { [`${client.host}:80`]: `127.0.0.1:${server.port}` };
  // As over TLS, which chats are used over: some reckon with the browser's own ciphers to log in.
  const args = [`--unsafely-treat-insecure-origin-as-secure=${origin}`];
  const attune = await launchAttune({ browser: 'chromium', hosts: [`${origin}/*`], resolve, args });
  await attune.call('switchSite', { site: null, origins: [`${origin}/*`], on: true });
  await keepColleagues(attune, client);
  const plain = await launchAttune({ browser: 'chromium', attune: false, resolve, args });
  const bob = await client.logIn(await pageApart(plain), 'bob');
  const carol = await client.logIn(await pageApart(plain), 'carol');
  const alice = await client.logIn(await attune.page(), 'alice');
  const plainAlice = await client.logIn(await plain.page(), 'alice');
  await seed({ alice, bob, carol });
  return {
    client,
    attune,
    alice,
    plainAlice,
    bob,
    carol,
    stop: async () => {
      await plain.close();
      const traces = await attune.close();
      await server.stop();
      return traces;
    },
  };
}
