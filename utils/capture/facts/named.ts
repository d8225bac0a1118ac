import type { RoleGroup } from '@/utils/people/types';
import { phrasesOf } from '../behind';
import { itemsOf } from '../lines';
import { item, line } from '../told';
import type { Told } from '../types';
import { anyOf, type Family, isOfNow, theirs, them, withoutFirst } from './saying';

const name = "\\p{Lu}[\\p{L}'’.-]{0,14}";
const notNames = phrasesOf(
  `slack|teams|zoom|email|mail|chat|phone|call|calls|whatsapp|signal|monday|tuesday|wednesday|thursday|friday|saturday|sunday|english|german|french|mornings|afternoons|excel|word|google|jira|london|berlin|paris|pune
  meetings|video|text|texts|coffee|tea|she|he|they|him|her|hr|it|qa|python|java|outlook`,
);
const instead: readonly RegExp[] = [
  new RegExp(
    `^(?:prefers|likes|uses|use|say|write|wants|goes by|goes with|go with|(?:prefers |likes |wants )?to be called|just|only|call ${them}|it's|known as|always|please call ${them}|rather)? ?["“'‘]?(${name})["”'’]?,? (?:instead of|not|never|rather than|over|to|and not|but not|and never|for)(?: her full| his full)? ["“'‘]?(${name})["”'’]?(?:,? please|!)?$`,
    'u',
  ),
];
const calledThus: readonly RegExp[] = [
  new RegExp(
    `^["“'‘]?(${name}(?: ${name})?)["”'’]? (?:for short|to (?:her |his |their |all |my |us |close |most |every)\\S*(?: \\S+)?|among friends|is what (?:everyone|everybody|people|we all|we|they|friends) calls? ${them})$`,
    'u',
  ),
  new RegExp(
    `^(?:we (?:all )?call ${them}|(?:the )?(?:whole team|team|office|lads|colleagues|mates|all|family|boss|others|most people|most|lot) calls? ${them}|(?:mostly|usually|better|also|widely|generally|sometimes|often|locally|otherwise)? ?(?:known|called|referred to|addressed)(?: to all| to everyone| here| in the office| at work| by everyone| by all)? (?:as|by)|goes mostly by|goes just by|answers only to|responds to|(?:signs off|signs|introduces (?:her|him|them)sel(?:f|ves)) as|likes (?:us|people|everyone) to call ${them}|everyone says|everyone knows ${them} as|you can call ${them}|just call ${them}|short(?:ened)? (?:for|to)|shortens it to|first name terms?:?|nickname'?s|stage name|pen name|handle is|nicknamed) ["“'‘]?(${name}(?: ${name})?)["”'’]?$`,
    'iu',
  ),
];

/** "Kah-REEN, not Karen" is how it sounds. */
const syllabled = /\p{Ll}-\p{Lu}{2}|\p{Lu}{2}-\p{L}|-\p{Ll}/u;

const smallLead = new RegExp(
  `^(?:goes by|goes mostly by|known as|aka|a\\.k\\.a\\.|nickname(?: is|'s)?:?|nick:?|answers to|responds to|signs as|signs off as|(?:everyone|everybody|people|friends|we all|we|mates|colleagues|they all|the team|the whole team|the lads) (?:just )?calls? ${them}|likes to be called|prefers to be called|wants to be called|prefers being called|calls (?:her|him)self|also known as|better known as|known to all as|known to everyone as|known here as) ["“'‘]?(\\p{Ll}{2,12})["”'’]?(?:,? (?:for short|to (?:all|everyone|friends|everybody|the team|us)(?: .{2,16})?|here|by (?:all|everyone|everybody)|not \\p{Ll}{2,14}|never \\p{Ll}{2,14}|please))?$`,
  'iu',
);
const noName = phrasesOf(
  'the|her|him|his|me|my|us|it|that|this|boss|sir|madam|miss|first|last|name|phone|email|mail|back|anything|everyone|nobody|reliable|difficult|friendly|helpful|strict|nice|kind|title|surname|nothing|whatever|initials|often|late|early|she|he|they',
);

/** Names in small letters, where nothing else can stand: "goes by fliss". */
function smallAliasIn(text: string): string | undefined {
  const found = smallLead.exec(text)?.[1];
  return found === undefined || noName.has(found.toLowerCase()) ? undefined : found[0]?.toUpperCase() + found.slice(1);
}

/** "Prefers Dr Lindqvist not Maja", "prefers dr lindqvist": how to address somebody. */
const addressed = /^(?:prefers|likes|wants|use|insists on|call (?:her|him|them)|address (?:her|him|them) as|address as|it's|say)(?: to be (?:called|addressed as))? ((?:dr|prof|professor|mr|mrs|ms|mx|doctor|sister|father|captain)\.? [\p{L}'’-]{2,20}(?: [\p{L}'’-]{2,20})?)(?:,? (?:not|never|rather than|over|instead of) [\p{L}'’ -]{2,24})?$/iu;

function aliasIn(text: string): string | undefined {
  const formal = addressed.exec(text)?.[1] ?? smallAliasIn(text);
  if (formal !== undefined) return formal;
  for (const form of instead) {
    const [, called, other] = form.exec(text) ?? [];
    if (called !== undefined && syllabled.test(called)) return undefined;
    if (called !== undefined && other !== undefined && called[0] === other[0]) return called;
    if (called !== undefined && /^(?:goes|call|to be|(?:prefers |likes |wants )?to be)/u.test(text)) return called;
  }
  const thus = calledThus.map((form) => form.exec(text)?.[1]).find(Boolean);
  return thus !== undefined && /^\p{Lu}/u.test(thus) ? thus : undefined;
}

/** Letters by which the same sound may begin. */
const alike = [
  'sxczšşś',
  'nñ',
  'ckqgx',
  'gjhyx',
  'wv',
  'vw',
  'aoeuiyh',
  'phf',
  'tcd',
  'bp',
  'rl',
  'td',
  'jhzy',
  'zsx',
  'ngw',
  'mn',
  'eiy',
  'kc',
  'lr',
  'xhsz',
];
const soundsAlike = (one: string, other: string) =>
  one === other || alike.some((letters) => letters.includes(one) && letters.includes(other));
const compounds = phrasesOf(
  `part-time|full-time|hands-on|on-call|one-to-one|face-to-face|in-person|half-day|on-site|off-site|follow-up|check-in|stand-up|catch-up|heads-up|go-to|no-go|tea-time|drop-in|day-off|sign-off|hand-over|well-known|self-employed|long-term|short-term|co-lead|vice-chair|ex-colleague|re-org|pre-read`,
);
const sounded = new RegExp(
  `^(${name})(?: (?:is|=|as|->))?:? ["“'‘/]?(\\p{L}{1,6}(?:[- ]\\p{L}{1,6}){1,4})["”'’/]?$`,
  'u',
);
const sayWays: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:${theirs} |the )?(?:(?:first|last|sur|full|family) ?)?(?:name|surname)(?:'s| is)?,? )?(?:pronounced|pronounce|pronounce it|spoken|said|you say|you say it|say it|say|sounds like|sounding like|rhyming|think|reads|it's said|it is said)(?: like| as| as in| exactly like| more like| the| with| kind of like)?:? ["“'‘]?(.{2,40})$`,
    'iu',
  ),
];
const soundHints =
  /^(?:(?:the |her |his )?["“']?\p{L}{1,3}["”']? (?:at the (?:end|start) )?(?:in .{2,16} )?(?:is|is said|sounds|like|as) (?:silent|like|as|said)|silent \p{L}{1,2}\b|(?:stress|emphasis|accent) (?:is )?(?:on|first|second|last)|(?:soft|hard|long|short|rolled|rolling) [b-hj-zA-Z](?: |$)|roll the \p{L}|rhymes with|(?:(?:her|his|their|the) )?(?:first|last|family|sur) ?name (?:rhymes with|sounds like)|two syllables|one syllable|three syllables|the \p{L}{1,2} (?:is|isn't) )/iu;
const notSound =
  /\b(?:she|he|they|i|we|you|nothing|something|thanks|please|what|hello to|no|yes|more|less|so|that|it)\b/iu;

/** "Niamh = neev": a name, and one word that begins alike. */
const equalled = /^(\p{L}{3,12}): ["“'‘]?(\p{Ll}{3,12})["”'’]?$/u;
const fields = phrasesOf('team|title|role|goal|need|needs|time|zone|hours|email|mail|phone|chat|calls|call|company|office|place|lunch|likes|note|notes|urgent|pronouns|nick|nickname|group|groups|skills|strengths|mood|status|state|today|work|works|best|away|focus|lead|city|town|job|thanks|feedback|holidays|school|kids|dog|cat|car|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|weekend|weekends|mornings|afternoons|evenings|lunchtime|breaks|winter|summer|spring|autumn|easter|christmas|january|february|march|april|june|july|august|september|october|november|december|bosses|boss|manager|wife|husband|son|daughter|hobby|hobbies|interests|skill|fun|size|shift|shifts|break|dept|department|desk|room|floor|phone|mobile|diet|food|drink|coffee|tea');
const isSoundOf = (written: string, sound: string) =>
  !fields.has(written.toLowerCase()) && written.toLowerCase() !== sound && soundsAlike(written.slice(0, 1).toLowerCase(), sound.slice(0, 1)) && /[aeiouy]/u.test(sound) && !/(?:ing|ed|ly|s)$/u.test(sound);

/** "Siobhan = shi-vawn", "silent W", "pronounced the French way". */
function soundIn(text: string): string | undefined {
  if (text.length > 60) return undefined;
  if (soundHints.test(text)) return text;
  const loud =
    /^(?:(?:say|it's|just|as) )?["“'‘]?(\p{L}{1,7}(?:-\p{L}{1,7}){1,4})["”'’]?(?:,? (?:not|for|never) \S.{1,24})$/u.exec(
      text,
    )?.[1];
  if (loud !== undefined && syllabled.test(loud) && !compounds.has(loud.toLowerCase())) return loud;
  const [, written = '', sound = ''] = sounded.exec(text) ?? [];
  const [first = ''] = sound.toLowerCase();
  const isPlain = /^\S+ (?:is|as) /u.test(text) && !/\p{Lu}{2}|["“'‘]/u.test(sound);
  const isSaid = !isPlain && written.length > 2 && sound.includes('-') && !compounds.has(sound.toLowerCase());
  if (isSaid && !fields.has(written.toLowerCase()) && soundsAlike(written.slice(0, 1).toLowerCase(), first)) return sound;
  const single = equalled.exec(text);
  if (single && isSoundOf(single[1] ?? '', single[2] ?? '')) return single[2];
  const way = sayWays.map((form) => form.exec(text)?.[1]).find(Boolean);
  const isNamed =
    /name|pronounc|sounds|rhym/iu.test(text) &&
    !/sounds? (?:good|great|like (?:a|an|the|she|he|they|it))\b/iu.test(text);
  return way !== undefined && isNamed && !notSound.test(way) && way.split(' ').length < 6
    ? way.replace(/["”']$/u, '')
    : undefined;
}

const set = '(?:she|he|they|xe|ze|ey|fae|hers?|him|his|them|theirs?|zir|hir|any)';
const pronounLead = anyOf(
  "(?:(?:her|his|their|new|pref|preferred|my) )?(?:pronouns?|pronomen)(?: (?:are|is|have changed to|changed to|now|since june))?:?|(?:now )?uses?|use|goes by|goes w/|goes with|badge says|(?:email )?signature says|e-?mail sig says|careful:?|it's|asked us to use|asked me to use|wants to be|in meetings use|told me (?:her|his|their) pronouns are|told me:?|prefers?|please use|please say|say|refer to (?:her|him|them|\\p{Lu}\\p{L}+) (?:as|with)|wants to be referred to as|fine with|ok with|happy with|answers to|changed to|switched to|note:?|\\p{Lu}\\p{L}+ (?:uses|takes|is|=|goes by)|call \\p{Lu}\\p{L}+",
);
const pronounsOf = new RegExp(
  `^${pronounLead} ?["“'‘]?(${set}(?: ?(?:/|or|and) ?${set}){1,2}|they|any pronouns?|no pronouns?)["”'’]?(?:,? (?:not|never|please|since|for|when|only|is fine|now|pronouns).{0,32})?$`,
  'iu',
);

/** "Now uses they/them", "badge says she/her". */
function pronounsIn(text: string): string | undefined {
  const found = pronounsOf.exec(text)?.[1];
  return found?.replace(/ ?(?:\/|or|and) ?/giu, '/').toLowerCase();
}

/** Names of things that people do together for a while. */
const projectEnd = anyOf(
  'project|programme|program|initiative|workstream|rollout|roll-out|task ?force|working group|steering group|committee',
);
const onIt =
  '(?:(?:now |also |currently |still )?(?:part of|on|in|member of|works? (?:with me |with us )?on|working (?:with me |with us )?on|joined|joins|belongs to|helps (?:with|out on|on)|active in|assigned to|staffed on|leads|leading|runs|running|involved (?:in|with)|sits on|contributes to|drives|co-leads|seconded to|allocated to|attached to) )';
const projectOf = new RegExp(
  `^${onIt}(?:the |our |my |a )?((?:[\\p{L}\\p{N}&/'-]{2,20} ){1,3}${projectEnd}|[Pp]roj(?:ect)? [\\p{Lu}\\p{N}][\\p{L}\\p{N}-]{1,20}|workstream \\S{1,16})(,? (?:with me|with us|together|too|as well|like me))?(?: now| these days| until .{3,20})?$`,
  'u',
);
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
const addTo = /^(?:[Pp]lease )?(?:[Aa]dd(?: (?:her|him|them))? to|[Pp]ut(?: (?:her|him|them))? (?:in|into|on)|belongs in|belongs on|file under|goes in|groups?:) (?:the |my |our )?((?:\p{Lu}[\p{L}'’&-]+ ?){1,4}(?:(?:,|and|&) (?:the |my )?(?:\p{Lu}[\p{L}'’&-]+ ?){1,4}){0,2})(?:groups?|lists?|circles?)?$/u;
const lead = phrasesOf('now|also|currently|still|officially|technically|basically|just|the|a|an');

/** Names, how they are said, roles, and what somebody is a part of. */
export const readNamed: Family = ({ text }) => {
  const pronouns = pronounsIn(text);
  if (pronouns !== undefined) return { told: [line('pronouns', pronouns)] };
  const alias = aliasIn(text);
  if (alias !== undefined && !notNames.has(alias.toLowerCase())) return { told: [item('aliases', alias)] };
  const sound = soundIn(text);
  if (sound !== undefined) return { told: [line('sayIt', sound)] };
  if (isOfNow(text)) return undefined;
  const [, project, withMe] = projectOf.exec(text) ?? [];
  if (project !== undefined && !ours.test(project)) {
    const told: Told[] = [item('groups', project)];
    return {
      told:
        withMe === undefined || !/project|proj/iu.test(project) ? told : [...told, { kind: 'role', role: 'project' }],
    };
  }
  const groups = addTo.exec(text)?.[1]?.trim();
  if (groups !== undefined) return { told: itemsOf(groups).map((one) => item('groups', one)) };
  const role = roles.find(([form]) => form.test(withoutFirst(text, lead, 2)))?.[1];
  return role === undefined ? undefined : { told: [{ kind: 'role', role }] };
};
