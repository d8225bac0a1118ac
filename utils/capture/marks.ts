import type { Clause } from './clause';
import { lastDays, readDateRange } from './date-ranges';
import { asks, marked, tellsOrAsks } from './told';
import type { CaptureGiven, Reading } from './types';

const adverb =
  '(?:(?:very|super|really|totally|completely|quite|pretty|extremely|a bit|rather|so|crazy|under|fully|still|absolutely|really really|mega|a little|insanely|somewhat) ){0,2}';
const state =
  '(?:swamped|busy|overworked|exam (?:period|season|time|phase)|short[- ]staffed|understaffed|peak season|overloaded|overwhelmed|stressed(?: out)?|snowed under|underwater|under water|slammed|tired|exhausted|burnt out|burned out|short on time|no time|little time|not much time|no capacity|pressed for time|in a rush|heads? ?-?down|firefighting|fire ?fighting|(?:a lot of |lots of |much |great |huge |heavy |high )?(?:pressure|stress)|fully booked|booked(?: out| solid| up)?|at capacity|maxed out|drowning(?: in (?:work|mails?|emails?|tickets))?|crunch(?: time)?|in crunch(?: mode)?|on (?:a )?deadline|deadline|on call|on-call|on duty|exams?|in exams|has exams|new baby|newborn|has a newborn|moving house|moving|onboarding|new here|new in the job|grieving|in mourning|low on energy|low energy|sleep[- ]deprived|preparing (?:the |a )?(?:launch|release|audit|talk|exams?)|(?:in )?(?:launch|release|audit|budget|closing|year[- ]end) (?:mode|phase|season|closing|week)|year[- ]end closing|quarter[- ]end|in (?:the )?(?:audit|launch|exams)|has (?:a lot|much|too much|lots) (?:to do|of work|going on|on her plate|on his plate|work)|lots of work|a lot of work|much work|too much work|full plate|on probation|sick kids?|sick child|renovating|planning (?:a |the |her |his )?wedding|not (?:so )?well|not feeling well|injured|recovering(?: from [\\p{L} ]{2,24}?)?|under the weather|on crutches)';

const deep =
  '(?:(?:up to (?:her|his|their) (?:neck|ears|eyes|eyeballs|elbows)|knee[- ]deep|neck[- ]deep|waist[- ]deep|buried|drowning|swimming|snowed under|tied up|(?:has |with )?(?:her |his |their |both )?hands (?:are )?full|run off (?:her|his|their) feet|flat out|all in|deep) (?:in|with|under|on|by) (?!the office|love|person|meetings? (?:on|at)).{2,40}?|flat out|run off (?:her|his|their) feet|tied up|(?:has )?(?:her |his |their )?hands full)';

const why = '(?: (?:with|w\\/|by|about|over|because of|due to|preparing|doing|on) (?!until).{2,40}?)?';
const until = new RegExp(
  `^((?:${adverb})?(?:${state}${why}|${deep}))[,:]? (?:until|up to|through|thru|up until|bis|till) (.{3,30})$`,
  'u',
);
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

/** What is true for a while, and goes by itself: "swamped until Friday". */
export function readMark({ spelt }: Clause, given: CaptureGiven): Reading | undefined {
  const plain = spelt.toLowerCase();
  if (plain.length > 90) return undefined;
  const today = Temporal.PlainDate.from(given.today);
  const ending = until.exec(plain);
  const named = ending ?? during.exec(plain);
  const [, text = '', date = ''] = named ?? [];
  const asMark = (last: string) => marked({ text, until: last });
  if (ending) return tellsOrAsks('days', lastDays(date, today).map(asMark));
  if (named)
    return tellsOrAsks(
      'days',
      readDateRange(date.replace(/^all /, ''), today).map(({ to }) => asMark(to)),
    );
  const [, now] = alone.exec(plain) ?? [];
  return now === undefined
    ? undefined
    : asks(
        'days',
        usualEnds(today).map((last) => marked({ text: now, until: last })),
      );
}
