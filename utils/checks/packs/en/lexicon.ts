import { phrasesA } from './lexicon-phrases-a';
import { phrasesB } from './lexicon-phrases-b';
import { phrasesC } from './lexicon-phrases-c';
import { phrasesD } from './lexicon-phrases-d';
import { phrasesE } from './lexicon-phrases-e';
import type { LexiconCategory } from './lexicon-types';
import { wordsA } from './lexicon-words-a';
import { wordsB } from './lexicon-words-b';
import { wordsC } from './lexicon-words-c';

type Lexicon = Readonly<Record<LexiconCategory, string>>;
type Part = Readonly<Partial<Record<LexiconCategory, string>>>;

/** A category that stands in several parts holds the lines of all of them. */
function merged(parts: readonly Part[]): Lexicon {
  const all: Partial<Record<string, string>> = {};
  for (const [key, text] of parts.flatMap((part) => Object.entries(part))) all[key] = (all[key] ?? '') + text;
  return all as Lexicon;
}

/** What a reader knows of English words before any row is learnt: per category its words, parted by white space. */
export const lexicon = merged([wordsA, wordsB, wordsC]);

const slashed = merged([phrasesA, phrasesB, phrasesC, phrasesD, phrasesE]);

const onePerLine = (text: string): string => text.trim().replace(/ \/ |\n+/g, '\n');

const keys = Object.keys(slashed) as LexiconCategory[];

/** The same for phrases of two to five words (short forms are words of their own), one per line. */
export const lexiconPhrases = Object.fromEntries(keys.map((key) => [key, onePerLine(slashed[key])])) as Lexicon;
