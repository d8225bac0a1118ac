import type { Case } from '@/tests/live/cases';
import { liveChat } from '@/tests/live/chat/live';
import { untilReads } from '@/tests/live/chat/reads';
import type { ChatClient } from '@/tests/live/chat/types';
import type { ChatWorld } from '@/tests/live/chat/world';
import { accounts } from '@/tests/live/mail/accounts';
import { host, logIn, openOverlaid } from './page';
import { startConverse } from './server';

/** Each message has an id of its own, by which the client knows it again. */
const withoutIds = (frame: string): string => frame.replaceAll(/\b(id|from)=(['"])[^'"]*\2/g, '$1=$2ANY$2');

export const client = {
  name: 'converse',
  host,
  start: startConverse,
  logIn,
  shown: (user, place) => ({
    name: place === 'room' ? user : accounts[user].name,
    address: accounts[user].address,
    id: `xmpp:${accounts[user].address}`,
  }),
  identities: (user) => [accounts[user].address],
  sent: (frame, words) =>
    frame.includes('<body') && frame.includes(words.slice(0, 20)) ? withoutIds(frame) : undefined,
} satisfies ChatClient;

async function readsSideBySide(world: ChatWorld): Promise<void> {
  await openOverlaid(world.alice, 'alice', ['carol', 'room']);
  await world.alice.page.focus('converse-chat textarea');
  await untilReads(world, 'carol', ['room', 'carol']);
  await world.alice.page.focus('converse-muc textarea');
  await untilReads(world, 'room', ['room', 'carol']);
}

const sideBySideCases = (world: ChatWorld): Case[] => [
  { name: 'converse: side by side each box has its own readers', run: () => readsSideBySide(world) },
];

export const converse = liveChat(client, sideBySideCases);
