import { bareWord } from '@/utils/capture/bare-word';
import { asides, barred, fillers, foreignLeave, gone, reasons } from './absence-words';
import { gapsBetween, isEnd, phraseAt, type Run } from './bag';
import { leisureAt } from './leisure';
import type { Period } from './periods';

/** What is said beside the days: that somebody is away, and for what. */
export interface Said {
  isGone: boolean;
  /** It is said in so many words that nobody is reached, so that a place alone is why. */
  isFirm: boolean;
  why: string[];
  /** Somewhere it is said that they are away, so that no mails then are no wish. */
  isAnyGone?: boolean;
  /** What they do meanwhile says that they are away. */
  isLeisure?: true;
}

const word = /^\p{L}[\p{L}'’.-]*$/u;
const mostAhead = 3;
/** Behind these stands with whom, where to or for what, in words of the user's own. */
const opens = /^(?:with|for|due|because|bc|to|in|at|near|around)$/u;
const opensWhy = /^(?:for|due|because|bc)$/u;
const mostBehind = 6;

export const isOpen = (run: Run): boolean => run.every((one) => word.test(bareWord(one)) && !barred.has(bareWord(one)));

/** The words in front of a reason that name it: "Pongal" of "Pongal leave". */
const mayName = (pending: Run): boolean =>
  pending.length <= mostAhead &&
  pending.every((one) => !isEnd(one) && !/['’]s$/u.test(one) && !opens.test(one) && !fillers.has(one)) &&
  isOpen(pending);

/** With whom, where to or for what: up to the next comma. */
const outOfReach =
  /\b(?:not (?:reachable|available|contactable)|un(?:reachable|available)|out of (?:office|reach)|no contact|phone off)\b/u;

function behindReason(run: Run, at: number, { isGone, isFirm, why }: Said): number {
  // "Off to a good start" is no absence.
  if (!(isGone || isFirm) || !(isFirm || why.length > 0 ? opens : opensWhy).test(run[at] ?? '')) return 0;
  const end = run.findIndex((one, place) => place >= at && isEnd(one));
  const some = run.slice(at, end < 0 ? run.length : end + 1);
  return some.length > 1 && some.length <= mostBehind && isOpen(some.slice(1)) ? some.length : 0;
}

export const whyOf = (some: Run): string =>
  some
    .map(bareWord)
    .join(' ')
    .replace(/^(?:for|due to|because of|because|bc of|bc) (?:(?:a|an|the|her|his|their) )?/iu, '');

interface Part {
  many: number;
  isGone: boolean;
  isWhy: boolean;
  isLeisure?: true;
}

const aDash = /^[-–—]$/u;
function idleAt(run: Run, at: number, { isGone, isAnyGone }: Said): number {
  const aside = isGone || isAnyGone ? phraseAt(run, at, asides) : 0;
  // Between two days a dash says more.
  const dash = run.length > 1 && aDash.test(run[at] ?? '') ? 1 : 0;
  return Math.max(phraseAt(run, at, fillers), aside, dash);
}

/** What the words from a place say, and how many they are; undefined where they are none of ours. */
function partAt(run: Run, at: number, pending: Run, said: Said): Part | undefined {
  const reason = Math.max(phraseAt(run, at, reasons), phraseAt(run, at, foreignLeave));
  const out = phraseAt(run, at, gone);
  if (reason > 0 && reason >= out) return mayName(pending) ? { many: reason, isGone: true, isWhy: true } : undefined;
  if (pending.length > 0) return undefined;
  if (out > 0) return { many: out, isGone: true, isWhy: false };
  const leisure = said.why.length > 0 ? 0 : leisureAt(run, at);
  if (leisure > 0) return { many: leisure, isGone: true, isWhy: true, isLeisure: true };
  const tail = behindReason(run, at, said);
  if (tail > 0) return { many: tail, isGone: true, isWhy: said.why.length === 0 };
  const idle = idleAt(run, at, said);
  return idle > 0 ? { many: idle, isGone: false, isWhy: false } : undefined;
}

function withPart(said: Said, { isGone, isWhy, isLeisure }: Part, words: Run): Said {
  if (!isGone) return said;
  const why = isWhy ? whyOf(words) : '';
  const mere = isLeisure && !said.isGone ? { isLeisure } : {};
  return { ...said, ...mere, isGone: true, why: why === '' ? said.why : [...said.why, why] };
}

/** Every word of a run has a part in saying that somebody is away; undefined where one has none. */
export function saidIn(run: Run, shown: Run, before: Said): Said | undefined {
  let said = before;
  let begun = 0;
  for (let at = 0; at < run.length; ) {
    const part = partAt(run, at, run.slice(begun, at), said);
    at += part?.many ?? 1;
    if (!part) continue;
    said = withPart(said, part, shown.slice(begun, at));
    begun = at;
  }
  return begun === run.length ? said : undefined;
}

/** Beside days away these tell which days are free where somebody lives. */
const ofCountry = /\b(?:public|bank|national|state|federal) holidays?$/iu;

/** What all words around the days say. */
export function saidAround(words: Run, shown: Run, periods: readonly Period[]): Said | undefined {
  const isAnyGone = words.some((_, at) => phraseAt(words, at, gone) + phraseAt(words, at, reasons) > 0);
  let said: Said | undefined = { isGone: false, isFirm: outOfReach.test(words.join(' ')), why: [], isAnyGone };
  for (const { from, to } of gapsBetween(words, periods))
    said = said && saidIn(words.slice(from, to), shown.slice(from, to), said);
  return said?.why.some((why) => ofCountry.test(why)) ? undefined : said;
}
