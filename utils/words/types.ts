import type en from './locales/en.json';

type Keys<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Keys<T[K]>}` }[keyof T & string];

/** A key of the message files, dotted: `checks.harsh.title`. */
export type WordKey = Keys<typeof en>;

/** Words to be shown, still without a language: a key and what fills `$1`, `$2` ... in it. */
export interface Words {
  key: WordKey;
  args?: string[];
}
