import type { StoreName } from '@/utils/records/types';

/** How much is kept of one person, by where it stands. */
export interface KeptCounts {
  name: string;
  counts: Partial<Record<StoreName, number>>;
}

/** Calls of an extension page about what is kept at all, and how it goes. A person goes by `removeRecord`. */
export interface KeepingCalls {
  /** Null: nobody of that id. */
  keptCounts(query: { id: string }): KeptCounts | null;
  /** Everything of ours on this device. There is no way back. */
  deleteAll(query: Record<never, never>): { deleted: number };
}
