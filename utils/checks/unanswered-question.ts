import type { Draft } from '@/utils/conversation/types';
import { isOnlyNoted, leftOpenByNote } from './craft/acknowledged';
import { leftOpen } from './craft/answers';
import { saidBy, saidIn } from './craft/draft-parts';
import { type Question, questionsIn } from './craft/questions';
import { examples } from './examples/unanswered-question';
import { isEnglish, type Reading, readingOf } from './reading';
import type { Check, Finding, Knowledge } from './types';

/** Of a message there is no more to read than this, and of questions none behind them. */
const longestRead = 6_000;
const mostQuestions = 6;

/** Below a signature's line nobody asks. */
const signature = /^(?:-- ?|_{5,}|-{5,}.{0,80})$/m;

/** The message by itself, under a key of its own, so that it is read once while the reply is written. */
function readingOfIncoming(incoming: string): Reading {
  const cut = incoming.slice(0, longestRead);
  const end = cut.search(signature);
  return readingOf({ key: 'incoming', text: end < 0 ? cut : cut.slice(0, end) });
}

const asked = new WeakMap<Reading, readonly Question[]>();

function askedIn(incoming: string): { questions: readonly Question[]; own: string } {
  const reading = readingOfIncoming(incoming);
  const known = asked.get(reading) ?? questionsIn(saidIn(reading.sentences)).slice(0, mostQuestions);
  asked.set(reading, known);
  return { questions: isEnglish(reading, '') ? known : [], own: reading.own };
}

/** Somebody who has only begun with thanks may well go on. */
const finished = /[.!)]\s{0,9}(?:\p{Lu}\p{L}{1,30}\s{0,9})?$/u;

const longestShown = 80;

function shown(own: string, { start, end, plain }: Question): string {
  const words = own.slice(start, end).replace(/\s+/g, ' ');
  const cut = words.length > longestShown ? `${words.slice(0, longestShown).trimEnd()}…` : words;
  return plain && !cut.endsWith('…') ? `${cut}?` : cut;
}

/**
 * The first question that the draft leaves open; one of a word or two is read only where it is a note of thanks, or where
 * more than one thing was asked.
 */
function openIn(reading: Reading, text: string, questions: readonly Question[]): Question | undefined {
  const { said, words } = saidBy(reading);
  const open = words < (questions.length > 1 ? 2 : 3) ? undefined : leftOpen({ questions, sentences: said, words });
  return open ?? (finished.test(text) && isOnlyNoted(reading.sentences) ? leftOpenByNote(questions) : undefined);
}

/**
 * A question of the message that the draft answers, mentions or puts off nowhere. It stands in their words, so the span
 * is empty, at the start.
 */
function find(draft: Draft, { conversation, language }: Knowledge): Finding[] {
  const incoming = conversation?.incoming;
  if (!incoming || draft.text.trim() === '') return [];
  const reading = readingOf(draft);
  if (!isEnglish(reading, language)) return [];
  const { questions, own } = askedIn(incoming);
  const open = questions.length === 0 ? undefined : openIn(reading, draft.text, questions);
  if (!open) return [];
  const key = questions.length > 1 ? 'checks.unansweredQuestion.several' : 'checks.unansweredQuestion.one';
  const why = { key, args: [shown(own, open)] } as const;
  const sure = open.plain ? 0.66 : 0.6;
  return [
    {
      check: 'unanswered-question',
      start: 0,
      end: 0,
      sure,
      why: { ...why, args: [...why.args] },
      suggestion: null,
      person: null,
    },
  ];
}

/** What they asked and the reply leaves out. */
export const unansweredQuestion: Check = {
  id: 'unanswered-question',
  kind: 'craft',
  raises: 'if-chosen',
  title: 'checks.unansweredQuestion.title',
  why: 'checks.unansweredQuestion.why',
  tries: ['checks.unansweredQuestion.tries.answer', 'checks.unansweredQuestion.tries.later'],
  find,
  examples,
};
