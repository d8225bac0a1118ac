import { saidBy } from '@/tests/harness/said';
import type { Case } from '@/tests/live/cases';
import { seedSubjects } from '@/tests/live/mail/seed-mails';
import { growsNoMoreThanWithout } from '@/tests/live/memory';
import { losesNoCharacter } from '@/tests/live/typing';
import type { MailboxPage } from './mailbox-page';
import type { World } from './world';

const subjects = Object.values(seedSubjects);

const walkThrough = ({ page, openMail }: MailboxPage) => ({
  page,
  open: (step: number) => openMail(subjects[step % subjects.length] ?? ''),
});

async function types({ attune, alice }: World): Promise<void> {
  await alice.prefer('English', 'html');
  const composer = await alice.compose();
  await losesNoCharacter({
    said: saidBy(attune),
    writing: { page: composer.page, focus: composer.focusBody, text: composer.text },
  });
  await composer.leave();
}

async function walks({ attune, alice, plainAlice }: World): Promise<void> {
  await alice.prefer('English', 'html');
  await plainAlice.prefer('English', 'html');
  await growsNoMoreThanWithout({
    attune,
    walk: walkThrough(alice),
    plain: walkThrough(plainAlice),
    async write(words) {
      // The sidebar may lie over the buttons of the mail that is open.
      const composer = await alice.compose();
      await composer.focusBody();
      await composer.type(words);
    },
  });
}

/** What must hold however long somebody stays. */
export const stayingCases = (world: World): Case[] => [
  { name: 'sogo: 300 characters at 60 words a minute', run: () => types(world) },
  { name: 'sogo: memory over 30 conversations, one frame, one pill', run: () => walks(world) },
];
