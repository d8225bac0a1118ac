import { sameBan } from './ban-goes-on';
import { withoutMereThen } from './of-then';
import { ofOneSort, withSortsApart } from './one-channel';
import type { Read } from './prose';
import { isAsked, valuesIn, wordsOf } from './read-ways';
import type { CaptureGiven } from './types';
import { undisturbed } from './undisturbed';
import { afterHours } from './ways-after-hours';
import { ofEarlier, ofWish } from './ways-after-wish';
import { hanging, withDesk } from './ways-hanging';
import { narrowed } from './ways-narrowed';

const ofHoursBefore = (text: string, before: Read | undefined, read: Read): Read =>
  (before && (sameBan(text, before, read) ?? afterHours(text, before, read))) ?? read;

/** Ways that are told by what stands before them, each as what it is. */
export function withWaysBeside(text: string, reads: readonly Read[], given: CaptureGiven): Read[] {
  const out: Read[] = [];
  for (const read of reads) {
    const before = out.at(-1);
    const isSure = before && !isAsked(before);
    const wished =
      before &&
      (hanging(text, out, read) ??
        (isSure ? (ofWish(text, before, read) ?? ofEarlier(text, out, read)) : undefined) ??
        undisturbed(text, before, read, given) ??
        narrowed(text, before, read, given));
    if (wished) out.splice(-1, 1, ...wished);
    else out.push(withDesk(text, ofHoursBefore(text, before, read)));
  }
  return withSortsApart(
    text,
    withoutMereThen(text, out).map((read) => ofOneSort(text, read)),
  );
}

const noWay =
  /^(?:please )?(?:no|avoid|never|hates|don't do|doesn't do|won't do) (?:\S+ )?(?:video|videos|zoom|zooms|voicemails?|facetime|video calls|voice notes|voice messages)(?: please| pls)?$/u;

/** Ways that are wished for in so many words: within prose too they say what they say. */
export const isFirmWay = (text: string, read: Read): boolean =>
  read.readings.length > 0 &&
  read.joint !== 'but' &&
  read.joint !== 'and' &&
  read.readings.every(({ bare, ask, allows }) => !bare && !ask && !allows) &&
  valuesIn(read).length > 0 &&
  valuesIn(read).every(
    ({ kind }) => kind === 'channel' || kind === 'avoid' || (kind === 'need' && noWay.test(wordsOf(text, read))),
  );
