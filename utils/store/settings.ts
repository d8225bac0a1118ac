import { type SettingEntry, type Settings, settingsFrom } from '@/utils/records/setting';
import type { Reading } from './access';
import { read, write } from './transact';

export const readSettings = async (reading: Reading): Promise<Settings> => settingsFrom(await reading.all('setting'));

export const settings = (): Promise<Settings> => read(['setting'], readSettings);

/** Turns one setting with what it was, in one transaction, so that two turns at once are both counted. */
export const turnSettings = (turn: (now: Settings) => Partial<Settings>): Promise<Settings> =>
  write(['setting'], async (writing) => {
    for (const [key, value] of Object.entries(turn(await readSettings(writing))))
      await writing.put('setting', { id: key as SettingEntry['id'], value });
    return readSettings(writing);
  });

export const saveSettings = (change: Partial<Settings>): Promise<Settings> => turnSettings(() => change);

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
