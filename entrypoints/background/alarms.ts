import { browser } from '@/utils/platform/browser';
import { clock, dayAt, isoOf } from '@/utils/platform/clock';
import { logFailure } from '@/utils/platform/log';
import { say } from '@/utils/platform/say';
import { snapshotParts } from '@/utils/store/backup';
import { nextPurge, purgeBin } from '@/utils/store/bin';
import { readTally } from '@/utils/store/changes';
import { compareClosely, isBackupDue } from '@/utils/store/health';
import { letGoOfWhatIsOver } from '@/utils/store/letting-go';
import { settings } from '@/utils/store/settings';
import { markForgotten, takeSnapshot } from '@/utils/store/snapshot';

/** Browsers wake nobody earlier than this. */
const soonest = 0.5;

/** A snapshot writes all records anew, so those of a large store are taken less often: a minute more for each so many. */
const recordsAMinute = 20_000;

/** Chromium answers with a promise, though the types know of none. */
async function setAlarm(name: string, when: { delayInMinutes: number; periodInMinutes?: number }): Promise<void> {
  await browser.alarms.create(name, when);
}

/** A minute after the first change that no snapshot holds, or some more; further changes do not push it off. */
export async function expectSnapshot(): Promise<void> {
  if (await browser.alarms.get('snapshot')) return;
  const records = (await readTally())?.records ?? 0;
  await setAlarm('snapshot', { delayInMinutes: 1 + Math.floor(records / recordsAMinute) });
}

export async function expectPurge(): Promise<void> {
  const next = await nextPurge();
  if (next === null) return;
  const minutes = (next - clock.now()) / 60_000;
  await setAlarm('purge', { delayInMinutes: Math.max(soonest, minutes) });
  if (minutes < soonest) purgeSooner(minutes);
}

/** One at most: every write to the bin asks for it, those of a purge too, so timers beside each other would multiply. */
let sooner: ReturnType<typeof setTimeout> | undefined;

/** Where this life of the worker lasts that long, nobody waits for an alarm. */
function purgeSooner(minutes: number): void {
  clearTimeout(sooner);
  sooner = setTimeout(
    () => purge().catch((error: unknown) => logFailure('purging', error)),
    Math.max(0, minutes) * 60_000 + 1,
  );
}

export async function snapshot(): Promise<void> {
  await compareClosely();
  await takeSnapshot(isoOf(clock.now()), snapshotParts);
}

/** Deletes for good what can no longer be undone, and snapshots that still hold it. An act that only changed needs none. */
export async function purge(): Promise<void> {
  const now = clock.now();
  if (await purgeBin(now)) {
    await markForgotten(isoOf(now));
    await snapshot();
  }
  await expectPurge();
}

/** Lets notes and marks go whose last day is over, and snapshots that still hold them. */
export async function letGo(): Promise<void> {
  if (!(await letGoOfWhatIsOver(dayAt(clock.now())))) return;
  // As of when it is gone: a snapshot may have begun while it was going.
  await markForgotten(isoOf(clock.now()));
  await snapshot();
}

/** A small dot on our button, with words for it; our pages say the same at more length. */
export async function remindOfBackup(): Promise<void> {
  const due = await isBackupDue(await settings(), clock.now());
  await browser.action.setBadgeText({ text: due ? '•' : '' });
  await browser.action.setTitle({ title: say(due ? 'store.backupDue' : 'app.name') });
}

const acts: Record<string, () => Promise<void>> = { snapshot, purge, 'let-go': letGo, backup: remindOfBackup };

/** Every few hours, as a computer may be asleep at any one of them. */
export async function expectBackupReminder(): Promise<void> {
  if (!(await browser.alarms.get('backup'))) await setAlarm('backup', { delayInMinutes: 1, periodInMinutes: 240 });
}

/** Days end while a computer sleeps, so it is looked for more often than daily. */
export async function expectLettingGo(): Promise<void> {
  if (!(await browser.alarms.get('let-go'))) await setAlarm('let-go', { delayInMinutes: 1, periodInMinutes: 240 });
}

export function listenToAlarms(started: Promise<void>): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    const act = acts[name];
    if (act) started.then(act).catch((error: unknown) => logFailure(`alarm ${name}`, error));
  });
}
