import type { BackupStore } from './backup-file';

export const formatVersion = 1;

/**
 * A backup as JSON with one record a line, so that a large one can be written and read piece by piece, and a small one by
 * whatever reads JSON.
 */
export class BackupText {
  private readonly made: string;
  private current: BackupStore | null = null;

  constructor(made: string) {
    this.made = made;
  }

  /** Records of one store, which may come in several pieces, one after the other. */
  records(store: BackupStore, records: readonly unknown[]): string {
    if (records.length === 0) return '';
    const lines = records.map((record) => JSON.stringify(record)).join(',\n');
    if (store === this.current) return `,\n${lines}`;
    const before = this.current ? '\n],' : this.head;
    this.current = store;
    return `${before}"${store}":[\n${lines}`;
  }

  end(): string {
    return this.current ? '\n]}}\n' : `${this.head}}}\n`;
  }

  private get head(): string {
    const head = JSON.stringify({ format: 'attune-backup', version: formatVersion, made: this.made });
    return `${head.slice(0, -1)},"records":{`;
  }
}
