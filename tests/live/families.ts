import { type FamilyStage, goThrough, untilListed } from '@/tests/harness/family-steps';
import { saidBy } from '@/tests/harness/said';
import type { Attune } from '@/tests/harness/types';
import { type FamilyDraft, families } from '@/tests/writing/families';
import type { Case } from './cases';
import { noted } from './noted-colleagues';
import type { Composer } from './roundcube/composer';
import type { MailboxPage } from './roundcube/mailbox-page';
import type { Rig } from './roundcube/rig';
import type { ComposerKind } from './roundcube/roundcube-store';
import { seedSubjects } from './roundcube/seed-mails';
import { expectTrue, until } from './waiting';

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

/** Bob likes to be written to in a chat, so that a mail to him is of the timing family. */
async function prefersChat(attune: Attune): Promise<void> {
  const [bob] = await attune.call('findPeople', { text: noted.name, limit: 1 });
  const file = bob && (await attune.call('personFile', { id: bob.id }));
  if (!file) throw new Error(`${noted.name} is not kept.`);
  const { id, name, aliases, role, title, careful } = file.person;
  const kept = file.preferences.map(({ value, source, date }) => ({ value, source, date }));
  const chat = { value: { kind: 'channel', channel: 'chat' }, source: 'told', date: '2026-11-20' } as const;
  const preferences = [...kept.filter(({ value }) => value.kind !== 'channel'), chat];
  const identities = file.identities.map(({ value }) => value);
  await attune.call('savePerson', { id, name, aliases, role, title, careful, identities, preferences });
}

async function stageOf({ attune }: Writer, composer: Composer, draft: FamilyDraft): Promise<FamilyStage> {
  const said = saidBy(attune);
  const writing = {
    page: composer.page,
    focus: () => composer.focusBody(),
    text: async () => shown(await composer.body()),
    selected: () => composer.selected(),
  };
  await composer.focusBody();
  await composer.type(draft.text);
  await untilListed(said, composer.page, draft);
  return { said, writing, sidebar: await said.openSidebar(composer.page), draft };
}

async function family(writer: Writer, draft: FamilyDraft, kind: ComposerKind): Promise<void> {
  writer.rig.prefer('en_US', kind);
  if (draft.kind === 'timing') await prefersChat(writer.attune);
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
      name: `a cue of the ${draft.kind} family: ${writer.attune.kind}, ${kind}`,
      run: () => family(writer, draft, kind),
    })),
  ),
  { name: `the people family finds the recipients: ${writer.attune.kind}`, run: () => findsRecipients(writer) },
];
