import { wordsOfName } from '@/utils/checks/name-match';
import { perSentenceWith } from '@/utils/text/per-sentence';
import type { Sentence } from '@/utils/text/sentences';
import { opensWithCapital } from '@/utils/text/word-shapes';
import { isSpokenTo } from './greeted';
import type { Mention } from './mentions';
import { isPresent, isReaderName, type Present } from './present';
import { type Stranger, strangersIn } from './strangers';
import { animalsIn, isCreatureAt, speaksOfAnimal } from './words/creatures';

/** Whom a pronoun may stand for, as far as it matters here. */
export type Standing = 'absent' | 'present' | 'elsewhere';

interface Candidate {
  from: number;
  to: number;
  standing: Standing;
  refs: readonly string[];
  kept: boolean;
}

export interface Page {
  sentences: readonly Sentence[];
  /** By sentence: the same list for as long as nothing changes that it was read from. */
  kept: readonly (readonly Mention[])[];
  present: Present;
}

/** Sentences a pronoun may refer back over. */
export const reach = 3;
const absentKinds: ReadonlySet<Stranger['kind']> = new Set(['named', 'maybe', 'role', 'epithet']);

const standingOf = ({ kind, named }: Stranger, present: Present): Standing => {
  if (!absentKinds.has(kind)) return 'elsewhere';
  return (kind === 'named' || kind === 'maybe') && isPresent(wordsOfName(named), [], present) ? 'present' : 'absent';
};

/** Where nobody else is spoken of, "he" is the dog. */
const animalsOf = (sentence: Sentence, people: number): Candidate[] =>
  people === 0 ? animalsIn(sentence).map((span) => ({ ...span, refs: [], kept: false, standing: 'elsewhere' })) : [];

/** Read once of a sentence, as those before a pronoun mostly stay while it is typed. */
const candidatesOf = perSentenceWith((sentence, kept: readonly Mention[], present: Present): Candidate[] => {
  const { tokens } = sentence;
  const own = kept.map(({ from, to, refs, name }) => ({
    from,
    to,
    refs,
    kept: true,
    standing: isPresent(wordsOfName(name), refs, present) ? ('present' as const) : ('absent' as const),
  }));
  const others = strangersIn(sentence)
    .filter(({ from, to }) => !own.some((mention) => from < mention.to && mention.from < to))
    .map((stranger) => ({
      from: stranger.from,
      to: stranger.to,
      refs: [],
      kept: false,
      standing: standingOf(stranger, present),
    }));
  const readers: Candidate[] = [];
  for (let from = 1; from < tokens.length; from++) {
    const token = tokens[from];
    if (token && opensWithCapital(token) && isReaderName(token.word, present))
      readers.push({ from, to: from + 1, refs: [], kept: false, standing: 'present' });
  }
  const animals = animalsOf(sentence, own.length + others.length + readers.length);
  return [...own, ...others, ...readers, ...animals]
    .filter(({ from, to, standing }) => standing !== 'present' || !isSpokenTo(tokens, from, to))
    .sort((a, b) => a.from - b.from);
});

const nobody: readonly never[] = [];

function candidatesIn(at: number, { sentences, kept, present }: Page): readonly Candidate[] {
  const sentence = sentences[at];
  return sentence ? candidatesOf(sentence, kept[at] ?? nobody, present) : nobody;
}

function decide(candidates: readonly Candidate[]): Standing {
  const last = candidates.at(-1);
  if (!last) return 'absent';
  if (candidates.some(({ standing }) => standing === 'present')) return 'present';
  return last.standing;
}

/** Where the one meant by "he" or "she" stands; somebody of whom nothing was said before is absent, being a third person. */
export function standingOfPronoun(at: number, from: number, page: Page): Standing {
  for (let sentence = at; sentence >= Math.max(0, at - reach); sentence--) {
    const all = candidatesIn(sentence, page);
    const before = sentence === at ? all.filter(({ to }) => to <= from) : all;
    if (before.length > 0) return decide(before);
  }
  const spoken = page.sentences.slice(Math.max(0, at - 1), at + 1).some(speaksOfAnimal);
  return spoken || isCreatureAt(page.sentences[at]?.tokens ?? [], from) ? 'elsewhere' : 'absent';
}
