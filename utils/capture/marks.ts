import type { Clause } from './clause';
import { daysBeforeReturn, lastDays, readDateRange } from './date-ranges';
import { asks, marked, tellsOrAsks } from './told';
import type { CaptureGiven, Reading } from './types';

const adverb =
  '(?:(?:very|super|really|totally|completely|quite|pretty|extremely|a bit|rather|so|crazy|under|fully|still|absolutely|really really|mega|a little|insanely|somewhat) ){0,2}';
const state =
  '(?:swamped|crazy|frantic|hectic|rammed|flooded|inundated|knackered|running on empty|up against it|stretched(?: thin)?|spread thin|overbooked|double-booked|in the weeds|(?:in )?crisis mode|no bandwidth|(?:not much|little|low on|short on) bandwidth|no head ?space|busy|overworked|exam (?:period|season|time|phase)|short[- ]staffed|understaffed|peak season|overloaded|overwhelmed|stressed(?: out)?|snowed under|underwater|under water|slammed|tired|exhausted|burnt out|burned out|short on time|no time|little time|not much time|no capacity|pressed for time|in a rush|heads? ?-?down|firefighting|fire ?fighting|(?:a lot of |lots of |much |great |huge |heavy |high )?(?:pressure|stress)|fully booked|booked(?: out| solid| up)?|at capacity|maxed out|drowning(?: in (?:work|mails?|emails?|tickets))?|crunch(?: time)?|in crunch(?: mode)?|on (?:a )?deadline|deadline|on call|on-call|on duty|exams?|in exams|has exams|new baby|newborn|has a newborn|moving house|moving|onboarding|new here|new in the job|grieving|in mourning|low on energy|low energy|sleep[- ]deprived|preparing (?:the |a )?(?:launch|release|audit|talk|exams?)|(?:in )?(?:launch|release|audit|budget|closing|year[- ]end) (?:mode|phase|season|closing|week)|year[- ]end closing|quarter[- ]end|in (?:the )?(?:audit|launch|exams)|has (?:a lot|much|too much|lots) (?:to do|of work|going on|on her plate|on his plate|work)|lots of work|a lot of work|much work|too much work|full plate|on probation|sick kids?|sick child|renovating|planning (?:a |the |her |his )?wedding|not (?:so )?well|not feeling well|injured|recovering(?: from [\\p{L} ]{2,24}?)?|under the weather|on crutches)';

const deep =
  '(?:(?:up to (?:her|his|their) (?:neck|ears|eyes|eyeballs|elbows)|knee[- ]deep|neck[- ]deep|waist[- ]deep|buried|drowning|swimming|snowed under|tied up|(?:has |with )?(?:her |his |their |both )?hands (?:are )?full|run off (?:her|his|their) feet|flat out|all in|deep) (?:in|with|under|on|by) (?!the office|love|person|meetings? (?:on|at)).{2,40}?|flat out|run off (?:her|his|their) feet|tied up|(?:has )?(?:her |his |their )?hands full)';

const why =
  '(?: (?:with|w\\/|by|about|over|because of|bc of|bc|due to|thanks to|preparing|doing|on) (?!until).{2,40}?)?';
const until = new RegExp(
  `^((?:${adverb})?(?:${state}${why}|${deep}))[,:]? (?:(?:so |please |and )?(?:give (?:her|him|them)(?: time| some time)?|leave (?:her|him|them) (?:alone|be)|wait|be patient|don't (?:ask|push)(?: (?:her|him|them))?) )?(?:until|up to|through|thru|up until|bis|till) (?:(?:the |her |his |their )?\\p{L}[\\p{L} ]{2,24} (?:on|at) (?=\\d|\\p{L}{3,9} \\d))?(.{3,30})$`,
  'u',
);
const again = new RegExp(
  `^((?:${adverb})?(?:${state}${why}|${deep}))[,:]? (?:(?:so |please |and |but )?(?:ask|try|ping|check|come back|better|ok|fine|normal|free)(?: (?:again|her|him|them)){0,2} (?:in|from|after|on|as of|again) |before )(.{3,30})$`,
  'u',
);
const event =
  /^((?:has (?:an? |her |his |their )?|big |her |his |their |an? (?:big|hard|important) )(?:(?:big|major|important|hard|product|final|final) )?(?:deadlines?|launch|release|go-?live|audit|exams?|inspection|hearing|defen[cs]e|deadline day)) (?:is )?(?:on|by|until) (.{3,24}?)(?:,? (?:so )?(?:leave (?:her|him|them) (?:alone|be)|be patient|give (?:her|him|them) (?:space|time)))?$/u;
const during = new RegExp(
  `^((?:${adverb})?(?:${state}${why}|${deep}))[,:]? ?((?:the |all |for |this |next |today|tomorrow|in ).{0,30}|today|tomorrow)$`,
  'u',
);
const alone = new RegExp(
  `^((?:${adverb})?${state})(?: (?:at the moment|right now|rn|now|these days|currently|atm|for now|for a while|for the moment|lately|at present))?$`,
  'u',
);

const day = (date: Temporal.PlainDate) => date.toString();

/** Until when somebody is swamped who did not say: the end of this week, of the next, of the month. */
function usualEnds(today: Temporal.PlainDate): string[] {
  const sunday = today.add({ days: 7 - today.dayOfWeek });
  const ends = [day(sunday), day(sunday.add({ days: 7 })), day(today.with({ day: today.daysInMonth }))];
  return [...new Set(ends)];
}

/** A day is said: "until Friday", "this month", "has a deadline on 9 December", "swamped, ask again in January". */
function readDated(plain: string, today: Temporal.PlainDate): Reading | undefined {
  const asMarks = (text: string, days: readonly string[]) =>
    tellsOrAsks(
      'days',
      days.map((until) => marked({ text, until })),
    );
  const lastOf = (date: string) => readDateRange(date, today).map(({ to }) => to);
  const [, said = '', then = ''] = again.exec(plain) ?? [];
  if (said !== '') return asMarks(said, daysBeforeReturn(then, today));
  const [, what = '', on = ''] = event.exec(plain) ?? [];
  const days = what === '' ? [] : lastOf(on);
  if (days.length > 0) return asMarks(what, days);
  const [, ending = '', last = ''] = until.exec(plain) ?? [];
  if (ending !== '') return asMarks(ending, lastDays(last, today));
  const [, text = '', date = ''] = during.exec(plain) ?? [];
  return text === '' ? undefined : asMarks(text, lastOf(date.replace(/^all /, '')));
}

/** What is true for a while, and goes by itself: "swamped until Friday". */
export function readMark({ spelt }: Clause, given: CaptureGiven): Reading | undefined {
  const plain = spelt.toLowerCase();
  if (plain.length > 90) return undefined;
  const today = Temporal.PlainDate.from(given.today);
  const dated = readDated(plain, today);
  if (dated || until.test(plain) || during.test(plain)) return dated;
  const [, now] = alone.exec(plain) ?? [];
  return now === undefined
    ? undefined
    : asks(
        'days',
        usualEnds(today).map((last) => marked({ text: now, until: last })),
      );
}
