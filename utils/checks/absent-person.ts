import type { Draft } from '@/utils/conversation/types';
import { perSentenceWith } from '@/utils/text/per-sentence';
import type { Evidence } from './absent/evidence';
import { type Learnt, learntOf } from './absent/learnt';
import type { Mention } from './absent/mentions';
import { eachSpoken, peopleOf, type Spoken, unlessGrave } from './absent/people-of';
import { type Beside, saidIn } from './absent/said-of';
import { examples } from './examples/absent-person';
import type { Check, Finding, Knowledge } from './types';

const whys = {
  judged: ['checks.absentPerson.judged', 'checks.absentPerson.judgedSomebody'],
  heard: ['checks.absentPerson.heard', 'checks.absentPerson.heardSomebody'],
  personal: ['checks.absentPerson.personal', 'checks.absentPerson.personalSomebody'],
} as const;

/** A pronoun, or a name that two people share, is a little less sure. */
const doubt = ({ pronoun, refs }: Mention): number => (pronoun ? 0.96 : 1) * (refs.length > 1 ? 0.96 : 1);

const round = (sure: number): number => Math.round(sure * 100) / 100;

/** "The receptionist" opens a sentence with a capital too. */
const isProper = (name: string): boolean => {
  const words = name.split(' ');
  return [words.at(0), words.at(-1)].every((word) => /^\p{Lu}/u.test(word ?? ''));
};

/** "Our deputy" and "she" read badly in the middle of a why. */
const hasName = ({ name, pronoun, kept }: Mention): boolean => kept || (!pronoun && isProper(name));

function findingOf(mention: Mention, { matter, sure, start, end }: Evidence): Finding {
  const [ofName, ofSomebody] = whys[matter];
  const named = hasName(mention);
  return {
    check: 'absent-person',
    start,
    end,
    sure: round(sure * doubt(mention)),
    why: { key: named ? ofName : ofSomebody, args: [named ? mention.name : 'them'] },
    suggestion: null,
    person: mention.refs.length === 1 ? (mention.refs[0] ?? null) : null,
    named: mention.named,
  };
}

interface Found {
  mention: Mention;
  finding: Finding;
}

/** Of two that say the same of the same words, somebody kept stands before somebody unknown. */
const isBetter = (one: Found, other: Found): boolean =>
  one.finding.sure > other.finding.sure || (one.mention.kept && !other.mention.kept);

const overlap = (one: Finding, other: Finding): boolean => one.start < other.end && other.start < one.end;

/** Of one sentence one finding a person, the surest, and one for the same words. */
function surestOfEach(found: readonly Found[]): Finding[] {
  const best: Found[] = [];
  for (const one of found) {
    const at = best.findIndex(
      ({ mention, finding }) => mention.refs.join() === one.mention.refs.join() || overlap(finding, one.finding),
    );
    const other = best[at];
    if (!other) best.push(one);
    else if (isBetter(one, other)) best[at] = one;
  }
  return best.map(({ finding }) => finding).sort((a, b) => a.start - b.start);
}

/** Of a sentence between these two; read once for as long as all of them stay. */
const findIn = eachSpoken(
  perSentenceWith((sentence, { keptAbsent, othersAbsent }: Spoken, before: Beside, after: Beside): readonly Finding[] =>
    surestOfEach(
      [...keptAbsent, ...othersAbsent].flatMap((mention) => {
        const said = saidIn(mention, sentence, before, after);
        return said ? [{ mention, finding: findingOf(mention, said) }] : [];
      }),
    ),
  ),
);

/** What words tell is more certain of its place, so a sentence as a whole is shown only where they tell too little. */
function withLearnt(byWords: readonly Finding[], learnt: readonly Learnt[]): Finding[] {
  const read = learnt
    .map(({ mention, evidence }) => ({ ...findingOf(mention, evidence), sure: evidence.sure }))
    .filter((one) => !byWords.some((other) => overlap(one, other) && other.sure >= one.sure));
  const kept = byWords.filter((one) => !read.some((other) => overlap(one, other)));
  return [...kept, ...read].sort((a, b) => a.start - b.start);
}

function find(draft: Draft, knowledge: Knowledge): Finding[] {
  const people = peopleOf(draft, knowledge);
  if (!people) return [];
  const byWords = findIn(people);
  const { tone } = knowledge;
  return unlessGrave(people, tone ? withLearnt(byWords, learntOf(people, tone)) : byWords);
}

/**
 * Somebody who is not among the readers of the draft, and is judged in it, or of whom hearsay or a private matter is
 * passed on in that sentence; of people whom the user does not keep surer evidence is needed. A draft that is addressed to
 * nobody yet has no readers, so whoever is spoken of is absent; one whose recipients could not be read is left alone.
 */
export const absentPerson: Check = {
  id: 'absent-person',
  kind: 'people',
  raises: 'yes',
  title: 'checks.absentPerson.title',
  why: 'checks.absentPerson.why',
  tries: [
    'checks.absentPerson.tries.sayItToThem',
    'checks.absentPerson.tries.addThem',
    'checks.absentPerson.tries.keepToFacts',
  ],
  find,
  examples,
};
