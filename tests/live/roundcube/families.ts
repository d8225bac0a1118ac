import { arrangeBob } from '@/tests/harness/bob';
import { type DraftStage, goThrough } from '@/tests/harness/draft-steps';
import { saidBy } from '@/tests/harness/said';
import type { Attune } from '@/tests/harness/types';
import type { Case } from '@/tests/live/cases';
import { seedSubjects } from '@/tests/live/mail/seed-mails';
import { expectTrue, until } from '@/tests/live/waiting';
import { type CheckDraft, families } from '@/tests/writing/check-drafts';
import type { Composer } from './composer';
import type { MailboxPage } from './mailbox-page';
import type { Rig } from './rig';
import type { ComposerKind } from './roundcube-store';

/** Alice in a browser with Attune. */
export interface Writer {
  rig: Rig;
  attune: Attune;
  alice: MailboxPage;
}

const kinds: ComposerKind[] = ['html', 'plain'];

/** What the user wrote, wherever their settings put the quote. */
const shown = (body: string): string =>
  body
    .replace(/<\/?(?:p|div|br|blockquote)\b[^>]*>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;|\u00a0/g, ' ')
    .split('\n')
    .filter((line) => !/^>|^On .* wrote:$/.test(line))
    .join('\n')
    .trim();

export const writingIn = (composer: Composer): DraftStage['writing'] => ({
  page: composer.page,
  focus: () => composer.focusBody(),
  text: async () => shown(await composer.body()),
  selected: () => composer.selected(),
});

async function stageOf({ attune }: Writer, composer: Composer, draft: CheckDraft): Promise<DraftStage> {
  const said = saidBy(attune);
  await composer.focusBody();
  await composer.type(draft.text);
  return { said, writing: writingIn(composer), sidebar: await said.openSidebar(composer.page), draft };
}

async function family(writer: Writer, draft: CheckDraft, kind: ComposerKind): Promise<void> {
  writer.rig.prefer('en_US', kind);
  await arrangeBob(writer.attune, draft);
  await writer.alice.openMail(seedSubjects.fromBobAlone);
  await goThrough(await stageOf(writer, await writer.alice.reply(), draft));
}

/** Adding somebody leads the caret to the recipients, whatever stands before them in the form. */
async function findsRecipients({ rig, attune, alice }: Writer): Promise<void> {
  rig.prefer('en_US', 'html');
  await alice.openMail(seedSubjects.fromBobAlone);
  const { page, focusBody } = await alice.reply();
  await focusBody();
  const said = saidBy(attune);
  const draft = await until('the draft', async () => (await said.report(page))?.snapshot.drafts[0]?.key);
  await attune.call('actInTab', { tab: await attune.tabId(page), act: { kind: 'focus-recipients', draft } });
  const inTo = await page.evaluate(() => document.activeElement?.closest('#compose_to') !== null);
  expectTrue('the caret is at the recipients', inTo);
}

/** A cue of each family on real webmail: told, explained, answered, softened, taken back. */
export const familyCases = (writer: Writer): Case[] => [
  ...families.flatMap((draft) =>
    kinds.map((kind) => ({
      name: `a cue of the ${draft.check.kind} family: ${writer.attune.kind}, ${kind}`,
      run: () => family(writer, draft, kind),
    })),
  ),
  { name: `the people family finds the recipients: ${writer.attune.kind}`, run: () => findsRecipients(writer) },
];
