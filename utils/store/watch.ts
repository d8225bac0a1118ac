/** How something long goes on; both are called between two records, and neither may wait for anything. */
export interface Watch {
  /** From 0 to 1. */
  progress(share: number): void;
  cancelled(): boolean;
}

export const unwatched: Watch = { progress: () => undefined, cancelled: () => false };
