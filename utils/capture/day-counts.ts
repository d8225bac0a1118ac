import type { Clause } from './clause';
import { cutHours } from './cut-hours';
import { blocksOn } from './exceptions';
import { dayBlocks, readStretches } from './stretches';
import { asks, preference } from './told';
import type { CaptureGiven, Reading } from './types';

const counted =
  /^(?:works? |on |does |in |working )?(?:only )?(?:an? )?(two|three|four|[2-4])[- ]days?(?: only)?( ?(?:a|per|\/|each)? ?week)?,? (?:from )?(?=\d)/u;
const counts: Record<string, number> = { two: 2, three: 3, four: 4 };

/** "Four days, 8 to 6": which days these are is asked; without a word of the week they may be the next ones. */
export function readDayCount({ plain }: Clause, { today }: CaptureGiven): Reading | undefined {
  const [lead = '', word = '', week] = plain.length > 50 ? [] : (counted.exec(plain) ?? []);
  const [way, ...more] = word === '' ? [] : readStretches(plain.slice(lead.length));
  if (!way || more.length > 0 || way.some(({ days, start, end }) => days.length < 5 || start === null || end === null))
    return undefined;
  const many = counts[word] ?? Number(word);
  const blocks = dayBlocks(way);
  const to = Temporal.PlainDate.from(today)
    .add({ days: many - 1 })
    .toString();
  const span = { from: today, to };
  const soon = preference({ kind: 'hours-exception', ...span, blocks: blocksOn(span, blocks) });
  return asks('days', [...cutHours({ kind: 'day-count', many }, blocks), ...(week === undefined ? [soon] : [])]);
}
