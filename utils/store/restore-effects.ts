import { isSameShape } from '@/utils/people/same-shape';
import type { BackupRecord } from '@/utils/transfer/backup-file';
import type { Reading } from './access';

/** What a record of a backup would do here. `left`: it stays as it is here. */
export type Effect = 'added' | 'changed' | 'same' | 'left';

/** Of this installation, not of what the user knows. */
const staysHere = new Set(['lastBackup', 'welcomed']);

/** Asked for side by side: one after the other, a hundred thousand records would take minutes. */
const atOnce = 500;

const keyOf = ([store, record]: BackupRecord): string | null =>
  store === 'identity' ? (record as unknown as { key: string }).key : null;

/** An address that somebody here has by now stays with them. */
async function effectOf(reading: Reading, [store, record]: BackupRecord): Promise<Effect> {
  if (store === 'setting' && staysHere.has(record.id)) return 'left';
  const key = keyOf([store, record]);
  const [holder] = key === null ? [] : await reading.where('identity', 'key', key);
  if (holder && holder.id !== record.id) return 'left';
  const here = await reading.get(store, record.id);
  if (!here) return 'added';
  return isSameShape(here, record) ? 'same' : 'changed';
}

/** Of two records that claim one address the first has it, as it would one after the other. */
function claimer(): (record: BackupRecord) => boolean {
  const claimed = new Map<string, string>();
  return (record) => {
    const key = keyOf(record);
    if (key === null) return true;
    const first = claimed.get(key) ?? record[1].id;
    claimed.set(key, first);
    return first === record[1].id;
  };
}

/** Records with what each would do. */
export async function effectsOf(
  reading: Reading,
  records: readonly BackupRecord[],
): Promise<[record: BackupRecord, effect: Effect][]> {
  const found: [BackupRecord, Effect][] = [];
  const mayClaim = claimer();
  for (let from = 0; from < records.length; from += atOnce) {
    const some = records.slice(from, from + atOnce);
    const effects = await Promise.all(some.map((record) => effectOf(reading, record)));
    for (const [at, effect] of effects.entries()) {
      const record = some[at];
      if (record) found.push([record, mayClaim(record) ? effect : 'left']);
    }
  }
  return found;
}
