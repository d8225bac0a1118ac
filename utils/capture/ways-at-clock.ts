import type { HoursBlock } from '@/utils/people/types';
import { hoursMeant } from './bare-hours';
import { before, behind } from './behind';
import { readChannelText } from './channels';
import type { Clause } from './clause';
import { allDays } from './day-words';
import { asks, need, preference, tells } from './told';
import type { Reading, Told } from './types';

const clock = /^(\d{1,2})(:\d\d)? ?(am|pm|h|o'clock)?$/u;
const pad = (many: number): string => String(many % 24).padStart(2, '0');

/** An hour from each time that the figures may mean: bare ones may be of the morning or of the evening. */
function blocksAt(text: string): HoursBlock[] {
  const [, hour = '', minutes = ':00', side] = clock.exec(text) ?? [];
  if (hour === '' || Number(hour) > 23) return [];
  const half = side === "o'clock" ? undefined : side;
  return hoursMeant(Number(hour), half).map((one) => ({
    days: [...allDays],
    start: `${pad(one)}${minutes}`,
    end: `${pad(one + 1)}${minutes}`,
  }));
}

function wayAt(words: string, time: string): Told[] {
  const [told, ...more] = readChannelText(words)?.told ?? [];
  const value = told?.kind === 'preference' && more.length === 0 ? told.value : undefined;
  if (value?.kind !== 'channel' || value.purpose) return [];
  return blocksAt(time).map((block) => preference({ ...value, blocks: [block] }));
}

const about = /^(?:at )?(?:at|around|about|roughly) /u;
const good =
  / (?:is|works|would be|is usually) (?:an? )?(?:best|good|fine|ideal|ok|okay|great|perfect|better|well)(?: time| moment)? (?:for|to) (?:an? |the )?/u;
const bestTime =
  /^(?:an? |the )?(?:best|good|ideal|perfect|easiest|better)(?: time| moment)? (?:for |to )(?:an? |the )?/u;
const atEnd = /(?: is)?(?: (?:at|around|about|roughly))? (?:\d{1,2})(?::\d\d)? ?(?:am|pm|h|o'clock)?$/u;
const lead = /^(?: is)?(?: (?:at|around|about|roughly))? /u;
const roughly = / (?:at )?(?:around|about|roughly) (?=\d)/u;

/** "7 is good for a call", "best time to ring is 9". */
function goodAt(plain: string): Told[] {
  const [time = '', way] = plain.replace(about, '').split(good);
  if (way !== undefined) return wayAt(way, time);
  const named = behind(bestTime, plain, 5, 40) ?? '';
  const verb = before(atEnd, named, 3, 25) ?? '';
  return verb === '' ? [] : wayAt(verb, named.slice(verb.length).replace(lead, ''));
}

/** "At half nine you can call her". */
const atHour = /^(?:at|around|about) (\d{1,2}(?::\d\d)?(?: ?[ap]m)?) (?:you|one|people) (?:can|may|could) (.{3,30})$/u;

/** A way at a time of the clock, told by one hour. */
export function readWayAtClock({ plain, spelt }: Clause): Reading | undefined {
  const told = goodAt(plain);
  if (told.length > 0) return told.length === 1 ? tells(...told) : asks('hours', told);
  const [, hour = '', by = ''] = atHour.exec(plain) ?? [];
  const then = hour === '' ? [] : wayAt(by, hour);
  if (then.length > 0) return asks('hours', [...then, need(spelt)]);
  // "Call her at 4" is something to do, "call around 4" may be.
  const [verb = '', time = '', ...more] = plain.split(roughly);
  const maybe = more.length === 0 && time !== '' ? wayAt(verb, time) : [];
  return maybe.length > 0 ? asks('hours', [...maybe, need(spelt)]) : undefined;
}
