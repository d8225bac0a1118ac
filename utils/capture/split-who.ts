import { functionWords, selfWords } from '@/utils/people/name-words';
import { isOrdinaryWord } from '@/utils/people/ordinary-words';
import { foldName } from '@/utils/text/fold';

/** Somebody the user may mean, as the caller keeps them. */
export interface KnownName {
  id: string;
  name: string;
  aliases: readonly string[];
}

export interface Who {
  id: string;
  name: string;
  /** What is left to read about them: "prefers chat". */
  words: string;
  /** Where these words begin in the line, so that spans can be shown in it. */
  wordsAt: number;
}

export interface WhoFound {
  /** Best first. */
  candidates: Who[];
  /** Whether the user must choose: two are as likely, or the line has but the beginning of a name. */
  ambiguous: boolean;
}

interface Entry {
  id: string;
  name: string;
  /** The name and each alias as words. */
  names: string[][];
}

const mostWords = 6;
const shortestBeginning = 2;

const wordsOf = (name: string): string[] =>
  foldName(name)
    .split(/[\s,._-]+/)
    .filter(Boolean);

const moreSmallWords = new Set(
  'i it its him hers theirs mine who whom whose what when where which has have had can could should would'.split(' '),
);

/** What people are spoken of as who are not named: "New intern prefers chat". */
const wordsForPeople = new Set(
  `new newest old older other another both all everyone everybody anyone anybody someone somebody nobody noone people
  folks team boss intern interns temp temps trainee colleague colleagues coworker coworkers teammate teammates manager
  client clients customer customers`.split(/\s+/),
);

/** Words such as "my", "the" or "he": they begin many lines, and are hardly ever the name that is meant. */
export const isSmallWord = (word: string): boolean => {
  const folded = foldName(word);
  return [functionWords, selfWords, moreSmallWords, wordsForPeople].some((words) => words.has(folded));
};

/** A word of its own is no beginning of Thea, Isabel or Markus. */
const mayBegin = (word: string): boolean =>
  word.length >= shortestBeginning && !isSmallWord(word) && !isOrdinaryWord(word) && !isOrdinaryWord(word, 'de');

const byBeginning = 2;

/** Less is better: the whole name, words of it, beginnings of its words; undefined where it is somebody else. */
function rankOf({ names }: Entry, said: readonly string[]): number | undefined {
  const joined = said.join(' ');
  if (names.some((words) => words.join(' ') === joined)) return 0;
  if (names.some((words) => said.every((word) => words.includes(word)))) return 1;
  const begins = (words: readonly string[]) =>
    said.every((word) => words.includes(word) || (mayBegin(word) && words.some((one) => one.startsWith(word))));
  return names.some(begins) ? byBeginning : undefined;
}

interface Start {
  said: string[];
  wordsAt: number;
}

const plainEnd = /(?:['’]s)?[:,]?$/u;

/** "“Anna Lind”: prefers chat". */
function quotedStart(line: string): Start | undefined {
  const text = line.trimStart();
  const end = /^["“„]/u.test(text) ? text.slice(1).search(/["”“]/u) : -1;
  if (end < 1 || end > 80) return undefined;
  const rest = text
    .slice(end + 2)
    .replace(/^[:,]/u, '')
    .trimStart();
  return { said: wordsOf(text.slice(1, end + 1)), wordsAt: line.length - rest.length };
}

/** The beginnings of a line that may be a name, the longest first; in quotes it is what stands there. */
function starts(line: string): Start[] {
  const quoted = quotedStart(line);
  if (quoted) return [quoted];
  const words = [...line.matchAll(/\S+/g)].slice(0, mostWords);
  return words
    .map((_, at) => {
      const name = line.slice(0, (words[at]?.index ?? 0) + (words[at]?.[0].length ?? 0));
      const behind = line.slice(name.length);
      return { said: wordsOf(name.replace(plainEnd, '')), wordsAt: line.length - behind.trimStart().length };
    })
    .filter(({ said }) => said.length > 0)
    .reverse();
}

/** What tells two candidates apart: more words of the line in the name, and the better match. */
interface Match {
  entry: Entry;
  start: Start;
  rank: number;
}

const isUnsure = ({ rank, start }: Match) => rank === byBeginning || start.said.every(isSmallWord);

const asLikely = (one: Match, other: Match | undefined) =>
  other?.rank === one.rank && other.start.said.length === one.start.said.length;

/** By the first letter of each word of a name, so that a key looks at few of many people. */
function byLetter(people: readonly KnownName[]): Map<string, Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const { id, name, aliases } of people) {
    const entry: Entry = { id, name, names: [name, ...aliases].map(wordsOf) };
    const letters = new Set(entry.names.flat().map(([letter = '']) => letter));
    for (const letter of letters) {
      const some = found.get(letter);
      if (some) some.push(entry);
      else found.set(letter, [entry]);
    }
  }
  return found;
}

/** Each person once, by the longest beginning of the line that may be their name. */
function matchesOf(line: string, entries: Map<string, Entry[]>): Match[] {
  const byId = new Map<string, Match>();
  for (const start of starts(line)) {
    for (const entry of entries.get(start.said[0]?.[0] ?? '') ?? []) {
      const rank = byId.has(entry.id) ? undefined : rankOf(entry, start.said);
      if (rank !== undefined) byId.set(entry.id, { entry, start, rank });
    }
  }
  return [...byId.values()].sort((a, b) => b.start.said.length - a.start.said.length || a.rank - b.rank);
}

/**
 * For a line such as "sam prefers chat": who is meant, and the words about them. The names are made ready once, as a line
 * is split at every key.
 */
export function makeWhoSplitter(people: readonly KnownName[]): (line: string, limit?: number) => WhoFound {
  const entries = byLetter(people);
  return (line, limit = 5) => {
    const found = matchesOf(line, entries);
    const [best, next] = found;
    return {
      candidates: found.slice(0, limit).map(({ entry, start }) => ({
        id: entry.id,
        name: entry.name,
        words: line.slice(start.wordsAt).trimEnd(),
        wordsAt: start.wordsAt,
      })),
      ambiguous: best !== undefined && (isUnsure(best) || asLikely(best, next)),
    };
  };
}
