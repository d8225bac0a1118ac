import { formatClock, formatTime } from '@/utils/hours/format-time';
import type { HoursNow } from '@/utils/hours/hours-at';
import { say } from '@/utils/platform/say';

const language = (): string => document.documentElement.lang || 'en';

/** What the clock shows where they are. */
export const theirClock = (hours: HoursNow, now: number): string => formatClock(now, hours.zone, language());

const stateWords = { open: 'ui.hours.open', focus: 'ui.hours.focus', off: 'ui.hours.off' } as const;

/** "open until 17:00", "in focus until 11:00", "outside their hours". */
export function stateLabel(hours: HoursNow): string {
  if (hours.state === null) return '';
  const words = say(stateWords[hours.state]);
  if (hours.state === 'off' || hours.until === null) return words;
  return say('ui.hours.until', words, formatClock(hours.until, hours.zone, language()));
}

/** The moment in the user's own time, and in theirs where the clocks differ. */
export function bothClocks(at: number, now: number, zone: string): string {
  const mine = formatTime(at, now, Temporal.Now.timeZoneId(), language());
  const here = formatClock(at, Temporal.Now.timeZoneId(), language());
  const there = formatClock(at, zone, language());
  return here === there ? mine : say('ui.hours.both', mine, there);
}
