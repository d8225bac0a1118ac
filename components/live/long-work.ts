import { type Accessor, createSignal } from 'solid-js';
import { CallFailed, failed } from '@/utils/messages/call-failed';
import { callBackground } from '@/utils/messages/client';

/** What something long is given to say how far it is. */
export interface WorkWatch {
  /** From 0 to 1. */
  progress(share: number): void;
  /** Throws where the user cancelled; asked between two steps. */
  check(): void;
  /**
   * Waits for a `restore` or an `importRows` of the background, of which the bar shows the rest from here. One that was
   * cancelled too late to be stopped is taken back.
   */
  follow<T extends { undo: string }>(id: string, run: Promise<T>): Promise<T>;
}

export interface LongWork {
  /** From 0 to 1; null: nothing is under way. */
  share: Accessor<number | null>;
  cancel: () => void;
  run: <T>(work: (watch: WorkWatch) => Promise<T>) => Promise<T>;
}

const cancelled = 'transfer.import.cancelled';
/** Often enough for a bar, seldom enough to be no load. */
const askEvery = 150;

export const isCancelled = (error: unknown): boolean => error instanceof CallFailed && error.error.key === cancelled;

const pause = () => new Promise((resolve) => setTimeout(resolve, askEvery));

/** Something that takes a while, with a bar and a way to stop it. One at a time. */
export function createLongWork(): LongWork {
  const [share, setShare] = createSignal<number | null>(null);
  let isStopped = false;
  let inBackground: string | undefined;

  async function follow<T extends { undo: string }>(id: string, run: Promise<T>): Promise<T> {
    const from = share() ?? 0;
    let isOver = false;
    const over = run.finally(() => {
      isOver = true;
    });
    over.catch(() => undefined);
    inBackground = id;
    while (!isOver) {
      const { share: done } = await callBackground('howFar', { id });
      if (done !== null) setShare(from + (1 - from) * done);
      await Promise.race([pause(), over.catch(() => undefined)]);
    }
    const done = await over;
    if (!isStopped) return done;
    await callBackground('undo', { undo: done.undo });
    throw failed(cancelled);
  }

  const watch: WorkWatch = {
    progress: (part) => setShare(part),
    check() {
      if (isStopped) throw failed(cancelled);
    },
    follow,
  };
  return {
    share,
    cancel() {
      isStopped = true;
      if (inBackground) void callBackground('cancelRun', { id: inBackground }).catch(() => undefined);
    },
    async run(work) {
      isStopped = false;
      inBackground = undefined;
      setShare(0);
      try {
        return await work(watch);
      } finally {
        inBackground = undefined;
        setShare(null);
      }
    },
  };
}
