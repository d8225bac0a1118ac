import type { Span } from '@/utils/text/types';
import type { Read } from './prose';
import type { Reading } from './types';

const someone = `she|he|they|it|that|this|there|her|his|their|its|the|an?|I|we|you|my|our|no ?(?:one|body)|every(?:one|body)|people|some\\p{L}+`;
/** Where a reason, or what is merely told beside, begins. Not "when", "if", "once": these say at which times a statement holds. */
const reason = new RegExp(
  `\\s(?:` +
    `(?:(?:just |only |mainly |mostly |simply |probably |also )?because|bc|b/c|cos|coz|cuz|['’]cos|['’]cause|due to|owing to|on account of|seeing (?:as|that|how)|given that|now that|the reason being)(?: of)?(?=\\s)` +
    `|(?:as|since|given|whereas|although|even though|so that|which|who)\\s(?=(?:${someone}|is|are|has|makes|means|suits|takes|keeps|always|never|often|usually)(?:['’](?:s|re|ve|d|ll|m))?\\s)` +
    `)`,
  'giu',
);
/** "The same as she does", "as soon as he is there": said of how much, and no reason. */
const comparing =
  /\b(?:as|so|same|such|just|well|long|soon|far|much|many|often|early|late|quickly|known|ever|times|days|those|anyone|everyone|somebody|someone|people|the one|person|colleagues?|somebody else)$/iu;
/** "In London because we had the fair there": a tale of the user's own, and not of where somebody is. */
const tale =
  /\b(?:we|i|us)(?: (?:all|both|had|were|was|went|did|got|met|saw|came|left|took|ate|drank|stayed|sat|thought)|['’]d)\b|\b(?:we|i) \p{L}+ed\b/iu;
export const isTale = (words: string): boolean => tale.test(words);

const shortest = 5;

/** The ends of what may be a statement in front of a reason, the last first. */
const heads = (text: string, { start, end }: Span): Span[] =>
  [...text.slice(start, end).matchAll(reason)]
    .map(({ index }) => ({ start, end: start + index }))
    .filter((head) => head.end - start >= shortest && !comparing.test(text.slice(start, head.end)))
    .reverse();

const isFirm = (readings: readonly Reading[]) => readings.length > 0 && readings.every(({ bare }) => !bare);

/** Whether a reading keeps words as they stand, of which any may be a part. */
export const isOwnWords = ({ told = [], ask }: Reading): boolean =>
  [...told, ...(ask?.answers ?? [])].every((one) =>
    one.kind === 'preference' ? 'text' in one.value : one.kind === 'line' || one.kind === 'item',
  );

/**
 * "Calls only after 11 as she's in handover before that": a statement is read without the reason that is told with it, which
 * stays words. `upTo` is where the reason may go on to, as in "because of the flag day and the carols".
 */
export function besideReason(
  text: string,
  read: Read,
  upTo: number,
  readHead: (head: Span) => Reading[],
): [Read, Read] | undefined {
  for (const head of heads(text, read)) {
    const readings = readHead(head);
    if (!isFirm(readings)) continue;
    const tail = text.slice(head.end, upTo);
    if (isTale(tail)) return undefined;
    const start = head.end + (tail.length - tail.trimStart().length);
    return [
      { ...read, end: head.end, readings },
      { start, end: upTo, joint: 'comma', readings: [], why: true },
    ];
  }
  return undefined;
}
