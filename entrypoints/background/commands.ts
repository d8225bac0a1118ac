import { callTab } from '@/utils/messages/tab-client';
import { browser } from '@/utils/platform/browser';
import { logFailure } from '@/utils/platform/log';
import { turnSettings } from '@/utils/store/settings';
import { gratitudeTemplate } from '@/utils/store/templates';
import { frontFrame } from './front-frame';
import { openPopup, openSidebar, type PressedTab } from './open-sidebar';
import { reportOf } from './switchboard';

async function insertGratitude(tab: number): Promise<void> {
  const template = await gratitudeTemplate((await reportOf({ tab }))?.language ?? null);
  if (!template) return openPopup();
  const { text, language } = template;
  const answer = await callTab(tab, 'insertTemplate', { text, language }, await frontFrame(tab));
  // The popup tells what is on this page, and lets a site be turned on that is not.
  if (!answer.reached) await openPopup();
}

async function blankEverything(): Promise<void> {
  await turnSettings(({ blank }) => ({ blank: !blank }));
}

async function activeTab(): Promise<PressedTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab;
}

async function run(command: string, started: Promise<void>, given: PressedTab | undefined): Promise<void> {
  // First, as browsers open their own panel only in the very turn of the press.
  if (command === 'open-sidebar' && given) return openSidebar(given);
  const tab = given ?? (await activeTab());
  if (command === 'open-sidebar' && tab) return openSidebar(tab);
  await started;
  if (command === 'insert-gratitude' && tab?.id !== undefined) return insertGratitude(tab.id);
  if (command === 'blank-everything') return blankEverything();
}

export function listenToCommands(started: Promise<void>): void {
  browser.commands.onCommand.addListener((command, tab) => {
    run(command, started, tab).catch((error: unknown) => logFailure(`command ${command}`, error));
  });
}
