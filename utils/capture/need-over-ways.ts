import type { Span } from '@/utils/text/types';
import { isOwnWords } from './beside-reason';
import type { Reading } from './types';

/** A statement with a verb of its own, which is a part of no need. */
const ownVerb = /^(?:(?:she|he|they)(?:['’]s|['’]re| is| are)?|prefers|works|is|lives)\b/iu;

const isFirm = (one: readonly Reading[]) => one.length > 0 && !one.some((said) => isOwnWords(said) || said.bare);
const isNeed = ({ told = [] }: Reading) => told.every((one) => one.kind === 'preference' && one.value.kind === 'need');

/** "Prefers chat, for anything tricky catch her before 11" is no need in these words, as each of them says something. */
export function isNeedOverWays(
  text: string,
  pieces: readonly Span[],
  whole: readonly Reading[],
  apart: readonly (readonly Reading[])[],
): boolean {
  if (!whole.every(isNeed)) return false;
  const wordsOf = (at: number) => text.slice(pieces[at]?.start, pieces[at]?.end).trim();
  return apart.every(isFirm) || apart.some((one, at) => isFirm(one) && ownVerb.test(wordsOf(at)));
}
