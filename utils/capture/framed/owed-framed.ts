import { itemsOf } from '@/utils/capture/lines';
import { isSmallDebt } from '@/utils/capture/small-debts';
import { item, need } from '@/utils/capture/told';
import type { Told } from '@/utils/capture/types';
import { common } from './classes';
import { mayKeep } from './kept';
import { framesOf, keptBy, type Laid } from './walk';

const classes = {
  ...common,
  ME: 'me|us|my team|our team|my department|our department|my group|my office|our office',
  FROMME:
    'from me|from us|from my side|from our side|from my team|from our team|from my end|from our end|from my department|from our department|from my office|from my desk|of me|of us|off me|on my part|on my side',
  FROMHER:
    'from @her|from @his side|from @his team|from @his end|from @his department|from @his office|from @his desk|of @her|off @her|from @his people|on @his part',
  IM: "i|we|i always|we always|i still|we still|i usually|i often|i only|i mostly|i mainly|i also|i regularly|we regularly|i really|i urgently|my team|i'm|i am|we are|we're|am|are|i will|i'll|we will|i would|i'd|still",
  INEED:
    'need|want|expect|require|await|wait for|waiting for|waiting on|wait on|am waiting for|am waiting on|are waiting for|are waiting on|am still waiting for|am still waiting on|still waiting for|still waiting on|depend on|count on|rely on|hope for|am hoping for|hoping for|ask for|get|receive|would like|would need|would like to have|would like to get|have to get|have to have|need to have|need to get|want to have|want to get|am expecting|are expecting|expecting|wish for|request|miss|am missing|missing|am missing still|lack|could use|look forward to|collect|pick up|am dependent on|are dependent on',
  SHENEEDS:
    'needs|need|wants|want|expects|expect|requires|require|awaits|waits for|is waiting for|waiting for|waits on|is waiting on|waiting on|is still waiting for|still waiting for|is still waiting on|still waiting on|depends on|is depending on|counts on|is counting on|counting on|relies on|is relying on|relying on|hopes for|is hoping for|asks for|asks always for|would like|like|would need|gets|receives|has to get|is expecting|expecting|wishes|wishes for|requests|is missing|misses|missing|looks forward to|collects|demands|is dependent on|dependent on|would like to have|would like to get|likes to have|likes to get|wants to have|wants to get|needs to have|needs to get',
  DUE: 'by|before|until|due|every|each|no later than|at the latest by|on|by the|within',
  SENDS:
    'sends|gives|provides|delivers|prepares|brings|forwards|mails|emails|supplies|hands|writes|shares with|passes|passes on to|sends to|delivers to|forwards to|hands over to|submits to',
  SEND: 'send|give|provide|deliver|prepare|bring|forward|supply|hand|share|write|submit|hand in|hand over|return|sign|approve|review|check|send over|finish|complete|draft|update|confirm|pass on|make|produce|compile|organise|organize|arrange|pay|fill in|present|publish|upload|book|get',
  OFTEN:
    'every month|every week|every day|every quarter|every year|each month|each week|each quarter|each year|every monday|every tuesday|every wednesday|every thursday|every friday|on mondays|on fridays|monthly|weekly|daily|quarterly|once a month|once a week|once a year|twice a month|twice a week|twice a year|once a quarter|regularly|at the end of the month|at month-end|at month end|at the end of each month|at the end of every month|at the end of the week|at the end of each week|at the end of the quarter|before every meeting|before each meeting|at the beginning of the month|in time|on time|by the end of the month|by the end of each month|by the end of the week|every two weeks|every other week|every second week|before month-end|at the start of each month|at the start of the month|first thing|after every meeting|after each meeting|in advance|before every release|before each release|each time|every time|always',
  BEFORE:
    'before i start|before i begin|before i can start|before i send it|before i decide|before we start|before each meeting|before every meeting|before i sign|when i need to decide|first',
  ASKHER:
    'ask @her|always ask @her|have to ask @her|must ask @her|usually ask @her|often ask @her|rely on @her|depend on @her|count on @her|need @her|wait for @her|am waiting for @her|am still waiting for @her|want @her|expect @her|would like @her|have asked @her|am asking @her|keep asking @her|regularly ask @her',
  ASKME:
    'asks me|always asks me|asks us|always asks us|keeps asking me|often asks me|regularly asks me|counts on me|counts on us|relies on me|relies on us|depends on me|depends on us|is counting on me|is relying on me|turns to me|comes to me|waits for me|is waiting for me|waiting for me|looks to me|needs me|chases me|reminds me|is dependent on me|dependent on me|asked me|has asked me|reckons with me|banks on me|counts always on me|leans on me|expects me|wants me|would like me|like me|like us|needs us|expects us|wants us|expects my team|needs my team|waits for us|is waiting for us|waits on me|is waiting on me|waits on us|waiting on me',
  SENDHER:
    'provide|supply|send|give|bring|forward|mail|email|hand|deliver|owe|feed|keep supplying|equip|prepare for|write|share with',
  CANNOT:
    "can't work|cannot work|can't start|cannot start|can't go on|is stuck|is blocked|can't continue|cannot continue|can't plan|cannot plan|can't finish|cannot finish|cannot proceed|can't do @his job|can't order|cannot order|can't decide|cannot decide|can't do anything|waits",
  MINE: 'my part|my task|my job|my contribution|my turn|my duty|my to-do|my todo|my to-dos|my deliverable|my deliverables|on my list for @her|on my plate for @her|to do for @her|to-do for @her|todo for @her|to send @her|to give @her|i owe @her|i still owe @her|what i owe @her|due to @her|to send to @her|to deliver to @her|from me|from us|what @she gets from me|@she gets from me|@she needs from me|what @she needs from me|what @she expects from me|open from my side|open on my side|owed to @her|my debt to @her|my input',
  TASK: 'my job is to|my task is to|my part is to|my role is to|it is my job to|it is my task to|it is my turn to|it is on me to|it is up to me to|i am responsible to|i have to|i need to|i must|i should|we have to|we need to|we must|i always have to|i always|we always|i regularly|i usually|i have promised to|i promised to|i will|we will|my responsibility is to|i am supposed to|i am expected to|i am asked to',
  STUCK:
    "can't start|cannot start|can't work|cannot work|can't go on|cannot go on|can't continue|cannot continue|can't finish|cannot finish|can't proceed|cannot proceed|i can't start|am stuck|i'm stuck|am blocked|i'm blocked|can't do my job|can't close the month|cannot close the month|can't close the books|can't plan|cannot plan|can't invoice|can't do anything|can't decide|cannot decide|can't publish|can't order|can't ship|can't submit|can't move on|depend|nothing works|can't report|can't calculate|can't pay|can't book|cannot book",
  MYOPEN:
    'my open point|my open points|open point|open points|open from @her|to get from @her|to get|to collect from @her|to request from @her|needed from @her|i get from @her|i need from @her|what i get from @her|what i need|due from @her|expected from @her|expected of @her|missing from @her|pending from @her|open with @her|outstanding from @her|@she owes me|@she owes us|@his to-do for me|@his task for me|@his todo for me|still to come from @her|@his deliverables|@his deliverable|deliverables from @her|@his input',
  WISH: 'my wish|my request|my expectation|my hope|our wish|our request|our expectation|my ask|our ask|my open request|my open requests|my requests|my expectations|open request|open requests|my only wish|my wishes|my question',
  HERWISH:
    '@his wish|@his request|@his expectation|@his ask|@his open request|@his open requests|@his requests|@his expectations|@his wishes|@his only wish|@his question',
  AT: 'to|for|from|towards|of|at',
  OPEN: 'open|still open|pending|outstanding|due|missing|still missing|to come|still to come|owed|overdue|awaited|expected|wanted|needed|requested',
};

const ofThem = framesOf(
  `FROMHER ,? IM* INEED {}
   FROMHER IM? INEED IS {}
   IM* INEED FROMHER IS? {}
   IM* INEED {} FROMHER
   IM* INEED {} FROMHER {OFTEN}
   IM* INEED {} FROMHER {DUE} {}
   what IM* INEED FROMHER MOST? IS {}
   {} IS what IM* INEED FROMHER
   WISH AT HER IS {}
   IM IM* ASKHER MOSTLY* for {} BEFORE
   IM IM* ASKHER MOSTLY* for {}
   IM IM* ASKHER to SEND me/us? {}
   MOSTLY* SENDS me/us {}
   MOSTLY* SENDS {} to/for me/us
   should/must/shall MOSTLY* SEND me/us? {}
   OPEN FROMHER IS {}
   {} IS OPEN FROMHER
   {} IM INEED FROMHER
   without {} FROMHER IM? STUCK
   IM? STUCK without {} FROMHER
   IM? STUCK until/unless/before SHE MOSTLY* SEND me/us? {}
   MOSTLY* responsible/accountable/down for sending/giving/providing/delivering me/us {}
   MOSTLY* have to/got to SEND me/us {}
   MYOPEN AT HER IS {}
   MYOPEN IS {}`,
  classes,
);
const ofMe = framesOf(
  `FROMME ,? SHE MOSTLY* SHENEEDS {}
   MOSTLY* SHENEEDS FROMME IS? {}
   MOSTLY* SHENEEDS {} FROMME
   MOSTLY* SHENEEDS {} FROMME {OFTEN}
   MOSTLY* SHENEEDS {} FROMME {DUE} {}
   what SHE MOSTLY* SHENEEDS FROMME MOST? IS {}
   {} IS what SHE MOSTLY* SHENEEDS FROMME
   HERWISH AT ME IS {}
   IM MOSTLY* SENDHER HER with? {}
   IM MOSTLY* SEND {} to/for HER
   IM MOSTLY* SEND {} to/for HER OFTEN
   MOSTLY* wait/waits until/till/that IM SEND HER? {}
   without {} FROMME SHE MOSTLY* CANNOT
   MINE FORHER? IS {}
   {} SHE MOSTLY* SHENEEDS FROMME
   MOSTLY* ASKME MOSTLY* for/about/with {}
   MOSTLY* ASKME MOSTLY* to SEND HER? {}
   OPEN FROMME IS {}
   {} IS OPEN FROMME`,
  classes,
);
/** What the user has to do for them keeps all words but who does it. */
const mine = framesOf('TASK MOSTLY* SEND HER {}', classes);

const noThing =
  /^(?:one|a favou?r|an apology|money|a tenner|\d+|an explanation|a drink|a pint|two|dearly|big time|nothing)$|^(?:since|until|till|starting|from|as of|by|in|on|at|about|with|if|when|because|as) |^(?:to|that|help|support|advice|a hand|respect|trust|honesty|patience|more time|feedback|an answer|a call|me|us|it|coffee|attention|nothing|for|sleep|a break|a look|love|a lot|something|the|a|an|her|his|their|what|how|more|less|too much|miracles|understanding|loyalty|(?:the |her |his )?(?:impression|feeling|creeps))$|^(?:that |to be |to have |to do |to see |to know |to work )|\b(?:lunch|dinner|coffee|cake|beer|lift|ride|recipes?|present|gift|birthday|jokes?|photos? of|a hand|the impression|the feeling|headaches?|energy|hope|joy)\b/iu;
const early = /^(?:a |an |the )?(?:mails?|e-?mails?|messages?|calls?|texts?|reminders?|links?)$/iu;

const isThing = (text: string): boolean =>
  !noThing.test(text) && !isSmallDebt(text) && !early.test(text) && mayKeep(text);

const order =
  /^(?:please |kindly |always |just |then )*(?:send|give|bring|forward|e-?mail|mail|write|share|hand|provide|deliver|prepare|supply|pass|submit|let|tell|show) (?:me|us)\b/iu;
const asksHow = /^(?:when|how|why|who|where|which|whether|if|what)\b/iu;
const listOf = (text: string): string[] => {
  const list = itemsOf(text);
  return list.some((one) => asksHow.test(one)) ? [text] : list;
};

/** What the user needs from them, and what they need from the user. */
export function owedFramed(laid: Laid, said: boolean): Told[] | undefined {
  // "Send me the figures" is said to somebody.
  if (!said && order.test(laid.text)) return undefined;
  const asked = keptBy(ofThem, laid);
  if (asked !== undefined && isThing(asked)) return listOf(asked).map((one) => item('askedOfThem', one));
  const needed = keptBy(ofMe, laid);
  if (needed !== undefined && isThing(needed)) return [need(needed)];
  const task = keptBy(mine, laid);
  return task !== undefined && isThing(task) ? [need(laid.text)] : undefined;
}
