import { around, hasLength } from './behind';
import type { Clause } from './clause';
import { daysIn } from './day-words';
import { readQuiet } from './quiet-hours';
import { asks, need } from './told';
import type { Reading } from './types';

/** What keeps somebody from work at its time every day. */
const duty =
  /\b(?:school|nursery|kids?|children|child ?care|creche|drops?|drop-?off|pick-?up|picks|collects|fetches|runs? (?:the )?kids|gym|train|bus|ferry|commut\w+|traffic|class|choir|training|prayers?|dog|swim\w*|lessons?|football|physio|physiotherapy|walks?|feeds?|carer|cares|course|rehearsals?|clinic|rounds?|handover|stand-?up|surgery|teaches|teaching|lectures?|market|milking|deliveries|lunch|nap|bath ?time|bedtime|yoga|run|rowing|church|mosque|service|drives?|driving|son|daughter|mum|mother|baby|twins)\b/u;
const shut =
  / ?,? ?(?:(?:and |so |hence |therefore ){0,2}(?:then )?(?:is |she's |he's |she is |he is )?)?(nothing|not|never|no calls|no meetings|no phone|no contact|not reachable|not available|unreachable|unavailable|not free|not around|can't be reached|can't talk|can't take calls|don't (?:call|ring|bother|disturb|contact|ping|phone)(?: (?:her|him|them))?|leave (?:her|him|them) (?:alone|be)|offline|gone|out of reach|hard to reach|not there)(?: please)? (before|until|after|from|past|between)(?: that| then)? ?/gu;
const clock = /\b(?:at|around|by|from|about|for) (\d{1,2}(?:[.:]\d\d)?(?: ?[ap]m)?)\b/u;
const figure =
  /^(?:about |around )?(\d{1,2}(?:[.:]\d\d)?(?: ?[ap]m)?)(?:,? (?:please|then|most days|every day|(?:on )?that day|those days|(?:on )?\p{L}+days))?$/u;
const names = 'mondays tuesdays wednesdays thursdays fridays saturdays sundays'.split(' ');
const why = /^,? (?:because of |due to |as |for |since )?/u;

const quietAt = (side: string, time: string, said: string): Reading | undefined => {
  const days = daysIn(said).map((day) => names[day - 1]);
  const on = days.length > 0 ? ` on ${days.join(' and ')}` : '';
  const plain = `do not disturb ${side === 'before' || side === 'until' ? 'before' : 'after'} ${time}${on}`;
  return readQuiet({ start: 0, end: 0, spelt: plain, plain, said: false, also: false });
};

/** The time behind which, or up to which, it is no time of work; undefined where no reason is told for that. */
function timeOf(front: string, back: string): string | undefined {
  const [ahead = back, ...reason] = back.split(/(?<=\d(?: ?[ap]m)?),? (?=(?:because of |due to |for |as )?\p{L})/u);
  const isReasoned = duty.test(front) || duty.test(reason.join(' ').replace(why, ''));
  if (isRange.test(back.trim()) || !isReasoned || (front !== '' && !hasLength(front, 3, 50))) return undefined;
  return figure.exec(ahead.trim())?.[1] ?? (back.trim() === '' ? clock.exec(front)?.[1] : undefined);
}

/** "Offline from 3 to 4" tells both ends. */
const isRange = /^\d\S*(?: ?[ap]m)? ?(?:-|–|to|until|and) ?\d/u;

const shutOnce = new RegExp(shut.source, 'u');

/** "Nothing before 9, school drop-off", "picks up the kids at 4 so not reachable after": the reason says that it is no work then. */
export function readReasoned({ plain, spelt }: Clause): Reading | undefined {
  if (plain.length > 90) return undefined;
  const found = around(plain, shut).find(({ front, back }) => timeOf(front, back) !== undefined);
  if (!found) return undefined;
  const [, said = '', side = ''] = shutOnce.exec(found.between) ?? [];
  // "Lunch never before one" tells of the lunch.
  if (/^(?:not|never)$/u.test(said) && found.front !== '') return undefined;
  const quiet = quietAt(side, timeOf(found.front, found.back) ?? '', plain);
  const [only] = quiet?.told ?? [];
  // "No calls after 4, school pickup" is of calls alone, and else they may be meant.
  if (/calls|phone|call|ring/u.test(said) && found.front === '') return undefined;
  return only && /calls|phone|call|ring/u.test(said) ? asks('hours', [only, need(spelt)]) : quiet;
}
