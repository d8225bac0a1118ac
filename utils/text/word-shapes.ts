import { perWord } from './per-word';

/** Nearly all words begin with a plain letter, and a look at its code is many times faster than a search. */
const isPlainSmall = (text: string): boolean => text.charCodeAt(0) > 96 && text.charCodeAt(0) < 123;

/** Begins with a capital, of any script. */
export const opensWithCapital = perWord(({ text }) => !isPlainSmall(text) && /^\p{Lu}/u.test(text));

/** Begins with a capital and goes on in small letters. */
export const opensAsName = perWord(({ text }) => !isPlainSmall(text) && /^\p{Lu}\p{Ll}/u.test(text));

/** One capital and no more: an initial. */
export const isInitial = perWord(({ text }) => /^\p{Lu}$/u.test(text));

export const holdsDigit = perWord(({ text }) => /\d/.test(text));
