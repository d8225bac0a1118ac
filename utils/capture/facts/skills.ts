import { before, beginsWithAny, behind, holdsAny, phrasesOf } from '@/utils/capture/behind';
import { isOfHome } from '@/utils/capture/home-life';
import { isDayOfLife, veryEnd } from '@/utils/capture/life-days';
import { fieldNamed } from '@/utils/capture/referred';
import { item } from '@/utils/capture/told';
import { bestIn, canIn } from './best-of-us';
import { isContact } from './contacts';
import { doneIn, tasks } from './done-at-work';
import { anyOf, beginning, behindAny, type Family, isOfNow, theirs, them, withoutFirst } from './saying';

const about = '(?:at|with|in|on|for|about|of|over|around|re|regarding|when it comes to|as regards)';
const able = anyOf(
  `good|great|excellent|amazing|brilliant|fantastic|superb|wonderful|ace|awesome|strong|skilled|gifted|talented|experienced|clever|sharp
  handy|solid|hot|proficient|competent|fluent|versed|well-versed|well versed|expert|top|tops|unbeatable|incredible|outstanding|terrific
  knowledgeable|sound|phenomenal|mean|lethal|unstoppable|second to none|a natural|a demon|adept|accomplished|formidable|top notch|shit hot
  wicked|genius|magic|first class|first rate|red hot|well up|clued up|clued-up|up to speed|capable|nifty|mustard|deft|at home|trained
  certified|qualified|well read|savvy|in (?:her|his|their) element`,
);
const master = anyOf(
  `whizz|whiz|wiz|wizard|genius|ace|star|pro|guru|magician|natural|legend|ledge|demon|dab hand|expert|maestro|ninja|rockstar|machine|master
  authority|oracle|encyclopa?edia|walking encyclopa?edia|wiki|specialist|go-to|go-to person|go-to guy|go-to girl|go-to woman|go-to man
  go to|go to person|go to guy|go to girl|go to woman|person to ask|person to see|person to talk to|person to speak to|person to go to|one to ask|one to see
  one to go to|one to talk to|person|first port of call|port of call|first stop|point of contact|contact|contact person|brains|fountain of knowledge
  mine of information|safe pair of hands|old hand|veteran|maven|boffin|buff`,
);
const lead = phrasesOf(
  'a|an|the|our|my|real|total|absolute|complete|true|bit|of|resident|in-house|local|team|office|company|best|main|one|only|best|such|brilliant|great|human|walking',
);
const masterOf = beginning(`${master} ${about}`);

const amount = '(?:an? |some |a very |a really )?';
const depth = anyOf(
  `lots of|a lot of|loads of|tons of|years of|decades of|deep|great|good|solid|vast|extensive|excellent|strong|wide|sound|encyclopa?edic
  in-depth|broad|huge|serious|mad|killer|wicked|amazing|brilliant|plenty of|long|many years of|much|real|incredible|impressive|a good|a strong|thorough|detailed|\\d\\d? years(?:'|’)?(?: of)?`,
);
const depthOf =
  '(?:experience|knowledge|expertise|command|grasp|understanding|background|skills|know-how|track record|qualification|eye|ear|nose|knack|feel|talent|flair|gift|head|hand|instinct|memory)';

const knows: readonly RegExp[] = [
  beginning(
    `(?:knows|understands|masters|excels|shines|specialises|specializes|majored|trained|qualified|certified)(?: ${about})?(?: all(?: there is to know)?(?: about)?| everything(?: about)?| a lot about| lots about| loads about| tons about| plenty about|)(?: (?:her|his|their) (?:way )?(?:around|round|about))?`,
  ),
  beginning(`${able} ${about}`),
  beginning(
    `(?:has |with |has got )?${amount}${depth} (?:domain |technical |product |industry |practical |working |market )?${depthOf} (?:in|with|of|on|over|about|as|for)`,
  ),
  beginning(
    `(?:has |with |has got )?(?:experience|expertise|background|a knack|a gift|a flair|a talent|an eye|a good eye|an ear|a nose|a head|a feel|a way) (?:in|with|on|for|of)`,
  ),
  beginning(
    '(?:has|holds|got|carries) (?:the |all the |most of the |so much )(?:knowledge|know-how|answers|history|overview|expertise|experience|memory) (?:on|of|about|for|in|with)',
  ),
  beginning(
    '(?:useful|helpful|invaluable|a great help|a big help|a lifesaver|worth asking|worth a call) (?:for|with|on|about|when it comes to|when)(?: ?:)?',
  ),
  beginning(
    `(?:has |holds )?(?:a |an )?(?:certificate|certification|qualification|degree|diploma|phd|masters?|training) in`,
  ),
  beginning(
    `(?:looks after|takes care of|deals with|sorts out|sorts|handles|in charge of|responsible for|on top of|accountable for|oversees|administers|maintains|owns|coordinates|keeps track of|the keeper of|trusted with|entrusted with|leads on|wrote the book on|lives and breathes|eats and breathes|spends (?:her|his) days (?:on|in|with)|(?:the )?(?:brains?|mind|driving force) behind)(?: all)?`,
  ),
  beginning(
    `(?:ask|see|try|go to|come to|check with|speak to|speak with|talk to|talk with|consult|turn to|ping|grab|call|contact|get|email|bug|use|tap) (?:${them}|\\p{Lu}\\p{L}+) (?:re|regarding|on all things|for anything|about anything|with anything|for all things|for help with|for help on|for advice on|if it's about|when it comes to|anything about|anything on|anything re)`,
  ),
  beginning('(?:does|works|performs) (?:wonders|magic|miracles) (?:with|on|for)'),
  beginning(`(?:go|come|turn) to ${them} (?:for|with|about|on|re)(?: anything(?: about| on| to do with)?)?`),
  beginning(
    `(?:${theirs} )?(?:thing|forte|superpower|super power|speciality|specialty|strong suit|strong point|strength|strengths|expertise|field|domain|big strength|best skill|area|bread and butter|specialist subject|party trick|main skill) (?:is|are|:)`,
  ),
  beginning(
    `(?:nobody|no one|no-one) (?:knows|understands|does|handles|explains|gets(?= (?:the|our) (?:\\S+ ){1,5}(?:better|like (?:her|him)))|beats ${them} (?:at|in|on))`,
  ),
  beginning('(?:the )?(?:only one|one|person) (?:who|that) (?:knows|understands|can|does|handles|sorts)'),
];
const likeThem = /,? (?:like|as well as|better than) (?:her|him|them|she does|he does)$/iu;
const downPat =
  /^(?:has (?:got )?)?(?=\S.{2,40} (?:down pat|down to a fine art|at (?:her|his|their) fingertips|under control|in (?:her|his|their) blood)$)/iu;
const patEnd =
  / (?:down pat|down to a fine art|at (?:her|his|their) fingertips|under control|in (?:her|his|their) blood|under (?:her|his|their) belt)$/iu;
const inField =
  / (?:whizz|whiz|wiz|wizard|guru|ninja|expert|genius|pro|specialist|whisperer|maestro|maven|ace|authority|geek|boffin|person|oracle|champion)$/iu;
const knownWell =
  / (?:(?:really |very |so |pretty |incredibly )?well|inside out|inside and out|back to front|by heart|in depth|like the back of (?:her|his|their) hand|like no(?:body| one)(?: else)?|like none other|best|better|down cold|(?:ice |stone )?cold|backwards|thoroughly|to (?:her|his|their) fingertips)$/iu;
/** "Understands German badly". */
const hardly =
  /\b(?:badly|poorly|barely|hardly|scarcely|a little|a bit|little|not|only roughly|only the basics|next to nothing|nothing)$|^(?:little|no|hardly|barely|next to nothing|nothing)\b/iu;

const ownThings = phrasesOf(
  `flats|cottage|caravan|holiday home|motorbike|kid|kids|child|children|school|nursery|dog|dogs|cat|cats|garden|dishes|laundry|shopping|mother|mum|mom|dad|father|parents|husband|wife|son|daughter|house|marathon|bath|grandchildren
  himself|herself|themselves|boat|horse|horses|plants|neighbour|baby|twins|family|grandma|nan|in-laws|money|life|home|cooking|weekend|bins|chickens|bees|people|team|it|this|that|me|us|you`,
);
const agent = new RegExp(
  `^${amount}(?:great|brilliant|excellent|fantastic|superb|amazing|strong|born|natural|gifted|talented|skilled|wonderful|fabulous|terrific|good|best) (?:public )?${anyOf(
    `listener|presenter|speaker|negotiator|organi[sz]er|communicator|planner|writer|problem[- ]solver|mentor|teacher|trainer|facilitator|mediator|coder
    programmer|salesman|saleswoman|salesperson|seller|troubleshooter|people person|multitasker|networker|coach|proofreader|moderator|storyteller|sounding board
    team player|closer|researcher|analyst|debugger|translator|fixer|host|chair|team builder|motivator|all-rounder`,
  )}$`,
  'iu',
);
const firstAid =
  /^(?:an? |the |our )?(?:(?:trained|qualified|certified) )?(?:first[- ]aider|fire warden|fire marshal)$/iu;

const noStrength =
  /^(?:my|(?:our|the) (?:\p{L}+ ){0,2}(?:project|programme|team)$|too much|nothing|what|why|when|where|who|if|me|us|you|it|this|that|them|him|her|about me|about us|everyone|nobody|better|best|nothing|something)\b|\b(?:from (?:school|uni|work|my)|yesterday|tomorrow|each other)\b/iu;
const mostWords = 9;

/** "Cloud billing guru" without an article: no other job or person is called so. */
const masterAlone = / (?:whizz|whiz|wiz|wizard|guru|ninja|whisperer|maestro|maven|geek|boffin|oracle)$/iu;
const isFieldOf = (field: string | undefined, named: string): boolean =>
  field !== undefined &&
  masterAlone.test(named) &&
  fieldNamed(field) !== undefined &&
  !/^(?:an?|met|is|was|no|not) /iu.test(named);

function skillIn(bare: string): string | undefined {
  const named = withoutFirst(bare, lead, 4);
  const of = behindAny([masterOf], named);
  if (of !== undefined) return of;
  if (agent.test(bare) || firstAid.test(bare)) return bare.replace(/^(?:an?|the|our) /iu, '');
  const field = before(inField, named, 2, 40);
  const isNamed = named !== bare || isFieldOf(field, named);
  if (field !== undefined && isNamed && field.split(' ').length < 4) return field;
  if (downPat.test(bare)) return before(patEnd, bare.replace(/^has (?:got )?/iu, ''));
  return bestIn(bare) ?? canIn(bare) ?? doneIn(bare) ?? behindAny(knows, bare);
}

/** "Leads the choir, ask her about it": whom to ask is said beside it. */
const askToo =
  /, (?=(?:so |just |please )?(?:ask|see|go to|call|talk to) |(?:everyone|everybody|people|we all|they all|others|all of us|the whole \p{L}+|the others) (?:asks?|goes?|comes?|turns?|calls?|rings?|knows?) )/iu;

/** "Does the stock count last Friday of the month": when, as much as what. */
const onDay =
  /\b(?:last|next|this|on|every|each|first|second|third) (?:\p{L}+ )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b/iu;
/** "Does all the talking in meetings" is no praise. */
const mereTalk = /^(?:(?:all )?the )?(?:talking|speaking|chatting)(?! (?:to|with|for)\b)(?: |$)/iu;

export const readStrongAt: Family = ({ bare }) => {
  const skill = isContact(bare)
    ? undefined
    : skillIn(bare.split(askToo, 1)[0] ?? bare)
        ?.replace(likeThem, '')
        .replace(/ (?:far |much |way )?better than .{2,60}$/iu, '')
        .replace(
          /^(?:charge of|about|on|with|(?:anything|everything|all things)(?: (?:about|on|with|around|to do with|related to))?) (?=\S)/iu,
          '',
        )
        .replace(knownWell, '')
        .replace(
          / (?:for (?:us|the team|everyone|everybody|all of us|the rest of us)|around here|round here|here)$/iu,
          '',
        )
        .replace(/^: ?/u, '');
  if (skill === undefined || skill.split(' ').length > mostWords || /\d| then$/u.test(skill)) return undefined;
  if (onDay.test(skill) || mereTalk.test(skill) || hardly.test(skill)) return undefined;
  const isOwn = holdsAny(skill, ownThings) && !holdsAny(skill, tasks);
  return isOwn || isOfHome(skill) || noStrength.test(skill) || isOfNow(skill)
    ? undefined
    : { told: [item('strengths', skill)] };
};

const lacks: readonly RegExp[] = [
  beginning(
    `${anyOf(
      `struggles|struggling|struggle|wrestles|wrestling|battles|battling|grapples|grappling|flounders|floundering|stumbles|gets stuck|stuck|gets lost|lost|gets confused|confused
      gets tangled up|tangled up|gets muddled|muddled|baffled|stumped|puzzled|flummoxed|out of (?:her|his|their) depth|in over (?:her|his|their) head|overwhelmed`,
    )} (?:with|w/|in|on|by|over|when it comes to|about)`,
  ),
  beginning('(?:struggles|struggling|struggle) (?:to(?= \\S+ \\S)|using|doing)'),
  beginning(
    '(?:has |having |have |had )?(?:some |a bit of )?(?:trouble|troubles|difficulty|difficulties|problems|issues|a hard time|a tough time|hard times?) (?:with|in|using|doing|on)',
  ),
  beginning(
    "(?:can't|cannot|unable to|isn't able to|not able to|can never) (?:get (?:her|his|their) head (?:a)?round|work out|figure out|make sense of|crack|quite do|get to grips with)",
  ),
  beginning(
    "(?:doesn't|does not|don't|doesnt) (?:know|get|understand|really get|quite get|feel confident with|feel comfortable with|feel sure about)(?: much about| how to| the first thing about| (?:her|his) way (?:a)?round)",
  ),
  beginning(
    "(?:not|isn't|no) (?:the |so |that |too |so very )?(?:good|great|confident|sure|strong|strongest|best|comfortable|familiar|at home|experienced|fluent|hot|clued up|up to speed|technical) (?:at|with|in|on|when it comes to|about)",
  ),
  beginning(
    '(?:is )?(?:bad|lousy|crap|crappy|dreadful|horrible|no use|no help|slow|not up to speed|behind|terrible|poor|weak|weaker|rubbish|awful|hopeless|useless|pants|shaky|rusty|unsure|uncertain|insecure|inexperienced|clumsy|green|weakest|wobbly|shy|nervous) (?:at|with|in|on|when it comes to|about|when)',
  ),
  beginning(
    '(?:needs|wants|need|could use|could do with|can use|would like|would love|would welcome|would appreciate|looking for|asks for|asked for|asked me for|asked us for|asking for|keeps asking for|grateful for|glad of|glad for|welcomes|appreciates|happy about|happy with|happy to get|open to|likes) (?:some |a bit of |a little |more |any |a |an |extra |lots of |a lot of |your |our |my )?(?:help|hand|support|assistance|coaching|training|guidance|advice|refresher|practice|tips|pointers|mentoring|second pair of eyes|extra pair of eyes|pair of hands|backup|tuition|lessons|hand-holding|handholding|reassurance|explanation|input) (?:with|on|in|for|about|regarding|how to|re|when it comes to)',
  ),
  beginning(
    '(?:needs|wants|likes|could do with) (?:someone|somebody|people|others|(?:us|me)(?= to (?:show|help|explain|teach|proofread|walk|talk))) to (?:show (?:her|him|them)|help (?:her|him|them)(?: with)?|explain|teach (?:her|him|them)|proofread|walk (?:her|him|them) through|talk (?:her|him|them) through|check(?! (?:in|up|on|with)\\b)|double-check|go over)',
  ),
  beginning(
    '(?:needs|wants|would like|would love|could use|could do with|looking for|hoping for|keen on|after|asks for|asked for|grateful for|happy about|welcomes)(?= (?:an? |some |any |more |warm )*(?:intros?|introductions?|connections|a mentor|a sponsor) (?:to|with|in|into|at|for) )',
  ),
  beginning('(?:help|support|training|coaching|hand) (?:needed|wanted|welcome)(?: with| on| for| in|:)'),
  beginning(
    `(?:her |his |their )?(?:only |main |big |one |biggest )?(?:weak spot|weak point|weakness|weak side|not (?:her|his|their) (?:thing|forte|strong suit|strong point|strength)|blind spot)(?: is|:)`,
  ),
  beginning(
    "(?:hasn't|hasnt|has not|haven't|has never) (?:quite |really |yet )?(?:(?:got|gotten) (?:the hang of|to grips with|(?:her|his|their) head (?:a)?round|used to)|mastered|figured out|worked out|cracked|learnt|learned)",
  ),
  beginning(
    `(?:still )?(?:getting used to|getting to grips with|learning the ropes (?:of|in|at|with)|finding (?:her|his|their) (?:feet|way) (?:in|with)|figuring out|working out how to|learning how to)`,
  ),
  beginning('(?:finds|has|finding) it (?:hard|difficult|tough|tricky|a struggle|a challenge|daunting|stressful) to'),
];
const hardEnd =
  / (?:(?:is |are )?(?:(?:very|really|quite|so|rather|pretty|extremely|too|incredibly|a bit) )?(?:hard|difficult|tricky|tough|confusing|daunting|challenging|a struggle|a challenge|a headache|a nightmare|a mystery|overwhelming)(?: for (?:her|him|them)| to (?:her|him|them))?|(?:is|are|isn't|is not|aren't) (?:not )?(?:her|his|their) (?:strong suit|strong point|thing|forte|strength|best subject|weak spot|weak point|weakness|strongest point))$/iu;
const findsHard = /^(?:finds?|has|having|thinks) (?=\S)/iu;
/** What is no task: people, feelings, one's own life, the place. */
const noTask = phrasesOf(
  `replying|answering|responding|listening|timekeeping|email|emails|mail|mails|phone|phones|chat|teams|slack|calls|texts|money|temper|moods|health|stammer|back|knee|knees|eyesight|it|that|this|me|us|you|her|him|them|people|what|who|why|sleep|sleeping|mornings|morning|crowds|grief|loss|divorce|break-up|breakup|weight|heat|cold|stairs|hearing|walking|breathing
  kids|children|twins|baby|childcare|school|nursery|commute|commuting|traffic|parking|rent|mortgage|debt|the area|town|the city|the country|the job|the team|the role|the company|the office|here|parents|family
  husband|wife|mother|father|life|death|move|moving|change|authority|the door|heights|flying|spiders|losing|myself|herself|himself|cravings|alcohol|drink|smoking|food|eating|noise|what to say|the truth|names|faces`,
);

function lackIn(bare: string): string | undefined {
  const lack = behindAny(lacks, bare, 2, 80);
  if (lack !== undefined) return lack;
  const end = before(hardEnd, bare, 3, 60);
  const hard =
    end === undefined
      ? undefined
      : (behind(findsHard, end, 3, 60) ??
        (/ (?:for|to) (?:her|him|them)$| (?:her|his|their) /iu.test(bare.slice(end.length)) ? end : undefined));
  return hard;
}

/** "Mail merge", "phone system" are things to be learnt, where "mail" alone is a way. */
const tools =
  /^(?:e-?mail|mail|phone|chat|teams|slack|call|text)s? (?:merges?|servers?|systems?|settings?|filters?|rules?|marketing|templates?|campaigns?|set-?up|integrations?|bots?|software|apps?|clients?|admin|automations?|workflows?|channels?|groups?|etiquette|signatures?|lists?|cent(?:re|er)s?|routing|flows?|formatting|archives?|migrations?)\b/iu;

/** What is to be done about it, or that it is said openly, is another thing. */
const aside = /(?: [+;]|,) (?:but|so|offer|help|asks?|says?|give|show|she|he|they|please|be|and says)\b/iu;

export const readLacking: Family = ({ bare }) => {
  const what = lackIn(bare)
    ?.replace(/^: ?/u, '')
    .replace(/ (?:yet|so far|still|at all)$/iu, '')
    .split(aside, 1)[0]
    ?.replace(veryEnd, '');
  if (what === undefined || isOfNow(what) || isOfHome(what) || isDayOfLife(what)) return undefined;
  if (tools.test(what)) return { told: [item('needsHelpWith', what)] };
  if (beginsWithAny(what, noTask)) return undefined;
  const isOwn = what.split(' ').some((word) => noTask.has(word.toLowerCase())) && what.split(' ').length < 4;
  return isOwn ? undefined : { told: [item('needsHelpWith', what)] };
};
