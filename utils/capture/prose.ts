import type { Span } from '@/utils/text/types';
import type { Piece } from './pieces';
import type { Reading } from './types';

/** Words with what they say; no readings where they stay words. */
export interface Read extends Span {
  joint: Piece['joint'];
  readings: Reading[];
}

const wordsIn = (text: string, { start, end }: Span) => text.slice(start, end).trim().split(/\s+/).length;
const isUnread = (one: Read | undefined): one is Read => one !== undefined && one.readings.length === 0;
const isBare = ({ readings }: Read) => readings.every(({ bare }) => bare);

/** "Calls are fine, but only after lunch": the one is not true without the other. */
const limiting =
  /^(?:only|when|if|unless|just|preferably|(?:not|never) (?:before|after|on|in the|during|with|at|when|if))\b/i;
const limits = (text: string, read: Read) =>
  read.joint === 'but' && limiting.test(text.slice(read.start, read.end).trim());

/** "Out Thursday and Xday": what was not understood behind words may belong to them. */
function goesOn(text: string, read: Read, behind: Read | undefined): boolean {
  if (!behind) return false;
  if (limits(text, behind)) return true;
  if (!isUnread(behind)) return false;
  return behind.joint === 'but' || (behind.joint === 'and' && (isBare(read) || wordsIn(text, behind) < 3));
}

const proseWords = 4;
const listing = /\b(?:about|between|like|visited|mentioned|discussed|told me|said|including)\b/i;

/** "We talked about the launch, Berlin and her kids": bare words may be about anything there. */
function continues(text: string, read: Read, before: Read): boolean {
  if (limits(text, read)) return true;
  if (!isUnread(before) || !isBare(read) || read.joint === 'stop' || read.joint === 'but') return false;
  return (
    read.joint === 'and' || wordsIn(text, before) >= proseWords || listing.test(text.slice(before.start, before.end))
  );
}

/** Whether words are a part of a sentence that is not understood, so that they are better left to it. */
export const isOfProse = (text: string, read: Read, before: Read | undefined, behind: Read | undefined): boolean =>
  goesOn(text, read, behind) || (before !== undefined && continues(text, read, before));
