import en from '@/utils/words/locales/en.json';
import type { WordKey } from '@/utils/words/types';

/** The English words, as the browser would say them. */
export function said(key: WordKey, ...args: string[]): string {
  const words = key.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], en) as string;
  return words.replace(/\$(\d)/g, (_whole, place: string) => args[Number(place) - 1] ?? '');
}
