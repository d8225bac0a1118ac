import type { Usage } from '@/utils/records/usage';
import type { Reading } from './access';

type Kind = Usage['kind'];

export const usageOf = (reading: Reading, kind: Kind): Promise<Usage[]> =>
  reading.where('usage', 'mark', IDBKeyRange.bound([kind], [kind, []]));

export const usageMarked = (reading: Reading, kind: Kind, mark: string): Promise<Usage[]> =>
  reading.where('usage', 'mark', [kind, mark]);
