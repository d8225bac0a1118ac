import type { Clause } from './clause';
import { isTitle } from './titles';
import { line, tells } from './told';
import type { Reading } from './types';
import { withWhereabouts } from './whereabouts';

const lead = /^(?:(?:works as|working as|is|job:|role:|title:|hired as|our|the|their|a|an|new|now) ){0,4}/iu;

/** What somebody does, and where. */
export function readJob({ spelt }: Clause): Reading | undefined {
  const text = spelt.replace(lead, '');
  if (text.length > 80) return undefined;
  if (isTitle(text)) return tells(line('title', text));
  const found = withWhereabouts(text, (front) => (isTitle(front) ? line('title', front) : undefined));
  return found && tells(found.front, ...found.where);
}
