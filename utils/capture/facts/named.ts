import { before, behind, phrasesOf } from '@/utils/capture/behind';
import { itemsOf } from '@/utils/capture/lines';
import { item, line, need } from '@/utils/capture/told';
import type { Told } from '@/utils/capture/types';
import type { RoleGroup } from '@/utils/people/types';
import { aliasIn, isNotCalled } from './called';
import { firmTold } from './firms';
import { saidNotIn } from './known-as';
import { groupsTold } from './own-groups';
import { isPost } from './posts';
import { projectTold } from './projects';
import { roleTold } from './roles-told';
import { type Family, isOfNow, withoutFirst } from './saying';
import { withoutFrontWhen } from './since-when';
import { pronounsIn, soundIn } from './sounded';
import { teamTold } from './teams-told';

/** Names of things that people do together for a while. */
const projects = phrasesOf(
  'project|programme|program|initiative|workstream|rollout|roll-out|taskforce|task force|working group|steering group|committee',
);
const onIt =
  /^(?:(?:now|also|currently|still) )?(?:part of|on|in|member of|works? on|working on|works? with (?:me|us) on|working with (?:me|us) on|joined|joins|belongs to|helps (?:with|out on|on)|active in|assigned to|staffed on|leads|leading|runs|running|involved (?:in|with)|sits on|contributes to|drives|co-leads|seconded to|allocated to|attached to) /u;
const nowEnd = / (?:now|these days)$/u;
const withMe = /,? (?:with me|with us|together|too|as well|like me)$/u;
const inPart = /^[\p{L}\p{N}&/'-]{2,20}$/u;

function isProject(name: string): boolean {
  const words = name.split(' ');
  const [first = '', second = ''] = words;
  if (words.length === 2 && /^(?:proj|project|workstream)$/iu.test(first)) return /^[\p{Lu}\p{N}]/u.test(second);
  const isEnd = [1, 2].some((many) => projects.has(words.slice(-many).join(' ').toLowerCase()));
  return isEnd && words.length > 1 && words.length < 5 && words.every((word) => inPart.test(word));
}
const ours =
  /^(?:same|this|that|her|his|their|my|our|new|big|whole|other|pet|private|side|home|personal|school|house)\b/iu;

/** Where words of a tie may be told in many ways, but say no more than it. */
const roles: readonly [RegExp, RoleGroup][] = [
  [
    /^(?:(?:approves|signs(?: off)?|authorises|authorizes|decides on|agrees) my (?:leave|holidays?|timesheets?|expenses|overtime|rota|bonus|pay|annual leave|time off)|(?:writes|does|holds|runs|conducts) my (?:annual )?(?:appraisals?|reviews?|performance reviews?|1:1s|one-to-ones|121s)|(?:i|we) (?:report|answer) (?:in)?to (?:her|him|them)|(?:manages|supervises|line manages|is in charge of) (?:me|us)|the one i (?:report|answer) (?:in)?to)(?: .{2,20})?$/iu,
    'manager',
  ],
  [
    /^(?:my|our) (?:(?:new|old|current|direct|line|reporting|functional|interim|dotted-line|immediate|big|acting|disciplinary) ){0,2}(?:manager|mngr|mgr|boss|supervisor|superior|gaffer|foreman|forewoman|team leader|team lead|guv'?nor|head of department|department head|line manager|line mgr|skip[- ]level)(?:,? (?:now|as of .{3,12}|since .{3,16}|from .{3,12}|at the moment))?$/iu,
    'manager',
  ],
  [
    /^(?:my|our) (?:(?:new|direct|own|one of my|former) )?(?:apprentice|intern|trainee|mentee|deputy|number two|reportee|reports?|direct reports?|junior|team ?mate|right[- ]hand (?:man|woman|person)|working student|understudy)$/iu,
    'team',
  ],
  [
    /^(?:reports (?:in)?to (?:me|us)|(?:i|we) (?:manage|supervise|lead|line[- ]manage|mentor and manage|do .{3,4} appraisals?) ?(?:her|him|them)?|(?:one|another one|newest member|another member|a member|member|part) (?:of|on|in) (?:my|our) (?:own )?(?:team|group|squad|crew|people|devs|reports|department|unit|lot)|(?:on|in|from|belongs to) (?:my|our) (?:own )?(?:team|group|squad|crew|department|dept|unit)|(?:works|sits) (?:in|on) (?:my|our|the same) (?:team|group|squad|crew|department|dept|unit)(?: as (?:me|us))?)$/iu,
    'team',
  ],
  [
    /^(?:(?:one of |an? )?(?:our|my) (?:(?:biggest|best|oldest|newest|main|key|largest|smallest|repeat|regular|long-standing|top|most important|favou?rite) ){0,2}(?:customers?|clients?|accounts?|buyers?)|(?:buys|orders|purchases|rents|leases) from us|(?:is )?(?:on|from) the (?:client|customer|buyer) (?:side|end)|(?:our|my) (?:contact|main contact|point of contact|opposite number|counterpart) (?:at|on|with) (?:the|our) (?:client|customer)|(?:repeat|regular|key|existing|potential|new|big) (?:customer|client|account)|(?:customer|client) of ours)$/iu,
    'customer',
  ],
  [
    /^(?:(?:works|working|collaborates|teamed up|paired up|pairs) (?:with (?:me|us)|alongside (?:me|us)) (?:on|in|for) (?:the |a |our )?\S.{1,40}|(?:my|our) project (?:buddy|partner|mate|colleague|lead|manager|sponsor|counterpart)|(?:on|in|joins|joined|assigned to|staffed on|temporarily on|sits on|part of) (?:my|our|the same) (?:project|workstream|project team|project group)(?: as me| with me| .{3,18})?|(?:the )?\S{2,20} on (?:my|our) project|(?:with me|together with me) (?:on|in) (?:the )?\S.{2,40})$/iu,
    'project',
  ],
  [
    /^(?:(?:our |my |the )?(?:hr|human resources|people ops|personnel|hrbp|people & culture|people and culture|people operations)(?: (?:business partner|partner|rep|representative|advis[eo]r|manager|contact|person|lead|lady|guy|girl|officer|exec|generalist|colleague|specialist|assistant|admin|team|dept|department)){1,2}(?: (?:for|of|in|at) .{2,30})?|(?:our |my )?(?:contact|go-to|person|colleague) (?:in|from|at) (?:hr|human resources|personnel|people ops)|does (?:the )?hr for us|(?:works |sits |is )?(?:in|from|with) (?:hr|human resources|personnel|people & culture|people and culture|people ops)(?:,.{2,30})?)$/iu,
    'hr',
  ],
];

/** "Add to Budget Circle and Holiday Cards". */
const addTo =
  /^(?:[Pp]lease )?(?:[Aa]dd(?: (?:her|him|them))? to|[Pp]ut(?: (?:her|him|them))? (?:in|into|on)|belongs in|belongs on|file under|goes in|groups?:) (?:the |my |our )?(\p{Lu}[\p{L}'’&-]{1,20}(?: (?:and |& )?(?:the |my )?\p{Lu}[\p{L}'’&-]{1,20}){0,7})(?: (?:groups?|lists?|circles?))?$/u;
/** "Say Ginny": it may be what they are called, or how that sounds. */
const saidAlone = /^[Ss]ay (\p{Lu}\p{Ll}{1,12})[.!]?$/u;
const lead = phrasesOf('now|also|currently|still|officially|technically|basically|just|the|a|an');

function projectIn(text: string): Told[] | undefined {
  const shown = text.replace(nowEnd, '');
  const shared = before(withMe, shown, 4, 60);
  const led = behind(onIt, shared ?? shown, 4, 60) ?? shared;
  const project = led?.replace(/^(?:the|our|my|an?) /u, '');
  if (project === undefined || ours.test(project) || !isProject(project)) return undefined;
  const isShared = (shared !== undefined || /\bwith (?:me|us) on\b/u.test(text)) && /proj/iu.test(project);
  return [item('groups', project), ...(isShared ? [{ kind: 'role', role: 'project' } as const] : [])];
}

/** What somebody is called and how that is said. */
function nameIn(text: string): Told | undefined {
  const pronouns = pronounsIn(text);
  if (pronouns !== undefined) return line('pronouns', pronouns);
  const alias = aliasIn(text);
  if (alias !== undefined) return item('aliases', alias);
  const sound = soundIn(text);
  return sound === undefined ? undefined : line('sayIt', sound);
}

/** What somebody is a part of, and what they are to the user. */
function partIn(text: string): Told[] | undefined {
  const groups = addTo.exec(text)?.[1]?.trim();
  if (groups !== undefined) return itemsOf(groups).map((one) => item('groups', one));
  const role = roles.find(([form]) => form.test(withoutFirst(text, lead, 2)))?.[1];
  return role && [{ kind: 'role', role }];
}

/** Groups of the user's own before roles: "in my hikers group" is no team of theirs. */
export const readOwn: Family = ({ text, also }) => {
  // "Belongs to the catering lot" is of a team.
  const isOfTeam = /^belongs? to the /iu.test(text) && teamTold(text) !== undefined;
  const groups = isOfTeam ? undefined : groupsTold(text)?.map((one) => item('groups', one));
  const firm = firmTold(text);
  const customer = firm?.some((one) => one.kind === 'role') ? firm : undefined;
  const told =
    groups ?? projectTold(also ? `${text} too` : text) ?? customer ?? roleTold(withoutFrontWhen(text), isPost);
  return told && { told };
};

/** Names, how they are said, roles, and what somebody is a part of. */
export const readNamed: Family = (given) => {
  const { text } = given;
  if (isNotCalled(text)) return { told: [need(text)] };
  const said = saidNotIn(text) ?? saidAlone.exec(text)?.[1];
  if (said !== undefined) return { either: [line('sayIt', said), item('aliases', said)] };
  const name = nameIn(text);
  if (name) return { told: [name] };
  const own = readOwn(given);
  if (own) return own;
  const told = isOfNow(text) ? undefined : (projectIn(text) ?? partIn(text));
  return told && { told };
};
