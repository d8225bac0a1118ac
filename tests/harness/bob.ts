import { type CheckDraft, earlierThanks } from '@/tests/writing/check-drafts';
import { thanksShingles } from '@/utils/checks/craft/shingles';
import { buckets } from '@/utils/checks/craft/usual';
import { readingOf } from '@/utils/checks/reading';
import type { PersonFile } from '@/utils/messages/protocol';
import type { PreferenceValue, Weekday } from '@/utils/people/types';
import { stored } from '@/utils/records/migrate';
import { type Usage, usageRecord } from '@/utils/records/usage';
import type { Attune } from './types';

const day = '2026-11-20';

/** One day a week, which is neither today nor beside it. */
function anotherDay(): PreferenceValue[] {
  const weekday = (((new Date().getUTCDay() + 3) % 7) + 1) as Weekday;
  return [
    { kind: 'work-hours', blocks: [{ days: [weekday], start: '09:00', end: '17:00' }] },
    { kind: 'time-zone', zone: 'Europe/London' },
  ];
}

function valuesFor(known: CheckDraft['known']): PreferenceValue[] {
  const channel: PreferenceValue = { kind: 'channel', channel: known === 'likes chat' ? 'chat' : 'mail' };
  return known === 'away' ? [channel, ...anotherDay()] : [channel];
}

async function bobsFile(attune: Attune): Promise<PersonFile> {
  const [bob] = await attune.call('findPeople', { text: 'Bob', limit: 1 });
  const file = bob && (await attune.call('personFile', { id: bob.id }));
  if (!file) throw new Error('Bob is not kept.');
  return file;
}

/** A dozen mails to Bob, each with a greeting and some forty words, and one thank-you. */
function usualWith(person: string, salt: string): Usage[] {
  const words = buckets.map((most) => (most === 45 ? 12 : 0));
  const { sentences } = readingOf({ key: 'earlier', text: earlierThanks });
  const shingles = sentences.flatMap((sentence) => [...thanksShingles(sentence, salt)]);
  const days = { first: day, last: day, person };
  return [
    { ...days, id: 'usual-bob', kind: 'usual', mark: person, count: 12, usual: { words, greets: 12, thanks: 1 } },
    { ...days, id: 'thanks-bob', kind: 'thanks', mark: 'thanks-bob', count: 1, shingles },
  ];
}

/** Out of a backup, as it comes from another computer of the user's: they would have to send all those mails else. */
async function rememberUsual(attune: Attune, person: string): Promise<void> {
  const { records, ...file } = JSON.parse((await attune.call('backup', {})).json);
  const salt = records.setting.find(({ id }: { id: string }) => id === 'salt').value;
  const usage = usualWith(person, salt).map((record) => stored(usageRecord, record));
  const { id } = await attune.call('previewRestore', { json: JSON.stringify({ ...file, records: { usage } }) });
  await attune.call('restore', { id });
}

/** Bob as this draft needs him, and in no other way: else he likes mail, and no hours of his are noted. */
export async function arrangeBob(attune: Attune, { known }: Pick<CheckDraft, 'known'>): Promise<void> {
  const { person, ...file } = await bobsFile(attune);
  const { id, name, aliases, role, title, careful } = person;
  const preferences = valuesFor(known).map((value) => ({ value, source: 'told' as const, date: day }));
  const identities = file.identities.map(({ value }) => value);
  await attune.call('savePerson', { id, name, aliases, role, title, careful, identities, preferences });
  await attune.call('saveSettings', { usage: known === 'usual' });
  if (known === 'usual') await rememberUsual(attune, id);
}
