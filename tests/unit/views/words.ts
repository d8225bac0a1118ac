import type { Words } from '@/utils/words/types';

/** In place of `platform/say` in tests of views: keys and what fills them stand for the words. */
export const say = (words: string | Words, ...args: string[]): string => {
  const { key, args: given = args } = typeof words === 'string' ? { key: words } : words;
  return [key, ...(given ?? [])].join(' ');
};
