import type { HoursBlock, PreferenceValue } from '@/utils/people/types';
import { clauseOf } from './clause';
import type { Read } from './prose';
import { isAsked, valuesIn, wordsOf } from './read-ways';
import { readTimedChannel } from './timed-channels';
import { asks, need, preference, tells } from './told';
import type { CaptureGiven, Reading } from './types';
import { readWayFor } from './way-for';

const clauseIn = (words: string) => clauseOf(words, { start: 0, end: words.length }, []);
const joined = (before: Read, read: Read, reading: Reading): Read[] => [
  { ...before, end: read.end, readings: [reading] },
];

const roughly =
  / (?:(?:in|during|over|at|after|before) )?(?:the )?(?:mornings?|afternoons?|evenings?|lunch(?: ?time)?|noon|midday|work)$/u;
const inFigures =
  /^(?:(?:so|say|ie|i\.e\.|meaning|namely|ideally|best|preferably|about|around) )?(?=(?:(?:from|between|before|after|until|not before|not after) )?\d)/u;
const lettersOfHours = /^(?:from|between|before|after|until|till|to|and|not|am|pm|h|noon|onwards?|on|\W|\d)*$/u;

const numbers = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const spoken = new RegExp(
  `(?<=^|(?:from|between|before|after|until|and|to) )(?:${numbers.join('|')})(?=$| (?:and|to|until|on|onwards))`,
  'gu',
);

/** "Calls only after lunch, from 1:30": the figures say when the part of the day begins. */
function inHours(text: string, before: Read, read: Read, given: CaptureGiven): Read[] | undefined {
  const [words, figures] = [
    wordsOf(text, before),
    wordsOf(text, read).replace(spoken, (word) => `${numbers.indexOf(word) + 1}`),
  ];
  const isTimed = valuesIn(before).some((value) => 'blocks' in value && /^(?:channel|avoid)$/u.test(value.kind));
  if (!isTimed || !roughly.test(words) || !inFigures.test(figures)) return undefined;
  const hours = figures.replace(inFigures, '');
  if (hours.length > 25 || !hours.split(' ').every((word) => lettersOfHours.test(word))) return undefined;
  const reading = readTimedChannel(clauseIn(`${words.replace(roughly, '')} ${hours}`), given);
  return reading && joined(before, read, reading);
}

const unsaid =
  /^(?:and |but |or )?(?:please )?(?:never|not|no|but not|rather not|don't|nothing) (?:ever )?(?:in|by|via|on|over|through|at) |^(?:don't|never) (?:write|text|mail|e-?mail|chat|type|call|phone|ring)(?: it| them| about it)?$/u;

/** "Bad news in person, never by mail": the mail is left alone for the bad news only. */
function ofMatter(text: string, before: Read, read: Read): Read[] | undefined {
  const [value, ...more] = valuesIn(before);
  if (value?.kind !== 'need' || more.length > 0 || !unsaid.test(wordsOf(text, read))) return undefined;
  const isFor = readWayFor(clauseIn(wordsOf(text, before))) !== undefined;
  return isFor ? joined(before, read, tells(need(text.slice(before.start, read.end).trim()))) : undefined;
}

const askedIn = ({ readings }: Read): PreferenceValue[] =>
  readings
    .flatMap(({ ask }) => ask?.answers ?? [])
    .flatMap((one) => (one.kind === 'preference' && one.value.kind === 'best-hours' ? [one.value] : []));

const dash = /^\s*[–—-]\s*$/u;
const bestOf = (read: Read): HoursBlock[] | undefined => {
  const [value, ...more] = isAsked(read) ? askedIn(read) : valuesIn(read);
  return value?.kind === 'best-hours' && (more.length === 0 || isAsked(read)) ? value.blocks : undefined;
};

/** "Mornings – phone": the way for these hours, or when it goes best and how. */
function besideDash(text: string, before: Read, read: Read): Read[] | undefined {
  const [way, ...more] = valuesIn(read);
  const blocks = bestOf(before);
  const isBare = way?.kind === 'channel' && !way.purpose && !way.blocks && more.length === 0;
  if (!blocks || !isBare || isAsked(read) || !dash.test(text.slice(before.end, read.start))) return undefined;
  const answers = [
    preference({ ...way, blocks }),
    preference({ kind: 'best-hours', blocks }),
    need(text.slice(before.start, read.end).trim()),
  ];
  return joined(before, read, asks('hours', answers));
}

/** What two pieces side by side say of a way that none says alone. */
export function narrowed(text: string, before: Read, read: Read, given: CaptureGiven): Read[] | undefined {
  if (read.joint === 'stop') return undefined;
  if (isAsked(before)) return besideDash(text, before, read);
  return inHours(text, before, read, given) ?? ofMatter(text, before, read) ?? besideDash(text, before, read);
}
