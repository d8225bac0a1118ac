import type { Weekday } from '@/utils/people/types';
import { behind } from './behind';
import type { Clause } from './clause';
import { readDate } from './dates';
import { daysOf, workdays } from './day-words';
import { asks, away, best, daysOff, focus, tells } from './told';
import type { CaptureGiven, Reading } from './types';

const nothingOn = /^(?:nothing|none|no appointments?|no plans|nothing planned|nothing booked) (?:on|for|this) /u;
const single = /^(?:mon|tues?|wed|wednes|thurs?|fri)(?:day)?$/u;
const plural = /^(?:mon|tues|wednes|thurs|fri)days$/u;
const mild =
  / (?:(?:are|is)(?:n't| not)|never|(?:do|does)(?:n't| not)|(?:are|is) never|hardly|rarely) (?:really |so |too |always |very )?(?:great|good|ideal|easy|the best(?: days?)?|her best(?: days?)?|his best(?: days?)?|a good day|good days|convenient|suitable|work(?: well)?|works(?: well)?|suit(?: well)?|perfect|fun|(?:her|his|their) (?:thing|day|days|favou?rites?|best))$/u;
const wholeDays = (days: readonly number[]) =>
  best([{ days: workdays.filter((day) => !days.includes(day)), start: '00:00', end: '00:00' }]);

/** "Nothing on Thursday": that of this week, each, or no meetings then. */
function nothingThat(plain: string, today: string): Reading | undefined {
  const day = behind(nothingOn, plain, 3, 10)?.replace(/,$/u, '') ?? '';
  const quiet = (days: readonly Weekday[]) => focus([{ days: [...days], start: '08:00', end: '18:00' }]);
  const all = plural.test(day) ? daysOf(day) : undefined;
  // Beside weekly hours they are days off.
  if (all) return { ...asks('days', [daysOff(all), quiet(all)]), beside: { kind: 'days-off', days: all } };
  const days = single.test(day) ? daysOf(day) : undefined;
  const [next] = days ? readDate(day, Temporal.PlainDate.from(today)) : [];
  if (!days || !next) return undefined;
  return asks('days', [daysOff(days), away(next.from, next.to, ''), quiet(days)]);
}

const badly = / (?:is|are) (?:no good|no use|not on|a no|a no-no|bad|a bad day|bad days|out)$/u;
/** "Tuesdays aren't great": no work then, or better not to be asked. */
function mildlyBad(plain: string): Reading | undefined {
  const end = mild.exec(plain) ?? badly.exec(plain);
  const days = end ? daysOf(plain.slice(0, end.index).replace(/,$/u, '')) : undefined;
  return days && days.length < 3 && days.every((day) => day < 6)
    ? asks('days', [wholeDays(days), daysOff(days)])
    : undefined;
}

const goodBehind =
  /,? (?:are|is) (?:(?:her|his|their|the|a|always|usually) ){0,2}(?:good|best|better|easiest|quiet|quieter|quietest|ideal|open|calm|calmest|favou?rite|preferred|meeting)(?: (?:days?|ones?|bet|time))?(?: (?:to|for) (?:an? )?(?:quick |short )?(?:ask|call|ring|phone|talk|reach|catch|meet|chat|see|visit|write|mail|ping|message|questions?|calls?|meetings?|visits?|chats?|calling|asking|talking)(?: (?:to )?(?:her|him|them))?)?$/u;
const goodAhead =
  /^(?:(?:her|his|their|the|a) )?(?:good|best|better|easiest|quietest|ideal|preferred|calmest) days?(?: (?:of the week )?(?:to|for) [\p{L}' -]{2,24}?)? (?:is|are)(?: usually| always)? /u;
/** "Tuesdays and Thursdays are her good days". */
function goodDays(plain: string): Reading | undefined {
  const end = goodBehind.exec(plain);
  const isDay = end ? /days?|ones?|bet/u.test(end[0]) : false;
  const days = daysOf(isDay ? plain.slice(0, end?.index) : (behind(goodAhead, plain, 3, 40) ?? ''));
  return days && days.length < 5 ? tells(best([{ days: [...days], start: '00:00', end: '00:00' }])) : undefined;
}

/** Days of which it is said that they are apart from the others, though not how. */
export const readApartDays = ({ plain }: Clause, { today }: CaptureGiven): Reading | undefined =>
  nothingThat(plain, today) ?? mildlyBad(plain) ?? goodDays(plain);
