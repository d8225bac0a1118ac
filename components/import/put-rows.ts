import type { WorkWatch } from '@/components/live/long-work';
import { callBackground } from '@/utils/messages/client';
import type { Imported } from '@/utils/messages/transfer-calls';
import type { ChosenRow } from '@/utils/transfer/plan-types';
import { inParts } from '@/utils/transfer/review';

/** Sending takes about as long as putting in. */
const sending = 0.4;

/** Sends the chosen rows part by part and has all of them put in as one act. Whatever ends it early leaves nothing behind. */
export async function putRows(rows: readonly ChosenRow[], watch: WorkWatch): Promise<Imported> {
  const id = crypto.randomUUID();
  let parts = 0;
  let sent = 0;
  try {
    for (const part of inParts(rows)) {
      watch.check();
      parts += 1;
      await callBackground('stageRows', { id, part: parts - 1, rows: part });
      sent += part.length;
      watch.progress((sent / rows.length) * sending);
    }
    watch.check();
    return await watch.follow(id, callBackground('importRows', { id, parts }));
  } catch (error) {
    await callBackground('dropRows', { id, parts }).catch(() => undefined);
    throw error;
  }
}
