import { around, behind, phrasesOf } from './behind';
import type { Clause } from './clause';
import { companyOf, teamOf } from './lines';
import { isPlaceAlone, zonesOfPlace } from './places';
import { isTitle } from './titles';
import { line, tells, zone } from './told';
import type { CaptureGiven, Reading, Told } from './types';
import { withWhereabouts } from './whereabouts';

/** A line may begin with whom it is about, where nobody told the name before. */
const namedThen =
  /,? (?:who )?(?:is |was )?(?=(?:now )?(?:our|the|an?|my|head|in charge|responsible) |leads? |heads? |manages |runs |supervises |works (?:at|for|as) |joined )/gu;
const isNameWord = (text: string) => /^\p{Lu}[\p{L}'’-]+$/u.test(text);

function withoutNamed(text: string): string {
  const [found] = around(text, namedThen);
  const words = found?.front.replace(/^(?:Mr|Mrs|Ms|Mx|Dr|Prof)\.? /u, '').split(' ') ?? [];
  return found && words.length < 4 && words.every(isNameWord) ? found.back : text;
}

const units = phrasesOf(
  `team|department|dept|unit|squad|desk|group|division|branch|programme|program|accounts|account|region|chapter|tribe|crew|plant|lab
  warehouse|site|factory|store|practice`,
);
const trades = phrasesOf(
  `hr|people|finance|marketing|sales|legal|engineering|accounting|procurement|purchasing|logistics|product|design|support
  operations|it|controlling|payroll|communications|comms|security|qa|facilities|manufacturing|production|compliance|treasury
  infrastructure|research|partnerships|recruiting|talent|growth|content|brand|billing|quality|planning|strategy|training
  maintenance|analytics|data|customer support|customer success|customer care|customer service|business development|internal audit
  public affairs|supply chain|r&d|editorial|events|fundraising|admissions|curation`,
);
const leads =
  /^(?:leads?|heads?(?: up)?|manages?|runs?|supervises?|directs?|oversees|coordinates) (?:(?:the |our |an? |all |all of )?)/iu;
const isWord = (text: string) => /^[\p{L}\p{N}&'-]+$/u.test(text);

/** "Leads the billing team", "heads sales and marketing". */
function isLeading(text: string): boolean {
  const led = behind(leads, text, 2, 70);
  const what = led?.toLowerCase();
  // "Our treasury project, she runs it".
  if (what === undefined || led === 'it' || what.startsWith('with ')) return false;
  const parts = what.split(/ (?:and|&) /u);
  if (parts.length < 3 && parts.every((one) => trades.has(one.replace(/ ops$/, '')))) return true;
  const [unit = '', of = 'all'] = what.split(' of ');
  const words = unit.split(' ');
  return words.length < 5 && words.every(isWord) && isWord(of) && units.has((words.at(-1) ?? '').replace(/s$/, ''));
}

const title = /^(?:(?:her|his|their|the|job|full|official) ){0,2}(?:title|position|job)(?: is|:)? /iu;
const opening = '"“‘\'';
const closing = '"”’\'';
const became =
  /^(?:(?:just |recently |has |was |got |been ){0,3}(?:promoted to|hired as|joined as|started as|made|appointed|became|joined us as|working as|works as)) (?:the |our |an? |new )?/iu;
const assists =
  /^(?:an? |the |our )?(?=(?:executive |personal |senior )?(?:pa|ea|assistant|secretary|advis[eo]r|deputy|chief of staff|right hand) to )/iu;
const employs = /^(?:works?|working|is) (?:for|at|with) /u;

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

/** "Works for Foxglove in Oslo as a buyer". */
function readEmployed(text: string): Reading | undefined {
  const [work = '', post] = (behind(employs, text, 2, 110) ?? '').split(/ as (?:an? |the |our )?/u);
  const [firm = '', place] = work.split(/ in (?=\p{Lu})/u);
  const name = companyOf(`at ${firm}`);
  if (name === undefined || zonesOfPlace(firm).length > 0 || (!place && !post)) return undefined;
  if (post !== undefined && !isTitle(post)) return undefined;
  const where = place === undefined ? [] : placeOf(place);
  if (place !== undefined && where.length === 0) return undefined;
  return tells(...(post ? [line('title', post)] : []), line('company', name), ...where);
}

function frontTitle(front: string): Told | undefined {
  const aid = behind(assists, front, 6, 60);
  const text = isTitle(front) || isLeading(front) ? front : aid;
  return text === undefined ? undefined : line('title', text);
}

/** "Title is 'junior buyer'". */
function labelledTitle(text: string): string | undefined {
  const named = behind(title, text, 3, 62);
  if (named === undefined) return undefined;
  const isQuoted = opening.includes(named.charAt(0)) && closing.includes(named.slice(-1));
  if (isQuoted) return named.slice(1, -1);
  const isMarked = /(?: is|:) $/u.test(text.slice(0, -named.length));
  return isMarked && (isTitle(named) || /^\p{Lu}/u.test(named)) ? named : undefined;
}

function readTitle(text: string): Reading | undefined {
  const named = labelledTitle(text);
  if (named !== undefined) return tells(line('title', named));
  const post = (behind(became, text, 3, 60) ?? text).replace(since, '').replace(/^(?:now |our |the |an? ){1,2}/i, '');
  const told = frontTitle(post);
  if (told) return tells(told);
  const found = withWhereabouts(post, frontTitle);
  return found && tells(found.front, ...found.where);
}

/** What somebody does, said in a sentence: "Ines leads billing at Foxglove", "title is 'junior buyer'". */
export function readJobSentence({ spelt, start }: Clause, { names = [] }: CaptureGiven): Reading | undefined {
  if (spelt.length > 110) return undefined;
  const mayName = start === 0 && names.length === 0;
  const text = (mayName ? withoutNamed(spelt) : spelt).replace(/^who /, '');
  const reading = readTitle(text) ?? readEmployed(text);
  if (reading || text === spelt) return reading;
  const [firm, team] = [companyOf(text), teamOf(text)];
  if (firm !== undefined) return tells(line('company', firm));
  return team === undefined ? undefined : tells(line('team', team));
}
