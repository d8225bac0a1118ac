import type { Frame } from 'puppeteer-core';
import { arrangeBob } from '@/tests/harness/bob';
import { untilExplained, untilTold } from '@/tests/harness/draft-steps';
import { saidBy } from '@/tests/harness/said';
import type { Case } from '@/tests/live/cases';
import { seedSubjects } from '@/tests/live/mail/seed-mails';
import { type CheckDraft, checkDrafts } from '@/tests/writing/check-drafts';
import type { Composer } from './composer';
import { type Writer, writingIn } from './families';

const letters: Record<CheckDraft['letter'], (writer: Writer) => Promise<Composer>> = {
  bob: ({ alice }) => alice.openMail(seedSubjects.fromBobAlone).then(() => alice.reply()),
  asking: ({ alice }) => alice.openMail(seedSubjects.asking).then(() => alice.reply()),
  'carol too': ({ alice }) => alice.openMail(seedSubjects.thread).then(() => alice.replyAll()),
};

interface Desk {
  writer: Writer;
  composer: Composer;
  sidebar: Frame;
}

/** All in one compose, from which the draft before was taken; what it answers stays where a question stands in it. */
async function tell({ writer, composer, sidebar }: Desk, draft: CheckDraft): Promise<void> {
  await arrangeBob(writer.attune, draft);
  if (draft.letter === 'bob') await composer.clearBody();
  await composer.focusBody();
  await composer.type(draft.text);
  const stage = { said: saidBy(writer.attune), writing: writingIn(composer), sidebar, draft };
  await untilTold(stage);
  await untilExplained(stage);
}

async function tellAll(writer: Writer, letter: CheckDraft['letter']): Promise<void> {
  writer.rig.prefer('en_US', 'html');
  const composer = await letters[letter](writer);
  const sidebar = await saidBy(writer.attune).openSidebar(composer.page);
  for (const draft of checkDrafts.filter((each) => each.letter === letter)) {
    await tell({ writer, composer, sidebar }, draft).catch((cause) => {
      throw new Error(draft.check.id, { cause });
    });
  }
}

/** Every check on real webmail: told, and explained in the sidebar. */
export const everyCheckCases = (writer: Writer): Case[] =>
  (Object.keys(letters) as CheckDraft['letter'][]).map((letter) => ({
    name: `every check of a mail (${letter}): ${writer.attune.kind}`,
    run: () => tellAll(writer, letter),
  }));
