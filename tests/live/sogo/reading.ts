import { saidBy } from '@/tests/harness/said';
import type { Case } from '@/tests/live/cases';
import { accounts } from '@/tests/live/mail/accounts';
import { seedSubjects } from '@/tests/live/mail/seed-mails';
import { expectEqual, until } from '@/tests/live/waiting';
import type { Draft, Participant, Snapshot } from '@/utils/conversation/types';
import type { Composer } from './composer';
import type { ComposerKind, Language, Way } from './mailbox-page';
import type { World } from './world';

const person = (id: keyof typeof accounts): Participant => ({ ...nameless(id), name: accounts[id].name });
const nameless = (id: keyof typeof accounts): Participant => ({ name: null, address: accounts[id].address, id: null });
/** The message pane shows the names of recipients alone. */
const byName = (id: keyof typeof accounts): Participant => ({ name: accounts[id].name, address: null, id: null });

const recipientsOf: Record<Way, Draft['recipients']> = {
  reply: { to: [person('bob')], cc: [], bcc: [] },
  replyAll: { to: [person('bob')], cc: [person('carol')], bcc: [] },
  forward: { to: [], cc: [], bcc: [] },
};

const editorOf = (kind: ComposerKind) => (kind === 'plain' ? 'textarea' : 'ckeditor4');

/** Waits until what Attune reads of the page is as wanted. */
async function untilReads<T>(
  { attune }: World,
  { page }: Pick<Composer, 'page'>,
  of: (snapshot: Snapshot) => T,
  wanted: T,
) {
  let last: T | undefined;
  const isRead = async () => {
    const snapshot = (await saidBy(attune).report(page))?.snapshot;
    last = snapshot && of(snapshot);
    return JSON.stringify(last) === JSON.stringify(wanted);
  };
  await until('the page is read', isRead).catch(() => expectEqual('what is read', last, wanted));
}

const people = ({ self, conversation }: Snapshot) => ({ self, participants: conversation?.participants ?? [] });
const recipients = ({ drafts }: Snapshot) =>
  drafts.map(({ recipientsKnown, recipients: { to, cc, bcc }, editor, subject }) => ({
    recipientsKnown,
    recipients: { to, cc, bcc },
    editor,
    subject,
  }));

async function readsAnswers(world: World, language: Language, kind: ComposerKind): Promise<void> {
  const { alice } = world;
  await alice.prefer(language, kind);
  await alice.openMail(seedSubjects.thread);
  await untilReads(world, alice, people, { self: person('alice'), participants: [person('bob'), byName('carol')] });
  for (const way of ['reply', 'replyAll', 'forward'] as const) {
    const composer = await alice.answer(way);
    const subject = `${way === 'forward' ? 'Fwd: ' : ''}${seedSubjects.thread}`;
    const wanted = [{ recipientsKnown: true, recipients: recipientsOf[way], editor: editorOf(kind), subject }];
    await untilReads(world, composer, recipients, wanted);
    await composer.leave();
  }
}

/** Chips, a name that is none yet, Cc and Bcc that come to light. */
async function readsNewMail(world: World, kind: ComposerKind): Promise<void> {
  const { alice } = world;
  await alice.prefer('English', kind);
  const composer = await alice.compose();
  const known = ({ drafts: [draft] }: Snapshot) => [draft?.recipientsKnown, draft?.recipients];
  await composer.add('to', accounts.bob.address);
  await composer.add('cc', accounts.carol.address);
  await composer.add('bcc', accounts.alice.address);
  const all = { to: [nameless('bob')], cc: [nameless('carol')], bcc: [nameless('alice')] };
  await untilReads(world, composer, known, [true, all]);
  await composer.typeRecipient('Dan');
  await untilReads(world, composer, known, [false, all]);
  await composer.leave();
}

const ways: [Language, ComposerKind][] = [
  ['English', 'html'],
  ['German', 'plain'],
  ['ChineseChina', 'popup'],
];

export const readingCases = (world: World): Case[] => [
  ...ways.map(([language, kind]) => ({
    name: `sogo: people and recipients are read: ${language}, ${kind}`,
    run: () => readsAnswers(world, language, kind),
  })),
  { name: 'sogo: recipients of a new mail are read as they come', run: () => readsNewMail(world, 'html') },
];
