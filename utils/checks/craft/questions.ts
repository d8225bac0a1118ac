import type { Sentence } from '@/utils/text/sentences';
import type { Token } from '@/utils/text/tokens';
import type { Span } from '@/utils/text/types';
import { stemsOf } from './content-stems';
import { askers, isIdle, kindOf, type QuestionKind, questionWords } from './question-kinds';

/** Something that was asked, and what an answer would speak of. */
export interface Question extends Span {
  kind: QuestionKind;
  stems: readonly string[];
  /** With a question mark. */
  plain: boolean;
  /** About the one who is asked. */
  toReader: boolean;
}

const readers = new Set(['you', 'your', 'yours', 'u', 'we', 'our', 'us']);
const leadIns = new Set('and but so also or then hey hi hello ok okay well ps btw oh please now just'.split(' '));
const tellings =
  /\b(?:tell|remind|show) (?:me|us)|\blet (?:me|us) know|\b(?:do|does|can|could|would) (?:you|anybody|anyone|u) (?:know|say|remember|confirm|check|tell)|\b(?:wonder|wondering|asks|ask|asked|unsure|confirm|(?:like|want|need|have) to know|any idea|not sure)$/;

/** "Let me know if you need anything" offers; it does not ask. */
const offers = /^if (?:you|there|anything|something|that|this|it|they|i|we can|u)\b/;

const isStart = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || tokens[at]?.gap !== 'none' || leadIns.has(tokens[at - 1]?.word ?? '');

/** "by when", "at what time". */
const before = new Set('by at until from with to for in on since'.split(' '));

const opens = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.word ?? '';
  if (questionWords.has(word)) return true;
  if (word === 'any') return isStart(tokens, at);
  if (before.has(word)) return questionWords.has(tokens[at + 1]?.word ?? '') && isStart(tokens, at);
  return askers.has(word) && word !== 'u' && isStart(tokens, at);
};

/** Whether the words just before ask for what stands here: "please tell me whether ...". */
function isTold(tokens: readonly Token[], at: number): boolean {
  const words = tokens
    .slice(Math.max(0, at - 6), at)
    .map(({ word }) => word)
    .join(' ');
  return tellings.test(words);
}

const inverts = new Set('when where why'.split(' '));

/** "When the truck comes, ..." asks nothing: in a question the verb stands right behind these words. */
function isAsked(tokens: readonly Token[], at: number): boolean {
  const { word = '' } = tokens[at] ?? {};
  if (inverts.has(word)) return askers.has(tokens[at + 1]?.word ?? '') || tokens[at + 1] === undefined;
  if (word !== 'how' || /^(?:many|much)$/.test(tokens[at + 1]?.word ?? '')) return true;
  return tokens.slice(at + 1, at + 5).some((token) => askers.has(token.word));
}

/** In a chat the sign is often left out: "hey where did you put the key". */
function isBare(tokens: readonly Token[], at: number): boolean {
  const isFirst = at === 0 || (at === 1 && leadIns.has(tokens[0]?.word ?? ''));
  return isFirst && questionWords.has(tokens[at]?.word ?? '') && askers.has(tokens[at + 1]?.word ?? '');
}

function startsAt({ tokens, asks }: Sentence, at: number, goesOn: boolean): boolean {
  const { word = '' } = tokens[at] ?? {};
  if ((questionWords.has(word) || word === 'if') && isTold(tokens, at)) return true;
  if (!isStart(tokens, at) || !opens(tokens, at) || !isAsked(tokens, at)) return false;
  return asks || isBare(tokens, at) || (goesOn && before.has(word));
}

function startsIn(sentence: Sentence): number[] {
  const starts: number[] = [];
  for (let at = 0; at < sentence.tokens.length; at++) if (startsAt(sentence, at, starts.length > 0)) starts.push(at);
  return starts;
}

/** Where somebody asks whether they may be told, the telling is what is asked for. */
function isOnlyFrame(tokens: readonly Token[], from: number, to: number): boolean {
  return to < tokens.length && to - from <= 9 && isTold(tokens, to);
}

/** "Do you need a room, and do you eat meat?": the "and" is of neither. */
const dangling = new Set(['and', 'or', 'but', 'so', 'also']);

function questionAt({ tokens, asks }: Sentence, from: number, to: number): Question[] {
  if (isOnlyFrame(tokens, from, to)) return [];
  const end = dangling.has(tokens[to - 1]?.word ?? '') ? to - 1 : to;
  const words = tokens.slice(from, end);
  const text = words.map(({ word }) => word).join(' ');
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last || isIdle(words) || offers.test(text)) return [];
  const kind = kindOf(words);
  const stems = stemsOf(words);
  if (stems.length === 0 && kind !== 'time' && kind !== 'opinion') return [];
  const toReader = words.some(({ word }) => readers.has(word));
  return [{ start: first.start, end: last.end, kind, stems, plain: asks, toReader }];
}

/** Who asks and goes on to answer asked for effect. */
const answersItself = /^(?:simple|easy|because|yes|no|nope|well|the answer|nobody|nothing|none|exactly|correct)\b/;

const wordsOf = (sentence: Sentence | undefined): string =>
  sentence?.tokens
    .slice(0, 3)
    .map(({ word }) => word)
    .join(' ') ?? '';

/** The questions of a message that wait for an answer. */
export function questionsIn(sentences: readonly Sentence[]): Question[] {
  return sentences.flatMap((sentence, at) => {
    const starts = startsIn(sentence);
    if (starts.length === 0 || answersItself.test(wordsOf(sentences[at + 1]))) return [];
    return starts.flatMap((from, place) => questionAt(sentence, from, starts[place + 1] ?? sentence.tokens.length));
  });
}
