import { phrasesOf } from '@/utils/capture/behind';
import { companyOf } from '@/utils/capture/lines';
import { isTitle } from '@/utils/capture/titles';
import { item, line } from '@/utils/capture/told';
import type { Told } from '@/utils/capture/types';
import { smallFirmOf } from '@/utils/capture/whereabouts';
import { postAtHouse } from './houses';
import { isProject } from './projects';
import { beforeRegion } from './regions-of-posts';
import { withoutFrontWhen, withoutWhen } from './since-when';
import { isTeamWord } from './teams-told';

/** How people in a hurry write jobs. */
const inFull: Readonly<Record<string, string>> = Object.fromEntries(
  'eng:engineer engr:engineer dev:developer devs:developer sci:scientist sec:secretary dir:director asst:assistant assoc:associate coord:coordinator co-ord:coordinator admin:administrator spec:specialist acct:accountant cons:consultant consult:consultant rep:representative exec:executive arch:architect des:designer mgr:manager supt:superintendent super:superintendent qs:surveyor supv:supervisor sup:supervisor tech:technician prog:programmer pres:president prof:professor lect:lecturer res:researcher prod:product mktg:marketing fin:finance ops:operations infra:infrastructure sr:senior snr:senior jr:junior jnr:junior dep:deputy bus:business proj:project acc:account accs:accounts comms:communications mech:mechanical elec:electrical chem:chemical gen:general reg:regional nat:national int:international qual:quality cust:customer mfg:manufacturing maint:maintenance ba:analyst be:backend fe:frontend fs:fullstack prin:principal em:manager bp:partner'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
const lastOnly = new Set([
  'eng',
  'dev',
  'sci',
  'sec',
  'des',
  'arch',
  'res',
  'spec',
  'cons',
  'acct',
  'tech',
  'ba',
  'em',
  'bp',
]);
const full = (text: string): string =>
  text
    .toLowerCase()
    .split(' ')
    .map((word) => word.replace(/\.$/u, ''))
    .map((word) => inFull[word] ?? word)
    .join(' ');

const lead =
  /^(?:(?:been|has been|have been|employed as|engaged as|serves as|serving as|acting as|acts as|appointed as|appointed|elected|elected as|taken on as|promoted to|now|currently|still|our|the|an?|new|is|will be|will become|going to be|soon|soon to be|becomes|becoming|works as|working as|title:?|role:?|job:?|position:?|hired as|by trade|by training|as) ){1,3}/iu;

const supers =
  /^(?:\p{L}+ )?(?:site|building|project|area|general|field|construction|civils?|block|plant|concrete|rail|tunnel|assistant|asst\.?|senior|job ?site|yard) super$/iu;
/** "Staff eng", "dir of support", "cons sec": jobs in short. */
function isShortPost(text: string): boolean {
  const words = text.toLowerCase().split(' ');
  const isShort = words.some((word) => word.replace(/\.$/u, '') in inFull);
  const isAlone = words.length === 1 && lastOnly.has(words[0] ?? '');
  // "The weather was super" is of no site.
  if (words.includes('super') && !supers.test(text)) return false;
  return words.length < 6 && isShort && !isAlone && isTitle(full(text));
}
export const isPost = (text: string): boolean => isTitle(text) || isShortPost(text);

/** "Carol cooks for the club" is no post of hers. */
const isPostBefore = (text: string): boolean => isPost(text) && !/[^s]s$/u.test(text);

/** "Band 7", "IC4", "GS-13": how high a post is. */
const grade =
  /^(?:(?:pay )?(?:band|grade|scale|tier|payband)[ -]?(?:\d{1,2}[a-d]?|[ivx]{1,4}|[a-h])|(?:nhs )?band \d[a-d]?|level [1-9]\d?|(?:ic|gs|so|po|eo|heo|seo|g|l|e|m|p|t|scp)-?\d{1,2})$/iu;

const fields = phrasesOf(
  'security|it|data|network|networks|hardware|software|sap|erp|crm|excel|backend|frontend|back-end|front-end|mobile|ios|android|web|cloud|devops|infra|qa|test|testing|tax|finance|money|numbers|payroll|accounts|legal|contracts|procurement|purchasing|logistics|warehouse|shipping|fleet|facilities|maintenance|safety|compliance|risk|audit|marketing|sales|events|press|pr|comms|design|ux|ui|graphics|video|photo|print|training|travel|insurance|pensions|planning|production|quality|lab|field|service|support|helpdesk|database|ai|ml|analytics|bi|reporting|research|policy|privacy|gdpr|export|customs|billing|invoices|invoice|budget|catering|kitchen|reception|parking|keys|av|sound|lighting|stage|electrics|plumbing|heating|energy|estates|property|housing|grants|bids|pricing|forecasting|supply chain|operations|ops',
);
const kinds = phrasesOf('guy|gal|girl|lady|bloke|chap|man|woman|person|fella|lad|dude|wizard by trade|side');
/** "The security guy", "frontend side": what somebody does, in small talk. */
function isFieldPerson(text: string): boolean {
  const words = text
    .toLowerCase()
    .replace(/^(?:the|our|an?|my) /u, '')
    .split(' ');
  return (
    words.length > 1 && words.length < 4 && kinds.has(words.at(-1) ?? '') && fields.has(words.slice(0, -1).join(' '))
  );
}

const trades = phrasesOf(
  'backend|back-end|frontend|front-end|fullstack|full stack|full-stack|mobile|ios|android|embedded|firmware|sre|devops|infra|ml|ux|ui|game dev|web dev',
);
/** "Backend, payments team": what somebody does, where it stands beside other things. */
export const isTradeAlone = (text: string): boolean => trades.has(text.toLowerCase());
/** A vendor or the like: of two titles the other says more. */
export const isOutsider = (text: string): boolean => outsiders.test(text);

/** By themselves these say what somebody is to the firm of the user. */
const outsiders =
  /^(?:(?:now|also|our|an?|the|new|main|external|key|independent|preferred|only|sole|current) ){0,3}(?:vendor|supplier|contractor|subcontractor|freelancer|service provider|reseller|distributor|external consultant|outside consultant|business partner|wholesaler|dealer|external auditor|landlord|vendor contact|supplier contact|supplier rep|vendor rep|sales rep|account rep|agency contact|external|external contact|external partner|outside contractor|outside counsel|consultant|temp|agency worker|agency staff|works council rep|union rep|shop steward|staff rep)$/iu;

/** "Runs Employee Relations at Ostley Rail": what somebody leads, and where. */
const leads =
  /^(?:(?:these days|now|nowadays|currently|today|at present),? )?(?:(?:she|he|they) )?(?:now |currently |also )?(runs|heads|heads up|leads|manages|directs|oversees|chairs|is in charge of|is responsible for) (?=\p{L})/iu;
/** "At our vendor Kestrobyte": what the firm is to the user. */
const ourFirm =
  / (?:at|for|with) (?:our|my|a|the) (?:\p{Ll}+ )?(supplier|vendor|agency|partner|client|customer|reseller|distributor|contractor|subcontractor|bank|parent|sister company|subsidiary|provider|auditor|landlord|insurer),? (?=\p{Lu})/u;
const ofCustomer = (text: string): Told[] =>
  /^(?:client|customer)$/u.test(ourFirm.exec(text)?.[1] ?? '') ? [{ kind: 'role', role: 'customer' }] : [];
function leadsAt(given: string): Told[] | undefined {
  const text = given.replace(ourFirm, ' at ');
  const found = leads.exec(text);
  const at = text.lastIndexOf(' at ');
  if (!found || at < found[0].length) return undefined;
  const [what, firm] = [text.slice(found[0].length, at), companyOf(text.slice(at + 1))];
  const isField = what.split(' ').length < 6 && /^(?:the |our )?[\p{L}][\p{L} &-]*$/u.test(what);
  return firm !== undefined && isField
    ? [line('title', `${found[1]} ${what}`), ...ofCustomer(given), line('company', firm)]
    : undefined;
}

/** "Staff eng on payments", "cons sec for ortho": a job, and the part of the firm. */
function postOfTeam(text: string): Told[] | undefined {
  for (const found of text.matchAll(/ (?:on|for|in|with|within) (?:the |our )?/gu)) {
    const [post, team] = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
    if (isPostBefore(post) && isTeamWord(team))
      return [line('title', post), line('team', team.replace(/ team$/iu, ''))];
  }
  const inTeam = / (?:on|in|of|from) (?:the )?team (?=[\p{Lu}\p{N}])/u.exec(text);
  const post = inTeam ? text.slice(0, inTeam.index) : '';
  return inTeam && isPostBefore(post)
    ? [line('title', post), line('team', text.slice(inTeam.index + inTeam[0].length))]
    : undefined;
}

/** "Product owner on project Kranich". */
const onProject = /,? (?:on|for|in) (?:the )?(project \p{Lu}[\p{L}\p{N}'’-]*(?: \p{Lu}[\p{L}\p{N}'’-]*)?)$/iu;
/** "PMM on the Atlas launch with me". */
const onOurs = / (?:on|for|in) (?:the |our )?(\S.{3,40}) (?:with|alongside) (?:me|us)$/iu;
function postOnProject(text: string): Told[] | undefined {
  const ours = onOurs.exec(text);
  const found = onProject.exec(text) ?? (isProject(ours?.[1] ?? '') ? ours : null);
  const post = found ? text.slice(0, found.index) : '';
  return found?.[1] !== undefined && isPostBefore(post)
    ? [line('title', post), item('groups', found[1]), { kind: 'role', role: 'project' }]
    : undefined;
}

const nobody =
  /\b(?:me|us|her|his|my|our|cats?|dogs?|kids?|children|baby|mother|father|mum|mom|dad|family|horses?|teeth|son|daughter|wife|husband|him|them|you|now|life|hire|years?|months?|weeks?|days?|sure|free|fun|good|real|example|instance|short|while|love|money|sale|once|all|which|who|whom|what|when|today|tomorrow)\b|\d/iu;
/** "Coordinator for the digital library". */
export function isPostFor(text: string): boolean {
  const at = text.indexOf(' for ');
  const what = text.slice(at + 5);
  const isPlain = what.split(' ').length < 6 && /^[\p{L}][\p{L} &'’-]{3,40}$/u.test(what) && !nobody.test(what);
  return at > 0 && isPlain && isPostBefore(text.slice(0, at));
}

function postAtFirm(text: string): Told[] | undefined {
  for (const found of text.matchAll(/ (?=at )/gu)) {
    const [post, firm] = [
      text.slice(0, found.index),
      companyOf(text.slice(found.index + 1)) ?? smallFirmOf(text.slice(found.index + 1)),
    ];
    if (isShortPost(post) && firm !== undefined) return [line('title', post), line('company', firm)];
  }
  return undefined;
}

/** "One of our suppliers". */
const oneOfOurs =
  /^one of (?:our|my|the) (?:(?:main|oldest|best|key|regular|new|biggest|longest-standing) )?(supplier|vendor|contractor|subcontractor|freelancer|reseller|distributor|wholesaler|dealer|consultant|auditor|temp|trainer|agency worker)s$/iu;
/** "Locum pharmacist two days a week". */
const partTime =
  /,? (?:(?:for )?(?:one|two|three|four|five|1|2|3|4) (?:days?|mornings?|afternoons?|evenings?|nights?|shifts?) (?:a|per|every|each) week|part[- ]time|full[- ]time|on (?:a )?job[- ]share|job[- ]share|term[- ]time only)$/iu;
/** "The scrum master guy in team Otter". */
const whoIsIt = / (?:guy|gal|girl|lady|woman|man|bloke|chap|person)(?= (?:in|on|of|from|at|for) )/iu;
/** What somebody does, in short or in small talk. */
export function postTold(given: string): Told[] | undefined {
  if (given.length > 90) return undefined;
  const text = withoutWhen(withoutFrontWhen(given)).replace(lead, '').replace(whoIsIt, '');
  const placed =
    leadsAt(withoutWhen(given)) ??
    postOnProject(text) ??
    postOfTeam(text) ??
    postAtHouse(text, isPostBefore) ??
    postAtFirm(text);
  if (placed) return placed;
  const one = oneOfOurs.exec(text)?.[1];
  if (one !== undefined) return [line('title', one)];
  const part = text.replace(partTime, '');
  if (part !== text && isPostBefore(part)) return [line('title', text)];
  const isAlone =
    isShortPost(text) ||
    isPostFor(text) ||
    isPostBefore(beforeRegion(text) ?? '') ||
    grade.test(text) ||
    isFieldPerson(text) ||
    outsiders.test(text);
  return isAlone || (text !== given && isTitle(text)) ? [line('title', text)] : undefined;
}
