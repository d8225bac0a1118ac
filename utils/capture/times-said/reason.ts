import { channelSign, isMatter } from '@/utils/capture/channel-signs';
import type { Part } from './tagged';

/** What begins a reason behind a time. */
const begins = new Set(
  `because since as due cos coz cause for to when while so that's thats which where it's owing thanks given picking collecting fetching dropping doing writing working preparing drafting
  coding studying training with`.split(/\s+/u),
);
/** Behind a comma the others begin what is said besides: "works 9-5, thanks by card". */
const beginsApart = new Set(
  "because since as due cos coz cause owing given that's thats which when while where".split(' '),
);
const withArticle = /^as an? /u;
/** A reason that limits, denies or doubts is more than that. */
const turns = new Set(
  `but not no never nor none without unless except until till only maybe perhaps possibly probably if instead otherwise sometimes this today tomorrow tonight next last week month year
  temporarily currently apart though although however usually mostly always whenever once did was were had
  questions visitors calls meetings callers students everyone anyone anything drop-ins`.split(/\s+/u),
);
const most = 10;

export const wordsOf = (part: Part): string[] =>
  part.kind === 'time' ? [] : part.kind === 'other' ? [part.word] : part.phrase.split(' ');

const isWay = (phrase: string): boolean => /^[mckp]$/u.test(channelSign(phrase) ?? '');
const namesWay = (words: readonly string[]): boolean =>
  words.some((word, at) => isWay(word) || isWay(`${word} ${words[at + 1]}`));
const mayGoOn = new Set(['for', 'with', 'thanks', 'so', 'when', 'if']);
/** "For small stuff pop by", "thanks by mail", "as for small stuff": a statement of its own. */
function isOwn([first = '', second = '', ...rest]: readonly string[]): boolean {
  if (first === 'as') return second === 'for' && isMatter(rest.join(' '));
  const behind = [second, ...rest];
  return (
    mayGoOn.has(first) && (isMatter([first, ...behind].join(' ')) || isMatter(behind.join(' ')) || namesWay(behind))
  );
}

/** Whether words limit, deny or doubt what they stand with. */
export const turnsIt = (words: readonly string[]): boolean => words.some((word) => turns.has(word));

/** "Because he takes an evening class" tells no time of theirs. */
const isTime = (part: Part): boolean => part.kind === 'time' && part.found.kind !== 'PART';

/** "Good for her, chat is enough" goes on with something else. */
const isForThem = ([first = '', second = '', ...rest]: readonly string[]): boolean =>
  first === 'for' && /^(?:her|him|them)$/u.test(second) && namesWay(rest);

/** Whether a reason may begin there: right behind a comma, or behind words that tell a time. */
function mayBegin(parts: readonly Part[], at: number, words: readonly string[]): boolean {
  const [first = ''] = words;
  // "Works 9-5 as a nurse" is what she is.
  if (withArticle.test(words.join(' '))) return false;
  if (parts[at]?.isApart) return beginsApart.has(first);
  const comma = parts.findLastIndex(({ isApart }, place) => isApart && place < at);
  return begins.has(first) && (comma < 0 || parts.slice(comma, at).some(({ kind }) => kind === 'time'));
}

/** Where behind the first time a reason begins that goes on to the end; undefined where there is none. */
function reasonAt(parts: readonly Part[], firstTime: number): number | undefined {
  for (let at = firstTime + 1; at < parts.length; at++) {
    const tail = parts.slice(at);
    const words = tail.flatMap(wordsOf);
    const isReason = mayBegin(parts, at, words) && words.length > 1 && words.length <= most && !isForThem(words);
    // "Blocked 9-11 for mails" is what is done then.
    const isBusy = parts.slice(0, at).some(({ kind }) => kind === 'busy');
    if (isReason && !tail.some(isTime) && !turnsIt(words) && (isBusy || !isOwn(words))) return at;
  }
  return undefined;
}

/** The parts without the reason that is told last; undefined where words are left that nobody knows. */
export function withoutReason(parts: readonly Part[]): Part[] | undefined {
  const isKnown = (some: readonly Part[]) => some.every(({ kind }) => kind !== 'other');
  if (isKnown(parts)) return [...parts];
  const first = parts.findIndex(({ kind }) => kind === 'time');
  const unknown = parts.findIndex(({ kind }) => kind === 'other');
  const at = unknown < first ? undefined : reasonAt(parts, first);
  const front = at === undefined ? undefined : parts.slice(0, at);
  return front && isKnown(front) ? front : undefined;
}
