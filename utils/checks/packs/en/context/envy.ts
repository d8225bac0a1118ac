import type { Matched } from '@/utils/checks/packs/types';

const leisure = new Set(
  'beach holiday holidays sun sunshine pool pub cake pizza wine barbecue cruise hammock sauna plums biscuits cookies strawberries jam pancakes honey brownies dumplings'.split(
    ' ',
  ),
);
const hooked = new Set('addicted hooked obsessed eaten eating humming singing giggling laughing dancing'.split(' '));
const teased = new Set(['question', 'fault', 'challenge']);
const meant = new Set(
  "n't not never late lost missed client customer customers deadline report still again then lie lied lying took rude".split(
    ' ',
  ),
);

/** "How dare you be on a beach", "it's all your fault, I've eaten nothing but plums": envy and delight that only play at blame. */
export const isEnvy = ({ tokens, reason }: Matched): boolean =>
  teased.has(reason) &&
  tokens.some(({ word }) => leisure.has(word) || hooked.has(word)) &&
  !tokens.some(({ word }, at) => meant.has(word) && tokens[at + 1]?.word !== 'sorry');
