import type { Reason } from './about-table';
import { surprise } from './hearsay';
import { plainPurpose } from './private-matters';

/** "Ask anyone but Carol, she is on leave". */
const away =
  /\b(?:away|leave|holidays?|vacation|off|out|sick|ill|unwell|busy|swamped|full|booked|tied up|training|retire[sd]?|wrote|written|author\w{0,3}|conflicts?|recus\w{1,4}|related|already|enough on|allergic|injured|pregnant)\b/i;
/** "We need a grown-up in there." */
const asksForSomebody = /\b(?:some(?:one|body)|a (?:safe|steady) (?:pair|hand)|an? (?:grown-?up|adult)|anyone) /i;

const plainly: Partial<Record<Reason, (around: string) => boolean>> = {
  personal: (around) => plainPurpose.test(around),
  mood: (around) => plainPurpose.test(around),
  'secret-from': (around) => surprise.test(around),
  'kept-quiet': (around) => surprise.test(around) || plainPurpose.test(around),
  excluded: (around) => away.test(around),
  'passed-over': (around) => !asksForSomebody.test(around) || away.test(around),
};

/** Whether what stands around makes plain work of what was found for a reason. */
export const isPlainAround = (reason: Reason, around: string): boolean => plainly[reason]?.(around) ?? false;
