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

/** How much was counted of the user's usual. */
export interface UsageState {
  people: number;
  drafts: number;
  thanks: number;
  /** The first day; null: nothing was counted. */
  since: string | null;
}
