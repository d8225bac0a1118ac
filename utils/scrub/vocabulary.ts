/** What stands in the code that reads pages, taken from its source when the extension is built. */
export interface Literals {
  strings: readonly string[];
  patterns: readonly string[];
}

/** What of a page's marks is known to everybody, as it stands in our own code. */
export interface Vocabulary {
  /** Whole class names. */
  classes: ReadonlySet<string>;
  /** Parts of class names that are asked for by `[class*="..."]`. */
  classParts: readonly string[];
  /** Names of attributes and of elements that pages make up. */
  names: ReadonlySet<string>;
  /** Beginnings of values that are asked for by `[id^="..."]`, by the attribute's name. */
  beginnings: ReadonlyMap<string, readonly string[]>;
  /** Parts of ids and of other marks, between signs that are no letter and no digit. */
  words: ReadonlySet<string>;
}

const classNames = /\.(-?[A-Za-z_][\w-]*)/g;
const classParts = /\[class[~|^$*]?="?([\w-]{3,60})/g;
const beginnings = /\[([A-Za-z][\w-]*)\^=["']?([\w:.-]{2,60})/g;
const attributeNames = /\[([A-Za-z][\w-]*)/g;
const madeUpTags = /(?:^|[\s,>+~(])([a-z][a-z\d]*-[\w-]*)(?![\w-]|["'])/g;
const plainName = /^[a-z][a-z\d]*(?:-[a-z\d]+)*$/;
const word = /[A-Za-z][A-Za-z\d]+|[A-Za-z](?=[_:-])|\d{1,2}(?=:)/g;
/** Of a pattern: `\w`, `\d` and the like are no words. */
const escapes = /\\[a-z]/gi;

const allOf = (texts: readonly string[], pattern: RegExp): string[] =>
  texts.flatMap((text) => [...text.matchAll(pattern)].map(([whole, part]) => part ?? whole));

function beginningsIn(marks: readonly string[]): Map<string, string[]> {
  const pairs = marks.flatMap((mark) =>
    [...mark.matchAll(beginnings)].map(([, name = '', start = '']) => ({ name, start })),
  );
  const byName = Map.groupBy(pairs, ({ name }) => name);
  const longestFirst = (starts: string[]) => starts.sort((one, other) => other.length - one.length);
  return new Map([...byName].map(([name, all]) => [name, longestFirst(all.map(({ start }) => start))]));
}

/** A sentence or a label is nothing that a page's marks are made of. */
const isMark = (text: string): boolean => !/^[\p{L}]+(?: [\p{L}]+)+[.!?]?$/u.test(text);

export function vocabularyOf({ strings, patterns }: Literals): Vocabulary {
  const marks = strings.filter(isMark);
  const inPatterns = patterns.map((pattern) => pattern.replace(escapes, ' '));
  return {
    classes: new Set(allOf(marks, classNames)),
    classParts: [...new Set(allOf(marks, classParts))],
    beginnings: beginningsIn(marks),
    names: new Set([
      ...allOf(marks, attributeNames),
      ...allOf(marks, madeUpTags),
      ...marks.filter((mark) => plainName.test(mark)),
    ]),
    words: new Set([
      ...allOf(marks, word),
      ...allOf(inPatterns, word).filter((each) => each.length > 2 || /\d/.test(each)),
    ]),
  };
}
