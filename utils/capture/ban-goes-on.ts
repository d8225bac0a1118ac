import type { HoursBlock } from '@/utils/people/types';
import { allDays, daysIn } from './day-words';
import type { Read } from './prose';
import { isAsked, valuesIn, wordsOf } from './read-ways';
import { focus, preference, tells } from './told';

const orSign = /^[,;]? ?(?:and )?n?or ?$/iu;
const ban =
  /^(?:please )?(?:no|never|not|nothing|don['’]?t|do not|avoids?|can['’]?t|cannot|won['’]?t|doesn['’]?t|does not|isn['’]?t|unavailable|unreachable|not available)\b/iu;
const turned = /^(?:not|never|only|best|better|rather|preferably)\b/iu;

/** The hours that a piece tells, or would ask about. */
function blocksIn({ readings }: Read): HoursBlock[] | undefined {
  const [reading, ...others] = readings;
  const [told] = [...(reading?.told ?? []), ...(reading?.ask?.answers ?? [])];
  if (others.length > 0 || told?.kind !== 'preference') return undefined;
  const { value } = told;
  return value.kind === 'best-hours' || value.kind === 'work-hours' || value.kind === 'focus-hours'
    ? value.blocks
    : undefined;
}

/** "No calls on the school run 8 to 9, or in the afternoon 3 to 4": the second stretch is of the same ban. */
export function sameBan(text: string, before: Read, read: Read): Read | undefined {
  const words = wordsOf(text, read);
  const isOr = orSign.test(`${text.slice(before.end, read.start).trim()} `);
  if (!isOr || isAsked(before) || !ban.test(wordsOf(text, before)) || turned.test(words)) return undefined;
  const blocks = blocksIn(read);
  if (!blocks) return undefined;
  const values = valuesIn(before).flatMap((value) =>
    (value.kind === 'avoid' && value.blocks) || value.kind === 'focus-hours' ? [value] : [],
  );
  if (values.length === 0 || values.length < valuesIn(before).length) return undefined;
  const everyDay = daysIn(words).length > 0 ? blocks : blocks.map((one) => ({ ...one, days: [...allDays] }));
  const told = values.map((value) =>
    value.kind === 'avoid'
      ? preference({ kind: 'avoid', channel: value.channel, blocks: everyDay })
      : focus([...blocks]),
  );
  return { ...read, readings: [tells(...told)] };
}
