import type { Clause } from './clause';
import { isTeamAlone } from './lines';
import { isTitle } from './titles';
import { line, tells } from './told';
import type { Reading, Told } from './types';
import { withWhereabouts } from './whereabouts';

const lead = /^(?:(?:works as|working as|is|job:|role:|title:|hired as|our|the|their|a|an|new|now) ){0,4}/iu;

function postOf(front: string): Told | undefined {
  if (isTitle(front)) return line('title', front);
  return isTeamAlone(front) ? line('team', front) : undefined;
}

/** What somebody does, and where. */
export function readJob({ spelt }: Clause): Reading | undefined {
  const text = spelt.replace(lead, '');
  if (text.length > 80) return undefined;
  if (isTitle(text)) return tells(line('title', text));
  const found = withWhereabouts(text, postOf);
  return found && tells(found.front, ...found.where);
}
