/** What stands behind a beginning, where it has so many letters; undefined where the text does not begin so. */
export function behind(begin: RegExp, text: string, least = 2, most = 120): string | undefined {
  const found = begin.exec(text);
  if (found?.index !== 0) return undefined;
  const rest = text.slice(found[0].length);
  return rest.length >= least && rest.length <= most ? rest : undefined;
}

/** Phrases written with bars or line ends between them. */
export const phrasesOf = (list: string): ReadonlySet<string> => new Set(list.split(/[|\n]/).map((one) => one.trim()));

const longest = 4;
const parting = /[\s,:!?()"“”]/u;

/** Whether words of a text, side by side, are one of some phrases; a plural counts as its word. */
export function holdsAny(text: string, phrases: ReadonlySet<string>): boolean {
  const words = text
    .toLowerCase()
    .split(parting)
    .filter(Boolean)
    .map((one) => one.replace(/[.;]$/, ''));
  return words.some((_, at) => {
    for (let many = 1; many <= longest; many++) {
      const phrase = words.slice(at, at + many).join(' ');
      if (phrases.has(phrase) || phrases.has(phrase.replace(/e?s$/, '')) || phrases.has(phrase.replace(/s$/, '')))
        return true;
    }
    return false;
  });
}

/** Whether a text begins with one of some phrases, up to the end of a word. */
export function beginsWithAny(text: string, phrases: ReadonlySet<string>): boolean {
  const words = text.toLowerCase().split(' ', longest);
  return words.some((_, at) => {
    const phrase = words
      .slice(0, at + 1)
      .join(' ')
      .replace(/[,.:]$/, '');
    return phrases.has(phrase) || phrases.has(phrase.replace(/s$/, ''));
  });
}

/** What stands before and behind some words, at each place where they are; the first places first. */
export const around = (text: string, between: RegExp): { front: string; back: string; between: string }[] =>
  [...text.matchAll(between)].map((found) => ({
    front: text.slice(0, found.index),
    between: found[0],
    back: text.slice(found.index + found[0].length),
  }));

/** Whether a text has so many letters. */
export const hasLength = (text: string, least: number, most: number): boolean =>
  text.length >= least && text.length <= most;

/** What stands before an end that is anchored; undefined where the text does not end so. */
export function before(end: RegExp, text: string, least = 3, most = 40): string | undefined {
  const found = end.exec(text);
  if (!found || found.index + found[0].length !== text.length) return undefined;
  return hasLength(text.slice(0, found.index), least, most) ? text.slice(0, found.index) : undefined;
}

/** A text without some of the words that it ends with. */
export function withoutLast(text: string, words: ReadonlySet<string>, times: number): string {
  let now = text;
  for (let turn = 0; turn < times; turn++) {
    const at = now.lastIndexOf(' ');
    if (at < 1 || !words.has(now.slice(at + 1))) return now;
    now = now.slice(0, at);
  }
  return now;
}
