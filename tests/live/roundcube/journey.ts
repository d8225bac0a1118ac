import type { Page } from 'puppeteer-core';
import type { Case } from '@/tests/live/cases';
import { accounts } from '@/tests/live/mail/accounts';
import { seedSubjects } from '@/tests/live/mail/seed-mails';
import { expectTrue, until } from '@/tests/live/waiting';
import type { Composer } from './composer';
import { cuesOn } from './cues-seen';
import type { MailboxPage } from './mailbox-page';
import { noted } from './noted-colleagues';
import type { ComposerKind, Language } from './roundcube-store';
import type { World } from './world';

const languages: Language[] = ['en_US', 'de_DE', 'vi_VN', 'zh_CN'];
const kinds: ComposerKind[] = ['html', 'plain', 'popup'];

const judgement = 'Carol is lazy and never does her part.';

/** The text of Attune's sidebar in that page, or null while it is not there. */
async function sidebarText({ attune }: World, page: Page): Promise<string | null> {
  const frame = await attune.frame(page, 'sidebar.html');
  return frame ? frame.evaluate(() => document.body.textContent) : null;
}

const untilSidebarShows = (world: World, page: Page, words: string) =>
  until(`"${words}" in the sidebar`, async () => (await sidebarText(world, page))?.includes(words));

const absentCues = async ({ attune }: World, page: Page) =>
  (await cuesOn(attune, page)).filter(({ check }) => check === 'absent-person');

async function seesCard(world: World): Promise<void> {
  await world.alice.openMail(seedSubjects.fromBobAlone);
  // A shortcut that is pressed before the page is read opens the browser's own panel instead.
  const tab = await world.attune.tabId(world.alice.page);
  await until('a report on the mail', () => world.attune.call('reportOf', { tab }));
  await world.attune.dispatchCommand('open-sidebar');
  for (const words of [noted.name, noted.need, noted.note]) await untilSidebarShows(world, world.alice.page, words);
}

async function isToldOfAbsentCarol(world: World, composer: Composer): Promise<void> {
  await composer.focusBody();
  await composer.type(judgement);
  await until('a raised cue on absent Carol', async () =>
    (await absentCues(world, composer.page)).some(({ raised }) => raised),
  );
  expectTrue('a pill is in the page', (await world.attune.closedElements(composer.page, 'button')).length > 0);
  await composer.add('cc', accounts.carol.address);
  await until('no cue once Carol reads along', async () => (await absentCues(world, composer.page)).length === 0);
}

/** Puts the thank-you where the judgement stood. */
async function thanks(world: World, composer: Composer): Promise<void> {
  await composer.clearBody();
  await world.attune.dispatchCommand('insert-gratitude');
  await until('the thank-you with the first name', async () => (await composer.body()).includes('Bob'));
}

async function isRead(reader: MailboxPage, mark: string): Promise<void> {
  await until(`"${mark}" in the list`, async () => {
    await reader.openInbox();
    return (await reader.subjects()).includes(mark);
  });
  await reader.openMail(mark);
  expectTrue('the body names Bob', (await reader.readBody()).includes('Bob'));
}

async function journey(world: World, language: Language, kind: ComposerKind): Promise<void> {
  const mark = `journey ${language} ${kind}`;
  world.rig.prefer(language, kind);
  await seesCard(world);
  const composer = await world.alice.reply();
  await composer.replaceSubject(mark);
  await isToldOfAbsentCarol(world, composer);
  await thanks(world, composer);
  await composer.send();
  await world.rig.received('carol', mark);
  await isRead(world.bob, mark);
  await isRead(world.carol, mark);
}

/** The main job on real webmail, in each language and each kind of composer. */
export const journeyCases = (world: World): Case[] =>
  languages.flatMap((language) =>
    kinds.map((kind) => ({ name: `the main job: ${language}, ${kind}`, run: () => journey(world, language, kind) })),
  );
