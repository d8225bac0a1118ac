import type { Participant } from '@/utils/conversation/types';
import type { OftenWritten } from '@/utils/messages/capture-calls';
import type { Writing } from './access';
import { type Act, idWithin, isoOf } from './act';
import { undoable } from './bin';
import { correspondentMark } from './correspondent-mark';
import { personOf, personStores } from './person-file';
import { readSettings, salt } from './settings';
import { read } from './transact';
import { usageMarked, usageOf } from './usage-of';

/** A mail to more is a round, and says of nobody that the user writes to them. */
const mostRecipients = 5;
/** On so many days, before anybody is suggested. */
const oftenFrom = 5;
/** Who was not written to for so long is forgotten. */
const forgottenAfterDays = 180;
/** Nobody writes to more; a made-up page must not fill the store. */
const mostKept = 500;

async function countOne(writing: Writing, mark: string, id: string, today: string): Promise<void> {
  const [known] = await usageMarked(writing, 'correspondent', mark);
  if (known?.last === today) return;
  const count = (known?.count ?? 0) + 1;
  const first = known?.first ?? today;
  await writing.put('usage', { ...known, id: known?.id ?? id, kind: 'correspondent', mark, count, first, last: today });
}

async function forgetOld(writing: Writing, today: string): Promise<void> {
  const oldest = Temporal.PlainDate.from(today).subtract({ days: forgottenAfterDays }).toString();
  const newestFirst = (await usageOf(writing, 'correspondent')).sort((a, b) => (a.last < b.last ? 1 : -1));
  const over = newestFirst.filter(({ last }, at) => last < oldest || at >= mostKept);
  for (const { id } of over) await writing.remove('usage', id);
}

/** Counts the days on which somebody not kept was written to. True: there was somebody. */
export async function countCorrespondents(
  writing: Writing,
  recipients: readonly Participant[],
  own: string,
  act: Act,
): Promise<boolean> {
  if (recipients.length > mostRecipients) return false;
  const today = isoOf(act).slice(0, 10);
  const addresses: string[] = [];
  for (const one of recipients) {
    const isPerson = one.address !== null && one.kind === undefined;
    if (isPerson && (await personOf(writing, one)) === null) addresses.push(one.address ?? '');
  }
  for (const [at, address] of addresses.entries()) {
    await countOne(writing, correspondentMark(own, address), idWithin(act, `c${at}`), today);
  }
  if (addresses.length > 0) await forgetOld(writing, today);
  return addresses.length > 0;
}

/** Of those whom a page shows and nobody keeps: who was written to on many days, and was not left out. */
export async function oftenWritten({ participants }: { participants: Participant[] }): Promise<OftenWritten[]> {
  const own = await salt();
  return read([...personStores, 'usage', 'setting'], async (reading) => {
    if (!(await readSettings(reading)).usage) return [];
    const found: OftenWritten[] = [];
    for (const one of participants) {
      if (one.address === null || (await personOf(reading, one)) !== null) continue;
      const [known] = await usageMarked(reading, 'correspondent', correspondentMark(own, one.address));
      if (known && known.count >= oftenFrom && !known.declined) found.push({ address: one.address, days: known.count });
    }
    return found;
  });
}

/** "Not them": not suggested again, for as long as counts are kept. */
export async function leaveOut({ address }: { address: string }, act: Act): Promise<{ undo: string }> {
  const mark = correspondentMark(await salt(), address);
  const { undo } = await undoable(['usage'], act, async (writing) => {
    const [known] = await usageMarked(writing, 'correspondent', mark);
    if (known) await writing.put('usage', { ...known, declined: true });
  });
  return { undo };
}
