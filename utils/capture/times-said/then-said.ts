import type { Reading } from '@/utils/capture/types';
import { turnsIt, wordsOf } from './reason';
import { bestSaid, busySaid } from './said-of-times';
import type { Part } from './tagged';

/** What points back to a time. */
const back = /^(?:then|that time|at that time|during that|in that time|at those times|so|that's|this is)$/u;
const mostAhead = 8;
/** What is done every week, and not what was done or is to be done. */
const habit =
  /^(?:\p{L}{2,}s|has|does|goes|every|each|always|usually|school|kids?|nursery|gym|lunch|rehearsal|training|practice|class|choir|band|yoga|therapy|physio|course|lesson|swimming|prayer|orchestra|football)$/u;

/** "Picks up the kids 3-4 so leave alone then": what is done does not matter, but what is said of the time behind it. */
export function thenSaid(parts: readonly Part[]): Reading | undefined {
  const first = parts.findIndex(({ kind }) => kind === 'time');
  const [front, rest] = [parts.slice(0, first), parts.slice(first)];
  const ahead = front.flatMap(wordsOf);
  const isStory =
    ahead.length === 0 ||
    ahead.length > mostAhead ||
    turnsIt(ahead) ||
    !ahead.slice(0, 2).some((word) => habit.test(word));
  const isPointed = rest.some((part) => part.kind === 'fill' && back.test(part.phrase));
  if (isStory || !isPointed || rest.some(({ kind }) => kind === 'other')) return undefined;
  const kinds = new Set(rest.map(({ kind }) => kind).filter((kind) => kind !== 'time' && kind !== 'fill'));
  if (kinds.size !== 1) return undefined;
  if (kinds.has('busy')) return busySaid(rest);
  return kinds.has('best') ? bestSaid(rest) : undefined;
}
