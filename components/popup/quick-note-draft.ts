import * as v from 'valibot';
import { browser } from '@/utils/platform/browser';

const key = 'quick-note';

const shape = v.object({
  text: v.string(),
  person: v.nullable(v.object({ id: v.nullable(v.string()), name: v.string() })),
  at: v.number(),
});

export type QuickNote = v.InferOutput<typeof shape>;

/**
 * What was typed and not yet saved. A popup is closed by any click beside it, without a word to us, so each key press
 * is stored at once, and only an answered save clears it.
 */
export const keepQuickNote = (note: QuickNote): Promise<void> => browser.storage.local.set({ [key]: note });

export async function readQuickNote(): Promise<QuickNote | undefined> {
  const stored = await browser.storage.local.get(key);
  const read = v.safeParse(shape, stored[key]);
  return read.success ? read.output : undefined;
}

export const clearQuickNote = (): Promise<void> => browser.storage.local.remove(key);
