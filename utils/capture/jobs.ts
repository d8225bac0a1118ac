import type { Clause } from './clause';
import { companyOf, teamOf } from './lines';
import { isTitle } from './titles';
import { line, tells } from './told';
import type { Reading, Told } from './types';

const lead = /^(?:(?:works as|working as|is|job:|role:|title:|hired as|our|the|their|a|an|new|now|former) ){0,4}/iu;

/** Where the words of a job may end: "PM at Acme", "UX designer in the checkout team". */
function placed(words: string): Told[] | undefined {
  const firm = companyOf(words);
  if (firm !== undefined) return [line('company', firm)];
  const anyFirm = /^(?:at|@) ?([\p{L}\p{N}&.'’-]{2,30})$/u.exec(words)?.[1];
  if (anyFirm !== undefined && !/^(?:home|work|night|noon|the|her|his|my|our|all|least|once|lunch)$/iu.test(anyFirm))
    return [line('company', anyFirm)];
  const team = teamOf(words);
  return team === undefined ? undefined : [line('team', team)];
}

/** What somebody does, and where. */
export function readJob({ spelt }: Clause): Reading | undefined {
  const text = spelt.replace(lead, '');
  if (text.length > 80) return undefined;
  if (isTitle(text)) return tells(line('title', text));
  const words = text.split(' ');
  for (let at = 1; at < words.length; at++) {
    const title = words.slice(0, at).join(' ').replace(/,$/, '');
    const where = isTitle(title) ? placed(words.slice(at).join(' ')) : undefined;
    if (where) return tells(line('title', title), ...where);
  }
  return undefined;
}
