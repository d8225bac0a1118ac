import type { Frame, Page } from 'puppeteer-core';
import { expectEqual, expectTrue, until } from '@/tests/live/waiting';
import { word } from '@/tests/views/words';
import type { FamilyDraft } from '@/tests/writing/families';
import type { Cue } from '@/utils/cues/types';
import { cardText, pressAt, takeBack } from './cue-cards';
import type { Said } from './said';

/** Some place to write in, wherever it stands. */
export interface Writing {
  page: Page;
  focus(): Promise<unknown>;
  /** What the user wrote comes first; a quote may follow. */
  text(): Promise<string>;
  selected(): Promise<string>;
}

export interface FamilyStage {
  said: Said;
  writing: Writing;
  sidebar: Frame;
  draft: FamilyDraft;
}

/** What is typed where the sentence about somebody stood. */
const plainFact = 'Carol sent no slides yet';

async function cueOf(said: Said, page: Page, { check }: FamilyDraft): Promise<Cue | undefined> {
  return (await said.report(page))?.cues.find((cue) => cue.check === check);
}

export const untilListed = (said: Said, page: Page, draft: FamilyDraft): Promise<Cue> =>
  until(`${draft.check} is there`, () => cueOf(said, page, draft));

async function untilHolds({ text }: Writing, words: string): Promise<void> {
  let last = '';
  const holds = async () => {
    last = await text();
    return last.startsWith(words);
  };
  await until(`"${words}" in the draft`, holds).catch(() => expectEqual('the draft', last, words));
}

export async function undoIn({ page, focus }: Writing): Promise<void> {
  await focus();
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

const untilExplained = ({ sidebar, draft }: FamilyStage): Promise<unknown> =>
  until('the card says why', async () => (await cardText(sidebar, word(draft.title))).includes(draft.why));

/** Given in the sidebar, and taken back right there. */
async function answer({ said, writing: { page }, sidebar, draft }: FamilyStage, presses: string[]): Promise<void> {
  for (const words of presses) await pressAt(sidebar, word(draft.title), words);
  await said.quiet(page, draft.check);
  await takeBack(sidebar);
  await untilListed(said, page, draft);
}

/** The softer words stand in the draft in one step, and one undo brings back what the user wrote. */
export async function useSofterWords({ said, writing, sidebar, draft }: FamilyStage): Promise<void> {
  const { quote, suggestion } = await untilListed(said, writing.page, draft);
  const softer = draft.text.replace(quote, suggestion ?? quote);
  expectTrue('there are softer words', softer !== draft.text);
  await pressAt(sidebar, word(draft.title), word('cue.use', suggestion ?? ''));
  await untilHolds(writing, softer);
  await said.quiet(writing.page, draft.check);
  await undoIn(writing);
  await untilHolds(writing, draft.text);
  await untilListed(said, writing.page, draft);
}

/** The sentence is selected and nothing else is done; what the user types then takes its place. */
async function keepToFacts({ said, writing, sidebar, draft }: FamilyStage): Promise<void> {
  await pressAt(sidebar, word(draft.title), word('cue.ways.facts'));
  await until('the sentence is selected', async () => (await writing.selected()).trim() === draft.flagged);
  expectTrue('the draft is as it was', (await writing.text()).startsWith(draft.text));
  await writing.page.keyboard.type(plainFact);
  await untilHolds(writing, draft.text.replace(draft.flagged, plainFact));
  await said.quiet(writing.page, draft.check);
}

/** Told, explained, answered for these words and for the message, each taken back, and softened. */
export async function goThrough(stage: FamilyStage): Promise<void> {
  await untilExplained(stage);
  await answer(stage, [word('cue.fine')]);
  const { session } = (await untilListed(stage.said, stage.writing.page, stage.draft)).message;
  await answer(stage, [word('cue.less'), word(session ? 'cue.notInMessage' : 'cue.notInConversation')]);
  if (stage.draft.soften === 'use') await useSofterWords(stage);
  if (stage.draft.soften === 'facts') await keepToFacts(stage);
}
