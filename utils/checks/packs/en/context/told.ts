import type { Matched } from '@/utils/checks/packs/types';

const relative = new Set('that which who they ones we i'.split(' '));
const orders = new Set(['order', 'threat']);

/** "The ones that don't come back": told of something, and no order. */
export const isToldOf = ({ tokens, from, reason }: Matched): boolean =>
  orders.has(reason) &&
  tokens[from]?.word === 'do' &&
  tokens[from]?.gap === 'none' &&
  relative.has(tokens[from - 1]?.word ?? '');

const generous = new Set('offer pay apologise apologize thank worry wash bring lift feel cook tidy hurry'.split(' '));

/** "Don't you dare offer to pay": said out of kindness. */
export const isGenerous = ({ tokens, to }: Matched): boolean =>
  tokens[to - 1]?.word === 'dare' && generous.has(tokens[to]?.word ?? '');
