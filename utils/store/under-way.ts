import { unwatched, type Watch } from './watch';

interface Run {
  share: number;
  cancelled: boolean;
}

/** What runs in this life of the worker. Whatever ends the worker ends its transaction, and what it was to do with it. */
const running = new Map<string, Run>();

/** Runs something long under a name by which a view asks how far it is, and by which it is stopped. */
export async function underWay<T>(id: string, run: (watch: Watch) => Promise<T>): Promise<T> {
  // Sent a second time, it waits for the first one's transaction; the first one's bar goes on.
  if (running.has(id)) return run(unwatched);
  const state: Run = { share: 0, cancelled: false };
  running.set(id, state);
  try {
    return await run({
      progress(share) {
        state.share = share;
      },
      cancelled: () => state.cancelled,
    });
  } finally {
    running.delete(id);
  }
}

/** From 0 to 1; null: nothing runs under that name. */
export const howFar = ({ id }: { id: string }): { share: number | null } => ({ share: running.get(id)?.share ?? null });

/** False: it is over already, and its undo is what takes it back. */
export function cancelRun({ id }: { id: string }): { cancelled: boolean } {
  const state = running.get(id);
  if (state) state.cancelled = true;
  return { cancelled: state !== undefined };
}
