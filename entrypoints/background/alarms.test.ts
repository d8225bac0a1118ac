import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeForm, freshStore, start } from '@/tests/unit/fresh-store';
import { importText } from '@/tests/unit/import-file';
import { browser } from '@/utils/platform/browser';
import { clock, dayAt, isoOf } from '@/utils/platform/clock';
import { snapshotParts } from '@/utils/store/backup';
import { nextPurge, removeRecord, undo } from '@/utils/store/bin';
import { onWrite } from '@/utils/store/changes';
import { groupPeople } from '@/utils/store/group-people';
import { saveNote } from '@/utils/store/notes';
import { savePerson } from '@/utils/store/people';
import { personFile } from '@/utils/store/person-file';
import { saveSettings } from '@/utils/store/settings';
import { readSnapshot, snapshotTexts, takeSnapshot } from '@/utils/store/snapshot';
import { listenToAlarms, remindOfBackup } from './alarms';
import { spreadChanges } from './changes';

type Alarm = { delayInMinutes?: number; periodInMinutes?: number };

const set = new Map<string, Alarm>();
let ring: (alarm: { name: string }) => void = () => undefined;
const badge = vi.fn(async () => undefined);
let now = start;
const act = () => ({ once: crypto.randomUUID(), now });

beforeEach(async () => {
  await freshStore();
  now = start;
  vi.spyOn(clock, 'now').mockImplementation(() => now);
  set.clear();
  badge.mockClear();
  Object.assign(browser, {
    alarms: {
      get: async (name: string) => set.get(name),
      create: (name: string, alarm: Alarm) => void set.set(name, alarm),
      onAlarm: { addListener: (listener: typeof ring) => (ring = listener) },
    },
    action: { setBadgeText: badge, setTitle: async () => undefined },
    permissions: { getAll: async () => ({ origins: [] }), contains: async () => false },
    i18n: { getMessage: (key: string) => key },
  });
  browser.runtime.sendMessage = vi.fn(async () => undefined) as never;
  browser.tabs.sendMessage = vi.fn(async () => undefined) as never;
});

const failed = vi.fn();
spreadChanges(failed);

describe('alarms', () => {
  it('take a snapshot a minute after a change', async () => {
    listenToAlarms(Promise.resolve());
    await savePerson(fakeForm(), act());
    await vi.waitFor(() => expect(set.get('snapshot')).toEqual({ delayInMinutes: 1 }));
    ring({ name: 'snapshot' });
    await vi.waitFor(async () => expect((await readSnapshot())?.records).toBe(1));
  });

  it('delete for good what can no longer be undone', async () => {
    listenToAlarms(Promise.resolve());
    const { person } = await savePerson(fakeForm(), act());
    await removeRecord({ store: 'person', id: person.id }, act());
    await vi.waitFor(() => expect(set.get('purge')).toEqual({ delayInMinutes: 0.5 }));
    now += 31_000;
    ring({ name: 'purge' });
    await vi.waitFor(async () => expect(await nextPurge()).toBeNull());
    await vi.waitFor(async () => expect((await readSnapshot())?.records).toBe(0));
  });

  it('delete what was done in quick succession act by act, however many wrote to the bin meanwhile', async () => {
    const acts = 12;
    const { person } = await savePerson(fakeForm(), act());
    const notes = await Promise.all([...Array(acts)].map(() => saveNote({ person: person.id, text: 'Hm' }, act())));
    // Time runs, so that each act is over a little after the one before.
    const since = performance.now() - now;
    vi.mocked(clock.now).mockImplementation(() => Math.floor(performance.now() - since));
    const writes = vi.fn();
    onWrite((stores) => stores.includes('binned') && writes());
    for (const [each, { id }] of notes.entries())
      await removeRecord({ store: 'note', id }, { ...act(), now: clock.now() - 11_800 + 10 * each });
    await vi.waitFor(async () => expect(await nextPurge()).toBeNull(), 5_000);
    expect(writes.mock.calls.length).toBeLessThanOrEqual(2 * acts);
  });

  it('let go of every snapshot that holds what was deleted for good', async () => {
    listenToAlarms(Promise.resolve());
    const { person } = await savePerson(fakeForm({ name: 'Carol Klein' }), act());
    ring({ name: 'snapshot' });
    await vi.waitFor(async () => expect((await Array.fromAsync(snapshotTexts())).join()).toContain('Carol Klein'));
    await removeRecord({ store: 'person', id: person.id }, act());
    now += 13_000;
    ring({ name: 'purge' });
    await vi.waitFor(async () =>
      expect(JSON.stringify(await browser.storage.local.get(null))).not.toContain('Carol Klein'),
    );
    expect((await readSnapshot())?.records).toBe(0);
  });

  it('take no snapshot of everything because an act that removed nothing is over', async () => {
    listenToAlarms(Promise.resolve());
    const { person } = await savePerson(fakeForm(), act());
    await groupPeople({ ids: [person.id], group: 'Choir' }, act());
    now += 13_000;
    ring({ name: 'purge' });
    await vi.waitFor(async () => expect(await nextPurge()).toBeNull());
    // What the purge leads to is done once the bin is empty and one more write had its turn.
    await saveSettings({ theme: 'dark' });
    expect(await browser.storage.local.get('forgotten')).toEqual({});
    expect(await readSnapshot()).toBeNull();
  });

  it('take one where what an import put in was taken out again', async () => {
    listenToAlarms(Promise.resolve());
    const { undo: imported } = await importText('BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann Berg\r\nEND:VCARD\r\n');
    await undo({ undo: imported }, now + 1_000);
    now += 16 * 60_000;
    ring({ name: 'purge' });
    await vi.waitFor(async () => expect((await readSnapshot())?.records).toBe(0));
  });

  it('let go of a note whose last day is over, in snapshots too', async () => {
    listenToAlarms(Promise.resolve());
    const { person } = await savePerson(fakeForm(), act());
    await saveNote({ person: person.id, text: 'Swamped', until: dayAt(now) }, act());
    ring({ name: 'snapshot' });
    await vi.waitFor(async () => expect((await Array.fromAsync(snapshotTexts())).join()).toContain('Swamped'));
    ring({ name: 'let-go' });
    now += 24 * 3_600_000;
    ring({ name: 'let-go' });
    await vi.waitFor(async () =>
      expect(JSON.stringify(await browser.storage.local.get(null))).not.toContain('Swamped'),
    );
    expect((await personFile({ id: person.id }))?.notes).toEqual([]);
  });

  it('let go of such a note also in a snapshot that began before the note was gone', async () => {
    listenToAlarms(Promise.resolve());
    const { person } = await savePerson(fakeForm(), act());
    await saveNote({ person: person.id, text: 'Swamped', until: dayAt(now) }, act());
    now += 24 * 3_600_000;
    await takeSnapshot(isoOf(now + 500), snapshotParts);
    vi.mocked(clock.now).mockImplementationOnce(() => {
      now += 1_000;
      return now - 1_000;
    });
    ring({ name: 'let-go' });
    await vi.waitFor(async () => expect((await readSnapshot())?.made).toBe(isoOf(now)));
    await vi.waitFor(async () => expect(await browser.storage.local.get('forgotten')).toEqual({}));
    expect(await browser.storage.local.get('snapshot-a')).toEqual({});
  });

  it('put a dot on our button when a backup is due, and take it away', async () => {
    await savePerson(fakeForm(), act());
    await remindOfBackup();
    expect(badge).toHaveBeenLastCalledWith({ text: '' });
    now += 8 * 24 * 3_600_000;
    await remindOfBackup();
    expect(badge).toHaveBeenLastCalledWith({ text: '•' });
  });
});

describe('a change', () => {
  const told = () =>
    vi.mocked(browser.runtime.sendMessage).mock.calls.map(([event]) => (event as never as { event: string }).event);

  it('is told to open views', async () => {
    await savePerson(fakeForm(), act());
    await vi.waitFor(() => expect(told()).toContain('records-changed'));
    expect(told()).not.toContain('settings-changed');
    await saveSettings({ theme: 'dark' });
    await vi.waitFor(() => expect(told()).toContain('settings-changed'));
    expect(failed).not.toHaveBeenCalled();
  });
});
