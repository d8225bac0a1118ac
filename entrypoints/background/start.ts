import { browser } from '@/utils/platform/browser';
import { logFailure } from '@/utils/platform/log';
import { keepStorage, keepStorageFromPages } from '@/utils/platform/trusted-storage';
import { forgetSessionAnswers } from '@/utils/store/answers';
import { compare } from '@/utils/store/health';
import { checkEachOpening, database } from '@/utils/store/open';
import { expectBackupReminder, expectLettingGo, expectSnapshot, letGo, purge } from './alarms';
import { startInOpenTabs, syncContentScripts } from './content-scripts';
import { offerMenu } from './menus';
import { tellAllTabs } from './switchboard';

async function attempt(what: string, act: () => Promise<unknown>): Promise<void> {
  await act().catch((error: unknown) => logFailure(what, error));
}

/** Milliseconds in which whoever woke the worker is answered before all that nobody waits for. */
const firstAnswers = 100;

/** At every start of the worker. Calls are answered once the store was looked at. */
export async function start(): Promise<void> {
  checkEachOpening(compare);
  // A store that cannot be opened says so to each call; the rest must work without it.
  await database().catch(() => undefined);
  setTimeout(goOn, firstAnswers);
}

function goOn(): void {
  void attempt('keeping storage', keepStorageFromPages);
  void attempt('asking for lasting storage', keepStorage);
  void attempt('purging', purge);
  void attempt('expecting a snapshot', expectSnapshot);
  void attempt('expecting the reminder', expectBackupReminder);
  void attempt('letting go', letGo);
  void attempt('expecting to let go', expectLettingGo);
  void syncContentScripts().then(() => attempt('starting in open tabs', startAnew));
}

const begun = 'begun';

/**
 * Once in each life of the extension, as the browser forgets this mark when it ends us: after an update, a reload or
 * being enabled again, pages that are open hold a run of ours that is cut off, or none.
 */
async function startAnew(): Promise<void> {
  if ((await browser.storage.session.get(begun))[begun]) return;
  await browser.storage.session.set({ [begun]: true });
  await startInOpenTabs();
}

/** The browser drops registered scripts and running ones with an update, and open pages are not reloaded for us. */
export function listenToInstalling(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void attempt('offering the menu', offerMenu);
    void syncContentScripts().then(() => attempt('starting in open tabs', startInOpenTabs));
    if (reason === 'install') void attempt('welcoming', () => browser.tabs.create({ url: '/welcome.html' }));
  });
  browser.runtime.onStartup.addListener(() => {
    void attempt('offering the menu', offerMenu);
    void attempt('forgetting answers of the last session', forgetSessionAnswers);
  });
}

/** The user may also grant and take back in the browser's own settings. */
export function listenToPermissions(changed: () => Promise<unknown>): void {
  const follow = (act: () => Promise<unknown>) =>
    void syncContentScripts()
      .then(() => attempt('following permissions', act))
      .then(() => attempt('telling of permissions', changed));
  browser.permissions.onAdded.addListener(() => follow(startInOpenTabs));
  // Nobody tells any more which tabs are meant: those of ours ask, are refused, and take themselves away.
  browser.permissions.onRemoved.addListener(() => follow(tellAllTabs));
}
