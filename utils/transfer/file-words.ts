import type { WordKey, Words } from '@/utils/words/types';
import type { BackupProblem } from './backup-file';
import { mostRows } from './most-rows';
import type { FileProblem, LeftOver } from './types';

/** Why a file of people is refused. */
export const fileWords: Record<FileProblem, Words> = {
  large: { key: 'transfer.file.large' },
  binary: { key: 'transfer.file.binary' },
  none: { key: 'transfer.file.none' },
  many: { key: 'transfer.file.many', args: [mostRows.toLocaleString('en')] },
  unknown: { key: 'transfer.file.unknown' },
};

/** Why a backup is refused. */
export const backupWords: Record<BackupProblem, WordKey> = {
  large: 'errors.tooLarge',
  deep: 'errors.backup.deep',
  newer: 'errors.backup.newer',
  shape: 'errors.backup.shape',
};

/** What a person has no field for, for the note that `withLeftOver` makes of it. */
export const leftOverWords: Record<LeftOver['what'], WordKey> = {
  phone: 'transfer.leftOver.phone',
  postal: 'transfer.leftOver.postal',
  web: 'transfer.leftOver.web',
  birthday: 'transfer.leftOver.birthday',
  related: 'transfer.leftOver.related',
  zone: 'transfer.leftOver.zone',
  other: 'transfer.leftOver.other',
};
