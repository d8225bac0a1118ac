import { holdsAny, phrasesOf } from '@/utils/capture/behind';
import { zonesOfPlace } from '@/utils/capture/places';
import { isTitle } from '@/utils/capture/titles';
import { withoutWhen } from './since-when';

/** What people call a part of a firm. */
const ends = phrasesOf(
  'folks|people|lot|guys|team|teams|department|dept|dept.|section|division|unit|squad|crew|cell|directorate|secretariat|bureau|pod|tribe|chapter|desk|group|wing|faculty|institute|subteam|sub-team|business unit|service line|practice|centre of excellence|center of excellence|office|lab|branch|committee secretariat',
);
/** Where nothing else says that it is a team: "academic section", "Placement Cell". */
const sureEnds = phrasesOf(
  'department|dept|dept.|section|division|squad|cell|directorate|secretariat|pod|tribe|subteam|sub-team|team|business unit',
);
const trades = phrasesOf(
  `accounts payable|accounts receivable|accounts|accounting|finance|tax|treasury|audit|internal audit|controlling|payroll|billing|credit control|procurement|purchasing|sourcing|supply chain|logistics|warehouse|shipping|dispatch|stores|fleet|transport|sales|presales|marketing|brand|content|comms|communications|pr|press|media|design|ux|ui|research|r&d|development|engineering|eng|platform|infrastructure|infra|devops|sre|security|infosec|it|helpdesk|networks|data|analytics|bi|data science|machine learning|ml|ai|qa|quality|testing|release|firmware|hardware|mobile|ios|android|web|frontend|front-end|backend|back-end|payments|checkout|search|ads|growth|identity|customer success|customer service|customer support|customer care|support|operations|ops|facilities|estates|maintenance|production|manufacturing|assembly|legal|compliance|risk|fraud|privacy|people|talent|recruiting|recruitment|learning|training|strategy|partnerships|pricing|planning|events|travel|docs|documentation|translation|localisation|localization|editorial|creative|studio|clinical|pharmacy|admissions|registry|library|archives|claims|underwriting|lending|mortgages|cards|wealth|trading|catering|housekeeping|reception|front desk|insurance|pensions|grants|fundraising|membership|outreach|policy|public affairs|sustainability|safety|projects|pmo|change|innovation|digital|ecommerce|merchandising|buying|sap|erp|crm|integrations|onboarding|ortho|orthopaedics|orthopedics|cardiology|radiology|oncology|paediatrics|pediatrics|maternity|theatres|outpatients|surgery|icu|a&e|stores|returns|complaints|business development|bizdev|biz dev|corporate affairs|employee relations|talent acquisition|internal comms|reward|benefits|exams|examinations|placements|hostels|establishment|academics|customs|freight|forwarding|freight forwarding|tendering|contracts|bookkeeping|collections|inbound|outbound|stock control|inventory|scheduling|qhse|ehs|hse|category management|yard|network|networks|consolidation|reporting|cash management`,
);
const noName = phrasesOf(
  'my|our|her|his|their|your|same|own|a|an|this|that|new|old|other|another|good|great|big|small|whole|right|wrong|different|next|first|second|third|lovely|nice|tight|closing|opening|winning|losing|visitor|every|each|no|any|some|two|three|four|we|i|she|he|they|is|was|has|with|and|or|of|for|to|at|me|us|the|day|night|early|late|middle|caesarean|c|cross|golden|cold|string|horn|rhythm|ski|football|hockey|cricket|rugby|soccer|netball|quiz|pub|darts|basketball|volleyball|rowing|relay|fire|works',
);
const plain = /^[\p{L}\p{N}][\p{L}\p{N}&/'’-]*$/u;

const isFree = (words: readonly string[]) =>
  words.every(
    (word) => word === '&' || (plain.test(word) && !/^\p{Lu}.*['’]s$/u.test(word) && !noName.has(word.toLowerCase())),
  );
const mostWords = 4;

/** Words that are the name of a team, and of no place: "Data Platform", "hydraulics". */
const isName = (name: string): boolean => {
  const words = name.split(' ');
  return (
    name.length > 1 && words.length <= mostWords && isFree(words) && zonesOfPlace(name).length === 0 && !isTitle(name)
  );
};
const isTrade = (name: string): boolean =>
  trades.has(name.toLowerCase()) || (name.split(' ').length < 4 && holdsAny(name, trades) && isName(name));

function withoutEnd(text: string, phrases: ReadonlySet<string>): string | undefined {
  const words = text.split(' ');
  const many = [2, 1].find((count) => words.length > count && phrases.has(words.slice(-count).join(' ').toLowerCase()));
  return many === undefined ? undefined : words.slice(0, -many).join(' ');
}

const moved =
  /^(?:(?:she|he|they|has|have|is|was|just|recently|now|newly|got|been|lately|currently|about|to|will|going) ){0,4}(?:moved|moves|moving|transferred|switched|went|gone|joined|joins|rotated|seconded|reassigned|redeployed|assigned|promoted|posted|shifted|changed|crossed|came|comes|landed|attached|drafted)(?: (?:over|across|back|in|up|down|sideways|internally)){0,2}(?: (?:to|into|in|onto|from .{2,20} to))? (?:the |our )?(?=\S)/iu;
const newTo =
  /^(?:(?:is |the |a |brand |fairly |quite |very |still |relatively )*(?:new|newest member|newest|newcomer|new joiner|new starter|recent addition|addition|fresh) (?:to|in|on|of|at) )(?:the |our )?(?=\S)/iu;
const within =
  /^(?:(?:is |sits |works |working |based |now |also |still |currently |over |currently |member |a member |part |someone |somebody |counterpart |contact |my counterpart |my contact |our contact |our person |our man |our woman |comes |lives |belongs |one ){0,4})(?:in|on|of|from|with|to|within|at|inside) (?:the |our )?(?=\S)/iu;
const called =
  /^(?:(?:her|his|their|the) )?(?:team|department|dept|squad|unit|section|division)(?: name)?(?: is called| is named| is| called| named|'s|:| =) (?:the )?(?=\S)/iu;

/** "Team Data Platform", "team Quality Gate". */
const teamFirst =
  /^(?:in |on |from |part of |member of |belongs to |is in |is on |works in |works on |joined )?[Tt]eam (?=[\p{Lu}\p{N}])/u;
const noTeamFirst = phrasesOf(
  'lead|leader|manager|meeting|player|building|lunch|call|event|coach|assistant|captain|coordinator|secretary|work|spirit|effort|up|day|outing|offsite|mate|member|head|admin|director|support',
);

/** "The fraud desk" and "Placement Cell" are called so; of "the legal team" the name is enough. */
const keptName = (whole: string, name: string): string =>
  / (?:teams?|department|dept\.?|squad|group|crew|folks|people|lot|guys)$/iu.test(whole) ? name : whole;

function teamNamed(text: string): string | undefined {
  const words = text.split(' ');
  const isWritten = (word: string) => /^[\p{Lu}\p{N}&]/u.test(word) && !noTeamFirst.has(word.toLowerCase());
  return words.length < 4 && words.every(isWritten) && isName(text) ? text : undefined;
}

/** What stands behind one of the leads: a name with "team" behind it, or a trade. */
function teamBehind(lead: RegExp, rest: string): string | undefined {
  const name = withoutEnd(rest, ends);
  if (name !== undefined && isName(name)) {
    const isSure = lead !== within || withoutEnd(rest, sureEnds) !== undefined || isTrade(name);
    return isSure ? keptName(rest, name) : undefined;
  }
  // A team may be called like a town.
  const isCalled = /^\p{Lu}/u.test(rest) && isFree(rest.split(' ')) && rest.split(' ').length < 4;
  const isAlone = isTrade(rest) || (lead === called && isCalled);
  // "Still at it".
  return isAlone && rest !== 'it' ? rest : undefined;
}

function behindLead(text: string): string | undefined {
  const first = teamFirst.exec(text)?.[0];
  if (first !== undefined) return teamNamed(text.slice(first.length));
  for (const lead of [moved, newTo, called, within]) {
    const found = lead.exec(text)?.[0];
    const team = found === undefined ? undefined : teamBehind(lead, text.slice(found.length));
    if (team !== undefined) return team;
  }
  return undefined;
}

/** In which part of a firm somebody is: "moved over to the service dept last month", "in Placement Cell". */
export function teamTold(text: string): string | undefined {
  if (text.length > 80) return undefined;
  const bare = withoutWhen(text);
  const found = behindLead(bare);
  if (found !== undefined) return found;
  const alone = withoutEnd(bare.replace(/^the /iu, ''), sureEnds);
  return alone !== undefined && isName(alone) && alone.split(' ').length < 4
    ? keptName(bare.replace(/^the /iu, ''), alone)
    : undefined;
}

/** "Field marketing": a part of a firm by one of its words. */
export const isTeamField = (text: string): boolean =>
  isTrade(text) || (withoutEnd(text, ends) !== undefined && isName(text));

/** Whether words behind "on" or "for" are a part of a firm: "staff engineer on payments". */
export const isTeamWord = (text: string): boolean => trades.has(text.toLowerCase().replace(/ team$/u, ''));
