export interface RestorePreview {
  /** Handle for `restore`. */
  id: string;
  made: string;
  added: number;
  changed: number;
  same: number;
  byStore: Record<string, number>;
}

export interface StoreState {
  /** `emptied`: the store opened with fewer records than it had; a snapshot can be restored. */
  state: 'fine' | 'emptied' | 'failed';
  records: number;
  snapshot: { made: string; records: number } | null;
  lastBackup: string | null;
  backupDue: boolean;
}

/** Somebody who went into another person. */
export interface MergeEntry {
  /** Handle for `splitPerson`. */
  id: string;
  name: string;
  at: string;
  /** Merges are taken apart from the last one on. */
  isLast: boolean;
}

/** Two people who are not the same, as the user said. */
export interface ApartEntry {
  id: string;
  a: { id: string; name: string };
  b: { id: string; name: string };
  at: string;
}

/** How much was counted of the user's usual. */
export interface UsageState {
  people: number;
  drafts: number;
  thanks: number;
  /** Whom nobody keeps, as scrambled traces of their addresses. */
  others: number;
  /** The first day; null: nothing was counted. */
  since: string | null;
}
