import type { Clause } from './clause';
import { companyOf, teamOf } from './lines';
import { isPlaceAlone, zonesOfPlace } from './places';
import { isTitle } from './titles';
import { line, tells, zone } from './told';
import type { CaptureGiven, Reading, Told } from './types';
import { withWhereabouts } from './whereabouts';

/** A line may begin with whom it is about, where nobody told the name before. */
const named =
  /^(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof)\.? )?\p{Lu}[\p{Ll}'’-]+(?:[ -]\p{Lu}[\p{L}'’-]+){0,2},? (?:who )?(?:is |was )?(?=(?:now )?(?:our|the|an?|my|head|in charge|responsible) |leads? |heads? |manages |runs |supervises |works (?:at|for|as) |joined )/u;

const units =
  '(?:team|department|dept|unit|squad|desk|group|division|branch|programme|program|accounts|region|chapter|tribe|crew|plant|lab|warehouse|site|factory|store|practice|teams)';
const trades =
  '(?:hr|people|finance|marketing|sales|legal|engineering|accounting|procurement|purchasing|logistics|product|design|support|operations|it|controlling|payroll|communications|comms|security|qa|facilities|manufacturing|production|compliance|treasury|infrastructure|research|partnerships|recruiting|talent|growth|content|brand|billing|quality|planning|strategy|training|maintenance|analytics|data|customer (?:support|success|care|service)|business development|internal audit|public affairs|supply chain|r&d|editorial|events|fundraising|admissions|curation)(?: ops)?';
const leading = new RegExp(
  `^(?:leads?|heads?(?: up)?|manages?|runs?|supervises?|directs?|oversees|coordinates) (?:(?:the |our |an? |all |all of )?(?:[\\p{L}\\p{N}&'-]{1,20} ){0,3}${units}(?: of \\p{L}{2,10})?|(?:the |our |all )?${trades}(?: (?:and|&) ${trades})?)$`,
  'iu',
);
const titled =
  /^(?:(?:her|his|their|the|job|full|official) ){0,2}(?:title|position|job)(?:(?: is|:) ["'“‘]?(.{2,60}?)["'”’]?| ["“‘'](.{2,60}?)["'”’])$/iu;
const became =
  /^(?:(?:just |recently |has |was |got |been ){0,3}(?:promoted to|hired as|joined as|started as|made|appointed|became|joined us as|working as|works as)) (?:the |our |an? |new )?(.{3,60})$/iu;
const assists =
  /^(?:an? |the |our )?((?:executive |personal |senior )?(?:pa|ea|assistant|secretary|advis[eo]r|deputy|chief of staff|right hand) to (?:the |our )?[\p{L} &'-]{2,30})$/iu;
const employed =
  /^(?:works?|working|is) (?:for|at|with) ([\p{Lu}\p{N}][\p{L}\p{N}&.'’ -]{1,40}?)(?: in ([\p{Lu}][\p{L}\p{M} .'-]{2,30}?))?(?: as (?:an? |the |our )?(.{3,50}))?$/u;
const months =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const since = new RegExp(
  `,? since .{3,16}$|,? for (?:\\d{1,2}|two|three|four|five|many|a few|some) (?:years|months)$|,? (?:last|this) (?:year|month|spring|summer|autumn|fall|winter|week)$|,? in (?:${months}(?: \\d{4})?|\\d{4}|spring|summer|autumn|fall|winter)$`,
  'u',
);

const placeOf = (words: string): Told[] => {
  const [only, ...more] = isPlaceAlone(words) ? zonesOfPlace(words) : [];
  return only !== undefined && more.length === 0 ? [zone(only)] : [];
};

function readEmployed(text: string): Reading | undefined {
  const [, firm = '', place, title] = employed.exec(text) ?? [];
  const name = companyOf(`at ${firm}`);
  if (name === undefined || zonesOfPlace(firm).length > 0 || (!place && !title)) return undefined;
  if (title !== undefined && !isTitle(title)) return undefined;
  const where = place === undefined ? [] : placeOf(place);
  if (place !== undefined && where.length === 0) return undefined;
  return tells(...(title ? [line('title', title)] : []), line('company', name), ...where);
}

const frontTitle = (front: string): Told | undefined =>
  isTitle(front) || leading.test(front) || assists.test(front) ? line('title', front) : undefined;

function readTitle(text: string): Reading | undefined {
  const quoted = titled.exec(text)?.slice(1).find(Boolean);
  const isQuoted = /["”’']$/u.test(text);
  if (quoted !== undefined && (isQuoted || isTitle(quoted) || /^\p{Lu}/u.test(quoted)))
    return tells(line('title', quoted));
  const post = (became.exec(text)?.[1] ?? text).replace(since, '').replace(/^(?:now |our |the |an? ){1,2}/i, '');
  const told = frontTitle(post);
  if (told) return tells(told);
  const found = withWhereabouts(post, frontTitle);
  return found && tells(found.front, ...found.where);
}

/** What somebody does, said in a sentence: "Ines leads billing at Foxglove", "title is 'junior buyer'". */
export function readJobSentence({ spelt, start }: Clause, { names = [] }: CaptureGiven): Reading | undefined {
  if (spelt.length > 110) return undefined;
  const mayName = start === 0 && names.length === 0;
  const text = (mayName ? spelt.replace(named, '') : spelt).replace(/^who /, '');
  const reading = readTitle(text) ?? readEmployed(text);
  if (reading || text === spelt) return reading;
  const [firm, team] = [companyOf(text), teamOf(text)];
  if (firm !== undefined) return tells(line('company', firm));
  return team === undefined ? undefined : tells(line('team', team));
}
