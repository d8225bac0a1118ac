import { saidBy } from '@/tests/harness/said';
import { expectEqual, expectTrue, until } from '@/tests/live/waiting';
import type { ChatClient, ChatPage, Place } from './types';
import type { ChatWorld } from './world';
import { clear, sees, send, write } from './writing';

interface Wire {
  sent: string[];
  end(): Promise<void>;
}

/** What a page sends over its socket, as the browser hands it on. */
async function listen({ page }: ChatPage): Promise<Wire> {
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  const sent: string[] = [];
  session.on('Network.webSocketFrameSent', ({ response }) => sent.push(response.payloadData));
  return { sent, end: () => session.detach() };
}

interface Sending {
  place: Place;
  words: string;
  /** Between the last key and the sending. */
  meanwhile?(): Promise<unknown>;
}

async function sendAndListen(client: ChatClient, chat: ChatPage, { place, words, meanwhile }: Sending) {
  await chat.page.bringToFront();
  await chat.open(place);
  await clear(chat);
  const wire = await listen(chat);
  await write(chat, words);
  await meanwhile?.();
  await send(chat);
  await sees(chat, words);
  await wire.end();
  return wire.sent.flatMap((frame) => client.sent(frame, words) ?? []);
}

let count = 0;

/** Attune sees the draft, raises a cue and shows its sidebar, and is left unanswered. */
export async function untouched(world: ChatWorld, place: Place): Promise<void> {
  const { client, attune, alice, plainAlice, bob } = world;
  const words = `This is a stupid idea & "you" know it, as said for the ${++count}th time.`;
  const plain = await sendAndListen(client, plainAlice, { place, words });
  const said = saidBy(attune);
  const meanwhile = async () => {
    await said.raised(alice.page, 'harsh');
    await said.openSidebar(alice.page);
  };
  const own = await sendAndListen(client, alice, { place, words, meanwhile });
  expectEqual('what went over the wire', own, plain);
  expectTrue('one message went over the wire', own.length === 1);
  await bob.open(place === 'room' ? 'room' : 'alice');
  await until('both at Bob', async () => (await bob.words()).split(words).length === 3);
  await attune.dispatchCommand('open-sidebar');
}
