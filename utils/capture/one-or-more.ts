import { ownVerb } from './own-verbs';
import type { Piece } from './pieces';
import type { Reading } from './types';

const tellsNeed = ({ told = [], ask }: Reading): boolean =>
  !ask && told.every((one) => one.kind === 'preference' && one.value.kind === 'need');

/** A piece of a line, with what it says by itself. */
export interface Part {
  joint: Piece['joint'];
  words: string;
  readings: readonly Reading[];
}

/** "Jargon and buzzwords drive her mad", "without slow and clear English": the one part says nothing of its own. */
export function isOfAll([first, ...rest]: readonly Part[]): boolean {
  if (!rest.every(({ joint }) => joint === 'and')) return false;
  const isThing = ({ words, readings }: Part) =>
    !ownVerb.test(words) && readings.every((one) => one.bare || tellsNeed(one));
  return first?.readings.every(({ bare }) => bare === true) === true || rest.every(isThing);
}
