import type { Draft } from '@/utils/conversation/types';
import { languageOfSentences } from '@/utils/text/language';
import { type OwnText, ownTextOf } from '@/utils/text/own-lines';
import { type Sentence, sentencesOf } from '@/utils/text/sentences';
import { withoutBlanks } from './asking-blanks';
import { Lists } from './each-sentence';

/**
 * A draft read once for all checks. After an edit only the sentences that it touched are read again; what a check makes
 * of a sentence is kept by `perSentence` of `text/per-sentence.ts`.
 */
export interface Reading {
  /** The text at its own length, with quotes, code, links and blanks to fill veiled. */
  own: string;
  sentences: readonly Sentence[];
  /** What was made of each of them; see `each-sentence.ts`. */
  lists: Lists;
  language: string;
}

/** Of as many drafts as may be open at once. */
const remembered = 8;

/** The last reading of each draft, by its key: a page that is read anew makes new drafts of the same composes. */
const readings = new Map<string, Read>();

interface Read {
  from: OwnText;
  reading: Reading;
}

function read(text: string, before: Read | undefined): Read {
  const from = ownTextOf(text, before?.from);
  const own = withoutBlanks(from.own);
  const sentences = sentencesOf(own, before && { text: before.reading.own, sentences: before.reading.sentences });
  const lists = new Lists(sentences, before?.reading);
  return { from, reading: { own, sentences, lists, language: languageOfSentences(sentences) } };
}

function remember(key: string, made: Read): void {
  readings.delete(key);
  readings.set(key, made);
  const [oldest] = readings.size > remembered ? readings.keys() : [];
  if (oldest !== undefined) readings.delete(oldest);
}

export function readingOf({ key, text }: Pick<Draft, 'key' | 'text'>): Reading {
  const known = readings.get(key);
  if (known?.from.text === text) return known.reading;
  const made = read(text, known);
  remember(key, made);
  return made.reading;
}

/** "Dave sucks" holds no frequent word of any language. */
const shortText = 12;

const looksPlain = ({ sentences, own }: Reading): boolean =>
  sentences.reduce((sum, { alone: { tokens } }) => sum + tokens.length, 0) <= shortText &&
  !/(?![\p{ASCII}’‘“”…\uFFFC])\p{L}/u.test(own);

/**
 * What the words show counts for more than what was told, and neither may say another language. A short text that shows
 * none is read as English, because it is a phrase of English then that is found in it.
 */
export const isEnglish = (reading: Reading, told: string): boolean =>
  (told === '' || told === 'en' || /^(?:en|und)\b/i.test(told)) &&
  (reading.language === 'en' || (reading.language === 'und' && looksPlain(reading)));
