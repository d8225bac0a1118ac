import { hasLength } from './behind';
import { parseWords } from './parse-words';
import { isSmallWord, type KnownName, makeWhoSplitter, type Who } from './split-who';
import type { CaptureGiven } from './types';

/** Somebody nobody of that name is kept of yet. */
export type NewWho = Omit<Who, 'id'>;

export interface Meant {
  /** Surely about them: the preview may begin with it. */
  sure: Who | null;
  /** Who may be meant, best first; where the line says all by itself, no word of it is taken for their name. */
  candidates: Who[];
  /** A name that nobody kept has. */
  fresh: NewWho | null;
}

/** What is looked for among those kept, so that few of many need be asked for: the first word of the line. */
export function firstWordOf(line: string): string {
  const [word = ''] = line
    .trimStart()
    .replace(/^["“„]/u, '')
    .split(/[\s"”“,:]/u);
  const bare = word.replace(/['’]s$/u, '');
  return hasLength(bare, 2, 60) ? bare : '';
}

const isRead = ({ changes, questions }: ReturnType<typeof parseWords>) => changes.length + questions.length > 0;

/** Whether words tell anything that is more than a note. */
export const tellsFacts = (words: string, given: CaptureGiven): boolean => isRead(parseWords(words, given));

/** "Best by phone" is no word about Will Best, nor "no calls" one about Nora. */
function saysAllByItself(line: string, given: CaptureGiven): boolean {
  const read = parseWords(line, given);
  return isRead(read) && read.rest === '';
}

interface Head {
  name: string;
  /** Where the words behind the name begin. */
  at: number;
}

const isNameWord = (word: string, at: number) =>
  hasLength(word, at === 0 ? 2 : 1, 31) && /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word);

/** "The new one: prefers chat". */
function labelled(line: string): Head | null {
  const at = line.indexOf(':');
  const words = line.slice(0, Math.max(at, 0)).trim().split(/ /u);
  const isName = words.length < 5 && hasLength(words[0] ?? '', 2, 30) && !/[\s,;]/u.test(words.join(''));
  return at > 0 && isName && line.slice(at + 1).trim() !== '' ? { name: words.join(' '), at: at + 1 } : null;
}

/** "Zoe Marsh prefers chat": the words in capitals that a line begins with. */
function named(line: string): Head | null {
  const words = line.trimStart().split(' ', 4);
  const bare = words.map((word) => word.replace(/[:,]$/u, '').replace(/['’]s$/u, ''));
  let many = 0;
  while (many < 3 && many < words.length - 1 && isNameWord(bare[many] ?? '', many)) {
    many++;
    if (bare[many - 1] !== words[many - 1]) break;
  }
  const at = line.length - line.trimStart().length + words.slice(0, many).join(' ').length;
  return many === 0 || line.slice(at).trim() === '' ? null : { name: bare.slice(0, many).join(' '), at };
}

/** "He" and "The new one" are nobody's names; "An Nguyen" is one. */
function isLikeName(name: string): boolean {
  const [first = '', ...others] = name.split(' ');
  return first !== '' && (!isSmallWord(first) || others.some((word) => /^\p{Lu}/u.test(word) && !isSmallWord(word)));
}

/** "Zoe prefers chat": a name in capitals or before a colon, behind which there is something to read. */
function newNameIn(line: string, given: CaptureGiven): NewWho | null {
  const { name, at } = labelled(line) ?? named(line) ?? { name: '', at: 0 };
  const words = line.slice(at).trimStart();
  return isLikeName(name) && tellsFacts(words, given) ? { name, words, wordsAt: line.length - words.length } : null;
}

/** So many of those whose name begins with the first word of a line are looked at. */
export const mostLikely = 200;

/**
 * For a line such as "sam prefers chat": whom it is about, by the names of those who may be meant. Where they are as many
 * as are looked at, somebody of the same name may be missing among them, so nobody is sure.
 */
export function meantBy(line: string, people: readonly KnownName[], given: CaptureGiven): Meant {
  const nobody: Meant = { sure: null, candidates: [], fresh: null };
  if (line.trim() === '') return nobody;
  const { candidates, ambiguous } = makeWhoSplitter(people)(line);
  const isAlone = saysAllByItself(line, given);
  const [best] = candidates;
  if (best && isAlone) return { ...nobody, candidates: candidates.map((one) => ({ ...one, words: line, wordsAt: 0 })) };
  const mayLack = people.length >= mostLikely;
  if (best) return { ...nobody, candidates, sure: ambiguous || mayLack ? null : best };
  return isAlone || mayLack ? nobody : { ...nobody, fresh: newNameIn(line, given) };
}
