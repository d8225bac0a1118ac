import { foldName } from '@/utils/text/fold';
import { seenName } from './name-text';

/** A whole name as it is compared with another one: a page and the store write the same one differently. */
export const wholeName = (name: string): string => foldName(seenName(name));

/** Words of a name or an address, as they are looked up by their beginnings. */
export const nameWords = (text: string): string[] =>
  foldName(text)
    .split(/[\s,.@_-]+/)
    .filter(Boolean);
