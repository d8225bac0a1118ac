import { saidBy } from '@/tests/harness/said';
import type { Case } from '@/tests/live/cases';
import { seedSubjects } from '@/tests/live/mail/seed-mails';
import { growsNoMoreThanWithout } from '@/tests/live/memory';
import { losesNoCharacter } from '@/tests/live/typing';
import { writingIn } from './families';
import type { MailboxPage } from './mailbox-page';
import type { World } from './world';

const subjects = Object.values(seedSubjects);

const walkThrough = (box: MailboxPage) => ({
  page: box.page,
  open: (step: number) => box.openMail(subjects[step % subjects.length] ?? ''),
});

async function types({ rig, attune, alice }: World): Promise<void> {
  rig.prefer('en_US', 'html');
  await alice.openInbox();
  await losesNoCharacter({ said: saidBy(attune), writing: writingIn(await alice.compose()) });
}

async function walks({ rig, attune, alice, plainAlice }: World): Promise<void> {
  rig.prefer('en_US', 'html');
  await growsNoMoreThanWithout({
    attune,
    walk: walkThrough(alice),
    plain: walkThrough(plainAlice),
    async write(words) {
      const composer = await alice.reply();
      await composer.focusBody();
      await composer.type(words);
    },
  });
}

/** What must hold however long somebody stays. */
export const stayingCases = (world: World): Case[] => [
  { name: 'roundcube: 300 characters at 60 words a minute', run: () => types(world) },
  { name: 'roundcube: memory over 30 conversations, one frame, one pill', run: () => walks(world) },
];
