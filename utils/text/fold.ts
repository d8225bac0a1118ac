/** Marks, zero-width signs and directional controls: invisible differences that must not make two names of one. */
const unseen = /[\p{Mn}\p{Cf}]/gu;

/** One form for names that differ in case, diacritics, apostrophe or invisible signs only. */
export const foldName = (name: string): string =>
  name.normalize('NFKD').replace(unseen, '').replace(/[’‘ʼ]/g, "'").replace(/ß/g, 'ss').toLowerCase().trim();
