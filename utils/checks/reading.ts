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
  return { own, sentences: sentencesOf(own, tokens), language: languageOfTokens(own, tokens) };
}

export function readingOf(draft: Draft): Reading {
  const known = readings.get(draft);
  if (known?.text === draft.text) return known.reading;
  const reading = read(draft.text);
  readings.set(draft, { text: draft.text, reading });
  return reading;
}

/** What the words show counts for more than what was told; both must say English before phrases of English are sought. */
export const isEnglish = ({ language }: Reading, told: string): boolean =>
  language === 'en' && (told === '' || /^(?:en|und)\b/i.test(told));
