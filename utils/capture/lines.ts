import { beginsWithAny, behind, phrasesOf } from './behind';
import type { Clause } from './clause';
import { isDepartment } from './departments';
import { zonesOfPlace } from './places';
import { pronounsOf } from './pronouns';
import { readPronouns, readSound } from './sounds';
import { isTitle } from './titles';
import { item, line, tells } from './told';
import type { LineField, ListField, Reading, Told } from './types';

/** Names of fields as people write them before a colon. */
const labels: [RegExp, (text: string) => Told][] = [
  [/^(?:title|job|job title|position|function|profession|works as)$/, (text) => line('title', text)],
  [/^(?:team|department|dept|unit|squad)$/, (text) => line('team', text)],
  [/^(?:company|employer|organisation|organization|org|firm)$/, (text) => line('company', text)],
  [/^(?:pronouns?)$/, (text) => line('pronouns', pronounsOf(text) ?? text)],
  [/^(?:say it|pronounced|pronunciation|name sounds like)$/, (text) => line('sayIt', text)],
  [/^(?:how we met|met|we met|know from|known from|how met)$/, (text) => line('howMet', text)],
  [/^(?:(?:my own|my|own) groups?|groups?|committees?|circle|circles)$/, (text) => item('groups', text)],
  [
    /^(?:strengths?|skills?|skilled in|expertise|experts?|expert in|knows|good at|ask about|ask her about|ask him about|knows about|can help with)$/,
    (text) => item('strengths', text),
  ],
  [
    /^(?:common ground|in common|hobbies|hobby|interests?|shared interests?|we share|likes and loves|free time)$/,
    (text) => item('commonGround', text),
  ],
  [/^(?:goals?|aims?|aim|wants to become|career goals?|ambitions?)$/, (text) => item('goals', text)],
  [
    /^(?:i need|i need from (?:her|him|them)|need from (?:her|him|them)|asked of (?:her|him|them)|my asks?|what i need)$/,
    (text) => item('askedOfThem', text),
  ],
  [
    /^(?:nicknames?|nick|aka|alias|aliases|also known as|goes by|other names?|short name)$/,
    (text) => item('aliases', text),
  ],
];
const many = new Set<ListField | LineField>(['groups', 'strengths', 'commonGround', 'goals', 'askedOfThem', 'aliases']);

export const itemsOf = (text: string, orToo = false): string[] =>
  text
    .split(orToo ? /, (?:and |or )?| and | or | & |; | \+ /u : /, (?:and )?| and | & |; | \+ /u)
    .map((one) => one.trim())
    .filter(Boolean);

/** "Strengths: billing, taxes". */
export function readLabelled({ spelt }: Clause): Reading | undefined {
  const at = spelt.search(/ ?[:=] /u);
  if (at < 1 || at > 30) return undefined;
  const name = spelt.slice(0, at).toLowerCase();
  const tell = labels.find(([form]) => form.test(name))?.[1];
  const text = spelt
    .slice(at)
    .replace(/^ ?[:=] /u, '')
    .trim();
  if (!tell || text === '') return undefined;
  const one = tell(text);
  return one.kind === 'item' && many.has(one.field) ? tells(...itemsOf(text).map(tell)) : tells(one);
}

const joined =
  /^(?:(?:(?:works |is |sits |now |new |just ){0,2}(?:in|on|with|from|for|part of|member of|belongs to))|joined|joins|moved (?:in)?to|switched to|transferred to) (?:the |our |a )?/iu;
const teamWords = phrasesOf('team|department|dept|squad|unit|crew|tribe|chapter');
const bareTeamWords = phrasesOf('team|department|squad');
const trades = phrasesOf(
  `people ops|finance ops|sales ops|marketing ops|revenue ops|data ops|design ops|dev ops|security ops|field ops|business ops
  customer ops|product ops|legal ops|it ops|cloud ops|web ops|hr|finance|marketing|sales|legal|engineering|accounting|procurement
  purchasing|logistics|product|design|support|operations|ops|research|r&d|it|controlling|payroll|communications|customer support
  customer success|data|security|qa|facilities|manufacturing|production|compliance|treasury|devops|infrastructure`,
);
const desks = phrasesOf(
  `call centre|call center|canteen|kitchen|registry|archive|library|eng|infra|accounts|reception|helpdesk|it helpdesk|help desk|service desk|front desk|reception desk|box office|dispatch|warehouse
  customer care|customer service|front office|back office|ticketing|goods in|goods inwards|maintenance|housekeeping|catering
  quality|purchasing|admissions|billing|editorial|development|partnerships|fundraising|front of house|box office team`,
);
/** Short names of departments are these by themselves. */
export const isTeamAlone = (text: string) =>
  isDepartment(text) ||
  desks.has(text.toLowerCase()) ||
  (text.toLowerCase() !== 'hr' && !teamsElsewhere.has(text.toLowerCase()) && trades.has(text.toLowerCase()));
const teamsElsewhere = phrasesOf(
  'support|product|design|research|data|production|it|security|sales|operations|communications|ops',
);
const isTeamName = (text: string) => text.length > 1 && text.length <= 40 && /^[\p{L}\p{N}&/' -]+$/u.test(text);
const notTeams = phrasesOf(
  `today|tomorrow|lunch|now|hi|hello|dear|hey|thanks|good morning|same|own|a|whole|this|great|new|old|other|another|good|big|small`,
);
/** With one of these among them, words are no name of a team. */
const notInTeams = phrasesOf(
  'my|our|her|his|their|your|meet|meets|with|for|and|manager|boss|lead|leads|runs|to|of|from|in|on|at|is|the',
);

/** The words in front of "team", "department" and the like. */
function beforeTeam(text: string, ends: ReadonlySet<string>): string | undefined {
  const at = text.lastIndexOf(' ');
  return at > 0 && ends.has(text.slice(at + 1).toLowerCase()) ? text.slice(0, at) : undefined;
}

function teamIn(text: string): string | undefined {
  const rest = behind(joined, text, 2, 60);
  if (rest === undefined) {
    const alone = behind(/^[Tt]eam (?=\p{Lu})/u, text, 2, 21);
    return alone?.includes(' ') ? undefined : (alone ?? beforeTeam(text.replace(/^the /iu, ''), bareTeamWords));
  }
  const isTrade = trades.has(rest.toLowerCase()) && !/^(?:works )?(?:on|with|part|member|belongs) /iu.test(text);
  return beforeTeam(rest, teamWords) ?? behind(/^team /iu, rest, 2, 40) ?? (isTrade ? rest : undefined);
}

const isNoTeam = (name: string) => {
  const words = name.toLowerCase().split(/[ /-]/);
  return notTeams.has(name.toLowerCase()) || name.split(' ').length > 3 || words.some((one) => notInTeams.has(one));
};

export function teamOf(text: string): string | undefined {
  const name = text.length > 90 ? undefined : teamIn(text);
  if (name === undefined || !isTeamName(name) || name.includes("'s") || isNoTeam(name)) return undefined;
  // "The Berlin team" is a team there, and perhaps not theirs.
  return isTitle(name) || zonesOfPlace(name).length > 0 ? undefined : name;
}

const atFirm =
  /^(?:(?:works?|working|employed|is|consultant|contractor|(?:our |my |the |main )?contact|contact person|job|new job|moved|now|is now|started|engineer)(?: now)? )?(?:at |@ ?)/u;
const forFirm =
  /^(?:works?|working|employed|is|consultant|contractor|contact|contact person|job|new job|now|engineer)(?: now)? for /u;
const isFirmWord = (text: string) => text.length <= 31 && /^[\p{Lu}\p{N}][\p{L}\p{N}&.'’-]*$/u.test(text);
const withinFirms = phrasesOf(
  `&|of|and|de|gmbh|inc|ltd|clinic|hospital|school|university|college|bank|hotel|museum|council|theatre|theater|bakery|studio|library
  lab|labs|partners|foods|works|group|care|farm|surgery|practice|academy`,
);
const notFirms = phrasesOf(
  `monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri|sat|sun|january|february|march|april|may
  june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|home|hq|night|christmas
  easter|lunch|noon|work|once|least`,
);

export function companyOf(text: string): string | undefined {
  const name = behind(atFirm, text) ?? behind(forFirm, text);
  const [first = '', ...others] = (name ?? '').replace(/^the (?=\S)/u, '').split(' ');
  const isFirm =
    name !== undefined &&
    others.length < 5 &&
    isFirmWord(first) &&
    others.every((one) => withinFirms.has(one) || isFirmWord(one));
  const isOther = /^\d/u.test(name ?? '') || name === 'The' || beginsWithAny(name ?? '', notFirms);
  return isFirm && !isOther ? name : undefined;
}

/** How a name is said, pronouns, team and company. */
export function readLine({ spelt }: Clause): Reading | undefined {
  const own = readPronouns(spelt) ?? readSound(spelt);
  if (own) return own;
  if (isTeamAlone(spelt)) return { ...tells(line('team', spelt)), bare: true };
  const team = teamOf(spelt);
  if (team !== undefined) return tells(line('team', team));
  const firm = companyOf(spelt);
  return firm === undefined ? undefined : tells(line('company', firm));
}
