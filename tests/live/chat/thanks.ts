import { expectTrue, until } from '@/tests/live/waiting';
import type { Place } from './types';
import type { ChatWorld } from './world';
import { clear, sees, send, textIn, writingIn } from './writing';

const blank = /\[[^\]]+\]/;

/** The first blank is selected after insertion, and Tab goes to the next. */
async function fillBlanks({ alice }: ChatWorld): Promise<void> {
  const { selected } = writingIn(alice);
  for (let count = 0; blank.test(await textIn(alice)); count++) {
    if (count > 0) await alice.page.keyboard.press('Tab');
    await until('a selected blank', async () => blank.test(await selected()));
    await alice.page.keyboard.type(`what number ${count + 1} says`);
  }
}

/** By the command, into the conversation in front; whom it is for reads it in a browser of their own. */
export async function thanks(world: ChatWorld, place: Place): Promise<void> {
  const { attune, alice, bob } = world;
  await alice.open(place);
  await clear(alice);
  await attune.dispatchCommand('insert-gratitude');
  await until('a thank-you in the field', async () => (await textIn(alice)) !== '');
  await fillBlanks(world);
  const words = await textIn(alice);
  expectTrue('the thank-you greets somebody', place === 'room' || /bob/i.test(words));
  await send(alice);
  await bob.open(place === 'room' ? 'room' : 'alice');
  await sees(bob, words);
}
