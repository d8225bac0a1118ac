import type { DraftStage } from '@/tests/harness/draft-steps';
import { expectTrue, until } from '@/tests/live/waiting';
import type { ChatPage } from './types';

/** Lines and spaces as a reader sees them: a chat may show each line in an element of its own. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

export const textIn = ({ page, field }: ChatPage): Promise<string> =>
  page.$eval(field, (element) => (element as HTMLTextAreaElement).value);

export const writingIn = (chat: ChatPage): DraftStage['writing'] => ({
  page: chat.page,
  async focus() {
    await chat.page.bringToFront();
    await chat.page.focus(chat.field);
  },
  text: () => textIn(chat),
  selected: () =>
    chat.page.$eval(chat.field, (element) => {
      const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    }),
});

/** With real keys. */
export async function write(chat: ChatPage, words: string): Promise<void> {
  await writingIn(chat).focus();
  await chat.page.keyboard.type(words);
}

export async function clear(chat: ChatPage): Promise<void> {
  const { keyboard } = chat.page;
  await writingIn(chat).focus();
  await keyboard.down('Control');
  await keyboard.press('a');
  await keyboard.up('Control');
  await keyboard.press('Delete');
  expectTrue('the field is empty', (await textIn(chat)) === '');
}

/** A chat empties its field once it took the message. */
export async function send(chat: ChatPage): Promise<void> {
  await writingIn(chat).focus();
  await chat.page.keyboard.press('Enter');
  await until('an empty field', async () => (await textIn(chat)) === '');
}

export async function say(chat: ChatPage, words: string): Promise<void> {
  await write(chat, words);
  await send(chat);
  await sees(chat, words);
}

/** Waits until the open conversation shows these words. */
export const sees = (chat: ChatPage, words: string): Promise<unknown> =>
  until(`"${words}" in the conversation`, async () => plain(await chat.words()).includes(plain(words)));
