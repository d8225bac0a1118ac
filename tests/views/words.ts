import words from '@/utils/words/locales/en.json' with { type: 'json' };
import type { WordKey } from '@/utils/words/types';

/** The words of the English interface, by which a user finds a field or a button. */
export function word(key: WordKey, ...args: string[]): string {
  let found: unknown = words;
  for (const part of key.split('.')) found = (found as Record<string, unknown>)[part];
  if (typeof found !== 'string') throw new Error(`no words for ${key}`);
  return found.replaceAll(/\$(\d)/g, (_, place) => args[Number(place) - 1] ?? '').replaceAll('$$', '$');
}
