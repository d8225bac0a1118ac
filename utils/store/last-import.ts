import type { LastImport } from '@/utils/messages/transfer-calls';
import { browser } from '@/utils/platform/browser';
import { read } from './transact';

const key = 'last-import';

/** Figures alone, so that whoever comes back to the page is still offered the way back. */
export const keepLastImport = (last: LastImport): Promise<void> =>
  last.added + last.changed > 0 ? browser.storage.local.set({ [key]: last }) : Promise.resolve();

/** The last import, as long as it can be taken back and was not. */
export async function lastImport(now: number): Promise<LastImport | null> {
  const { [key]: kept } = await browser.storage.local.get(key);
  const last = kept as LastImport | undefined;
  if (!last || last.until <= now) return null;
  const act = await read(['binned'], (reading) => reading.get('binned', last.undo));
  return act?.kind === 'undo' && act.undone === undefined ? last : null;
}
