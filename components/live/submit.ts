import { type Accessor, createSignal } from 'solid-js';
import { showToast } from '@/components/ui/toast';
import { callBackground } from '@/utils/messages/client';
import type { ViewCalls } from '@/utils/messages/protocol';
import { say } from '@/utils/platform/say';
import { type Failure, failureOf } from './failure';

export interface Submit {
  busy: Accessor<boolean>;
  /** The error of one field. */
  errorOf: (field: string) => string | undefined;
  /** An error that belongs to none of the fields shown. */
  otherError: (shown: readonly string[]) => string | undefined;
  /** True: it was done. False: the failure is shown, and what was typed stays. */
  run: (work: () => Promise<unknown>) => Promise<boolean>;
  forget: () => void;
}

export function createSubmit(): Submit {
  const [busy, setBusy] = createSignal(false);
  const [failure, setFailure] = createSignal<Failure>();
  const run = async (work: () => Promise<unknown>) => {
    if (busy()) return false;
    setBusy(true);
    setFailure(undefined);
    try {
      await work();
      return true;
    } catch (error) {
      setFailure(failureOf(error));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return {
    busy,
    run,
    forget: () => setFailure(undefined),
    errorOf: (field) => (failure()?.field === field ? failure()?.text : undefined),
    otherError: (shown) => {
      const { text, field } = failure() ?? {};
      return field !== undefined && shown.includes(field) ? undefined : text;
    },
  };
}

/** Does it, and says so where it fails. For presses that have no form round them. */
export async function attempt(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    showToast({ text: failureOf(error).text });
    return false;
  }
}

function wordsOfLeft(left: number): string[] {
  if (left > 1) return [say('ui.undoLeft', String(left))];
  return left === 1 ? [say('ui.undoLeftOne')] : [];
}

/** Takes an act back, and says what of it was changed since and so was left. `text`: to be said in any case. */
export const takeBack = (undo: string, ...text: string[]): Promise<boolean> =>
  attempt(async () => {
    const { left } = await callBackground('undo', { undo });
    const words = [...text, ...wordsOfLeft(left)];
    if (words.length > 0) showToast({ text: words.join(' ') });
  });

/** Says what was done, with a way back. */
export const offerUndo = (text: string, undo: string): void => showToast({ text, undo: () => void takeBack(undo) });

type Removable = Parameters<ViewCalls['removeRecord']>[0]['store'];

export const removeWithUndo = (store: Removable, id: string, text = say('ui.removed')): Promise<boolean> =>
  attempt(async () => {
    const { undo } = await callBackground('removeRecord', { store, id });
    offerUndo(text, undo);
  });
