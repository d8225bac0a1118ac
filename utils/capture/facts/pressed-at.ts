import { line } from '@/utils/capture/told';
import { anyOf, type Family, isOfNow } from './saying';

/** How people are when much is on. */
const temper = anyOf(
  `(?:short|bad|hot|quick|ill|foul|even|sharp)[- ]temper(?:ed)?|quiet|quieter|silent|snippy|cranky|hangry|snappy|snappish|grouchy|grumpy|antsy|brusque|brisk|dismissive|fidgety|surly|sullen|gruff|short|shorter|sharp|sharper|loud|louder|curt|terse|cross|moody|irritable|irritated|angry|annoyed|tetchy|ratty|stroppy|narky|shirty|flustered|frosty|cold|cool|defensive|distant|pale|bossy|sarcastic|impatient|anxious|nervous|nervy|jumpy|tense|tenser|forgetful|prickly|twitchy|aggressive|abrupt|blunt|withdrawn|overwhelmed|hyper|vague|weird|picky|pedantic|controlling|emotional|crabby|testy|edgy|on edge|panicky|stressed|wound up|worked up|heated|frantic|scattered|erratic|rude|harsh|monosyllabic|clipped|unreachable|invisible|stubborn|inflexible|rigid|strict|stricter|demanding|fussy|very formal|restless|agitated|worried|clumsy|careless|slow|slower|hard to reach|hard to get hold of|unfriendly|passive[- ]aggressive|gloomy|dramatic|negative|pessimistic|cynical|talkative|unbearable|not (?:her|him)self|not at (?:her|his) best|all over the place|in a (?:bad )?mood|in bad mood|thin-skinned|touchy|sensitive|calm|calmer|focused|concentrated|efficient|brilliant|at (?:her|his) best`,
);
const very =
  '(?:(?:a bit|a little|very|really|quite|rather|so|dead|all|too|extremely|always|often|usually|sometimes|super|pretty|easily|even|more|most|totally|completely|visibly|especially) ){0,2}';
const turns =
  '(?:(?:she|he|they) )?(?:(?:can|may|tends to|will|might) )?(?:(?:is|are|be|gets?|goes|go|turns?|becomes?|grows?|seems?|feels?|comes across as|acts|reacts|sounds|looks) )';

const busy = anyOf(
  `releases?|release (?:day|days|week|weeks|time)|launch(?:es)?|launch (?:day|days|week|time)|deadlines?|audits?|audit (?:day|days|week|weeks|time|season)|demos?|demo (?:day|days|week)|go-?lives?|board (?:meetings?|week|day)|steering (?:committees?|meetings?)|presentations?|(?:quarter|month|year|period|term|sprint|budget|fiscal[- ]year)[- ]?(?:ends?|close|closing)|closing|close|exams?|exam (?:time|week|weeks|season|period)|budget (?:time|season|round|week|talks)|inventory|stock-?tak(?:e|ing)|peak(?: (?:season|time|times|hours|weeks|days))?|crunch(?: (?:time|week|weeks))?|inspections?|deploy(?:s|ments?)?|deployment days?|cut-?overs?|migrations?|tenders?|tender (?:phase|phases|time)|pitch(?:es)?|opening (?:night|week)|show (?:day|days|week)|customer (?:visits?|meetings?)|visits? of the (?:board|management)|negotiations?|reporting (?:time|week|season|days?)|payroll (?:day|days|week|run)|enrolment|admissions|result days?|results day|court (?:days?|dates?|hearings?)|elections?|tax (?:season|time|returns?)|the christmas (?:business|rush|season)|handovers?|interviews?|escalations?|outages?|incidents?|emergenc(?:y|ies)|cris[ei]s|rush(?: hours?)?|overload|stress|pressure|time pressure|bottlenecks?|shortages?|understaffing|staff shortages?|busy (?:days?|weeks?|times?|periods?|spells?|phases?|seasons?)|hectic (?:days?|weeks?|times?|phases?)|stressful (?:days?|weeks?|times?|phases?|situations?|periods?|meetings?)|tense (?:situations?|meetings?)|conflicts?|arguments?|hard (?:talks|times|weeks)|tight (?:schedules?|timelines?|deadlines?)|long (?:days|meetings)|too (?:much|many) \\p{L}+(?: \\p{L}+)??|many (?:tasks|deadlines|requests|projects|open points)|a (?:full|overflowing) (?:inbox|calendar|plate|desk)|reviews?|ward rounds?|surgery days?|theatre days?|delivery (?:days?|week|dates?)|publication (?:day|days|week)|print deadlines?|press days?|events?|conferences?|fairs?|trade shows?|ship dates?|milestones?|the finish(?:ing)? line|the end of (?:the|a|each|every) (?:month|quarter|year|sprint|project|term|week)`,
);
const atWhat = `(?:in|on|at|before|during|around|near|close to|ahead of|right before|just before|shortly before|towards|under|with|after|over|through|by) (?:(?:the|a|an|each|every|any|all|her|his|big|major|important|our) ){0,2}(?:(?:final|last|first|hot|few|two|three|critical|decisive) ){0,2}(?:(?:days?|weeks?|hours?|phase|phases|moments?|run-up|time) (?:before|of|to|until|around) )?(?:(?:the|a|an|each|every|any|big|major|important|our|upcoming) ){0,2}(?:${busy}|(?<= of (?:the|a|each|every) )(?:month|quarter|year|sprint|project|term))`;
/** "When exams come", "as soon as the budget is due". */
const whenWhat = `(?:when|whenever|once|if|as soon as|the moment|every time) (?:(?:the|a|an|her|his|big|some|any|there is|there's|there are|much|too much|a lot of|so much|lots of|many|too many) ){0,3}(?:${busy}|work|workload|it|things|tasks|budgets?|reports?|plans?|projects?|meetings?|lists?|orders?|requests?|mails?|tickets?|numbers?|results?|people|somebody|someone|anything|something|stakes)(?: \\S+){0,5}`;

/** "Tense before presentations", "gets short with everyone in release week". */
const howFirst = new RegExp(
  `^(?:${turns})?${very}${temper}(?: (?:with|to|towards|and|in|on|by)(?: \\p{L}+){1,3})?,? (?:${atWhat}|${whenWhat})$`,
  'iu',
);
/** "On audit days he is tense". */
const whenFirst = new RegExp(
  `^(?:${atWhat}|${whenWhat})(?: (?:days?|times?|weeks?))?(?:,|:)? (?:${turns})?${very}(?:${temper})(?= |,|$)`,
  'iu',
);
const loses =
  /^(?:(?:she|he|they) )?(?:easily |quickly |sometimes |often |always |then )?loses (?:(?:her|his|the) )?(?:patience|focus|track|overview|temper|nerve|cool|sight of \p{L}+|confidence|concentration|thread|heart|humou?r)\b/iu;
const unmoved =
  /^(?:never|hardly ever|rarely|seldom|doesn't|does not) (?:shows?|lets? on|admits?) (?:(?:any|her|his|being|that (?:she|he) is) )?(?:stress|pressure|panic|stressed|overloaded|when (?:stressed|overloaded))/iu;
/** "Handles pressure well", "good in a crisis". */
const copes =
  /^(?:(?:doesn't|does not|can't|cannot|can|hardly) )?(?:handles?|copes? with|cope with|deals? with|takes?|stands?|manages?|bears?|tolerates?|thrives? (?:on|in)|enjoys?|needs|loves|hates|reacts? (?:badly |well |poorly )?to|responds? (?:badly |well |poorly )?to|performs? (?:well |badly |best )?(?:under|in)) (?:a lot of |much |some |a bit of |time |deadline )?(?:pressure|stress|stressful situations|crises|emergencies|chaos|time pressure|tight deadlines)(?: (?:very |quite |rather |really )?(?:well|badly|poorly|fine|easily|calmly|with (?:humou?r|calm|grace)|at all))?$|^(?:is )?(?:not |very |really |always |surprisingly )?(?:good|great|bad|hopeless|useless|brilliant|excellent|solid|reliable|calm|cool|strong|weak|best|lost) (?:in|under|at|during) (?:an? |any )?(?:cris[ei]s|emergenc(?:y|ies)|pressure|stress|chaos|hectic times)$/iu;
/** What somebody does then, in any words. */
const acts =
  /^(?:(?:she|he|they) )(?:(?:always|often|usually|sometimes|then|just|quickly|suddenly|only|never|easily) )*(?:is|says|shows|gives|lets|puts|mixes|speaks|laughs|stares|drops|gets|goes|becomes|turns|starts|stops|sends|writes|answers|forgets|checks|calls|talks|shouts|makes|needs|asks|double-checks|repeats|micromanages|hides|withdraws|loses|works|takes|keeps|changes|blames|panics|snaps|overlooks|skips|interrupts|reacts|looks|wants|tends|can|does|doesn't|will|won't)\b/iu;
const whenOnly = new RegExp(
  `^(?:${atWhat}|${whenWhat.replace('(?: \\S+){0,5}', '(?: (?:comes?|come up|gets? (?:too )?(?:much|late|tight|close|hectic|tense)|is (?:due|late|tight|much|high|on)|are (?:due|late|high|tight|on|close)|starts?|begins?|pil(?:e|es) up|goes? wrong|approach(?:es)?|rises?|slips?|draws? near|hits?|changes?|fails?))?')}),? `,
  'iu',
);

/** "Stressed means silent", "silence means she is busy". */
const sign = new RegExp(
  `^(?:(?:when )?(?:stress|stressed|overload|overloaded|pressure|tired|busy|overwhelmed) (?:means?|equals|shows (?:as|in|by)|makes (?:her|him|them))|(?:short (?:answers?|mails?|replies)|silence|quiet|no (?:answer|reply|jokes)|one-word (?:answers?|replies)|long mails|capital letters|${temper}) (?:means?|=|is a sign of|are a sign of|is a sign that|only means?|just means?) (?:(?:that )?(?:she|he|they)(?:'s| is| are)? )?(?:stress|stressed|busy|overload|overloaded|overwhelmed|under pressure|swamped|tired|under stress|worried|in trouble|behind))\\b`,
  'iu',
);

/** What is of a life beside work is no matter of pressure there. */
export const ofPrivate =
  /\b(?:mother|father|kids?|children|son|daughter|wife|husband|partner|dog|cat|football|matches|match|planes?|flying|heights|wedding|holiday|driving|traffic|spiders?|doctor|dentist|hospital|hungry|drunk|party|parties|school run|concert|game|games|music|rain|birthday|church)\b/iu;
const ofOthers =
  /^(?:my|our|the|her|his|their) (?!end of)\p{L}+ (?:is|gets|goes|becomes)\b|\bI\b|\b(?:was|were|used to|has been|had)\b/iu;

/** How somebody is at times when much is on, whichever comes first. */
export const readPressedAt: Family = ({ text }) => {
  if (
    text.length > 130 ||
    [isOfNow(text), ofPrivate.test(text), ofOthers.test(text), /\buntil\b/iu.test(text)].includes(true)
  )
    return undefined;
  const rest = text.replace(whenOnly, '');
  const isPressed =
    howFirst.test(text) ||
    whenFirst.test(text) ||
    sign.test(text) ||
    loses.test(text) ||
    unmoved.test(text) ||
    copes.test(text) ||
    (rest !== text && acts.test(rest));
  return isPressed ? { told: [line('underPressure', text)] } : undefined;
};
