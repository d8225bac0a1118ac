import type { Draft } from '@/utils/conversation/types';
import { perSentence } from '@/utils/text/per-sentence';
import type { Sentence } from '@/utils/text/sentences';
import type { Token } from '@/utils/text/tokens';
import type { Span } from '@/utils/text/types';
import { type ApologyKind, apologyPhrases, apologySets } from './craft/apology-words';
import { wordsOf } from './craft/draft-parts';
import { has, outermost, spotter, unless } from './craft/spotter';
import { eachSentence } from './each-sentence';
import { examples } from './examples/over-apology';
import { isEnglish, readingOf } from './reading';
import type { Check, Finding, Knowledge } from './types';

const apologetic = /sorry|apolog|forgive|pardon|soz\b/i;

const spot = spotter<ApologyKind>(apologyPhrases, apologySets);

interface Apologies {
  /** Token indexes, end exclusive, of what apologises too much for the writer. */
  parts: readonly { from: number; to: number }[];
  points: number;
  harm: boolean;
  formal: boolean;
  repair: boolean;
}

const nothing: Apologies = { parts: [], points: 0, harm: false, formal: false, repair: false };

const apologiesOf = perSentence((sentence): Apologies => {
  const spotted = spot(sentence);
  if (spotted.length === 0) return nothing;
  const own = outermost(unless(spotted, 'apology', 'other'));
  const grovels = outermost(spotted.filter(({ means }) => means === 'grovel'));
  const feels = own.length > 0 ? 0.5 : 1;
  const points = own.length + grovels.length + (has(spotted, 'woe') ? feels : 0);
  return {
    parts: [...own, ...grovels],
    points,
    harm: has(spotted, 'harm'),
    formal: has(spotted, 'formal'),
    repair: has(spotted, 'repair'),
  };
});

const apologiesIn = eachSentence((sentences, at) => {
  const sentence = sentences[at];
  return sentence ? apologiesOf(sentence) : nothing;
});

/** One is never too many. */
const fewest = 2;

/** A long mail has room for a second apology, a grave matter for as many as it takes, and a business for its forms, or whoever put it right. */
function enoughPoints(words: number, found: readonly Apologies[]): number {
  if (found.some(({ harm }) => harm)) return 5;
  const forms = found.some(({ formal, repair }) => formal || repair) ? 1 : 0;
  return forms + (words <= 60 ? fewest : 3 + Math.floor(words / 200));
}

interface Place extends Span {
  /** The sentence begins with it. */
  opens: boolean;
  /** More is said behind it. */
  goesOn: boolean;
  /** All that apologises in the sentence lies within. */
  all: boolean;
}

/** Whether a clause ends before the token at this place; the sign within "9:05" ends none. */
function isEdge(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token === undefined || (token.gap !== 'none' && token.start - (tokens[at - 1]?.end ?? -2) > 1);
}

function clauseStart(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && !isEdge(tokens, start)) start--;
  return start;
}

function clauseEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (!isEdge(tokens, end)) end++;
  return end;
}

/** Between two apologies no more words than these may stand for both to go: "just one thing", "I really am". */
const mostBetween = 3;

/** From the clause of an apology to the end of that of the last: what else the sentence says stays. */
function placeOf({ tokens }: Sentence, parts: Apologies['parts']): Place {
  const backwards = [...parts].sort((a, b) => b.from - a.from);
  let first = clauseStart(tokens, backwards[0]?.from ?? 0);
  for (const { from, to } of backwards) {
    if (first - clauseEnd(tokens, to) <= mostBetween) first = Math.min(first, clauseStart(tokens, from));
  }
  const behind = clauseEnd(tokens, Math.max(...parts.map(({ to }) => to)));
  const start = tokens[first]?.start ?? 0;
  const end = tokens[behind - 1]?.end ?? start;
  const all = parts.every(({ from }) => from >= first);
  return { start, end, opens: first === 0, goesOn: behind < tokens.length, all };
}

/** The last sentence that apologises may go: in its place thanks, or where it is the only one a plain apology. */
function findingOf(sentences: readonly Sentence[], points: number): Finding | undefined {
  const found = sentences.filter((sentence) => apologiesOf(sentence).parts.length > 0);
  const last = found.at(-1);
  if (!last) return undefined;
  const { start, end, opens, goesOn, all } = placeOf(last, apologiesOf(last).parts);
  const closing = found.length > 1 || !all ? 'thank you for your patience' : 'I’m sorry for the trouble';
  const suggestion = goesOn ? 'excuse me' : closing;
  return {
    check: 'over-apology',
    start,
    end,
    sure: Math.min(0.9, Math.round((0.62 + 0.06 * (points - 2)) * 100) / 100),
    why: { key: 'checks.overApology.repeated', args: [] },
    suggestion: opens ? suggestion.charAt(0).toUpperCase() + suggestion.slice(1) : suggestion,
    person: null,
  };
}

/**
 * Apologies and words that make oneself small, counted in what the writer says of themselves. One apology is never too
 * many, nor are several for a grave matter.
 */
function find(draft: Draft, { language }: Knowledge): Finding[] {
  const reading = readingOf(draft);
  const found: Apologies[] = [];
  for (const apologies of apologiesIn(reading, undefined, undefined)) if (apologies !== nothing) found.push(apologies);
  const points = found.reduce((sum, apologies) => sum + apologies.points, 0);
  // Most drafts need no more looks.
  if (points < fewest || !isEnglish(reading, language) || !apologetic.test(draft.text)) return [];
  const { sentences } = reading;
  const finding = points < enoughPoints(wordsOf(reading), found) ? undefined : findingOf(sentences, points);
  return finding ? [finding] : [];
}

/** `raises`: only by choice, since who says sorry feels bad already. */
export const overApology: Check = {
  id: 'over-apology',
  kind: 'craft',
  raises: 'if-chosen',
  title: 'checks.overApology.title',
  why: 'checks.overApology.why',
  tries: ['checks.overApology.tries.once', 'checks.overApology.tries.thank'],
  find,
  examples,
};
