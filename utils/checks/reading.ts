import type { Draft } from '@/utils/conversation/types';
import { languageOfTokens } from '@/utils/text/language';
import { ownWords } from '@/utils/text/own-words';
import { type Sentence, sentencesOf } from '@/utils/text/sentences';
import { tokensOf } from '@/utils/text/tokens';

/** A draft read once for all checks. */
export interface Reading {
  /** The text at its own length, with quotes, code and links veiled. */
  own: string;
  sentences: Sentence[];
  language: string;
}

const readings = new WeakMap<Draft, { text: string; reading: Reading }>();

function read(text: string): Reading {
  const own = ownWords(text);
  const tokens = tokensOf(own);
  return { own, sentences: sentencesOf(own), language: languageOfTokens(own, tokens) };
}

export function readingOf(draft: Draft): Reading {
  const known = readings.get(draft);
  if (known?.text === draft.text) return known.reading;
  const reading = read(draft.text);
  readings.set(draft, { text: draft.text, reading });
  return reading;
}

/** "Dave sucks" holds no frequent word of any language. */
const shortText = 12;

const looksPlain = ({ sentences, own }: Reading): boolean =>
  sentences.reduce((sum, { tokens }) => sum + tokens.length, 0) <= shortText &&
  !/(?![\p{ASCII}’‘“”…\uFFFC])\p{L}/u.test(own);

/**
 * What the words show counts for more than what was told, and neither may say another language. A short text that shows
 * none is read as English, because it is a phrase of English then that is found in it.
 */
export const isEnglish = (reading: Reading, told: string): boolean =>
  (told === '' || /^(?:en|und)\b/i.test(told)) &&
  (reading.language === 'en' || (reading.language === 'und' && looksPlain(reading)));
