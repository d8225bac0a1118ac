import type { Token } from '@/utils/text/tokens';

const praise = /^(?:excellent|outstanding|superb|exemplary|wonderful|impeccable|invaluable|first-rate)$/;
const linking = /^(?:is|are|was|were|been)$/;
const unmade = /^(?:not|n't|never|but|if|hardly|less|would|could|should)$/;

/** "Your care for the guests has been excellent": said of what is the reader's, and of nothing else behind it. */
export const isPraised = (tokens: readonly Token[]): boolean =>
  tokens[0]?.word === 'your' &&
  praise.test(tokens.at(-1)?.word ?? '') &&
  tokens.some(({ word }) => linking.test(word)) &&
  !tokens.some(({ word }) => unmade.test(word));
