import { describe, expect, it } from 'vitest';
import type { HoursBlock, Weekday } from '@/utils/people/types';
import { readLearnt } from './learnt/read-learnt';
import { parseWords } from './parse-words';
import type { Told } from './types';

/** What may be said of some hours of a day, in whatever order it is written. */
const sayings =
  'focus|focus time|blocked|no meetings|best|works|do not disturb|available|reachable|not reachable|deep work|leave her alone|best time to ask|free for questions|unavailable|writing|heads down'.split(
    '|',
  );
const orders: ((day: string, hours: string, saying: string) => string)[] = [
  (day, hours, saying) => `${day} ${hours} ${saying}`,
  (day, hours, saying) => `${saying} ${day} ${hours}`,
  (day, hours, saying) => `${saying}: ${day} ${hours}`,
  (day, hours, saying) => `${saying} ${hours} ${day}`,
  (day, hours, saying) => `${day}: ${saying} ${hours}`,
  (day, hours, saying) => `${day}, ${hours}: ${saying}`,
  (day, hours, saying) => `${saying}, ${day} ${hours}`,
  (day, hours, saying) => `${day} ${hours}, ${saying}`,
];

const blocksOf = (told: Told): readonly HoursBlock[] => {
  if (told.kind !== 'preference' || !('blocks' in told.value)) return [];
  return told.value.kind === 'channel' || told.value.kind === 'avoid' ? [] : (told.value.blocks ?? []);
};

/** The days on which a line says something of hours, told or asked. */
function daysTold(line: string): Weekday[][] {
  const { changes, questions } = parseWords(line, { today: '2026-11-25', learnt: readLearnt });
  const all = [...changes, ...questions.flatMap(({ answers }) => answers)];
  return all.flatMap(({ told }) => blocksOf(told).map(({ days }) => [...days]));
}

describe('hours beside a day are of that day, in whatever words and order', () => {
  it.each([
    ['Tuesdays', '9-11', [2]],
    ['Tue', 'from 9 to 11', [2]],
    ['Tuesday mornings', '9 to 11', [2]],
    ['Tuesday mornings', 'between 9 and 11', [2]],
    ['every Tuesday', '9:00-11:00', [2]],
    ['Wednesday afternoons', '1 to 3', [3]],
    ['Mondays and Fridays', '13:00-15:00', [1, 5]],
  ])('%s %s', { timeout: 20_000 }, (day, hours, days) => {
    const lines = orders.flatMap((write) => sayings.map((saying) => write(day, hours, saying)));
    const wrong = lines.filter((line) => daysTold(line).some((one) => one.join() !== days.join()));
    expect(wrong).toEqual([]);
    expect(lines.filter((line) => daysTold(line).length > 0).length).toBeGreaterThan(lines.length * 0.9);
  });
});
