import { type SettingEntry, type Settings, settingsFrom } from '@/utils/records/setting';
import type { Reading, Writing } from './access';
import { read, write } from './transact';

export const readSettings = async (reading: Reading): Promise<Settings> => settingsFrom(await reading.all('setting'));

export const settings = (): Promise<Settings> => read(['setting'], readSettings);

async function put(writing: Writing, change: Partial<Settings>): Promise<void> {
  for (const [key, value] of Object.entries(change))
    await writing.put('setting', { id: key as SettingEntry['id'], value });
}

export const saveSettings = (change: Partial<Settings>): Promise<Settings> =>
  write(['setting'], async (writing) => {
    await put(writing, change);
    return readSettings(writing);
  });

/** Turns one setting with what it was, in one transaction, so that two turns at once are both counted. */
export const turnSettings = (turn: (now: Settings) => Partial<Settings>): Promise<Settings> =>
  write(['setting'], async (writing) => {
    await put(writing, turn(await readSettings(writing)));
    return readSettings(writing);
  });

export const snooze = ({ until }: { until: number | null }): Promise<Settings> => saveSettings({ snoozedUntil: until });

/** Keeps hashes of this installation apart from those of others; made at first need. */
export async function salt(): Promise<string> {
  const known = await read(['setting'], (reading) => reading.get('setting', 'salt'));
  if (typeof known?.value === 'string') return known.value;
  return write(['setting'], async (writing) => {
    const made = (await writing.get('setting', 'salt'))?.value;
    if (typeof made === 'string') return made;
    const fresh = crypto.randomUUID();
    await writing.put('setting', { id: 'salt', value: fresh });
    return fresh;
  });
}
