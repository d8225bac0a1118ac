import { english } from '@/utils/checks/packs/en';
import { phraseFindings } from '@/utils/checks/phrase-findings';
import type { Finding, ToneModel } from '@/utils/checks/types';
import { veil } from '@/utils/text/own-words';
import { perSentence } from '@/utils/text/per-sentence';
import { type AloneSentence, type Sentence, sentencesOf } from '@/utils/text/sentences';
import type { Span } from '@/utils/text/types';
import { droppedClauses } from './dropped-clauses';
import { framed } from './frames';
import { isKindly } from './kindly';
import { milderWords } from './milder-words';
import { requestFrom } from './request';
import { type Edit, endingOf, rewritten } from './rewrite';

/** Other words for a whole sentence, and the place that they take. */
export interface Reworded {
  text: string;
  over: Span;
}

const marksOf = ({ text, end }: AloneSentence): string => /^[.!?…]{0,20}/.exec(text.slice(end))?.[0] ?? '';

const apart = (edits: readonly Edit[], { start, end }: Edit): boolean =>
  edits.every((edit) => edit.end <= start || edit.start >= end);

/** Irony is no order, though it may look like one, and a threat asks for nothing. */
const isOrder = ({ check, why }: Finding): boolean =>
  check !== 'sarcasm' && check !== 'passive-aggressive' && !/\.(?:threat|challenge)$/.test(why.key);

/** The sentence by the rules: judging clauses and empty words gone, what says too much milder, an order as a request. */
function byRules(sentence: AloneSentence, finding: Finding): string | null {
  const { tokens, end } = sentence;
  const text = sentence.text.slice(0, end);
  const edits = droppedClauses(text, tokens, [finding, ...phraseFindings(english, sentence, undefined)]);
  const left = tokens.filter((token) => apart(edits, { ...token, words: '' }));
  const request = isOrder(finding) ? requestFrom(left) : null;
  edits.push(...(request?.edits ?? []));
  for (const edit of milderWords(left, finding.check)) if (apart(edits, edit)) edits.push(edit);
  if (edits.length === 0) return null;
  return rewritten(text, edits) + (request?.asks ? '?' : endingOf(marksOf(sentence)));
}

/** Fewer words say nothing by themselves. */
const shortest = 4;
const telling = 0.6;

/** Softer only where no check has anything to say of it any more, and the model reads it as less harsh. */
function isSofter(text: string, sentence: AloneSentence, check: Finding['check'], tone: ToneModel | null): boolean {
  const now = sentencesOf(text);
  if (now.reduce((sum, { tokens }) => sum + tokens.length, 0) < shortest) return false;
  const stings = (one: Finding) => one.check === check || one.sure >= telling;
  if (now.some((one, at) => phraseFindings(english, one, now[at + 1]).some(stings))) return false;
  const harshOf = (sentences: readonly Sentence[]) =>
    Math.max(...(tone?.weigh(sentences, '').each.map(({ harsh }) => harsh) ?? [0]));
  return !tone || harshOf(now) < harshOf([sentence]);
}

const stingsIn = (sentence: AloneSentence, finding: Finding): Finding[] => [
  finding,
  ...phraseFindings(english, sentence, undefined).filter(({ sure }) => sure >= telling),
];

const known = perSentence((): Map<string, string> => new Map());

function rewordedAlone(sentence: AloneSentence, finding: Finding, tone: ToneModel | null): string {
  const before = known(sentence);
  const key = `${finding.check} ${finding.why.key} ${finding.start} ${finding.end} ${tone !== null}`;
  const found = before.get(key);
  if (found !== undefined) return found;
  const ruled = byRules(sentence, finding);
  const text =
    ruled !== null && isSofter(ruled, sentence, finding.check, tone)
      ? ruled
      : framed(
          sentence.text.slice(0, sentence.end),
          sentence.tokens,
          finding,
          stingsIn(sentence, finding),
          endingOf(marksOf(sentence)),
        );
  before.set(key, text);
  return text;
}

/**
 * A softer sentence in place of the one that a tone finding stands in, where its own words have none: by rules that keep
 * what it tells, else a frame with blanks. Null where the sentence holds what is not the user's own, or is kind: either
 * would be lost.
 */
export function reworded(sentence: Sentence, finding: Finding, tone: ToneModel | null): Reworded | null {
  const { alone } = sentence;
  if (alone.text.includes(veil) || isKindly(alone, finding)) return null;
  const within = { ...finding, start: finding.start - sentence.start, end: finding.end - sentence.start };
  if (within.start < 0 || within.end > alone.end + marksOf(alone).length) return null;
  const over = { start: sentence.start, end: sentence.end + marksOf(alone).length };
  return { text: rewordedAlone(alone, within, tone), over };
}
