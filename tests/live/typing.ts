import { setTimeout as wait } from 'node:timers/promises';
import type { DraftStage } from '@/tests/harness/draft-steps';
import { expectEqual, expectTrue } from './waiting';

/** An empty draft on a real client, in a browser with Attune. */
export interface Typist extends Pick<DraftStage, 'said'> {
  writing: Pick<DraftStage['writing'], 'page' | 'focus' | 'text'>;
}

/**
 * 300 characters in one line, since Enter sends in chats. Twice the same letter and the same word, so that a key heard
 * twice would not hide; harsh, so that Attune has something to show while the user types on.
 */
export const typedText = [
  'All committees of the office keep books.',
  'The bookkeeper sees that the last week is missing, and the week before as well.',
  'This is a stupid idea and you know it.',
  'We will need the full list of all added hours till noon, or none of the bills will be paid soon.',
  'It is a very very good plan to invite them.',
].join(' ');

/** 60 words a minute, a word being five keys. */
const perKey = 200;

/** Attune reads when the user pauses; the keys between come faster, so that the pace holds. */
const pauseAfterSentence = 1_500;

/** Milliseconds from each key to the next. */
function gapsIn(text: string): number[] {
  const pauses = [...text].map((_, index) => (/[.] /.test(text.slice(index - 1, index + 1)) ? pauseAfterSentence : 0));
  const paused = pauses.reduce<number>((sum, pause) => sum + pause, 0);
  const quick = (text.length * perKey - paused) / text.length;
  return pauses.map((pause) => quick + pause);
}

/** Real keys at the pace of a practised typist, by the clock: the time that a key itself takes does not add up. */
async function typeSteadily({ writing: { page } }: Typist, text: string): Promise<void> {
  let next = performance.now();
  for (const [index, gap] of gapsIn(text).entries()) {
    await wait(Math.max(0, next - performance.now()));
    await page.keyboard.type(text.charAt(index));
    next += gap;
  }
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What was typed at 60 words a minute stands in the draft, each character once, while Attune has something to say. */
export async function losesNoCharacter(typist: Typist): Promise<void> {
  const { said, writing } = typist;
  await writing.focus();
  await typeSteadily(typist, typedText);
  expectEqual('the draft', plain(await writing.text()), typedText);
  await said.raised(writing.page, 'harsh');
  expectEqual('the draft, once Attune spoke', plain(await writing.text()), typedText);
  expectTrue('300 characters were typed', typedText.length === 300);
}
