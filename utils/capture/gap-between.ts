import { around, hasLength } from './behind';
import type { Clause } from './clause';
import { daysIn, workdays } from './day-words';
import { clockOf } from './learnt/times-found';
import { focus, tells } from './told';
import type { Reading } from './types';

/** What takes somebody away from work at its time: children to fetch, a class, a meal. */
const duty =
  /^(?:on (?:the )?)?(?:(?:picks?|collects?|fetch|fetches|gets?|drops?|takes?|brings?|drives?|meets?|walks?|feeds?|has|does|goes (?:to|for)|leaves? (?:for|to)|is (?:at|on)|at|school|nursery|kids'?|daycare|creche) )[\p{L}' -]{2,44}$|^(?:(?:the |her |his |their )?(?:school|nursery|kids'?|daycare|creche|kindergarten|child|dog) ?(?:run|pick-?up|drop-?off|collection|walk|pickup)|pick-?up|drop-?off|prayers?|gym|lunch|nap|physio|yoga|swim(?:ming)?|choir)$/u;
const clock = String.raw`(\d{1,2}(?::\d\d)?(?: ?[ap]m)?)`;
const starts = new RegExp(` (?:at|from|around|about|by) ${clock}$`, 'u');
/** "..., no pings until 4:30", "back at 4": when that is over. */
const over = new RegExp(
  `^(?:(?:so |and |then |but )?(?:is |she's |he's |they're )?(?:(?:no|without|don't|do not|not|never|nothing|leave|let|offline|away|off|out|gone|unreachable|unavailable|not reachable|not available|can't|cannot)(?: [\\p{L}'-]{1,12}){0,5} (?:until|before|till)|(?:back|online|reachable|available|there|free|returns|around|on)(?: (?:again|online|at work|at (?:her|his|their) desk|in the office|home|on|in)){0,2} (?:at|from|by|around|about|after))) ${clock}(?: (?:please|then|again|or so|onwards))?$`,
  'u',
);
const parting = /(?:, |; |, and | and | then |, then )(?=\p{L})/gu;

/** From the one clock to the other, where the first is that of a duty and the second its end. */
function gapIn(front: string, back: string): { start: string; end: string } | undefined {
  const from = starts.exec(front);
  const to = over.exec(back)?.[1];
  if (!from || to === undefined || !duty.test(front.slice(0, from.index))) return undefined;
  const [start, end] = [clockOf(from[1] ?? ''), clockOf(to)];
  return start && end && start < end ? { start, end } : undefined;
}

/** "Picks up his son at 3:30, no pings until 4:30": away from the one to the other, every day. */
export function readGapBetween({ plain }: Clause): Reading | undefined {
  if (!hasLength(plain, 14, 100)) return undefined;
  const gap = around(plain, parting).flatMap(({ front, back }) => gapIn(front, back) ?? [])[0];
  const days = daysIn(plain);
  return gap && tells(focus([{ days: days.length > 0 && days.length < 7 ? days : [...workdays], ...gap }]));
}
