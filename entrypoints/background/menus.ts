import { accountsOf } from '@/utils/conversation/own-identity';
import { browser } from '@/utils/platform/browser';
import { clock } from '@/utils/platform/clock';
import { logFailure } from '@/utils/platform/log';
import { keepQuickNote, type QuickNote, readQuickNote } from '@/utils/platform/quick-note-draft';
import { say } from '@/utils/platform/say';
import { cardsFor } from '@/utils/store/person-file';
import { reportOf } from './switchboard';

const entry = 'remember';

/** Browsers keep entries over restarts in different ways, so ours is made anew whenever one may be missing. */
export async function offerMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: entry, title: say('menus.remember'), contexts: ['selection'] });
}

/** The one other person of the conversation; with several of them the user chooses. */
async function personOn(tab: number): Promise<QuickNote['person']> {
  const snapshot = (await reportOf({ tab }))?.snapshot;
  const participants = snapshot?.conversation?.participants ?? [];
  if (!snapshot || participants.length !== 1) return null;
  const [card] = await cardsFor({ participants, accounts: accountsOf(snapshot) });
  return card?.file && !card.away ? { id: card.file.person.id, name: card.file.person.name } : null;
}

/** What was being typed stays; the selection goes below it. */
async function joined(text: string): Promise<QuickNote> {
  const typed = await readQuickNote();
  const at = clock.now();
  return typed?.text.trim() ? { text: `${typed.text}\n${text}`, person: typed.person, at } : { text, person: null, at };
}

async function remember(text: string, tab: number | undefined): Promise<void> {
  const note = await joined(text);
  await keepQuickNote(note);
  const person = note.person || tab === undefined ? null : await personOn(tab).catch(() => null);
  if (person) await keepQuickNote({ ...note, person });
  await browser.action.openPopup();
}

export function listenToMenus(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId !== entry || !selectionText) return;
    // Where the popup cannot be opened for the user, the text waits for the next time they open it.
    remember(selectionText, tab?.id).catch((error: unknown) => logFailure('remembering a selection', error));
  });
}
