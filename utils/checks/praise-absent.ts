import type { Draft } from '@/utils/conversation/types';
import { perSentenceWith } from '@/utils/text/per-sentence';
import { findPhrases, type PhraseMatch, phraseTable } from '@/utils/text/phrases';
import type { Around } from './absent/evidence';
import type { Mention } from './absent/mentions';
import { eachSpoken, peopleOf, type Spoken, unlessGrave } from './absent/people-of';
import { praise, praiseSets, takenBack, turned } from './absent/praise';
import { isUnmeant } from './absent/quiet';
import { aroundIn, type Beside } from './absent/said-of';
import { slotIn } from './absent/slot';
import { wordSets } from './absent/word-sets';
import { examples } from './examples/praise-absent';
import type { Check, Finding, Knowledge } from './types';

const kindWords = phraseTable(
  praise
    .split('\n')
    .filter(Boolean)
    .map((line) => [line, true] as const),
  { ...wordSets, ...praiseSets },
);

const negation = /^(?:not|n't|never|hardly|nobody|without|too)$/;

/** "Not good at it" and "too good to be true" praise nobody; "could not have done it without her" does. */
function isDenied({ from, to }: PhraseMatch<true>, { tokens }: Around): boolean {
  const words = tokens.slice(from, to);
  return (
    words[0]?.word === '<p>' && words.some(({ word }, at) => negation.test(word) && words[at + 1]?.word !== 'once')
  );
}

function praised(mention: Mention, around: Around): Finding[] {
  if (around.sentence.asks) return [];
  const person = slotIn(around.tokens);
  const [match] = findPhrases(kindWords, around.tokens, person).filter(
    (found) =>
      around.tokens.slice(found.from, found.to).some(({ word }) => word === '<p>') &&
      !isDenied(found, around) &&
      !isUnmeant(around.tokens, found.from, around.sentence.asks),
  );
  const first = around.tokens[match?.from ?? 0];
  const last = around.tokens[(match?.to ?? 1) - 1];
  if (!match || !first || !last) return [];
  if (turned.test(around.own) || takenBack.test(around.own.slice(last.end)) || around.isGrave) return [];
  return [
    {
      check: 'praise-absent',
      start: first.start,
      end: last.end,
      sure: mention.pronoun ? 0.7 : 0.74,
      why: { key: 'checks.praiseAbsent.praised', args: [mention.name] },
      suggestion: null,
      person: mention.refs.length === 1 ? (mention.refs[0] ?? null) : null,
      named: mention.named,
    },
  ];
}

const onceEach = (found: readonly Finding[]): Finding[] =>
  found.filter(({ person }, at) => found.findIndex((other) => other.person === person) === at);

const findIn = eachSpoken(
  perSentenceWith((sentence, { keptAbsent }: Spoken, before: Beside, after: Beside): readonly Finding[] =>
    keptAbsent.flatMap((mention) => praised(mention, aroundIn(mention, sentence, before, after))),
  ),
);

function find(draft: Draft, knowledge: Knowledge): Finding[] {
  const people = peopleOf(draft, knowledge);
  const found = people ? unlessGrave(people, findIn(people)) : [];
  return onceEach(found.sort((a, b) => a.start - b.start));
}

/** Kind words about somebody kept who is not among the readers: an offer to pass them on, never raised. */
export const praiseAbsent: Check = {
  id: 'praise-absent',
  kind: 'people',
  raises: 'never',
  title: 'checks.praiseAbsent.title',
  why: 'checks.praiseAbsent.why',
  tries: ['checks.praiseAbsent.tries.passOn'],
  find,
  examples,
};
