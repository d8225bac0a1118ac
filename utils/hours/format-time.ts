/** Hours of 24, as everywhere else in the cards, so that "9:00" never needs a second look. */
const clockOf = (locale: string, zone: string) =>
  new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone });

/** Whole days by the calendar of the zone, whatever the clocks did in between. */
function daysBetween(now: number, at: number, zone: string): number {
  const dateOf = (moment: number) =>
    Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone).toPlainDate();
  return dateOf(now).until(dateOf(at)).days;
}

/** "today", "tomorrow", "Mon" within the week, "3 Dec" beyond it, in the user's language. */
function dayText(at: number, away: number, zone: string, locale: string): string {
  if (away >= -1 && away <= 1) return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(away, 'day');
  const near = away > 1 && away < 7;
  const parts: Intl.DateTimeFormatOptions = near ? { weekday: 'short' } : { day: 'numeric', month: 'short' };
  const far = Math.abs(away) > 300;
  return new Intl.DateTimeFormat(locale, { ...parts, ...(far ? { year: 'numeric' } : {}), timeZone: zone }).format(at);
}

/** A moment as the user would say it: "today 14:10", "tomorrow 09:00", "Mon 09:00", "3 Dec 09:00". */
export function formatTime(at: number, now: number, zone: string, locale: string): string {
  return `${dayText(at, daysBetween(now, at, zone), zone, locale)} ${clockOf(locale, zone).format(at)}`;
}

/** The clock alone: "14:10". */
export const formatClock = (at: number, zone: string, locale: string): string => clockOf(locale, zone).format(at);

/** A day on a calendar, without the year while it is near: "3 Dec". */
export function formatDay(date: string, now: number, locale: string): string {
  const at = Temporal.PlainDate.from(date).toZonedDateTime('UTC').epochMilliseconds;
  const far = Math.abs(at - now) > 300 * 86_400_000;
  const parts: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', ...(far ? { year: 'numeric' } : {}) };
  return new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }).format(at);
}
