import * as v from 'valibot';
import { browser } from '@/utils/platform/browser';
import { typedLineKey } from '@/utils/platform/unsaved-keys';

const shape = v.object({ id: v.string(), text: v.string() });

/** A line typed where nothing can be shown or answered, put by until a page of ours shows what it says. Ends with the browser. */
export const putLine = (line: v.InferOutput<typeof shape>): Promise<void> =>
  browser.storage.session.set({ [typedLineKey]: line });

/** Undefined: another one was typed since, or it is kept already. */
export async function lineOf(id: string): Promise<string | undefined> {
  const read = v.safeParse(shape, (await browser.storage.session.get(typedLineKey))[typedLineKey]);
  return read.success && read.output.id === id ? read.output.text : undefined;
}

export const dropLine = (): Promise<void> => browser.storage.session.remove(typedLineKey);
