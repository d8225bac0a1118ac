import type { WordKey, Words } from '@/utils/words/types';
import { browser } from './browser';

/** The words of a key in the user's language. Message files nest; the built ones join keys with `_`. */
export function say(words: WordKey | Words, ...args: string[]): string {
  const { key, args: given = args } = typeof words === 'string' ? { key: words } : words;
  return browser.i18n.getMessage(key.replaceAll('.', '_'), given);
}
