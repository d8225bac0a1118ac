import { language } from '@/components/live/language';
import { formatClock, formatTime } from '@/utils/hours/format-time';
import { say } from '@/utils/platform/say';

/** The moment in the user's own time, and in theirs where the clocks differ. */
export function bothClocks(at: number, now: number, mine: string, theirs: string): string {
  const own = formatTime(at, now, mine, language());
  const here = formatClock(at, mine, language());
  const there = formatClock(at, theirs, language());
  return here === there ? own : say('ui.hours.both', own, there);
}

const hour = 3_600_000;

/** "in 20 min", "in 2 h"; empty from a day on, which the day itself tells. */
export function inHowLong(at: number, now: number): string {
  const away = at - now;
  if (away <= 0 || away >= 24 * hour) return '';
  const words = new Intl.RelativeTimeFormat(language(), { style: 'narrow' });
  return away < hour ? words.format(Math.ceil(away / 60_000), 'minute') : words.format(Math.round(away / hour), 'hour');
}
