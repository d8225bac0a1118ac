import type { Case } from '@/tests/live/cases';
import { accounts, mailbox } from '@/tests/live/mail/accounts';
import { bodyOf, withoutChance } from '@/tests/live/mail/raw-mail';
import { insertThanks, thanksByHand } from '@/tests/live/thanks';
import { expectEqual, until } from '@/tests/live/waiting';
import { cuesOn } from './cues-seen';
import { writingIn } from './families';
import { type Letter, writeLetter } from './letters';
import type { ComposerKind } from './roundcube-store';
import type { World } from './world';

const kinds: ComposerKind[] = ['html', 'plain', 'popup'];

/** Harsh, so that Attune has something to say, and with the signs that mail writers like to change. */
const words = (mark: string) => `Hi Bob,\n\nthis is a stupid idea & "you" know it.\n${mark}`;

const letterOf = (kind: ComposerKind, how: Letter['how']): Letter => {
  const mark = `${how}-${kind}-mail`;
  const to = { to: [accounts.bob.address], cc: [accounts.carol.address] };
  return { kind, how, mark, to: how === 'new' ? to : {}, text: words(mark) };
};

async function sendPlain(world: World, letter: Letter): Promise<string> {
  world.rig.prefer('en_US', letter.kind);
  await (await writeLetter(world.plainAlice, letter)).send();
  const [raw] = await world.rig.received('bob', letter.mark);
  return raw ?? '';
}

/** Attune sees the draft, raises a cue and shows its sidebar, and is left unanswered. */
async function sendUnderAttune(world: World, letter: Letter): Promise<string> {
  const composer = await writeLetter(world.alice, letter);
  await until('a raised cue', async () => (await cuesOn(world.attune, composer.page)).find(({ raised }) => raised));
  await world.attune.dispatchCommand('open-sidebar');
  await until('the sidebar', () => world.attune.frame(composer.page, 'sidebar.html'));
  await composer.send();
  return (await world.rig.received('bob', letter.mark, 2))[1] ?? '';
}

/** With no insertion, what arrives is the same byte for byte. */
export const untouchedMailCases = (world: World): Case[] =>
  kinds.flatMap((kind) =>
    (['new', 'reply-all'] as const).map((how) => ({
      name: `sent mail is the same with Attune on: ${how}, ${kind}`,
      run: async () => {
        const letter = letterOf(kind, how);
        const plain = await sendPlain(world, letter);
        expectEqual('the mail', withoutChance(await sendUnderAttune(world, letter)), withoutChance(plain));
      },
    })),
  );

async function sendThanks(world: World, letter: Letter, fill: string[]): Promise<string> {
  const composer = await writeLetter(world.alice, letter);
  await insertThanks(world.attune, { ...writingIn(composer), text: () => composer.body() }, { fill });
  await composer.send();
  const [raw] = await world.rig.received('bob', letter.mark);
  return raw ?? '';
}

/** With an insertion, the body is the same as if its words had been typed. */
export const insertedMailCases = (world: World): Case[] =>
  kinds.map((kind) => ({
    name: `an inserted thank-you is sent as if it had been typed: ${kind}`,
    run: async () => {
      const { text, fill } = await thanksByHand(world.attune);
      const mark = `thanks-${kind}-mail`;
      const letter: Letter = { kind, how: 'new', mark, to: { to: [mailbox('bob')] }, text: '' };
      world.rig.prefer('en_US', kind);
      const inserted = await sendThanks(world, letter, fill);
      await (await writeLetter(world.plainAlice, { ...letter, text })).send();
      const typed = (await world.rig.received('bob', mark, 2))[1] ?? '';
      expectEqual('the body', bodyOf(inserted), bodyOf(typed));
    },
  }));
