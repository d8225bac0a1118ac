import { seedSubjects } from '@/tests/live/mail/seed-mails';
import type { Composer, RecipientField } from './composer';
import type { MailboxPage } from './mailbox-page';
import type { ComposerKind } from './roundcube-store';

/** One mail to be written in the same way in two browsers. */
export interface Letter {
  kind: ComposerKind;
  how: 'new' | 'reply-all';
  /** Stands in the raw mail, so that it can be found in a mailbox. */
  mark: string;
  to: Partial<Record<RecipientField, string[]>>;
  text: string;
}

async function startLetter(box: MailboxPage, letter: Letter): Promise<Composer> {
  if (letter.how === 'reply-all') {
    await box.openMail(seedSubjects.thread);
    return box.replyAll();
  }
  await box.openInbox();
  const composer = await box.compose();
  await composer.subject(letter.mark);
  return composer;
}

/** Everything up to Send, with real keys. */
export async function writeLetter(box: MailboxPage, letter: Letter): Promise<Composer> {
  const composer = await startLetter(box, letter);
  if (composer.rich !== (letter.kind !== 'plain')) throw new Error(`Roundcube opened no ${letter.kind} composer`);
  for (const [field, addresses] of Object.entries(letter.to)) {
    for (const address of addresses) await composer.add(field as RecipientField, address);
  }
  await composer.focusBody();
  await composer.type(letter.text);
  return composer;
}
