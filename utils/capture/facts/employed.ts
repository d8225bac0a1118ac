import { holdsAny, phrasesOf } from '@/utils/capture/behind';
import { isHouseAlone } from '@/utils/capture/firm-names';
import { isTeamAlone } from '@/utils/capture/lines';
import { zonesOfPlace } from '@/utils/capture/places';
import { isTitle } from '@/utils/capture/titles';
import { line } from '@/utils/capture/told';
import type { Told } from '@/utils/capture/types';
import { contactTold } from './contacts';
import { firmTold } from './firms';
import { postTold } from './posts';
import { anyOf, type Family } from './saying';
import { withoutFrontWhen } from './since-when';
import { sitedTold } from './sited';
import { teamTold } from './teams-told';

const nameWord = "[\\p{Lu}\\p{N}][\\p{L}\\p{N}&.'’-]{0,24}";
const firmName = `((?:the )?${nameWord}(?: (?:${nameWord}|&|of|and|de|der|von)){0,4})`;
const tail =
  '(?:,? (?:now|these days|currently|since .{3,16}|last (?:year|month|summer|spring|autumn)|last yr|in \\p{Lu}\\p{L}+|at the moment|nowadays))?';
const sureFirm = new RegExp(
  `^(?:${anyOf(
    `(?:works?|working|employed|is|now|contracts|contracting|consults|consulting|freelances|freelancing|over|external|currently|got a job|new job|took a job|started|starts|based) (?:over )?(?:at|for|by)|employed (?:with|by|at)|at|over at|left (?:us )?for|jumped ship to|went to work (?:for|at)|hired by|joined from us to|poached by|on (?:the )?(?:payroll|books) (?:at|of)|employee of|(?:contractor|freelances|freelancing|temp|temps|working|works|external|contracted) (?:via|through|from|for|with|at)
    (?:her |his |their )?(?:company|employer|firm|agency) (?:is|=)|works (?:here )?for|works with|seconded from|external(?:,|:)? from|(?:our )?(?:contact|rep|account manager|supplier|vendor|consultant|auditor|partner) (?:at|from|of|with)|rep for|sells for|headhunted by|landed at|landed a job at`,
  )}) ${firmName}${tail}$`,
  'u',
);
const suffix =
  / (?:Ltd|Limited|LLP|LLC|GmbH|AG|KG|Inc|Corp|PLC|plc|Co|SE|Bank|Group|Insurance|Consulting|Partners|Solutions|Logistics|Agency|Studio|Media|Foods|Software|Systems|Technologies|Telecom|Energy|Pharma|Labs|Robotics|Holdings|& Sons|& Co|& Daughters)\b/u;
const likelyFirm = new RegExp(
  `^(?:is |now |he's |she's )?(?:from|with|joined|joins|moved to|went to|switched to|comes from|left for|of) ${firmName}${tail}$`,
  'u',
);
const notFirm = phrasesOf(
  'home|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter|january|february|march|april|may|june|july|august|september|october|november|december|hr|it|qa|reception|the bar|the gym|uni|slack|teams|zoom|hq|the hq|pm|am|finance|legal|sales|marketing|procurement|i|the',
);

function firmIn(text: string): string | undefined {
  const small = smallFirm.exec(text)?.[1];
  if (small !== undefined && !noFirm.has(small) && zonesOfPlace(small).length === 0) return small;
  const sure = sureFirm.exec(text)?.[1];
  const likely = likelyFirm.exec(text)?.[1];
  const name = sure ?? (likely !== undefined && suffix.test(` ${likely}`) ? likely : undefined);
  const isNone =
    name === undefined || /^\d/u.test(name) || notFirm.has(name.toLowerCase()) || zonesOfPlace(name).length > 0;
  return isNone ? undefined : name.replace(/^the /u, '');
}

/** "Works for medistock": a name in small letters, where nothing else can stand. */
const smallFirm =
  /^(?:works?|working|employed) (?:for|at) ([\p{Ll}\p{N}][\p{L}\p{N}&.'’-]{2,20}(?: (?:foods|group|bank|media|systems|logistics|insurance|consulting|ltd|inc|gmbh|council|hospital|trust|university|college))?)$/u;
const noFirm = phrasesOf(
  'home|me|us|her|him|them|free|night|nights|day|days|weekends|hours|once|noon|lunch|speed|pace|school|uni|university|money|charity|himself|herself|reception|sales|finance|marketing|legal|hr|it|that|this|pay|peanuts|full|half|different|another|least|most|short|long',
);
/** "Just moved to infection control". */
const movedTo =
  /^(?:(?:just|recently|now|has|newly) )?(?:moved|transferred|rotated|promoted|seconded|joined|gone over|went over|reassigned|redeployed)(?: (?:over|across|in))? ?(?:to|into) (?:the )?((?:[\p{Ll}&]{2,14} ){0,2}[\p{Ll}&]{2,14})(?: team)?$/u;
const noTeam =
  /\b(?:an?|new|house|flat|home|floor|desk|room|building|office|street|site|corner|seat|window|back|front|top|bottom|tears|days|nights|shifts?|mornings|afternoons|part|full|time|email|chat|phone|teams|slack|calls|this|that|my|our|her|his|another|different|the|town|city|country|abroad|tears|action|hybrid|remote|it|week|month|year|monday|tuesday|wednesday|thursday|friday)\b/u;

const teamLead = new RegExp(
  `^(?:${anyOf(
    `(?:he |she )?(?:works?|sits|working|sitting|lives|plays|based|belongs|comes|moved over|moved|moved across|transferred|switched|rotated|landed|seconded|assigned|is|now|over|currently|part|hot-desks|helping out|temping|embedded) (?:out of|in|with|on|to|into|for|of|from|over in|over to)|transferred in(?:to)?|part of|over in|switched from .{2,20} to|(?:her|his|their) (?:team|dept|department|squad|unit) is|(?:team|dept|department|squad|unit)(?: is|:)`,
  )}) (?:the |our )?(\\S.{1,34}?)(?: (?:team|dept|department|squad|crew|unit|folks|people|lot|guys|desk|office|side|function))?(?:,? (?:now|since .{3,16}|last month|these days|in (?:spring|summer|autumn|winter)))?$`,
  'iu',
);
const trades = phrasesOf(
  `accounts payable|accounts receivable|accounts|accounting|finance|tax|treasury|audit|internal audit|controlling|payroll|billing|credit control|procurement|purchasing|sourcing|supply chain|logistics|warehouse|warehousing|shipping|dispatch|goods-in|goods in|stores|fleet|fleet management|transport
  sales|presales|pre-sales|field sales|inside sales|marketing|product marketing|brand|content|comms|communications|pr|public relations|press|media|social media|design|ux|ui|research|r&d|development|engineering|platform|infrastructure|infra|devops|sre|security|it security|it|it support|helpdesk|service desk|networks|data|analytics|bi|data science
  machine learning|ai|qa|quality|quality assurance|testing|release|release engineering|compiler|firmware|hardware|embedded|mobile|ios|android|web|frontend|front-end|backend|back-end|payments|checkout|search|ads|growth|customer success|customer service|customer support|customer care|support|operations|ops|facilities|estates|maintenance|production
  manufacturing|assembly|legal|compliance|risk|fraud|privacy|regulatory affairs|investor relations|trust & safety|trust and safety|hr|people|people ops|talent|recruiting|recruitment|learning|training|l&d|corporate strategy|strategy|bizdev|business development|partnerships|partner management|m&a|pricing|planning|forecasting|events|travel|docs|documentation|translations|localisation
  localization|editorial|newsroom|creative services|creative|studio|lab|labs|clinical|pharmacy|nursing|admissions|registry|library|archives|claims|underwriting|lending|mortgages|cards|core banking|retail banking|wealth|trading|front office|middle office|back office|catering|kitchen|housekeeping|reception|front desk|security desk|insurance|pensions|grants|fundraising
  membership|volunteering|outreach|policy|public affairs|government affairs|sustainability|esg|health and safety|hse|safety|projects|pmo|change|transformation|innovation|digital|ecommerce|e-commerce|merchandising|buying|sap|erp|crm|salesforce|field marketing|core|integrations|onboarding|solutions|consulting`,
);

const ofDays = /days\b|\b(?:mornings|afternoons|nights|weekends)\b|\d/u;

/** "Works in accounts payable", "sits with the SRE folks". */
function teamIn(text: string): string | undefined {
  const moved = movedTo.exec(text)?.[1];
  if (moved !== undefined && !noTeam.test(moved) && zonesOfPlace(moved).length === 0 && !isTitle(moved)) return moved;
  const name = teamLead.exec(text)?.[1];
  if (name === undefined || /^based on /iu.test(text) || ofDays.test(name) || zonesOfPlace(name).length > 0)
    return undefined;
  const small = name.toLowerCase();
  return trades.has(small) ||
    (holdsAny(small, trades) &&
      small.split(' ').length < 4 &&
      !/\b(?:my|our|me|us|project|with|for|a|an|and)\b/u.test(small))
    ? name
    : undefined;
}

const titled = new RegExp(
  `^(?:${anyOf(
    `(?:(?:her|his|their) )?(?:designation|role|official title|official role|title on (?:the|her|his|their) (?:card|door|badge|site|page|website)|job title|business card|card|badge|linkedin|email sig|e-mail sig|signature|email signature|sig|title)(?: is| says| reads|:)|works here as|works as|hired as|became|by title|holds the title of|made|promoted to|now|training as`,
  )}) (?:an? |the |our )?["“]?(\\S.{2,50}?)["”]?(?: since .{3,16}| after .{3,20}| in .{3,12}| now)?$`,
  'iu',
);
/** "Jonas is VP Sales", "Marta: facilities coordinator". */
const titledName = /^\p{Lu}\p{Ll}{1,14}(?: is|:) (?:an? |the |our )?(\S.{2,50})$/u;
const grades =
  /\b(?:manager|lead|head|director|officer|engineer|developer|analyst|consultant|specialist|scientist|assistant|coordinator|administrator|counsel|architect|designer|writer|advisor|adviser|associate|partner|president|vp|svp|evp|avp|ceo|coo|cto|cfo|ciso|sre|devops|principal|technician|representative|rep|clerk|secretary|accountant|planner|buyer|nurse|doctor|teacher|supervisor|operator|trainee|apprentice|intern|executive|recruiter|controller|auditor|researcher|chef|editor|producer|owner|master|coach)s?\b/iu;
const noTitle =
  /\b(?:terrible|bad|awful|useless|lousy|brilliant|excellent|fantastic|amazing|lovely|horrible|rubbish|poor|real|such|boyfriend|my|me|we|i|he|she|good|great|not|no|very|the|who|that|for me|hard|easy|nice)\b/iu;

/** "Facilities helpdesk". */
const deskOf =
  /^(?:the )?((?:[\p{L}&]{2,14} ){1,3})(?:help ?desk|service desk|hub|bureau|dept|department|team|squad|function)$/iu;
/** "Works in the treasury team at Corvin Bank". */
function teamAtFirm(text: string): Told[] | undefined {
  const at = text.lastIndexOf(' at ');
  const team = at < 1 ? undefined : teamTold(text.slice(0, at));
  const firm = team === undefined ? undefined : firmIn(text.slice(at + 1));
  return team === undefined || firm === undefined ? undefined : [line('team', team), line('company', firm)];
}

/** What rules of classes find first: firms, posts, teams. */
function placedIn(text: string): Told[] | undefined {
  if (isHouseAlone(text.replace(/^the /iu, ''))) return [line('company', text.replace(/^the /iu, ''))];
  const placed = contactTold(text) ?? firmTold(text) ?? postTold(text) ?? sitedTold(text);
  if (placed) return placed;
  const team = teamTold(withoutFrontWhen(text));
  if (team !== undefined) return [line('team', team)];
  const worked = /^works? (?:the )?/iu.exec(text)?.[0];
  const where = worked === undefined ? '' : text.slice(worked.length);
  if (isTeamAlone(where)) return [line('team', where)];
  const both = teamAtFirm(text);
  if (both) return both;
  const firm = firmIn(text);
  return firm === undefined ? undefined : [line('company', firm)];
}

function deskIn(text: string): string | undefined {
  const desk = deskOf.exec(text)?.[1]?.trim();
  const isDesk = desk !== undefined && trades.has(desk.toLowerCase());
  return isDesk ? text.replace(/ (?:team|dept|department|squad)$/iu, '') : undefined;
}

function postIn(text: string): string | undefined {
  const title = titled.exec(text)?.[1] ?? titledName.exec(text)?.[1];
  const isPost =
    title !== undefined &&
    (isTitle(title) || (grades.test(title) && title.split(' ').length < 6)) &&
    !noTitle.test(title);
  return isPost ? title : undefined;
}

export const readEmployed: Family = ({ text }) => {
  if (text.length > 80) return undefined;
  const placed = placedIn(text);
  if (placed) return { told: placed };
  const team = teamIn(text) ?? deskIn(text);
  if (team !== undefined) return { told: [line('team', team)] };
  const title = postIn(text);
  return title === undefined ? undefined : { told: [line('title', title)] };
};
