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
export const firstWordOf = (line: string): string =>
  /^\s*["“„]?([^\s"”“,:]{2,60}?)(?:['’]s)?(?=$|[\s"”“,:])/u.exec(line)?.[1] ?? '';

const isRead = ({ changes, questions }: ReturnType<typeof parseWords>) => changes.length + questions.length > 0;

/** Whether words tell anything that is more than a note. */
export const tellsFacts = (words: string, given: CaptureGiven): boolean => isRead(parseWords(words, given));

/** "Best by phone" is no word about Will Best, nor "no calls" one about Nora. */
function saysAllByItself(line: string, given: CaptureGiven): boolean {
  const read = parseWords(line, given);
  return isRead(read) && read.rest === '';
}

const named = /^\s*(\p{Lu}[\p{L}\p{M}'’.-]{1,30}(?: \p{Lu}[\p{L}\p{M}'’.-]{0,30}){0,2})(?:['’]s)?[:,]? +(?=\S)/u;
const labelled = /^\s*([^\s:,;]{2,30}(?: [^\s:,;]{1,30}){0,3}): *(?=\S)/u;

/** "He" and "The new one" are nobody's names; "An Nguyen" is one. */
function isLikeName(name: string): boolean {
  const [first = '', ...others] = name.split(' ');
  return first !== '' && (!isSmallWord(first) || others.some((word) => /^\p{Lu}/u.test(word) && !isSmallWord(word)));
}

/** "Zoe prefers chat": a name in capitals or before a colon, behind which there is something to read. */
function newNameIn(line: string, given: CaptureGiven): NewWho | null {
  const found = labelled.exec(line) ?? named.exec(line);
  const [head = '', name = ''] = found ?? [];
  const words = line.slice(head.length);
  return isLikeName(name) && tellsFacts(words, given) ? { name, words, wordsAt: head.length } : null;
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
