/** Marks, zero-width signs and directional controls: invisible differences that must not make two names of one. */
const unseen = /[\p{Mn}\p{Cf}]/gu;

/** One form for names that differ in case, diacritics, apostrophe or invisible signs only. */
export const foldName = (name: string): string =>
  // Plain letters have nothing else to fold, and most words are made of them.
  /^\p{ASCII}*$/u.test(name)
    ? name.toLowerCase().trim()
    : name.normalize('NFKD').replace(unseen, '').replace(/[’‘ʼ]/g, "'").replace(/ß/g, 'ss').toLowerCase().trim();
