import { describe, expect, it } from 'vitest';
import { parseWords } from './parse-words';
import type { Told } from './types';

const today = '2026-11-25';

/** A statement that leaves something to be supplied, and words that speak of it though nobody can read them. */
const supplied: { what: string; statements: string[]; bearing: string[]; isIt: (told: Told) => boolean }[] = [
  {
    what: 'Monday to Friday',
    statements: [
      '9-5',
      'works 8:30-16:30',
      'mornings',
      'focus 9-11',
      'no meetings before 10',
      'best after 2',
      '10-18h CET',
    ],
    bearing: [
      'zorks on mondays',
      'never in blorp Tuesdays',
      'a zork week of 4 days',
      'zork part-time',
      'half days in zork',
      'every other zork Friday',
      'blorp Sun to Thu week',
      'zork 80 %',
      'not always zork, depends',
      'rotating zork shifts',
    ],
    isIt: (told) => told.kind === 'preference' && 'blocks' in told.value,
  },
  {
    what: 'the hours of a day',
    statements: [
      'Wednesdays are best',
      'no meetings on Fridays',
      'best after 2',
      'mornings',
      'no calls before 10',
      '5-7pm',
    ],
    bearing: [
      'zork till noon',
      'blorps at 11:30',
      'gone in zork by 4',
      'zork evenings',
      'late zork on the blorp',
      'zork from 3',
    ],
    isIt: (told) => told.kind === 'preference' && 'blocks' in told.value,
  },
  {
    what: 'the half of the day',
    statements: ['9-5', 'works 7-3', 'best 10-12'],
    bearing: ['zork at night', 'in zork evenings', 'blorp pm'],
    isIt: (told) => told.kind === 'preference' && 'blocks' in told.value,
  },
  {
    what: 'the year',
    statements: ['out until 4 Dec', 'on leave 3-14 Dec', 'swamped until 11 December', 'back on 11 Jan'],
    bearing: ['zork 2028', 'blorp next year', 'zork in March', 'zork or longer'],
    isIt: (told) => told.kind === 'mark' || (told.kind === 'preference' && told.value.kind === 'away'),
  },
  {
    what: 'that it is so for good',
    statements: ['Berlin', 'lives in Lisbon'],
    bearing: ['until zork', 'for now with zork', 'moves in zork', 'no longer zork', 'visiting zork'],
    isIt: (told) => told.kind === 'preference' && told.value.kind === 'time-zone',
  },
  {
    what: 'that it is always so',
    statements: ['no calls', 'prefers chat', 'by mail'],
    bearing: ['unless zork', 'only blorp', 'except with zork', 'until zork', 'when in blorp'],
    isIt: (told) => told.kind === 'preference' && (told.value.kind === 'channel' || told.value.kind === 'avoid'),
  },
];

const joined = (statement: string, words: string): string[] => [
  `${statement}, ${words}`,
  `${statement} (${words})`,
  `${statement} - ${words}`,
];

describe.each(supplied)('$what', ({ statements, bearing, isIt }) => {
  const rows = statements.flatMap((one) => bearing.flatMap((words) => joined(one, words)));

  it.each(statements)('is told of %j alone', (statement) => {
    const { changes, questions } = parseWords(statement, { today });
    expect(changes.some(({ told }) => isIt(told)) || questions.length > 0).toBe(true);
  });

  it.each(rows)('is not supplied without asking to %j', (line) => {
    const { changes } = parseWords(line, { today });
    expect(changes.filter(({ told }) => isIt(told))).toEqual([]);
  });
});
