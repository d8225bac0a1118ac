/** RFC 7265: name, parameters, type, values. */
export type CalendarProperty = [name: string, params: object, type: string, ...values: (string | object)[]];
export type CalendarPart = [name: string, properties: CalendarProperty[], parts: CalendarPart[]];

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * So many years of changes are looked at; a rule that holds in all of them is written as one. In twelve years a day of a
 * month falls on every weekday, so that "the second Sunday" and "the third from the end" can be told apart.
 */
const years = 12;

interface Change {
  /** In the local time before it. */
  at: Temporal.PlainDateTime;
  from: string;
  to: string;
  daylight: boolean;
}

function changeAt(at: Temporal.ZonedDateTime): Change {
  const before = at.subtract({ nanoseconds: 1 });
  return {
    at: before.toPlainDateTime().add({ nanoseconds: 1 }),
    from: before.offset,
    to: at.offset,
    daylight: at.offsetNanoseconds > before.offsetNanoseconds,
  };
}

function changesFrom(start: Temporal.ZonedDateTime): Change[] {
  const end = start.add({ years });
  const found: Change[] = [];
  for (let at = start.getTimeZoneTransition('next'); at; at = at.getTimeZoneTransition('next')) {
    if (Temporal.ZonedDateTime.compare(at, end) > 0) break;
    found.push(changeAt(at));
  }
  return found;
}

/** "The last Sunday" and "the second Sunday" of a month, at a time of day. */
function ruleOf({ at, from, to }: Change, fromEnd: boolean): string {
  const nth = fromEnd ? -1 - Math.floor((at.daysInMonth - at.day) / 7) : Math.ceil(at.day / 7);
  const time = at.toPlainTime().toString();
  return JSON.stringify({
    from,
    to,
    time,
    rule: { freq: 'YEARLY', bymonth: at.month, byday: `${nth}${weekdays[at.dayOfWeek - 1]}` },
  });
}

/** The one rule by which all of these changes come; null: they come by none. */
function sharedRule(changes: readonly Change[]): object | null {
  for (const fromEnd of [true, false]) {
    const rules = new Set(changes.map((change) => ruleOf(change, fromEnd)));
    const [only] = rules;
    if (rules.size === 1 && changes.length >= years - 1 && only) return JSON.parse(only).rule;
  }
  return null;
}

const observance = ({ at, from, to, daylight }: Change, rule: object | null): CalendarPart => [
  daylight ? 'daylight' : 'standard',
  [
    ['dtstart', {}, 'date-time', at.toString({ smallestUnit: 'second' })],
    ['tzoffsetfrom', {}, 'utc-offset', from],
    ['tzoffsetto', {}, 'utc-offset', to],
    ...(rule ? [['rrule', {}, 'recur', rule] satisfies CalendarProperty] : []),
  ],
  [],
];

/** What held before the first change, so that no time of an event stands before every observance. */
function standing(start: Temporal.ZonedDateTime): CalendarPart {
  const offset = start.offset;
  return observance({ at: start.toPlainDateTime(), from: offset, to: offset, daylight: false }, null);
}

/**
 * A zone as calendars want it beside its name (RFC 5545, 3.6.5). Most know the name and look no further; what is written
 * here is right from `day` on, for ever where the zone changes by a yearly rule and for twelve years where it does not.
 */
export function zonePart(zone: string, day: Temporal.PlainDate): CalendarPart {
  const start = day.toZonedDateTime({ timeZone: zone });
  const changes = changesFrom(start);
  const [into, outOf] = [true, false].map((daylight) => changes.filter((change) => change.daylight === daylight));
  const parts = [into ?? [], outOf ?? []].flatMap((some): CalendarPart[] => {
    const rule = sharedRule(some);
    return (rule ? some.slice(0, 1) : some).map((change) => observance(change, rule));
  });
  return ['vtimezone', [['tzid', {}, 'text', zone]], [standing(start), ...parts]];
}
