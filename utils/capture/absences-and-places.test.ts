import { describe, expect, it } from 'vitest';
import { inShort } from './cases/in-short';
import { readLearnt } from './learnt/read-learnt';
import { parseWords } from './parse-words';

/** What is written, and how what is kept of it begins. */
type Value = readonly [written: string, kept: string];

const whiles: readonly Value[] = [
  ['7-11 December', 'away 2026-12-07..2026-12-11'],
  ['Mon 14 to Fri 18 December', 'away 2026-12-14..2026-12-18'],
  ['21.12. - 3.1.', 'away 2026-12-21..2027-01-03'],
  ['from 14 December until 8 January', 'away 2026-12-14..2027-01-08'],
  ['the first week of the new year', 'away 2027-01-01..2027-01-07'],
  ['two weeks from 8 February', 'away 2027-02-08..2027-02-21'],
  ['between Christmas and New Year', 'away 2026-12-24..2027-01-01'],
  ['Monday to Wednesday next week', 'away 2026-11-30..2026-12-02'],
];
const ofWhiles: readonly ((days: string) => string)[] = [
  (days) => `skiing ${days}`,
  (days) => `${days} visiting her parents`,
  (days) => `on annual leave ${days}`,
  (days) => `apparently he is away ${days}`,
  (days) => `not at work ${days}, no contact at all`,
  (days) => `off ${days} because the school is closed`,
  (days) => `she won't be reachable ${days}`,
  (days) => `walking the Camino ${days}, please do not disturb`,
  (days) => `holiday: ${days}`,
  (days) => `no replies ${days}, she is off`,
];
const ends: readonly Value[] = [
  ['4 December', '2026-12-04'],
  ['the 11th', '2026-12-11'],
  ['28.2.', '2027-02-28'],
  ['Thursday next week', '2026-12-03'],
  ['mid January', '2027-01-15'],
  ['the end of the year', '2026-12-31'],
];
const untilThen: readonly ((day: string) => string)[] = [
  (day) => `camping until ${day}`,
  (day) => `off sick, at least until ${day}`,
  (day) => `her maternity leave runs until ${day}`,
  (day) => `until ${day} he is on sick leave`,
  (day) => `no contact until ${day} - he is on paternity leave`,
  (day) => `is with his family right now and until ${day}`,
];
const marks: readonly ((day: string) => string)[] = [
  (day) => `swamped until ${day}, so do not expect quick answers`,
  (day) => `on call until ${day}`,
  (day) => `settling into the new role - until ${day} at least`,
  (day) => `until ${day}: in mourning`,
  (day) => `she will be covering for Ana up to and including ${day}`,
];
const returns: readonly Value[] = [
  ['14 December', 'away 2026-11-25..2026-12-13'],
  ['18.1.', 'away 2026-11-25..2027-01-17'],
  ['Wednesday next week', 'away 2026-11-25..2026-12-01'],
];
const ofReturns: readonly ((day: string) => string)[] = [
  (day) => `she will be back from sick leave on ${day}`,
  (day) => `on a language course, returns ${day}`,
  (day) => `back to work on ${day} after parental leave`,
  (day) => `ill; expected back on ${day}`,
];
const places: readonly Value[] = [
  ['Denver', 'zone America/Denver'],
  ['São Paulo', 'zone America/Sao_Paulo'],
  ['Aarhus', 'zone Europe/Copenhagen'],
  ['Cape Town', 'zone Africa/Johannesburg'],
  ['northern Italy', 'zone Europe/Rome'],
  ['Austin, Texas', 'zone America/Chicago'],
];
const ofPlaces: readonly ((place: string) => string)[] = [
  (place) => `an American in ${place}`,
  (place) => `lives in ${place} but works for the head office`,
  (place) => `sits in ${place} most of the year`,
  (place) => `not in the head office but in ${place}`,
  (place) => `has moved to ${place} with the family`,
  (place) => `office hours in ${place}`,
  (place) => `calls ${place} home`,
  (place) => `has lived in ${place} for ten years`,
];
/** What stands before and behind, and is told beside it. */
const beside: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `Prefers chat. ${text}`,
  (text) => `he/him; ${text}`,
  (text) => `works 8-16\n${text}`,
  (text) => `${text}\nMail is best.`,
];
const elsewhere = /^(?:channel|pronouns|work|note|need)/u;

/** What was told or asked about in a text, by the entries. */
function entriesIn(text: string): string[] {
  const short = inShort(parseWords(text, { today: '2026-11-25', learnt: readLearnt }));
  return short.split(' ; ').filter((one) => !elsewhere.test(one));
}

interface Count {
  right: number;
  all: number;
  wrong: string[];
}

function swept(
  values: readonly Value[],
  frames: readonly ((value: string) => string)[],
  isRight: (entry: string, kept: string) => boolean,
): Count {
  const texts = values.flatMap(([written, kept], at) =>
    frames.map((frame, place) => ({
      kept,
      text: (beside[(at + place) % beside.length] ?? ((text) => text))(frame(written)),
    })),
  );
  const read = texts.map(({ text, kept }) => ({ text, kept, entries: entriesIn(text) }));
  return {
    right: read.filter(({ entries, kept }) => entries.some((entry) => isRight(entry, kept))).length,
    all: texts.length,
    wrong: read
      .filter(({ entries, kept }) => entries.some((entry) => !isRight(entry, kept)))
      .map(({ text, entries }) => `${text} => ${entries.join(' ; ')}`),
  };
}

const begins = (entry: string, kept: string) => entry.replace(/^ask /u, '').startsWith(kept);

describe('absences, marks that end and places are told in any frame, and nothing else is', () => {
  it.each([
    ['whiles away', whiles, ofWhiles, begins],
    ['away until', ends, untilThen, (entry: string, day: string) => entry.startsWith(`away 2026-11-25..${day}`)],
    ['marks', ends, marks, (entry: string, day: string) => entry.startsWith('mark ') && entry.endsWith(`until ${day}`)],
    ['returns', returns, ofReturns, begins],
    ['places', places, ofPlaces, begins],
  ] as const)('%s', { timeout: 20_000 }, (_, values, frames, isRight) => {
    const { right, all, wrong } = swept(values, frames, isRight);
    expect(wrong).toEqual([]);
    expect(right).toBeGreaterThan(all * 0.93);
  });

  it.each([
    (days: string) => `her husband is away ${days}`,
    (days: string) => `I am on holiday ${days}`,
    (days: string) => `maybe she takes leave ${days}`,
    (days: string) => `would like to take leave ${days}`,
    (days: string) => `we meet the customer ${days}`,
    (days: string) => `her flat is being painted ${days}`,
    (days: string) => `he was off ${days} last year`,
    (days: string) => `remind her of my leave ${days}`,
    (days: string) => `the shop is closed ${days}`,
  ])('what is not theirs or not so stays a note: %s', (frame) => {
    expect(whiles.flatMap(([written]) => entriesIn(frame(written)))).toEqual([]);
  });

  it.each([
    (place: string) => `her brother lives in ${place}`,
    (place: string) => `I must book a hotel in ${place}`,
    (place: string) => `the plant in ${place} was closed`,
    (place: string) => `no longer lives in ${place}`,
    (place: string) => `might move to ${place}`,
    (place: string) => `used to live in ${place} as a student`,
  ])('where they are not is no place of theirs: %s', (frame) => {
    expect(places.flatMap(([written]) => entriesIn(frame(written)))).toEqual([]);
  });
});
