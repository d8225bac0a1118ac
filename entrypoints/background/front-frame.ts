import { browser } from '@/utils/platform/browser';

/** The top of a page. */
const top = 0;
const prefix = 'front-frame:';
const keyOf = (tab: number): string => `${prefix}${tab}`;

/**
 * In which frame of a tab the user writes: a chat's window may stand in a webmail's page. Kept by the browser for as
 * long as it runs, as the worker may end at any time.
 */
export async function frontFrame(tab: number): Promise<number> {
  const key = keyOf(tab);
  const kept: unknown = (await browser.storage.session.get(key))[key];
  return typeof kept === 'number' ? kept : top;
}

export async function bringToFront(tab: number, frame: number): Promise<void> {
  const key = keyOf(tab);
  if (frame === top) await browser.storage.session.remove(key);
  else await browser.storage.session.set({ [key]: frame });
}

/** Of all tabs in which that is not the top of the page. */
export async function innerFrames(): Promise<{ tab: number; frame: number }[]> {
  const kept = Object.entries(await browser.storage.session.get(null));
  return kept.flatMap(([key, frame]) =>
    key.startsWith(prefix) && typeof frame === 'number' ? [{ tab: Number(key.slice(prefix.length)), frame }] : [],
  );
}

interface Heard {
  tab: number;
  frame: number;
  /** The focus is in a frame that the sender does not read. */
  elsewhere: boolean;
}

/** Whether what a frame tells is of where the user is; from then on that frame is in front. */
export async function isInFront({ tab, frame, elsewhere }: Heard): Promise<boolean> {
  const front = await frontFrame(tab);
  if (elsewhere && front !== frame) return false;
  if (front !== frame) await bringToFront(tab, frame);
  return true;
}
