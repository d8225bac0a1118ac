import { before, behind } from './behind';
import type { Clause } from './clause';
import { daysOf } from './day-words';
import { readStretches, type Stretch } from './stretches';
import { asks, work } from './told';
import type { HoursCut, Reading } from './types';
import { usualHours } from './work-times';

const shortDay =
  '(?:half[- ]?days?|short(?:er)?(?: days?)?|poets days?|early (?:finish|dart|close|end|home|knock-?off|mark)(?:e?s)?|(?:finishes|leaves|knocks off|gone|off|done|out|goes home) early)';
const ahead = new RegExp(`^(?:works |does |has |takes |only )?(?:an? )?${shortDay},? (?:on |every |each )?`, 'u');
const behindDays = new RegExp(
  ` (?:is |are |she |he |they |always |only |just ){0,2}(?:works |does |has |takes )?(?:an? |her |his |their )?${shortDay}$`,
  'u',
);
const aClock = /^(?:at |around |about )?(?:noon|midday|\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?)$/u;
const lead = /^(?:and |so |then |she's |he's |is |she |he |they ){0,2}/u;
const leaving =
  /^(?:home|away|clear|heads? (?:off|home)|heading (?:off|home)|knocks? off|knocking off|out (?:of )?the (?:gate|door)|logged off|signed off|finished|packs up|packed up|clocks (?:off|out)|downs tools|wraps up|wrapped up|shuts down|calls it a day) (?:by|at|from|around|about) /u;
const mostOfDays = 40;

interface Parted {
  days: string;
  end: string;
}

/** The days and the end, at the first place where the one may stop and the other begin. */
function partedAt(text: string): Parted | undefined {
  const words = text.split(' ');
  for (let place = words.length - 1; place > 0; place--) {
    const days = words.slice(0, place).join(' ').replace(/[,:]$/u, '');
    if (days.length <= mostOfDays && daysOf(days)) return { days, end: words.slice(place).join(' ') };
  }
  return undefined;
}

function partsOf(plain: string): Parted | undefined {
  const first = behind(ahead, plain, 6, 60);
  if (first !== undefined) return partedAt(first);
  const comma = plain.indexOf(', ');
  const days = comma < 0 ? undefined : before(behindDays, plain.slice(0, comma), 3, mostOfDays)?.replace(/^on /u, '');
  return days === undefined ? undefined : { days, end: plain.slice(comma + 2) };
}

/** From when or until when, where no more is told than that. */
function endsOf(said: string): Stretch | undefined {
  const text = said.replace(lead, '').replace(leaving, 'until ');
  const spelt = aClock.test(text) ? `until ${text.replace(/^(?:at|around|about) /u, '')}` : text;
  const [way, ...more] = readStretches(spelt);
  const [only, ...others] = way ?? [];
  return more.length + others.length === 0 && (only?.start ?? only?.end) ? only : undefined;
}

/** "Half day Fridays, gone by 12": beside hours it ends those of that day; by itself those of the others are not known. */
export function readDayEnd({ plain }: Clause): Reading | undefined {
  const parts = plain.length > 80 ? undefined : partsOf(plain);
  const days = daysOf(parts?.days ?? '');
  const ends = endsOf(parts?.end ?? '');
  const own = { days: days ?? [], start: ends?.start ?? '09:00', end: ends?.end ?? '17:00' };
  if (!days || days.length > 3 || !ends || own.end <= own.start) return undefined;
  const at = ends.end ?? own.start;
  const cut: HoursCut = { kind: 'part-off', days, part: ends.end === null ? 'morning' : 'afternoon', at };
  const others = ([1, 2, 3, 4, 5] as const).filter((day) => !days.includes(day));
  const [usual] = usualHours(others);
  const whole = usual?.kind === 'preference' && usual.value.kind === 'work-hours' ? usual.value.blocks : [];
  return { ...asks('hours', [work([own]), work([...whole, own])]), beside: cut };
}
