/** Signs that are not drawn: zero-width ones, directional controls, fillers that Unicode counts as letters, blank braille. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\u2800]/gu;

/** The joiners are unseen too, but Persian, Indic and emoji names are drawn wrongly without them. */
const unseenButJoiners = /(?!\u200c|\u200d|\ufe0e|\ufe0f)[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\u2800]/gu;

const oneLine = (text: string) => text.replace(/[\p{Cc}\s]+/gu, ' ').trim();

/** For comparing: nothing in it that cannot be seen. */
export const seenName = (name: string): string =>
  // Plain letters are all seen, and thousands of names are compared at once.
  /^[ -~]*$/.test(name)
    ? name.replace(/ {2,}/g, ' ').trim()
    : oneLine(name.toWellFormed().normalize('NFC').replace(unseen, ''));

/** For keeping: as typed, on one line, without controls that would turn the text around it. */
export function tidyName(name: string): string {
  const tidy = oneLine(name.toWellFormed().normalize('NFC').replace(unseenButJoiners, ''));
  return seenName(tidy) ? tidy : '';
}

/**
 * For showing within a sentence of plain text: first-strong isolate and its end, so that a right-to-left name does not
 * reorder its neighbours. In HTML, `<bdi>` does the same.
 */
export const isolateName = (name: string): string => `\u2068${tidyName(name)}\u2069`;

/** Chinese, Japanese, Korean: names that are written without spaces and kept whole. */
export const isEastAsian = (text: string): boolean =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}ー・·\s]+$/u.test(text) &&
  /\p{L}/u.test(text);
