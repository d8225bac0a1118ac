import type { Clause } from './clause';
import { zonesOfPlace } from './places';
import { isTitle } from './titles';
import { item, line, tells } from './told';
import type { LineField, ListField, Reading, Told } from './types';

const set =
  '(?:pronouns?|she|her|hers|he|him|his|they|them|theirs|xe|xem|ze|zir|hir|ey|em|fae|faer|it|its|any|ae|aer|er|ihm|sie|ihr|elle|iel|il|lui)';
const pronouns = new RegExp(
  `^(?:(?:her |his |their |the )?pronouns?(?: are| is)?:? |uses? |goes by |use )?(${set}(?: ?/ ?${set}){1,3}|any pronouns|(?:she|he|they)(?=$))(?: pronouns)?$`,
  'iu',
);
const eitherPronoun = /^(?:uses |use |pronouns:? )(she|he|they) (?:or|and) (she|he|they)$/iu;
const onePronoun = /^(?:prefers|uses|use) ["“']?(she|he|they|xe|ze)["”']?(?: as pronouns?)?$/iu;
const sayIt =
  /^(?:it's |it is )?(?:(?:her |his |their |the )?(?:first |last )?(?:name )?(?:is )?(?:pronounced|pronounce|pronunciation|pronounciation|pronouned|prounounced)(?: (?:is|it|as|like|her|him|name|her name|his name)){0,2}|(?:(?:you|we|people|they) )?say it|(?:you|we|people) pronounce it|say (?:her|his) name|say (?:her|his) name like|sounds like|said like|spoken|(?:her |his |the )?name (?:sounds|is said) like|(?:(?:her|his|their|the) )?name is (?:said|spoken))(?: as| like)?:? "?([\p{L}\p{M}'’\- ]{2,40}?)"?$/iu;
const syllabled = /^say:? ["“'‘]?(\p{L}+(?:-\p{L}+){1,5})["”'’]?$/iu;
const quotedSound =
  /^(?:you |we |people |just )?(?:say|sounds like|pronounce it|say it|spoken)(?: like| as)?:? ["“'‘]([\p{L}\p{M} -]{2,30})["”'’]$/iu;
const rhymes =
  /^((?:the |her |his )?(?:[\p{L}]{1,3}|first \p{L}|last \p{L}) is silent|(?:(?:her |his )?(?:name )?)?rhymes with .{2,40})$/iu;

/** Names of fields as people write them before a colon. */
const labels: [RegExp, (text: string) => Told][] = [
  [/^(?:title|job|job title|position|function|profession|works as)$/, (text) => line('title', text)],
  [/^(?:team|department|dept|unit|squad)$/, (text) => line('team', text)],
  [/^(?:company|employer|organisation|organization|org|firm)$/, (text) => line('company', text)],
  [/^(?:pronouns?)$/, (text) => line('pronouns', text)],
  [/^(?:say it|pronounced|pronunciation|name sounds like)$/, (text) => line('sayIt', text)],
  [/^(?:how we met|met|we met|know from|known from|how met)$/, (text) => line('howMet', text)],
  [/^(?:groups?|committees?|circle|circles)$/, (text) => item('groups', text)],
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

const tidyPronouns = (text: string) => text.replace(/ ?\/ ?/gu, '/').toLowerCase();

const teamForms = [
  /^(?:(?:works |is |sits |now |new |just ){0,2}(?:in|on|with|from|part of|member of|belongs to)|joined|joins|moved (?:in)?to|switched to|transferred to) (?:the |our |a )?([\p{L}\p{N}&/' -]{2,40}) (?:team|department|dept|squad|unit|crew|tribe|chapter)$/iu,
  /^(?:the )?([\p{L}\p{N}&/' -]{2,40}) (?:team|department|squad)$/iu,
  /^(?:works )?(?:in|on|with|part of|member of) (?:the )?team ([\p{L}\p{N}&/' -]{2,40})$/iu,
  /^(?:(?:works |is |sits |now |new |just ){0,2}(?:in|for|from)|joined|joins|switched to|transferred to|moved (?:in)?to) (?:the )?((?:(?:people|finance|sales|marketing|revenue|data|design|dev|security|field|business|customer|product|legal|it|cloud|web) ops)|hr|finance|marketing|sales|legal|engineering|accounting|procurement|purchasing|logistics|product|design|support|operations|ops|research|r&d|it|controlling|payroll|communications|customer support|customer success|data|security|qa|facilities|manufacturing|production|compliance|treasury|devops|infrastructure)$/iu,
];
const namedTeam = /^[Tt]eam (\p{Lu}[\p{L}\p{N}-]{1,20})$/u;
const notTeams =
  /^(?:hi|hello|dear|hey|thanks|good morning|my|our|the|her|his|their|your|same|own|a|whole|this|great|new|old|other|another|good|big|small)$|\b(?:my|our|her|his|their|meets?|with|for|and|manager|boss|leads?|runs|to|of|from|in|on|at|is|the)\b|'s|(?:\S+ ){3}/iu;
const company =
  /^(?:(?:works?|working|employed|is|consultant|contractor|(?:our |my |the |main )?contact|contact person|job|new job|moved|now|is now|started|engineer)(?: now)? )?(?:at|@|(?<=\w )for) ?((?:the )?[\p{Lu}\p{N}][\p{L}\p{N}&.'’-]{0,30}(?: (?:[\p{Lu}\p{N}][\p{L}\p{N}&.'’-]{0,30}|&|of|and|de|gmbh|inc|ltd)){0,4})$/u;
const notFirms =
  /^(?:\d|(?:(?:Mon|Tues?|Wednes|Wed|Thurs?|Thu|Fri|Satur|Sat|Sun)(?:days?)?|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Home|HQ|Nights?|Christmas|Easter|Lunch|Noon|Work|Once|Least)\b|The$)/u;

export const companyOf = (text: string): string | undefined => {
  const name = company.exec(text)?.[1];
  return name && !notFirms.test(name) ? name : undefined;
};
export function teamOf(text: string): string | undefined {
  const name = [...teamForms, namedTeam].map((form) => form.exec(text)?.[1]).find((one) => one !== undefined);
  // "The Berlin team" is a team there, and perhaps not theirs.
  const isOther = name === undefined || notTeams.test(name) || isTitle(name) || zonesOfPlace(name).length > 0;
  return isOther ? undefined : name;
}

/** How a name is said, pronouns, team and company. */
export function readLine({ spelt }: Clause): Reading | undefined {
  const one = onePronoun.exec(spelt)?.[1];
  if (one !== undefined) return tells(line('pronouns', one.toLowerCase()));
  const either = eitherPronoun.exec(spelt);
  if (either) return tells(line('pronouns', `${either[1]}/${either[2]}`.toLowerCase()));
  const used = pronouns.exec(spelt)?.[1];
  if (used !== undefined && (used.includes('/') || /^(?:any|pronoun|uses?)/i.test(spelt))) {
    return tells(line('pronouns', tidyPronouns(used)));
  }
  const syllables = (syllabled.exec(spelt) ?? quotedSound.exec(spelt))?.[1];
  if (syllables !== undefined) return tells(line('sayIt', syllables));
  const sound = rhymes.exec(spelt)?.[1] ?? sayIt.exec(spelt)?.[1];
  if (sound !== undefined) return tells(line('sayIt', sound.trim().replace(/^['‘](.{2,40})['’]$/u, '$1')));
  const team = teamOf(spelt);
  if (team !== undefined) return tells(line('team', team));
  const firm = companyOf(spelt);
  return firm === undefined ? undefined : tells(line('company', firm));
}
