import { saidBy } from '@/tests/harness/said';
import type { Case } from '@/tests/live/cases';
import { accounts } from '@/tests/live/mail/accounts';
import { bodyOf, withoutChance } from '@/tests/live/mail/raw-mail';
import { seedSubjects } from '@/tests/live/mail/seed-mails';
import { insertThanks, thanksByHand } from '@/tests/live/thanks';
import { expectEqual } from '@/tests/live/waiting';
import type { Composer } from './composer';
import type { ComposerKind, MailboxPage } from './mailbox-page';
import type { World } from './world';

interface Letter {
  kind: ComposerKind;
  how: 'new' | 'replyAll';
  mark: string;
  text: string;
}

/**
 * Everything up to Send, with real keys. Never two at once: SOGo names a draft by the second and by a count of the process
 * that answers, so that two of one account may get one name, and the later takes the reply's `In-Reply-To` with it.
 */
async function write(box: MailboxPage, { kind, how, mark, text }: Letter): Promise<Composer> {
  await box.prefer('English', kind);
  if (how === 'replyAll') await box.openMail(seedSubjects.thread);
  const composer = how === 'new' ? await box.compose() : await box.answer(how);
  if (how === 'new') await composer.add('to', accounts.bob.address);
  await composer.subject(mark);
  await composer.focusBody();
  await composer.type(text);
  return composer;
}

/** Harsh, so that Attune has something to say, and with the signs that mail writers like to change. */
const words = 'Hi Bob,\n\nthis is a stupid idea & "you" know it.\n';

/** Attune sees the draft, raises a cue and shows its sidebar, and is left unanswered. */
async function writeUnderAttune({ attune, alice }: World, letter: Letter): Promise<Composer> {
  const said = saidBy(attune);
  const composer = await write(alice, letter);
  await said.raised(composer.page, 'harsh');
  await said.openSidebar(composer.page);
  return composer;
}

/** The raw mails, as they come: the one of the first composer is sent before that of the second. */
async function sendBoth({ rig }: World, mark: string, first: Composer, second: Composer): Promise<[string, string]> {
  await first.send();
  await rig.received('bob', mark);
  await second.send();
  const [one = '', other = ''] = await rig.received('bob', mark, 2);
  return [one, other];
}

const untouched: [Letter['how'], ComposerKind][] = [
  ['new', 'html'],
  ['replyAll', 'html'],
  ['new', 'plain'],
  ['replyAll', 'plain'],
];

/** With no insertion, what arrives is the same byte for byte. */
export const untouchedMailCases = (world: World): Case[] =>
  untouched.map(([how, kind]) => ({
    name: `sogo: sent mail is the same with Attune on: ${how}, ${kind}`,
    run: async () => {
      const letter = { how, kind, mark: `${how}-${kind}-mail`, text: words };
      const plain = await write(world.plainAlice, letter);
      const other = await writeUnderAttune(world, letter);
      const [wanted, seen] = await sendBoth(world, letter.mark, plain, other);
      expectEqual('the mail', withoutChance(seen), withoutChance(wanted));
    },
  }));

/** SOGo makes a chip of a typed address alone, which tells no name to greet. */
const greeted = 'there';

async function writeThanks({ attune, alice }: World, letter: Letter, fill: string[]): Promise<Composer> {
  const composer = await write(alice, letter);
  const desk = { page: composer.page, focus: composer.focusBody, text: composer.text, selected: composer.selected };
  await insertThanks(attune, desk, { fill }, greeted);
  return composer;
}

/** With an insertion, the body is the same as if its words had been typed. */
export const insertedMailCases = (world: World): Case[] =>
  (['html', 'plain'] as const).map((kind) => ({
    name: `sogo: an inserted thank-you is sent as if it had been typed: ${kind}`,
    run: async () => {
      const { text, fill } = await thanksByHand(world.attune, greeted);
      const letter = { how: 'new', kind, mark: `thanks-${kind}-mail`, text: '' } as const;
      const inserted = await writeThanks(world, letter, fill);
      const typed = await write(world.plainAlice, { ...letter, text });
      const [seen, wanted] = await sendBoth(world, letter.mark, inserted, typed);
      expectEqual('the body', bodyOf(seen), bodyOf(wanted));
    },
  }));
