import { behind } from './behind';
import type { Clause } from './clause';
import type { CaptureGiven, Reading } from './types';
import { readZone } from './zones';

/** Somebody has gone to live somewhere, and is there now: "has shifted to", "moved home to", "gone to live in". */
const moved =
  /^(?:(?:has|have|had|'s|'ve|is|are|just|recently|now|since|lately|permanently|finally|got) ){0,3}(?:(?:(?:moved|shifted|relocated|emigrated|immigrated|migrated|transferred|resettled|settled|decamped|posted|been posted|been transferred|been relocated|been moved|upped sticks)(?: (?:home|back|over|out|down|up|across|abroad|permanently|again|house|base|bases|herself|himself)){0,2} (?:to|in|into)|(?:gone|went|moved|came)(?: (?:back|home|over|out|off)){0,2} to live (?:in|near|outside)|(?:living|based|settled|been (?:living|based|working))(?: (?:over|back|out|up|down))? (?:in|near|outside))(?: live in| the)?|(?:made|making) (?:her|his|their) home in) /iu;
const when =
  /,? (?:(?:over|during|in|this|since|last|at|before|after|just before|just after) (?:the )?(?:(?:start|end|beginning|middle) of (?:the |this |last )?)?(?:last |this )?(?:spring|summer|autumn|fall|winter|year|month|week|weekend|holidays|lockdown|pandemic|covid|christmas|easter|new year|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|(?:19|20)\d\d)(?: (?:19|20)\d\d| break| holidays)?|for good|for ever|forever|permanently|for work|for love|for family|to live|to stay|recently|lately|again|back then|by now|already|(?:a|two|three|four|five|six|some|a few|\d{1,2}) (?:days?|weeks?|months?|years?|yrs?) (?:ago|back|now)|for (?:a|two|three|four|five|six|some|a few|many|\d{1,2}) (?:months?|years?|yrs?)(?: now)?|since (?:forever|always|birth|(?:her|his|their|the) (?:wedding|marriage|retirement|divorce|studies|birth|move)))$/iu;
const toLive =
  /^((?:has |have )?)(?:gone|went|moved)(?: (?:back|home|over|out)){0,2} to (\S{2,20}(?: \S{2,16})?) to (?:live|stay|settle)$/iu;
const mostLetters = 80;

/** Where somebody has moved to, which is where they are. */
export function readMoved({ spelt, ...clause }: Clause, given: CaptureGiven): Reading | undefined {
  if (spelt.length > mostLetters) return undefined;
  const where = behind(moved, spelt.replace(toLive, '$1moved to $2'), 2, 70);
  if (where === undefined) return undefined;
  const place = where.replace(when, '').replace(when, '');
  return readZone({ ...clause, spelt: `lives in ${place}` }, given);
}
