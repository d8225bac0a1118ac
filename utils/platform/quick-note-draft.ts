import * as v from 'valibot';
import { browser } from '@/utils/platform/browser';
import { quickNoteKey } from '@/utils/platform/unsaved-keys';

const shape = v.object({
  text: v.string(),
  person: v.nullable(v.object({ id: v.nullable(v.string()), name: v.string() })),
  at: v.number(),
});

export type QuickNote = v.InferOutput<typeof shape>;

/** Lasts longest; in Firefox a page writes into it by itself, so the last keys are lost with a page that closes at once. */
const lasting = () => browser.storage.local;
/** Kept by the browser's own process, which has the keys as soon as they are told; gone when the browser ends. */
const quick = () => browser.storage.session;

/**
 * What was typed and not yet saved. A popup is closed by any click beside it, without a word to us, so each key press
 * is stored at once, and only an answered save clears it.
 */
export const keepQuickNote = (note: QuickNote): Promise<unknown> =>
  Promise.all([quick().set({ [quickNoteKey]: note }), lasting().set({ [quickNoteKey]: note })]);

export async function readQuickNote(): Promise<QuickNote | undefined> {
  const stored = await Promise.all([quick().get(quickNoteKey), lasting().get(quickNoteKey)]);
  const notes = stored.flatMap(({ [quickNoteKey]: note }) => {
    const read = v.safeParse(shape, note);
    return read.success ? [read.output] : [];
  });
  return notes.reduce<QuickNote | undefined>(
    (newest, note) => (newest && newest.at >= note.at ? newest : note),
    undefined,
  );
}

export const clearQuickNote = (): Promise<unknown> =>
  Promise.all([quick().remove(quickNoteKey), lasting().remove(quickNoteKey)]);

interface KeptNote {
  keep(note: QuickNote): void;
  /** What an earlier popup left, to be shown from now on. */
  take(): Promise<QuickNote | undefined>;
}

/** Until what an earlier popup left is shown, the keys of this one are stored behind it, so that neither is lost. */
export function makeKeptNote(): KeptNote {
  let left: QuickNote | undefined;
  let isRead = false;
  // Asked for before any key can be stored: this popup's own keys are nothing that an earlier one left.
  const read = readQuickNote().then((stored) => {
    left = stored;
    isRead = true;
  });
  const store = ({ text, person, at }: QuickNote) =>
    void keepQuickNote({ text: (left?.text ?? '') + text, person: person ?? left?.person ?? null, at });
  return {
    keep: (note) => (isRead ? store(note) : void read.then(() => store(note))),
    async take() {
      await read;
      const taken = left;
      left = undefined;
      return taken;
    },
  };
}
