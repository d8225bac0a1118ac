import type { Token } from '@/utils/text/tokens';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

const reach = 12;
/** What somebody is "a bit" by nobody's fault. */
const plain = list(
  'late later early earlier more less better longer further older younger bigger busy behind ahead under about on before after while time tired ill sick unwell cold sore shaky peckish hungry sleepy jet nervous excited surprised and but so to in at with from by for if help work background luck context info information money space room fun light news research break rest detail data code text',
);
const somebodyElse = list('i we you they it that there this');

const isHedge = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === 'a' && /^(?:bit|tad|touch)$/.test(tokens[at + 1]?.word ?? '');

/** "He was a bit off": few say that of somebody to praise them. */
export function hedgeBehind(tokens: readonly Token[], slot: number): { from: number; to: number } | null {
  if (slot < 0) return null;
  const end = Math.min(tokens.length, slot + reach);
  let at = slot + 1;
  while (at < end - 1 && !isHedge(tokens, at)) at++;
  if (at >= end - 1) return null;
  if (tokens.slice(slot + 1, at + 1).some(({ gap, word }) => gap === 'clause' || somebodyElse.has(word))) return null;
  const said = at + (at + 2 < end && tokens[at + 2]?.word === 'of' ? 4 : 2);
  const word = tokens[said];
  return word?.gap === 'none' && !plain.has(word.word) ? { from: slot, to: said + 1 } : null;
}
