import { mailboxWords } from './name-words';

/** Words of a mailbox's local part, without the tag behind a plus sign. */
const localWords = (address: string): string[] =>
  (address.split('@')[0] ?? '')
    .split('+')[0]
    ?.toLowerCase()
    .split(/[._-]+/)
    .map((word) => word.replace(/\d{1,20}$/, ''))
    .filter(Boolean) ?? [];

/** Lists, machines and functions: mail to them greets nobody by name. */
export const isSharedMailbox = (address: string): boolean => localWords(address).some((word) => mailboxWords.has(word));
