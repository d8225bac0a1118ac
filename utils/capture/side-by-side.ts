import { type Clause, plainOf } from './clause';
import { readClosed } from './rules';
import type { CaptureGiven, Reading } from './types';

const mostWords = 10;
const mostParts = 4;

type Kind = 'channel' | 'hours' | 'other';

function kindOf({ told = [], ask, cut }: Reading): Kind {
  if (cut) return 'hours';
  const kinds = [...told, ...(ask?.answers ?? [])].map((one) => (one.kind === 'preference' ? one.value.kind : ''));
  if (kinds.some((kind) => kind === 'channel' || kind === 'avoid')) return 'channel';
  return kinds.some((kind) => kind.endsWith('hours')) ? 'hours' : 'other';
}

/** "No calls mornings" is one thing said of both, and "call Berlin" is something to do. */
function mayStand(parts: readonly { reading: Reading; words: number }[]): boolean {
  const kinds = parts.map(({ reading }) => kindOf(reading));
  const isApart = parts.length > 2 && !kinds.some((kind, at) => kind === 'channel' && kinds[at + 1] === 'hours');
  if (kinds.includes('channel') && kinds.includes('hours') && !isApart) return false;
  return parts.every(({ words }, at) => kinds[at] !== 'channel' || words > 1);
}

const part = (clause: Clause, words: readonly string[]): Clause => {
  const spelt = words.join(' ');
  return { ...clause, spelt, plain: plainOf(spelt) };
};

/** Statements without a sign between them: "prefers chat no calls", "9-17 CET", "mornings Berlin time". */
export function readSideBySide(clause: Clause, given: CaptureGiven): Reading[] | undefined {
  const words = clause.spelt.split(' ');
  if (words.length > mostWords) return undefined;
  const read = (from: number, left: number): { reading: Reading; words: number }[] | undefined => {
    if (from === words.length) return [];
    for (let to = words.length; left > 0 && to > from; to--) {
      const reading =
        from === 0 && to === words.length ? undefined : readClosed(part(clause, words.slice(from, to)), given);
      const others = reading && read(to, left - 1);
      if (reading && others) return [{ reading, words: to - from }, ...others];
    }
    return undefined;
  };
  const parts = read(0, mostParts);
  return parts && mayStand(parts) ? parts.map(({ reading }) => reading) : undefined;
}
