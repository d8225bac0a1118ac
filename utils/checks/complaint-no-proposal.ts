import type { Draft } from '@/utils/conversation/types';
import { perSentence } from '@/utils/text/per-sentence';
import type { Sentence } from '@/utils/text/sentences';
import { isGrave } from './absent/quiet';
import { saidBy, wordCount } from './craft/draft-parts';
import { type ProblemKind, problemPhrases, problemSets } from './craft/problem-words';
import { has, spotter, unless } from './craft/spotter';
import { examples } from './examples/complaint-no-proposal';
import { isEnglish, readingOf } from './reading';
import type { Check, Finding, Knowledge } from './types';

const spot = spotter<ProblemKind>(problemPhrases, problemSets);

/** Fewer sentences are no list of problems. */
const fewest = 2;
/** Of what is said: a report mentions problems too, but is not made of them. */
const share = 0.66;
/** One trouble after the other is a complaint without a word of feeling too. */
const manyParts = 4;

interface Told {
  problems: Sentence[];
  /** How many parts of them tell of one: "the fan is dead, the sink leaks and the door is stuck" of three. */
  parts: number;
  strong: number;
  said: number;
}

const partsOf = perSentence((sentence): number => {
  const told = spot(sentence).filter(({ means }) => means === 'problem' || means === 'strong');
  const edges = sentence.tokens.flatMap(({ gap, word }, at) =>
    at === 0 || gap !== 'none' || word === 'and' ? [at] : [],
  );
  return edges.filter((from, at) =>
    told.some((one) => one.from >= from && one.from < (edges[at + 1] ?? Number.POSITIVE_INFINITY)),
  ).length;
});

/** Undefined: a way out is shown somewhere, or something is asked. */
function tell(sentences: readonly Sentence[]): Told | undefined {
  const told: Told = { problems: [], parts: 0, strong: 0, said: 0 };
  for (const sentence of sentences) {
    const spotted = spot(sentence);
    if (sentence.asks || unless(spotted, 'way', 'noWay').length > 0) return undefined;
    if (wordCount(sentence) < 2) continue;
    told.said++;
    if (!has(spotted, 'problem') && !has(spotted, 'strong')) continue;
    told.problems.push(sentence);
    told.parts += partsOf(sentence);
    if (has(spotted, 'strong')) told.strong++;
  }
  return told;
}

function isComplaint({ problems, parts, strong, said }: Told): boolean {
  const many = parts >= manyParts || (parts >= 3 && strong >= 1);
  return problems.length >= fewest && (many || strong >= fewest) && problems.length >= share * said;
}

const stops = /^[.!…]{1,3}/;

/** The line goes behind the last problem, which stands in the span and comes again in the suggestion. */
function findingOf(text: string, { problems, strong }: Told): Finding | undefined {
  const last = problems.at(-1);
  if (!last) return undefined;
  const end = last.end + (stops.exec(text.slice(last.end, last.end + 3))?.[0].length ?? 0);
  return {
    check: 'complaint-no-proposal',
    start: last.start,
    end,
    sure: Math.min(0.85, Math.round((0.58 + 0.04 * strong + 0.02 * problems.length) * 100) / 100),
    why: { key: 'checks.complaintNoProposal.several', args: [] },
    suggestion: `${text.slice(last.start, end)}\nOption: [what may help] / Who: [name] / By when: [day]`,
    person: null,
  };
}

/** Problems one after the other, some of them felt or without end, and no word of what could be done. */
function find(draft: Draft, { language }: Knowledge): Finding[] {
  const reading = readingOf(draft);
  if (reading.sentences.length < fewest || !isEnglish(reading, language)) return [];
  const told = tell(saidBy(reading).said);
  if (!told || !isComplaint(told) || isGrave(reading.own)) return [];
  const finding = findingOf(draft.text, told);
  return finding ? [finding] : [];
}

export const complaintNoProposal: Check = {
  id: 'complaint-no-proposal',
  kind: 'craft',
  raises: 'yes',
  title: 'checks.complaintNoProposal.title',
  why: 'checks.complaintNoProposal.why',
  tries: ['checks.complaintNoProposal.tries.option', 'checks.complaintNoProposal.tries.ask'],
  find,
  examples,
};
