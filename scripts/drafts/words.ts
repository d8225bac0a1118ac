import en from '@/utils/words/locales/en.json';
import type { Words } from '@/utils/words/types';

/** The words of a key in English, filled as the browser would fill them. */
export function englishOf({ key, args = [] }: Words): string {
  let found: unknown = en;
  for (const part of key.split('.')) found = (found as Record<string, unknown>)[part];
  return String(found).replace(/\$(\$|\d)/g, (_, sign: string) =>
    sign === '$' ? '$' : (args[Number(sign) - 1] ?? ''),
  );
}
