import type { Frame, Page } from 'puppeteer-core';
import { expectEqual, expectTrue, until } from '@/tests/live/waiting';
import { word } from '@/tests/views/words';
import type { CheckDraft } from '@/tests/writing/check-drafts';
import type { Cue } from '@/utils/cues/types';
import { cardText, noteText, pressAt, takeBack } from './cue-cards';
import type { Said } from './said';

/** Some place to write in, wherever it stands. */
export interface Writing {
  page: Page;
  focus(): Promise<unknown>;
  /** What the user wrote comes first; a quote may follow. */
  text(): Promise<string>;
  selected(): Promise<string>;
}

export interface DraftStage {
  said: Said;
  writing: Writing;
  sidebar: Frame;
  draft: CheckDraft;
}

/** What is typed where words stood that were about somebody, or left to fill. */
const typedOver = 'The slides are late';

/** Editors keep a space alive as one that does not break, and end a line in ways of their own. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The check's cue of all its words: what is still being typed may be flagged before its end. */
async function cueOf(said: Said, page: Page, { check, flagged }: CheckDraft): Promise<Cue | undefined> {
  const cues = (await said.report(page))?.cues;
  return cues?.find((cue) => cue.check === check.id && plain(cue.quote).endsWith(flagged));
}

export const untilListed = (said: Said, page: Page, draft: CheckDraft): Promise<Cue> =>
  until(`${draft.check.id} is there`, () => cueOf(said, page, draft));

async function untilHolds({ text }: Writing, words: string): Promise<void> {
  let last = '';
  const holds = async () => {
    last = plain(await text());
    return last.startsWith(plain(words));
  };
  await until(`"${words}" in the draft`, holds).catch(() => expectEqual('the draft', last, words));
}

export async function undoIn({ page, focus }: Writing): Promise<void> {
  await focus();
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

/** By itself, once the user chose so, or never; it stands in the sidebar in any case. */
export async function untilTold({ said, writing: { page }, draft }: DraftStage): Promise<void> {
  const { id, raises } = draft.check;
  await untilListed(said, page, draft);
  if (raises === 'yes') {
    await said.raised(page, id);
    return;
  }
  await said.choose([id]);
  if (raises === 'if-chosen') await said.raised(page, id);
  await said.choose([]);
  await said.waits(page, id);
}

export async function untilExplained({ said, writing: { page }, sidebar, draft }: DraftStage): Promise<void> {
  const { quote } = await untilListed(said, page, draft);
  await until(`the card says "${draft.why}" of "${quote}"`, async () => {
    const text = await cardText(sidebar, word(draft.check.title));
    return text.includes(draft.why) && plain(text).includes(plain(quote));
  });
}

/** Given in the sidebar, and taken back right there. */
async function answer({ said, writing: { page }, sidebar, draft }: DraftStage, presses: string[]): Promise<void> {
  for (const words of presses) await pressAt(sidebar, word(draft.check.title), words);
  await said.quiet(page, draft.check.id);
  await takeBack(sidebar);
  await untilListed(said, page, draft);
}

/** As the button reads: what is added to the draft's own words is told without them. */
function wordsToUse({ quote, suggestion, over }: Cue): string {
  const softer = suggestion ?? '';
  if (over) return word('cue.useSentence');
  return softer.startsWith(quote) ? word('cue.put', softer.slice(quote.length).trim()) : word('cue.use', softer);
}

/** The softer words stand in the draft in one step, and one undo brings back what the user wrote. */
export async function useSofterWords({ said, writing, sidebar, draft }: DraftStage): Promise<void> {
  const cue = await untilListed(said, writing.page, draft);
  const { start, end } = cue.over ?? cue;
  const softer = draft.text.slice(0, start) + (cue.suggestion ?? '') + draft.text.slice(end);
  expectTrue('there are softer words', softer !== draft.text);
  await pressAt(sidebar, word(draft.check.title), wordsToUse(cue));
  await untilHolds(writing, softer);
  await said.quiet(writing.page, draft.check.id);
  await undoIn(writing);
  await untilHolds(writing, draft.text);
  await untilListed(said, writing.page, draft);
}

/** Some of the draft is selected and nothing else is done; what the user types then takes its place. */
async function typeOver({ said, writing, sidebar, draft }: DraftStage, way: string, words: string): Promise<void> {
  await pressAt(sidebar, word(draft.check.title), way);
  await until(`"${words}" is selected`, async () => (await writing.selected()).trim() === words);
  expectTrue('the draft is as it was', plain(await writing.text()).startsWith(draft.text));
  await writing.page.keyboard.type(typedOver);
  await untilHolds(writing, draft.text.replace(words, typedOver));
  await said.quiet(writing.page, draft.check.id);
}

/** The words are passed on in a note of our own, and stay in the draft as they are. */
async function passOn({ writing, sidebar, draft }: DraftStage): Promise<void> {
  await pressAt(sidebar, word(draft.check.title), word('cue.ways.passOn', 'Carol'));
  expectTrue('the note holds the words', (await noteText(sidebar)).includes(draft.flagged));
  expectTrue('the draft is as it was', plain(await writing.text()).startsWith(draft.text));
}

const sentenceIn = ({ text, flagged }: CheckDraft): string =>
  text
    .match(/[^.?!]+/g)
    ?.find((sentence) => sentence.includes(flagged))
    ?.trim() ?? flagged;

const softened = {
  use: useSofterWords,
  sentence: (stage) => typeOver(stage, word('cue.ways.facts'), sentenceIn(stage.draft)),
  words: (stage) => typeOver(stage, word('cue.show'), stage.draft.flagged),
  note: passOn,
  none: async () => undefined,
} satisfies Record<CheckDraft['soften'], (stage: DraftStage) => Promise<void>>;

/** Told, explained, answered for these words and for the message, each taken back, and softened. */
export async function goThrough(stage: DraftStage): Promise<void> {
  await untilTold(stage);
  await untilExplained(stage);
  await answer(stage, [word('cue.fine')]);
  const { session } = (await untilListed(stage.said, stage.writing.page, stage.draft)).message;
  await answer(stage, [word('cue.less'), word(session ? 'cue.notInMessage' : 'cue.notInConversation')]);
  await softened[stage.draft.soften](stage);
}
