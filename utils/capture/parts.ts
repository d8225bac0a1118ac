import type { Clause } from './clause';
import type { Read } from './prose';
import { isNameAlone, readReferred } from './referred';
import type { Reading } from './types';

const wordsOf = (text: string, { start, end }: Read) => text.slice(start, end).trim();

/** A verb or somebody who does something begins a statement of its own: "... and he counts on me for it". */
const ownBegin =
  /^(?:(?:she|he|they|i|we)(?:'s|'re|'m|'d|'ll)? (?!won'?t|will not|can'?t|might)\S|which (?:she|he|they|is|are|goes|comes|works)\b|(?:(?:her|his|their) )?(?:weak|strong) (?:point|side|spot|suit)\b|(?:is|are|was|would|wants|needs|likes|loves|prefers|hates|knows|speaks|can|works|sits|lives|reports|looks to|relies on|counts on|asks|owes|waits for|expects|helps|leads|runs|manages|handles) \S)/iu;
const which = /^which\b/iu;
/** "Anything long put it in a doc", "library duty on Saturdays": never a part of what stands before it. */
const apartAlways =
  /^(?:for )?(?:anything|everything|whatever|all|something) (?:that's |that is )?(?:long|longer|big|bigger|urgent|detailed|complex|complicated|serious|delicate|confidential|quick|small|else)\b|^(?:\p{L}+ ){0,2}(?:duty|shift|shifts|service|class|classes|teaching|lessons|on call) (?:on |every )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/iu;

/** Words side by side, parted where a statement of its own begins. */
function partsOf(text: string, run: readonly Read[]): Read[][] {
  const parts: Read[][] = [];
  for (const read of run) {
    const last = parts.at(-1);
    const words = wordsOf(text, read);
    if (last && !ownBegin.test(words) && !apartAlways.test(words)) last.push(read);
    else parts.push([read]);
  }
  return parts;
}

/** "..., which she does fastest by chat" says more of what stands before it, and may stay a note. */
const isBehindWhich = (text: string, part: readonly Read[] | undefined): boolean =>
  part?.[0] !== undefined && which.test(wordsOf(text, part[0]));

/** Statements by themselves, and pieces side by side in one sentence that nobody read. */
export function unreadRuns(reads: readonly Read[]): Read[][] {
  const runs: Read[][] = [];
  for (const read of reads) {
    const last = runs.at(-1);
    const goesOn = read.joint !== 'stop' && read.readings.length === 0 && !read.why;
    if (last && goesOn && last.every(({ readings, why }) => readings.length === 0 && !why)) last.push(read);
    else runs.push([read]);
  }
  return runs;
}

/** Statements of their own in one breath, where each of them is read: "I rely on him for quotes, and he counts on me for ...". */
export function readParts(
  text: string,
  run: readonly Read[],
  readAs: (some: readonly Read[]) => Read | undefined,
): Read[] | undefined {
  const parts = partsOf(text, run);
  if (parts.length < 2) return undefined;
  const read = parts.map((part) => readAs(part));
  const isAll = read.every((one, at) => one !== undefined || isBehindWhich(text, parts[at]));
  const isApart = run.some((one) => apartAlways.test(wordsOf(text, one)));
  return isAll || isApart ? parts.flatMap((part, at) => read[at] ?? part) : undefined;
}

/** "Payroll, ask her": a list of fields and whom to ask, unless what it begins with says something else. */
export const referredIn = (clause: Clause, first: readonly Reading[]): Reading | undefined =>
  first.every(isNameAlone) ? readReferred(clause.spelt) : undefined;
