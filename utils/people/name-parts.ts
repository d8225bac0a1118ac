import { trimSigns } from '@/utils/text/trim-signs';
import { isEastAsian, seenName } from './name-text';
import { compoundStarts, groupWords, particles, selfWords, titlesAfter, titlesBefore } from './name-words';

export interface NameParts {
  /** First and middle names, as written. */
  given: string[];
  /** Family name with its particles. */
  family: string[];
  /** False: "García López, María" could also be a name followed by a place or firm. */
  sure: boolean;
}

const plain = (token: string) => token.replace(/\./g, '').toLowerCase();
const isTitle = (token: string) => titlesBefore.has(plain(token)) || titlesAfter.has(plain(token));

/** "KLEIN Carol": in French, Asian and many company directories capitals mark the family name. */
const isCapitals = (token: string) =>
  token.length > 2 && token === token.toUpperCase() && token !== token.toLowerCase() && /[AEIOUYÄÖÜ]/.test(token);

/** The name alone: without quotes, what stands in brackets, and what follows "via", "|" or a dash. */
function bareName(name: string): string {
  const shown = seenName(name)
    .replace(/\p{Extended_Pictographic}/gu, ' ')
    .replace(/\([^)]*\)?|\[[^\]]*\]?|<[^>]*>?|（[^）]*）?/g, ' ')
    .split(/\s(?:[|/–—@-]|via|on behalf of|im auftrag von)\s/iu, 1);
  return trimSigns(shown[0] ?? '', /["'“”„‘’\s]/)
    .replace(/["“”„]/g, '')
    .trim();
}

const tokensOf = (text: string): string[] =>
  text
    .split(/\s+/)
    .map((token) => trimSigns(token, /[^\p{L}\p{N}']/u, /[^\p{L}\p{M}\p{N}.]/u))
    .filter((token) => /[\p{L}\p{N}]/u.test(token));

/** Titles off both ends; `titled` tells that one stood in front, so that a single word left is a family name. */
function withoutTitles(tokens: string[]): { rest: string[]; titled: boolean } {
  const start = tokens.findIndex((token) => !titlesBefore.has(plain(token)));
  if (start < 0) return { rest: [], titled: true };
  const rest = tokens.slice(start);
  // A lone "Ma" or "Jr" is somebody's name; two words must be left before an ending may go.
  while (rest.length > 1 && titlesAfter.has(plain(rest.at(-1) ?? ''))) rest.pop();
  return { rest, titled: start > 0 };
}

function joinCompounds([first, second, ...rest]: string[]): string[] {
  if (first === undefined || second === undefined || !compoundStarts.has(plain(first))) {
    return [first, second, ...rest].filter((token) => token !== undefined);
  }
  return [`${first} ${second}`, ...rest];
}

function inWrittenOrder(tokens: string[]): NameParts {
  const { rest, titled } = withoutTitles(tokens);
  if (rest.length < 2) return { given: titled ? [] : rest, family: titled ? rest : [], sure: true };
  const lower = rest.findIndex((token) => !isCapitals(token));
  if (lower > 0) return { given: joinCompounds(rest.slice(lower)), family: rest.slice(0, lower), sure: true };
  const joined = joinCompounds(rest);
  const particle = joined.findIndex((token, at) => at > 0 && at < joined.length - 1 && particles.has(plain(token)));
  const from = particle > 0 ? particle : Math.max(1, joined.length - 1);
  return { given: joined.slice(0, from), family: joined.slice(from), sure: true };
}

/** "Klein, Carol" -> family, given. Pieces that are titles or words of a group go first. */
function byComma(pieces: string[][]): NameParts {
  const [family = [], given] = pieces.filter((tokens) => !tokens.every(isTitle) && !tokens.some(isGroupWord));
  if (!given) return inWrittenOrder(family);
  const surnames = family.filter((token) => !particles.has(plain(token)));
  return { given: withoutTitles(given).rest, family, sure: surnames.length < 2 };
}

const isGroupWord = (token: string) => groupWords.has(plain(token));

/** Undefined: the name of a group, firm or machine, an address, or no name at all. */
export function partsOfName(name: string): NameParts | undefined {
  const bare = bareName(name);
  if (!/\p{L}/u.test(bare) || bare.includes('@') || selfWords.has(plain(bare))) return undefined;
  if (isEastAsian(bare)) return { given: [], family: tokensOf(bare), sure: true };
  const western = bare.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/gu, ' ');
  const pieces = western
    .split(/[,،]/)
    .map(tokensOf)
    .filter((tokens) => tokens.length > 0);
  if (pieces[0]?.some(isGroupWord)) return undefined;
  const parts = pieces.length > 1 ? byComma(pieces) : inWrittenOrder(pieces[0] ?? []);
  return parts.given.length + parts.family.length > 0 ? parts : undefined;
}
