import { type Accessor, batch, createMemo, createSignal } from 'solid-js';
import { readLearnt } from '@/utils/capture/learnt/read-learnt';
import { parseWords } from '@/utils/capture/parse-words';
import type { Captured, Change, Question, Told } from '@/utils/capture/types';
import type { Span } from '@/utils/text/types';

/** A fact as it was read, and whether it shall be kept. */
export interface ReadLine extends Change {
  key: string;
  on: boolean;
}

export interface OpenQuestion extends Question {
  key: string;
  /** The words it is about. */
  words: string;
  /** Place of the answer; `note`: none of them, the words stay words; undefined: not answered yet. */
  answer: number | 'note' | undefined;
}

export interface WordReading {
  lines: Accessor<ReadLine[]>;
  questions: Accessor<OpenQuestion[]>;
  /** Whether anything was understood, so that there is something to show. */
  isAny: Accessor<boolean>;
  /** What would be kept. */
  told: Accessor<Told[]>;
  /** What stays words: what was not understood, and the words of what shall not be kept. */
  note: Accessor<string>;
  /** The first question without an answer. */
  open: Accessor<OpenQuestion | undefined>;
  turn: (key: string, on: boolean) => void;
  answer: (key: string, answer: number | 'note') => void;
  forget: () => void;
}

export interface ReadingOf {
  text: Accessor<string>;
  /** What a plain note is saved as; absent: the text. */
  whole?: Accessor<string>;
  /** Names of theirs that may stand in front of what is said of them. */
  names: Accessor<readonly string[]>;
}

/** It is read anew at each key; what is longer is no word in passing, and stays a note. */
const longestRead = 800;

const nothing: Captured = { changes: [], questions: [], rest: '' };
const wordsAt = (text: string, spans: readonly Span[]) =>
  [...new Map(spans.map((span) => [span.start, text.slice(span.start, span.end).trim()])).values()].join(' … ');

const share = (one: { spans: Span[] }, other: { spans: Span[] }) =>
  one.spans.some(({ start }) => other.spans.some((span) => span.start === start));

/** The words of what is left out, unless they also say something that is kept. */
function leftOut(text: string, lines: readonly ReadLine[], questions: readonly OpenQuestion[]): string[] {
  const kept = [...lines.filter(({ on }) => on), ...questions.filter(({ answer }) => typeof answer === 'number')];
  const out = [...lines.filter(({ on }) => !on), ...questions.filter(({ answer }) => answer === 'note')];
  return [
    ...new Set(out.filter((one) => !kept.some((other) => share(one, other))).map(({ spans }) => wordsAt(text, spans))),
  ];
}

/** What a text says about somebody, read at each key. What the user answered or left out stays so while they go on writing. */
export function createReading({ text, whole = text, names }: ReadingOf): WordReading {
  const [off, setOff] = createSignal<ReadonlySet<string>>(new Set());
  const [answers, setAnswers] = createSignal<ReadonlyMap<string, number | 'note'>>(new Map());
  const captured = createMemo((): Captured => {
    const written = text();
    if (written.trim() === '' || written.length > longestRead) return nothing;
    return parseWords(written, { today: Temporal.Now.plainDateISO().toString(), names: names(), learnt: readLearnt });
  });
  const lines = createMemo(() =>
    captured().changes.map((change): ReadLine => {
      const key = JSON.stringify(change.told);
      return { ...change, key, on: !off().has(key) };
    }),
  );
  const questions = createMemo(() =>
    captured().questions.map((question): OpenQuestion => {
      const words = wordsAt(text(), question.spans);
      const key = `${question.about} ${words}`;
      return { ...question, key, words, answer: answers().get(key) };
    }),
  );
  const told = createMemo(() => [
    ...lines().flatMap(({ on, told: one }) => (on ? [one] : [])),
    ...questions().flatMap(({ answer, answers: some }) =>
      typeof answer === 'number' ? (some[answer]?.told ?? []) : [],
    ),
  ]);
  const note = createMemo(() => {
    if (told().length === 0) return whole().trim();
    return [captured().rest, ...leftOut(text(), lines(), questions())].filter(Boolean).join('\n');
  });
  return {
    lines,
    questions,
    isAny: () => lines().length + questions().length > 0,
    told,
    note,
    open: () => questions().find(({ answer }) => answer === undefined),
    turn: (key, on) => setOff((old) => (on ? old.difference(new Set([key])) : old.union(new Set([key])))),
    answer: (key, answer) => setAnswers((old) => new Map(old).set(key, answer)),
    forget: () =>
      batch(() => {
        setOff(new Set<string>());
        setAnswers(new Map());
      }),
  };
}
