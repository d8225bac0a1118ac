import { addCount, entryId, isOutdated, type LedgerCount, type LedgerEntry, monthOf } from '@/utils/cues/ledger';
import { failed } from '@/utils/messages/call-failed';
import type { Act } from './act';
import { undoable } from './bin';
import { read, write } from './transact';

export const ledger = (): Promise<LedgerEntry[]> => read(['ledger'], (reading) => reading.all('ledger'));

/** Adds to this month's entries; what is too old to tell anything goes. */
export function countCues({ counts }: { counts: readonly LedgerCount[] }, { now }: Pick<Act, 'now'>): Promise<void> {
  const month = monthOf(now);
  return write(['ledger'], async (writing) => {
    for (const count of counts) {
      const id = entryId(count.check, month);
      const none: LedgerEntry = { id, check: count.check, month, shown: 0, helped: 0, dismissed: 0 };
      await writing.put('ledger', addCount((await writing.get('ledger', id)) ?? none, count));
    }
    for (const entry of await writing.all('ledger')) {
      if (isOutdated(entry, now)) await writing.remove('ledger', entry.id);
    }
  });
}

/** The ledger begins anew; one press brings it back. */
export async function clearLedger(act: Act): Promise<{ undo: string }> {
  const { undo } = await undoable(['ledger'], act, async (writing) => {
    const entries = await writing.all('ledger');
    if (entries.length === 0) throw failed('errors.gone');
    for (const { id } of entries) await writing.remove('ledger', id);
  });
  return { undo };
}
