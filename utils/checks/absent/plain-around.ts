import type { Reason } from './about-table';
import { surprise } from './hearsay';
import { plainPurpose } from './private-matters';

/** "Ask anyone but Carol, she is on leave". */
const away =
  /\b(?:away|leave|holidays?|vacation|off|out|sick|ill|unwell|busy|swamped|full|booked|tied up|training|retire[sd]?|wrote|written|author\w{0,3}|conflicts?|recus\w{1,4}|related|already|enough on|allergic|injured|pregnant)\b/i;
/** "We need a grown-up in there." */
const asksForSomebody = /\b(?:some(?:one|body)|a (?:safe|steady) (?:pair|hand)|an? (?:grown-?up|adult)|anyone) /i;

/** "I'll believe it when I see it." */
const disbelief =
  /\b(?:believe (?:it|that) when (?:i|we)(?:['’]ve)? (?:see|seen|saw)|yeah,? right|pull the other|pigs (?:might|will|can|may) fly|hold(?:ing)? (?:my|your|our) breath|fat chance|famous last words|heard that (?:one|before)|if you (?:believe|buy) that|and i['’]?m the (?:queen|king|pope))\b/i;

const plainly: Partial<Record<Reason, (around: string) => boolean>> = {
  personal: (around) => plainPurpose.test(around),
  mood: (around) => plainPurpose.test(around),
  'secret-from': (around) => surprise.test(around),
  'kept-quiet': (around) => surprise.test(around) || plainPurpose.test(around),
  doubted: (around) => !disbelief.test(around),
  excluded: (around) => away.test(around),
  'passed-over': (around) => !asksForSomebody.test(around) || away.test(around),
};

/** Whether what stands around makes plain work of what was found for a reason. */
export const isPlainAround = (reason: Reason, around: string): boolean => plainly[reason]?.(around) ?? false;
