import { describe, expect, it } from 'vitest';
import type { HoursBlock } from '@/utils/people/types';
import { readLearnt } from './learnt/read-learnt';
import { parseWords } from './parse-words';
import type { Told } from './types';

type Kind = 'best-hours' | 'focus-hours' | 'work-hours' | 'hours-exception' | 'days-off';
interface Value {
  text: string;
  days?: string;
  /** From and until when, in each of its blocks; empty where nobody said. */
  hours?: string;
}

const valuesOf = (list: string): Value[] =>
  list.split('\n').map((line) => {
    const [text = '', what = ''] = line.split(' = ');
    return /\d\d:/u.test(what) ? { text, hours: what } : { text, days: what };
  });

/** Hours of a part of a day, as people write them. */
const slots = valuesOf(`9 to 11 = 09:00-11:00
between 2 and 4 = 14:00-16:00
13:00-15:00 = 13:00-15:00
half past nine to eleven = 09:30-11:00
9am-noon = 09:00-12:00
between nine and half past ten = 09:00-10:30
from ten till twelve = 10:00-12:00
14.00 to 16.30 = 14:00-16:30
quarter past nine to eleven = 09:15-11:00
8-9:30am = 08:00-09:30
1300 to 1500 = 13:00-15:00`);
/** Hours of a day of work. */
const shifts = valuesOf(`8 to 4 = 08:00-16:00
7-3.30 = 07:00-15:30
half eight to five = 08:30-17:00
9:30 to 18:00 = 09:30-18:00
8am - 4.30pm = 08:00-16:30
seven to three = 07:00-15:00
half past seven until four = 07:30-16:00
0800-1600 = 08:00-16:00
quarter to eight to quarter past four = 07:45-16:15`);
const days = valuesOf(`Mon-Thu = 1234
Tuesdays and Thursdays = 24
Monday till Wednesday = 123
Mon, Wed, Fri = 135
on Tuesdays & Fridays = 25
Mondays, Tuesdays and Fridays = 125`);
const daysOff = valuesOf(`Mondays = 1
Mondays and Fridays = 15
Tuesdays or Thursdays = 24
mondays, wednesdays = 13`);
const bounds = valuesOf(`after 10 = 10:00-00:00
before ten = 00:00-10:00
until half past eleven = 00:00-11:30
from 10.30 onwards = 10:30-00:00
before 9.30 = 00:00-09:30`);
const spells = ['this week', 'until Christmas', 'in December', 'next week', 'till 11 December'].map((text) => ({
  text,
}));

const slotsBy: Record<string, Value[]> = { R: slots, W: shifts, D: days, O: daysOff, B: bounds, F: spells };

const frames: Record<Kind, string> = {
  'best-hours': `good time to ask: R|R is when he's most relaxed, ask then|the ideal moment is B|usually best B, later he's in meetings|if you need something from him, try R|ask him D, R
talk to him R rather than later in the day|Office hours for questions: D R|I usually get hold of him R|drinks no coffee, best R|her sharp hours are R|most responsive R, prefers mail`,
  'focus-hours': `leave him in peace R|D R she blocks for writing|no interruptions R because she does the payroll then|R blocked in the calendar D|R: do not disturb|D R is when he codes, so don't interrupt
hates interruptions R|D R: focus time|she shuts the door R|better not to disturb her R|needs R for himself|phone is off R|hands off D R`,
  'work-hours': `W|W D|D, W|part-timer: D from W|fixed hours W|flexible but mostly W|because of her kids she works W only|you can expect her W|W incl. lunch break|he does the W shift|days D, hours W
late starter, W|W, sometimes longer|half time: D W|works W. Wants an agenda first.|prefers chat, works W`,
  'hours-exception': `F she works W|W instead of her usual hours F|only W F|F he's in from W|different schedule F, W`,
  'days-off': `off O|O off|part time so not here O|please nothing on O, she doesn't work then|4 day week, O off|O = family day, no work|don't plan anything on O, he is off|she doesn't come O|absent O`,
};

interface Line {
  text: string;
  days: string;
  hours: string;
}

/** A frame with a value in each of its places, as many lines as the longest list of values. */
function filled(frame: string): Line[] {
  const places = [...frame.matchAll(/(?<![A-Za-z])[RWDOBF](?![A-Za-z])/gu)].map(([place]) => slotsBy[place] ?? []);
  const most = Math.max(...places.map(({ length }) => length));
  return Array.from({ length: most }, (_, turn) => {
    let at = -1;
    const line: Line = { text: '', days: '12345', hours: '' };
    line.text = frame.replace(/(?<![A-Za-z])[RWDOBF](?![A-Za-z])/gu, () => {
      at++;
      const value = places[at]?.[turn % (places[at]?.length ?? 1)];
      line.days = value?.days ?? line.days;
      line.hours = value?.hours ?? line.hours;
      return value?.text ?? '';
    });
    return { ...line, text: line.text.replace(/\b(?:from|between) (?=from|between)/u, '') };
  });
}

const ofTimes = new Set<string>(Object.keys(frames));
const blockText = ({ days: on, start, end }: HoursBlock) => `${on.join('')} ${start}-${end}`;

/** What is told of times, in short; ways and needs beside it do not matter. */
function inShort(told: Told): string | undefined {
  if (told.kind !== 'preference' || !ofTimes.has(told.value.kind)) return undefined;
  if (told.value.kind === 'days-off') return `days-off ${told.value.days.join('')}`;
  return 'blocks' in told.value
    ? `${told.value.kind} ${(told.value.blocks ?? []).map(blockText).join(', ')}`
    : undefined;
}

type Verdict = 'right' | 'asked' | 'note' | 'wrong';

function judged(kind: Kind, { text, days: on, hours }: Line): Verdict {
  const { changes, questions } = parseWords(text, { today: '2026-11-25', learnt: readLearnt });
  const wanted = kind === 'days-off' ? `${kind} ${on}` : `${kind} ${on} ${hours}`;
  const told = changes.flatMap((change) => inShort(change.told) ?? []);
  if (told.some((one) => one !== wanted)) return 'wrong';
  if (told.length > 0) return 'right';
  const asked = questions.flatMap(({ answers }) => answers.map((answer) => inShort(answer.told)));
  return asked.includes(wanted) ? 'asked' : 'note';
}

describe('hours and days in the sentences people put them in', () => {
  it.each(Object.entries(frames))('%s', { timeout: 30_000 }, (kind, list) => {
    const lines = list.split(/[|\n]/u).flatMap(filled);
    const verdicts = lines.map((line) => ({ text: line.text, verdict: judged(kind as Kind, line) }));
    const shareOf = (...some: Verdict[]) =>
      verdicts.filter(({ verdict }) => some.includes(verdict)).length / verdicts.length;
    expect(verdicts.filter(({ verdict }) => verdict === 'wrong')).toEqual([]);
    expect(shareOf('right')).toBeGreaterThan(0.85);
    expect(shareOf('right', 'asked')).toBeGreaterThan(0.95);
  });
});

describe('what only looks like it', () => {
  const looksAlike = `she used to work W|he was off O last year|my focus time is R|my best time is R|her husband works W|she may be working W soon|meeting with him R tomorrow|does she work W?
we had a call R|he thought about working W|he would rather not work O|his predecessor worked W|the gym is best R|last summer she worked W|our team meets D R|maybe best R, not sure|I leave W today`;

  it('tells nothing of their time', { timeout: 30_000 }, () => {
    const lines = looksAlike.split(/[|\n]/u).flatMap(filled);
    const told = lines.filter(({ text }) =>
      parseWords(text, { today: '2026-11-25', learnt: readLearnt }).changes.some((change) => inShort(change.told)),
    );
    expect(told.map(({ text }) => text)).toEqual([]);
  });
});
