import { language } from '@/components/live/language';
import { formatClock, formatDay, formatTime } from '@/utils/hours/format-time';
import { type HoursNow, hoursAt } from '@/utils/hours/hours-at';
import { partOfDay } from '@/utils/hours/opens-at';
import type { HoursReason, KnownHours } from '@/utils/hours/types';
import { zoneOf } from '@/utils/hours/wall-clock';
import { say } from '@/utils/platform/say';

const partWords = { before: 'hoursUi.off.before', between: 'hoursUi.off.between', after: 'hoursUi.off.after' } as const;

/** What the reasons of one person at one moment are made of. */
interface Place {
  known: KnownHours;
  place: string;
  /** The moment that is looked at; with `now` it is told how far its days lie. */
  at: number;
  now: number;
}

export const theirClock = (there: HoursNow, at: number): string => formatClock(at, there.zone, language());

function outOfHours({ known, at }: Place): string {
  if (known.work.length === 0 && !known.exceptions?.length) return say('hoursUi.off.ordinary');
  const part = partOfDay(known, at);
  return say(part ? partWords[part] : 'hoursUi.off.plain');
}

const weekdayAt = ({ known, at }: Place): string => {
  const timeZone = zoneOf(known);
  return new Intl.DateTimeFormat(language(), { weekday: 'long', ...(timeZone ? { timeZone } : {}) }).format(at);
};

const aDay = 86_400_000;

/** The clock alone would mean today. */
function until({ until: end, zone }: HoursNow, { at }: Place): string {
  if (end === null) return '';
  return end - at < aDay ? formatClock(end, zone, language()) : formatTime(end, at, zone, language());
}

/** Why they cannot be asked, in plain words: "Whit Monday in Bavaria", "off until 3 Dec", "before their day starts". */
function reasonWords(why: HoursReason, moment: Place): string {
  switch (why.kind) {
    case 'holiday':
      return moment.place ? say('hoursUi.off.holidayIn', why.name, moment.place) : why.name;
    case 'away':
      return say('hoursUi.off.away', formatDay(why.until, moment.now, language()));
    case 'exception':
      return say('hoursUi.off.exception', formatDay(why.until, moment.now, language()));
    case 'free-day':
      return moment.known.work.length > 0 ? say('hoursUi.off.freeDay') : outOfHours(moment);
    case 'day-off':
      return say('hoursUi.off.dayOff', weekdayAt(moment));
    case 'focus':
      return say('hoursUi.focus');
    case 'out-of-hours':
      return outOfHours(moment);
  }
}

function openWords(there: HoursNow, moment: Place): string {
  const end = until(there, moment);
  const words = end ? say('hoursUi.openUntil', end) : say('hoursUi.open');
  return there.why?.kind === 'exception' ? say('hoursUi.unlikeUsual', words) : words;
}

/** How it stands with somebody at a moment, and why; empty where nobody told their hours. */
export function stateWords(there: HoursNow, moment: Place): string {
  if (there.state === null) return '';
  if (there.state === 'open') return openWords(there, moment);
  if (there.state === 'focus') return say('hoursUi.focusUntil', until(there, moment));
  return there.why ? reasonWords(there.why, moment) : say('hoursUi.off.plain');
}

/** Why somebody is missing at a time that is offered, and what their clock shows then. */
export function missingWords(why: HoursReason, moment: Place): string {
  const there = hoursAt(moment.known, moment.at);
  const words = reasonWords(why, moment);
  return there ? say('hoursUi.atTheirClock', words, theirClock(there, moment.at)) : words;
}
