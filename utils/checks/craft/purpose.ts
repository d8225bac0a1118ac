import type { ChannelPurpose } from '@/utils/people/types';
import type { Sentence } from '@/utils/text/sentences';
import { wordsIn } from './draft-parts';
import { has, spotter, unless } from './spotter';

const haste = spotter({
  urgent: `
    urgent|urgently|asap|emergency / right away|now / immediately / as soon as possible / at once
  `,
  // Said of a thing that may wait, of later, or of somebody else's haste.
  calm: `
    not|n't|never|nothing|hardly|less|non|without _? _? urgent|urgently|asap|emergency|immediately / not|n't right away|now / if|when|whenever|unless _? _? _? urgent|emergency
    no need|rush _* right|immediately|at away|now|once? / was|were urgent / right now / in an? emergency / emergency exit|exits|contact|contacts|number|numbers|plan|drill|services / all at once
  `,
});

/** More than a chat shows at a glance. */
const longWords = 120;
/** A question with a line of what it is about. */
const quickWords = 40;

const isUrgent = (sentences: readonly Sentence[]): boolean =>
  sentences.some((sentence) => unless(haste(sentence), 'urgent', 'calm').length > 0 && !has(haste(sentence), 'calm'));

/** What a draft is for, the most pressing first. Feedback and thanks are not told from words that only sound like them. */
export function purposesOf(sentences: readonly Sentence[], english: boolean): ChannelPurpose[] {
  const words = wordsIn(sentences);
  const asks = sentences.some(({ text }) => text.trimEnd().endsWith('?'));
  return [
    ...(english && isUrgent(sentences) ? (['urgent'] as const) : []),
    ...(words >= longWords ? (['long'] as const) : []),
    ...(asks && words <= quickWords ? (['quick'] as const) : []),
  ];
}
