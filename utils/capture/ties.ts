import type { Relation, RoleGroup, Side } from '@/utils/people/types';
import { before, beginsWithAny, behind, hasLength, holdsAny, phrasesOf } from './behind';
import type { Clause } from './clause';
import { insteadIn } from './facts/known-as';
import { groupsTold } from './facts/own-groups';
import { projectTold } from './facts/projects';
import { isHrPost } from './facts/roles-told';
import { itemsOf } from './lines';
import { asks, item, line, tells } from './told';
import type { Reading, Told } from './types';
import { withWhereabouts } from './whereabouts';

const who = "(?:(?:is|she's|he's|they're|who is|role:|a|an|the|one of|now|also|new) ){0,3}";
const mine =
  '(?:(?:my|our|a|an|the|one of my|one of our|her role:|key|important|direct|new|former|big|external) ){0,3}';
const roles: [RegExp, RoleGroup][] = [
  [
    new RegExp(
      `^${who}(?:(?:my|our)(?: (?:direct|line|new|team|big))? (?:manager|boss|supervisor|superior|chief|line manager|team lead|lead|skip(?:-| )level|skip(?:-| )level manager|grandboss)|the boss|i report to (?:her|him|them)|my boss's boss|role:? manager|line manager|skip[- ]level (?:boss|manager)|manages me|role: boss|manages our team)$`,
      'iu',
    ),
    'manager',
  ],
  [
    new RegExp(
      `^${who}${mine}(?:customer|client|(?<=\\bone of .{0,20})(?:customers|clients)|buyer at a client|(?:on the )?(?:customer|client) side|client contact|account contact|works for (?:a|our|one of our) (?:client|customer)s?|customer contact)$`,
      'iu',
    ),
    'customer',
  ],
  [
    new RegExp(
      `^${who}(?:(?:from|in|at|with) )?(?:the |our )?(?:hr|human resources|people ops|people team|hr partner|hr business partner|hr person|hr lady|hr guy|hr contact|hr department|hr team)$`,
      'iu',
    ),
    'hr',
  ],
  [
    new RegExp(
      `^${who}(?:(?:on|in|from|part of|member of|joined|belongs to) (?:my|our|the same|the) team|(?:my |our |a |new )?(?:team ?mate|team member|direct report|peer|desk neighbou?r|desk mate|(?:closest )?team colleague|report)|same team(?: as me)?|reports to me(?: since .{3,20})?|my (?:new )?report|we are (?:in|on) (?:the same|one) team|i manage (?:her|him|them)|works (?:for|under) me|role: team|in the same team|on the same team|role: teammate|in my team)$`,
      'iu',
    ),
    'team',
  ],
  [
    new RegExp(
      `^${who}(?:(?:on|in|from|part of) (?:my|our|the same|the) project|project (?:partner|colleague|mate|contact|member|team)|role: project|same project|we work on (?:the same|a|one) project(?: together)?|my project partner)$`,
      'iu',
    ),
    'project',
  ],
];

const onProject = /^(?:on|in|we work on|works on) (?:the |our )?/iu;
const projectWithMe = / project (?:with me|together)$/iu;
const isOnProject = (text: string): boolean => {
  const what = before(projectWithMe, text, 4, 50) ?? before(/ project$/iu, text, 12, 50);
  return what !== undefined && onProject.test(what) && (projectWithMe.test(text) || /^we /iu.test(text));
};

const roleOf = (text: string): RoleGroup | undefined =>
  roles.find(([form]) => form.test(text))?.[1] ?? (isOnProject(text) ? 'project' : undefined);

const relations: [RegExp, Relation][] = [
  [
    /^(?:needs(?: some| a bit of| more)? care|(?:a |an )?(?:tense|difficult|strained|rocky|bumpy|delicate|fragile|complicated|bad|poor) (?:relation|relationship)|(?:things|it|relation|relationship|we|mood)(?: between us)?(?: is| are|'s| feel| feels| got|'re)(?: a bit| quite| rather| still| very)? (?:tense|difficult|strained|rocky|delicate|bumpy|fragile|complicated|icy|frosty)(?: between us| at the moment| right now| lately)?|we don't get (?:on|along)(?: well)?|we clash(?:ed)?(?: a lot| often)?|relation(?:ship)?:? needs[ -]care|needs-care|(?:some )?tension(?: between us)?|(?:we )?(?:fell out|had (?:a|an) (?:row|fight|argument|falling[- ]out|clash))(?: (?:last|this|in|over|about|since|at) [\p{L} ]{3,20})?|(?:a |it's |things are )?(?:bit |quite |rather )?(?:tense|strained|frosty|icy) since [\p{L} ]{3,20}|handle with care|tread (?:carefully|lightly)|(?:(?:a )?bit |quite |rather |very )?(?:tense|difficult|strained|icy|frosty|awkward) between us|(?:hard|difficult|not easy) to work with)$/iu,
    'needs-care',
  ],
  [
    /^(?:(?:a |very |really ){0,5}(?:good|great|excellent|warm|strong|close|friendly|trusting) (?:working )?(?:relation|relationship|rapport|terms|connection)|(?:we |i )?(?:get|gets|getting) (?:on|along) (?:very |really |so )?(?:well|great|fine with me|well with (?:her|him|them|me))(?: together| with (?:her|him|them|me))?|relation(?:ship)?:? (?:is )?(?:very )?good|relation(?:ship)? is great|we work (?:very |really )?well together|we are on good terms|on good terms|we're (?:good|great) (?:friends|together)|good terms|works well with me|we trust each other|we(?:'re| are) good|we have a (?:very )?(?:good|great|strong|warm) (?:relation|relationship|rapport)|(?:all|things are|everything is|it's all) (?:good|great)(?: between us| with us)?|we click|we're close|all is well(?: between us| with us)?)$/iu,
    'good',
  ],
  [
    /^(?:relation(?:ship)?:? (?:is )?(?:fine|ok|okay)|(?:it|things|all|everything)(?:'s| is| are)? (?:fine|ok|okay|alright|all right)(?: between us| with us)|(?:a |an )?(?:fine|ok|okay|neutral) (?:relation|relationship)|we(?:'re| are) (?:fine|ok|okay)|we get (?:on|along)(?: ok| okay| fine| alright)?)$/iu,
    'fine',
  ],
  [
    /^(?:relation(?:ship)?:? (?:is )?workable|workable(?: relation(?:ship)?)?|good enough(?: relation(?:ship)?)?|it's workable|relation(?:ship)? is good enough)$/iu,
    'workable',
  ],
];

const sides: [RegExp, Side][] = [
  [
    /^(?:(?:is |a |an |my |only |purely ){0,5}(?:private|personal)(?: (?:contact|friend|life|only|person|side|not work))?|not (?:from )?work|side: (?:private|personal)|(?:is )?(?:family|a relative|relative)|(?:a )?(?:private|personal|family|childhood|old|close) friend|friend (?:from home|outside (?:of )?work)|(?:know |known )?privately|not work related|outside of work|(?:a )?family member)$/iu,
    'private',
  ],
  [
    /^(?:(?:is |a |only |purely |just ){0,5}(?:work|business|professional) (?:contact|only|side|person|acquaintance)|side: work|only (?:from )?work|strictly (?:work|business|professional)|purely (?:work|professional))$/iu,
    'work',
  ],
];

const called =
  /^(?:(?:[Gg]o(?:es)?|[Kk]nown|[Gg]oing) (?:by|as|under)(?: the name)?(?: of)?|[Aa]ka|AKA|[Aa]lias:?|a\.k\.a\.?|[Aa]lso (?:known|called) (?:as )?|[Aa]lso known as|[Nn]ick ?named?|[Nn]ickname(?: is)?:?|[Cc]all (?:her|him|them|me)|[Cc]alled|[Oo]nly (?:ever )?called|(?:[Pp]refers|[Ll]ikes|[Ww]ants) to be (?:called|addressed as|named)|[Pp]refers the name|[Cc]alls (?:herself|himself|themself|themselves)|[Ff]riends call (?:her|him|them)|[Ee]very(?:one|body) calls (?:her|him|them)|[Pp]eople call (?:her|him|them)|[Ss]hort for|[Ss]hort:|[Ff]ormerly|[Mm]aiden name|n[ée]e|born|[Uu]ses the name|[Aa]nswers to|[Ss]igns as|(?:[Rr]eal|[Ff]ull|[Ll]egal|[Oo]fficial|[Bb]irth) name(?: is)?:?|[Ww]rites as)(?: |(?<=:))/u;
const notNames = phrasesOf(
  `now|here|maybe|please|asap|soon|if|when|on|at|in|by|for|only|before|after|first|asap|mon|tue|tues|wednes|thur|thurs|fri|satur|sun|monday|tuesday|wednesday
  thursday|friday|saturday|sunday|tomorrow|today|back|again|out|once|her|him|it|up|january|february|march|april|june|july|august
  september|october|november|december|english|german|french`,
);
const isNameWord = (text: string) => hasLength(text, 1, 31) && /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*$/u.test(text);

/** "Goes by Kit", "call her Kit, not Katherine". */
function aliasIn(text: string): string | undefined {
  const [name = '', ...more] = (behind(called, text, 1, 110) ?? '').split(/,? (?=please$|for short$|not )/u);
  const bare = name.replace(/^["“]/u, '').replace(/["”]$/u, '');
  const words = bare.split(' ');
  const isName = words.length < 4 && words.every(isNameWord) && !beginsWithAny(bare, notNames) && more.length < 2;
  return isName ? bare : undefined;
}

const calendar =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:january|february|march|april|june|july|august|september|october|november|december)$/i;
const within =
  /^(?:(?:is |also |sits |active |involved |member |part |a |plays |sings |works ){0,5}(?:in|on|of|with|for) (?:the |our |my |a )?)/iu;
const groupWords = phrasesOf(
  `committee|council|choir|board|panel|forum|task group|working group|task force|taskforce|book club|club|guild|band|orchestra|union|community|circle
  steering group|jury|chapter|society|association|interest group|running group|lunch group|study group|network|fire brigade
  first aider|crew group|user group|support group|volleyball team|football team|soccer team|handball team|basketball team|hockey team|rugby team|cricket team
  rowing team|sailing team|running team|cycling team|climbing team|swimming team|tennis team|badminton team|chess team|quiz team
  darts team|relay team|hackathon team`,
);

/** "In the works council", "plays in the company band". */
function groupIn(text: string): string | undefined {
  const group = behind(within, text, 4, 70)?.replace(/ with me$/iu, '');
  const last = group?.split(' ').slice(-2) ?? [];
  const isGroup = holdsAny(last.slice(-1).join(' '), groupWords) || beginsWithAny(last.join(' '), groupWords);
  return isGroup && /^[\p{L}\p{N}&/' -]+$/u.test(group ?? '') ? group : undefined;
}

const addressed =
  /^(?:prefers|likes|wants|insists on|is)(?: to be (?:called|addressed as))? (?=(?:Dr|Prof|Professor|Mr|Mrs|Ms|Mx)\.? \p{Lu})/u;

const friendFrom =
  /^(?:an? |my |our )?(?:good |old |close |dear )?(?:friend|mate|pal|buddy) (?=(?:from|through|via) \S)/iu;
/** A "buddy from the peak season project" is no friend from home. */
const ofWork =
  /\b(?:work|offices?|(?:the|my|our|old|sales|project|support|service|finance|last|first|former) team|projects?|proj|programmes?|programs?|workstreams?|rollouts?|jobs?|company|firm|employer|department|dept|shifts?|onboarding|induction|trainings?|workshops?|courses?|conferences?|fairs?|trade shows?|kick-?off|offsite|hackathon|task ?force|committee|works council|internship|traineeship|apprenticeship|grad(?:uate)? scheme|secondment|branch|plant|site|warehouse|whse|factory|lab|desk|floor|canteen|lunch|migration|audit|launch|go-live|merger|cutover|implementation|intake|cohort|assessment cent(?:re|er)|seminar|summit|meet-?up|customer|client|supplier|vendor|agency|slack|mentoring|mentor scheme|buddy scheme)\b/iu;
const ofLeisure =
  /\b(?:choir|band|orchestra|church|mosque|temple|parish|scouts?|football|soccer|five-a-side|rugby|cricket|hockey|tennis|badminton|volleyball|basketball|netball|chess|running|cycling|sailing|rowing|climbing|hiking|dance|yoga|gym|sports?|pub|quiz|darts|garden|allotment|school|nursery|kindergarten|antenatal|village|neighbou?rhood|charity|volunteering|book|language|pottery|cooking|painting|photo|theatre|drama|swim\p{L}*|ski\p{L}*|diving|riding|surf\p{L}*)\b/iu;
const atWorkNow = /^(?:from|through|via) (?:work|the office|the team|(?:the |our |this )?projects?)$/iu;
const kin =
  /^(?:my|our) (?:(?:older|younger|big|little|twin) )?(?:cousin|sister|brother|aunt|uncle|niece|nephew|wife|husband|mum|mom|dad|mother|father|son|daughter|grandmother|grandfather|(?:sister|brother|mother|father)-in-law|neighbour|neighbor|flatmate|landlord|landlady)$/iu;
const beside = /^(?:sits|works|is) (?:right )?(?:next to|opposite|across from|beside) (?:me|us)$/iu;

/** Friends and family are of the private side; who sits beside may be of the same team or not. */
function readPrivate(spelt: string): Reading | undefined {
  const from = behind(friendFrom, spelt, 6, 50);
  const isWork = ofWork.test(from ?? '') && !ofLeisure.test(from ?? '');
  const met = line('howMet', from ?? '');
  if (from !== undefined && !isWork) return tells({ kind: 'side', side: 'private' }, met);
  if (from !== undefined) return projectTold(spelt) || atWorkNow.test(from) ? undefined : tells(met);
  if (kin.test(spelt))
    return tells({ kind: 'side', side: 'private' }, line('title', spelt.replace(/^(?:my|our) /iu, '')));
  return beside.test(spelt)
    ? asks('meaning', [{ kind: 'role', role: 'team' }, item('commonGround', spelt)])
    : undefined;
}

/** "Client-side sponsor": a job at theirs. */
const clientSide =
  /^(?:client|customer)[- ]side (?:(?:project|product|account|technical|quality|it) )?(?:sponsor|lead|contact|pm|manager|owner|architect|engineer|tester|buyer|analyst|director)(?: (?:for|on|of) (?:the |our )?\S.{2,40})?$/iu;

/** What somebody is to the user, or does: nobody said of whom. */
const bareBoss = /^(?:the )?(?:manager|supervisor|lead|team ?lead|team ?leader)$/iu;

function readRole(spelt: string): Reading | undefined {
  if (clientSide.test(spelt)) return tells({ kind: 'role', role: 'customer' }, line('title', spelt));
  if (bareBoss.test(spelt)) return asks('meaning', [{ kind: 'role', role: 'manager' }, line('title', spelt)]);
  const bare = spelt.replace(/ only$/iu, '').replace(/,? since .{3,40}$/i, '');
  const role = roleOf(bare) ?? roleOf(spelt.replace(/^(?:role|group): (?=\S)/i, ''));
  const project = role === 'project' ? projectTold(bare) : undefined;
  if (role) return tells(...(project ?? [{ kind: 'role', role } as const]));
  return spelt.length > 80 ? undefined : placedRole(spelt);
}

/** "Customer at Pelion Foods"; of an "HR business partner for finance" finance is no team. */
function placedRole(spelt: string): Reading | undefined {
  const placed = withWhereabouts(spelt, (front) => {
    const role = roleOf(front);
    return role && { role, front: front.replace(/^(?:my|our|the|an?) /iu, '') };
  });
  if (!placed) return undefined;
  const { role, front } = placed.front;
  const told: Told = { kind: 'role', role };
  if (role !== 'hr' || !isHrPost(front)) return tells(told, ...placed.where);
  const isOver = / for (?:the |our )?\p{Ll}/u.test(spelt);
  return isOver
    ? tells(told, line('title', spelt.replace(/^(?:my|our|the|an?) /iu, '')))
    : tells(told, line('title', front), ...placed.where);
}

function readGroups(spelt: string): Reading | undefined {
  const group = groupIn(spelt);
  // "Add to my group Mental Health Allies" tells a group, and nothing of anybody's health.
  const isNamed =
    group !== undefined ||
    / (?:groups|lists|circles)$|\b(?:my|my own|to|in|into|under) (?:group|list|circle) \S/iu.test(spelt);
  const groups = (isNamed ? groupsTold(spelt) : undefined) ?? itemsOf(group ?? '');
  return groups.length === 0 ? undefined : tells(...groups.map((one) => item('groups', one.replace(/^the /i, ''))));
}

/** Who somebody is to the user: role, relation, side, other names, groups. */
export function readTie({ spelt }: Clause): Reading | undefined {
  const own = readRole(spelt) ?? readPrivate(spelt);
  if (own) return own;
  const relation = relations.find(([form]) => form.test(spelt))?.[1];
  if (relation) return tells({ kind: 'relation', relation });
  const side = sides.find(([form]) => form.test(spelt))?.[1];
  if (side) return tells({ kind: 'side', side });
  const formal = behind(addressed, spelt, 4, 42);
  const alias = aliasIn(spelt) ?? insteadIn(spelt) ?? (formal?.split(' ').length === 2 ? formal : undefined);
  if (alias !== undefined && !calendar.test(alias)) return tells(item('aliases', alias));
  return readGroups(spelt);
}
