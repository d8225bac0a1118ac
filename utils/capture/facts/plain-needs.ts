import { holdsAny, phrasesOf } from '@/utils/capture/behind';
import { workWords } from '@/utils/capture/need-words';
import { need } from '@/utils/capture/told';
import { isOfWork, isToDo } from './advised';
import { isNoteToAll } from './notes-to-all';
import { anyOf, beginning, behindAny, type Family, isOfNow } from './saying';
import { workThings } from './work-things';

const figure =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|eight|ten|fifteen|twenty|thirty|half an?|a few|a couple of)';
const unit = anyOf(
  `lines?|sentences?|words?|slides?|pages?|minutes?|mins?|min|hours?|hrs?|hour|people|points?|bullets?|bullet points?|questions?|topics?|mails?|emails?|messages?|meetings?|calls?|options?|paragraphs?|reminders?|attendees|participants|rounds?|steps?|items?|side|sides`,
);
const amount = `${figure}[- ]?${unit}`;
/** "Meetings max 25 min", "three lines at most". */
const limits: readonly RegExp[] = [
  new RegExp(
    `(?:^|\\s)(?:max\\.?|maximum|at most|at the most|no more than|not more than|no longer than|not longer than|shorter than|less than|fewer than|under|up to|min\\.?|minimum|at least|of) ${amount}(?= |$)`,
    'iu',
  ),
  new RegExp(
    `(?:^|\\s)${amount} (?:max\\.?|maximum|at most|at the most|tops|or less|or fewer|or shorter|and no more|limit|only|is (?:the )?(?:max|maximum|limit))(?= |$)`,
    'iu',
  ),
  new RegExp(
    `^${amount} (?:is|are|should be|must be|will be|has to be) (?:enough|plenty|fine|ok|okay|all (?:she|he|they))`,
    'iu',
  ),
];
const ofLength =
  /^(?:(?:write|writes|keep|keep it|keep it to|meetings?|calls?|mails?|e-?mails?|messages?|texts?|papers?|documents?|docs?|slides?|decks?|presentations?|reports?|updates?|summar(?:y|ies)|answers?|replies|likes|wants|needs|prefers|reads|please|max\.?|maximum|at most|no more than|not more than|no longer than|under|everything|short|stand-?ups?|one-to-ones?|1:1s?|check-ins?|talks|demos|reviews|sessions|workshops|invites?) |\d|an? |one |two |three |four |five |six |eight |ten |fifteen |twenty |thirty |half )/iu;
/** What is done for a while, or of what somebody has. */
const ofHabits =
  /\b(?:lives|drives?|walks?|sleep|away|from (?:here|the)|ago|old|left|late|off|commute|flight|train|bus|kids?|children|dogs?|cats?|weeks? of|on foot|by car|runs?|race|marathon|tired)\b/iu;

export const isLimited = (text: string): boolean =>
  ofLength.test(text) && limits.some((form) => form.test(text)) && !ofHabits.test(text);

const helps =
  / (?:(?:is|are|would be|will be|is always|are always|is usually|is often|always|usually|often|really|mostly) )?(?:enough|plenty|suffices?|sufficient|will do|would do|does it|does the trick|do the trick|helps?(?: (?:her|him|them|a lot|most|more|much|already|here|with (?:her|him|them)))*|(?:goes|go) (?:a long way|down well|over well)|works? (?:best|well|better|wonders|fine)(?: (?:for|with) (?:her|him|them))?|(?:very |much |highly |greatly )?(?:appreciated|welcome|valued|liked|required|expected|mandatory|essential|important(?: to (?:her|him|them))?|a must|ideal|preferred|needed|wanted|best|better)(?: (?:by|for|with) (?:her|him|them))?|means? (?:a lot|much)(?: to (?:her|him|them))?|matters?(?: (?:a lot|most|to (?:her|him|them)))*|counts?|makes? (?:a (?:big )?difference|it easier|things easier|(?:her|him|them) (?:happy|calm|relax|feel safe))|saves? (?:time|everyone))$/iu;
/** What helps in a life beside work. */
const ofLife =
  /\b(?:coffee|tea|beer|wine|yoga|sleep|night's|walk|run|sport|music|chocolate|cake|food|holiday|weekend|sun|medicine|pills?|doctor|garden|dog|cat|kids?|children|husband|wife|mother|father|smok\p{L}+|hair|car|house|flat|fridge|kitchen|door|train|bus|nuts)\b/iu;
const mereThat = /^(?:no|nothing|none|that|this|it|which|what|she|he|they|i|we|you|there|so|and)\b/iu;

function isHelpful(text: string): boolean {
  const found = helps.exec(text);
  if (!found || found.index < 4 || mereThat.test(text)) return false;
  const what = text.slice(0, found.index);
  return (
    (isOfWork(what) ||
      /\b(?:steps|word|line|notice|patience|advance|ahead|beforehand|afterwards|day before)\b/iu.test(what)) &&
    !/\b(?:is|are|was|were|has|had)\b/iu.test(what)
  );
}

/** One way over another is for those who know of ways. */
const bareWay =
  /^(?:(?:an? |the )?(?:calls?|phone|phone calls?|mails?|e-?mails?|chats?|video(?: calls?)?|texts?|slack|teams|messages?|in person|face to face|talking|writing))(?: is| are)?(?: much| far)?$/iu;
/** "Short call better than long thread", "rather two options than an open question". */
const ratherThan = /\b(?:better than|rather than|instead of|beats?|preferred to|preferable to|more than|not)\b/iu;
const ratherFirst = /^(?:rather|better|sooner) (?:an? |one |two |the )?(?:\S+ ){1,5}than \S/iu;
const nounFirst =
  /^(?:an? |one |two |three |the |some )?(?:(?:short|long|quick|brief|one|clear|simple|plain|honest|small|written|early|direct|good|bad|rough|concrete|personal|regular|many|few|several|proper) )*/iu;

function isCompared(text: string): boolean {
  if (/\bnever\b/iu.test(text)) return false;
  if (ratherFirst.test(text)) return isOfWork(text);
  const found = ratherThan.exec(text);
  if (!found || found.index < 4 || bareWay.test(text.slice(0, found.index).trim())) return false;
  const front = text
    .slice(0, found.index)
    .replace(nounFirst, '')
    .replace(/ (?:is|are|works?)? ?(?:much |far |always |usually )?$/iu, '')
    .trim();
  const rest = text.slice(found.index + found[0].length);
  return front.split(' ').length < 4 && isOfWork(front) && isOfWork(rest);
}

const choice = new RegExp(
  `^(?:an? (?:choice|selection|pair|couple|list|set) of|${figure}|some|several|a few|clear|concrete|real) (?:\\S+ ){0,2}(?:options?|dates|choices|alternatives|variants|proposals|slots|times|versions|suggestions|drafts|solutions|scenarios|candidates|ideas)(?= |$)`,
  'iu',
);
const everything =
  /^(?:everything|all (?:\p{L}+s|of it)|every \p{L}+|(?:decisions?|agreements?|requests?|changes?|tasks?|promises?|details|results|instructions?|questions?|orders|approvals?|appointments?|requirements|deadlines?|feedback)) (?:(?:must be|has to be|have to be|should be|needs to be|to be|goes|always|only) )?(?:in writing|on paper|by mail|in writing only|documented|encrypted|written down|in one (?:mail|place|document|list|message)|in the (?:ticket|tracker|wiki|calendar|chat|system|document|board)|signed|twice|checked twice|confirmed|planned|structured|step by step|in advance|beforehand|up ?front|early|ahead|with (?:a |an )?\S+|as (?:a |an )?\S+|first|at once)(?: (?:please|only|first|before|and).*)?$/iu;

const noMore =
  /^(?:no|zero|without|please no|never any|not any|no more|less|fewer) (?:(?:new|open|ad[- ]hoc|big|late|further|more|extra|vague|empty|long|short[- ]notice|spontaneous|random|group|unplanned|unannounced|surprise|impromptu|back-to-back|all-day|last[- ]minute|half|unclear|endless|useless|unnecessary|additional|unprepared|hidden|double|false|cheap|personal|private|public|loud|sudden|back to back|open-ended|verbal|oral|weekend|late-night|spoken|mass|chain|forwarded|huge|large|complicated|fancy|technical) )*/iu;
const gerund =
  /^(?:(?:just |ever )?(?:calling|coming|walking|dropping|popping|discussing|talking|chatting|interrupting|shouting|changing|rescheduling|postponing|cancelling|moving|pushing|rushing|chasing|nagging|asking|guessing|arguing|blaming|joking|teasing|pinging|texting|messaging|mailing|forwarding|copying|cc'?ing|booking|inviting|promising|assuming|hinting|waiting|stalling|hovering|micromanaging|multitasking|brainstorming|improvising|presenting|reading out|reading aloud|turning up|showing up|stopping by|ringing|beating|skipping|swearing|singling|putting|giving|sending|sugar-?coating|tagging|adding|dumping|delegating|escalating|going|jumping|barging|working around|bypassing|overruling|correcting|criticising|criticizing)(?= |$))/iu;

function isSpared(text: string): boolean {
  const found = noMore.exec(text);
  const rest = found ? text.slice(found[0].length) : '';
  if (
    rest === '' ||
    ofLife.test(text) ||
    /\b(?:left|yet|here|needed|required|necessary|asked|back from|about|so far|problem|idea|clue|doubt|wonder|news)\b/iu.test(
      text,
    )
  )
    return false;
  const isThing =
    holdsAny(rest.split(' ').slice(0, 2).join(' '), things) && !/\b(?:needed|required|necessary)\b/iu.test(rest);
  return gerund.test(rest) ? !/^(?:coming back|going back)/iu.test(rest) : isThing;
}
const things = phrasesOf(
  `request|topic|task|powerpoint|spreadsheet|pdf|excel|printout|paper|first name|surname|idiom|metaphor|exclamation mark|smiley|gif|meme|emoji|capital letter|bullet|reply|voice note|photo|form letter|filler|preamble|long intro|intro|end|decision|promise|excuse|phone|attachment|slide|joke|question|option|assumption|deadline|interruption|invite|change|detour|digression|monologue|speech|small print|abbreviation|acronym|foreign word|buzzword|jargon|slang|drama|gossip|politics|reminder|chaser|nonsense|waffle|fluff|novel|essay|wall of text|text wall|walls of text|ping|group message|group call|group chat|mass mail|newsletter|thread|reply-all|back-and-forth|back and forth|ping-pong|meeting without|mail without|call without|ticket without|handshake deal|half measure|work|tasks|to-do|todo|favour|favor|ultimatum|pressure|guesswork|guess|side talk|talking over|name-calling|irony|sarcasm|rumour|rumor|hint|riddle|puzzle|mystery|cliffhanger|teaser|overtime|multitasking|escalation|complaint|blame`,
);

const decides =
  /^(?:(?:decides|answers|replies|reacts|works|learns|understands|responds|delivers|thinks|concentrates|signs|approves|agrees|opens up|follows|helps|cooperates|listens|accepts|says yes|gets things done|moves) )(?:(?:much |very |more |most |really |always |only |far )?(?:fast|faster|fastest|quick|quickly|quicker|better|best|well|gladly|easily|happily|readily|yes|sooner|more easily|promptly|carefully|only|everything) )?(?:if|when|once|after|given|as long as|provided|with|where|in|from) /iu;
const rejects = beginning(
  "(?:really |simply |just |usually |always |often |generally )?(?:(?:will not|won't|does not|doesn't|refuses to|cannot|can't|would not|wouldn't|never|hardly ever|rarely|seldom) (?:just |ever |even )?(?:accepts?|reads?|joins?|attends?|opens?|takes?|signs?|answers?|decides?|starts?|discuss(?:es)?|look at|looks at|deals? with|tolerates?|stands? for|responds? to|repl(?:y|ies) to|approves?|agrees? (?:to|on)|comes?(?: to)?|goes? to|commits?(?: to)?|listens? to|works? (?:with|without|from)|watch(?:es)?|sit through|act(?:s)?(?: on| without)?|cares? (?:for|about)|move(?:s)? without|do(?:es)?)|skips|ignores|deletes|sends back|returns|turns down|declines|rejects|refuses|walks out of|switches off (?:in|at|after|when)|zones out (?:in|at|after|when)|tunes out (?:in|at|after|when)|stops reading|only (?:accepts|reads|signs|decides|reacts|attends|approves|acts))",
);

const careful = beginning(
  '(?:(?:be |is |please be |must be )?(?:careful|gentle|cautious|generous|sparing|patient|discreet|tactful|precise|clear|strict|quick|honest|transparent|easy|sensitive|considerate|mindful)(?: (?:with|about|when|on|in|of|if|around))|(?:watch out|mind|go easy|easy does it|caution|patience|tact|care|discretion)(?: (?:with|about|when|on|of|if|around)))',
);
const label =
  /^(?:what (?:helps?|works|counts|matters|is important|helps most|works (?:best|well)|(?:she|he|they) (?:needs?|wants?|values?|likes?|expects?|appreciates?))(?: (?:in|with|for|to)(?: \S+){1,6}|(?: (?:her|him|them|best|most|well|here)){0,3})?|helps?|helpful|works (?:best|well)|how to work with (?:her|him|them)|working with (?:her|him|them)|tips?|rules?|golden rule|important|key|musts?|working style|work style|expects|values|likes|wants|appreciates|useful|good|to keep in mind|remember)(?: (?:is|are))? ?[:=] /iu;
const labelled = (text: string): string | undefined => {
  const found = label.exec(text);
  const rest = found ? text.slice(found[0].length) : '';
  return rest.length > 3 && (isOfWork(rest) || /^what /iu.test(text)) && !ofLife.test(rest) ? rest : undefined;
};
const notWork =
  /^what (?:does not|doesn't|never) (?:work|help|go down well)|^(?:what to avoid|avoid|don'?ts?|no-gos?|pitfalls?|triggers?|pet hates?|taboos?)(?: (?:is|are))? ?[:=] /iu;

/** "Camera on". */
const devices =
  /^(?:(?:your |the )?(?:cameras?|cams?|webcams?|video|mics?|microphones?|headsets?|captions|subtitles|loudspeaker) )(?:on|off|muted)(?: (?:in|during|for|at)(?: \S+){1,4} ?)?$|^(?:phones?|laptops?|notifications) (?:off|away|closed|down|silent|muted) (?:in|during|at)(?: \S+){1,4} ?$/iu;
/** "One mail per topic", "pre-reads 48 hours before", "subject lines should say what it is". */
const shapes: readonly RegExp[] = [
  /^(?:only |just |max |always )?(?:one|two|three|a single|an own|separate) (?:\p{L}+ ){1,2}(?:per|for each|for every|at a time)(?= |$)/iu,
  /^(?:\S+ ){1,4}(?:\d+ ?(?:h|hrs?|d|wks?)|\d+ (?:hours?|days?|weeks?)|an hour|a day|one day|two days|three days|a week|one week|the day|the evening|the night|well|early|long) (?:before|before it|before the \S+|ahead|in advance|prior|beforehand|earlier|in front)$/iu,
  /^(?!the |this |that |she |he |they |it |you )(?:\S+ ){1,3}(?:should|must|has to|have to|ought to|may not|should not|shouldn't|must not|mustn't) (?:always |only |never |not )?(?:be|have|say|come|go|contain|include|fit|start|end|lead|tell|show|take|last)\b/iu,
  /^(?!no |not )(?:\p{L}+ ){1,3}(?:first|early|up ?front|at the end|last)$/iu,
  /^no \p{L}+,? no \p{L}+$|^(?:an? )?(?:\p{L}+ )?\p{L}+ or no \p{L}+$/iu,
  /^(?:\p{L}+ )?\p{L}+ before \p{L}+$/iu,
  /^(?:\S+ ){1,4}(?:is|are) (?:a |an )?(?:sin|no-?go|no-no|crime|taboo|killer|nightmare|poison|turn-off|insult|red rag|must|no good)(?: (?:for|to|with) (?:her|him|them))?$/iu,
];
/** The same, which say by themselves that they are of work. */
const plainShapes: readonly RegExp[] = [
  /^(?:likes?|wants?|needs?|prefers?|expects?|loves) (?:it|things|everything|stuff|all|answers|requests|papers|texts) (?:to be )?(?:short|brief|precise|exact|simple|clear|direct|formal|informal|written|done|by the book|step by step|on paper|structured|tidy|early|on time|slow|calm|quiet|straight|honest|detailed|visual|concrete|planned|documented|spelled out|spelt out|explained|sorted|settled|in (?:writing|tables|black and white|bullet points|bullets|order|detail|figures|numbers|points|advance|one place|plain|small|full|short)|with (?:numbers|examples|reasons|sources|figures|dates|data|pictures))\b/iu,
  /^(?:some |a little |a bit of |much |lots of )?(?:patience|time|leniency|understanding|respect) (?:with|for|towards) (?:her|him|them)$/iu,
];
const ofFront =
  / (?:should|must|has to|have to|ought to|may not|should not|shouldn't|must not|mustn't) [\s\S]*|(?: (?:first|early|last)$)/iu;
/** What is wanted of papers and talks; a better office is wanted for oneself. */
const wanted =
  /^(?:always |often |usually |only )?(?:wants to (?:know|see|have|check|approve|read|be shown|be told|be asked about|sign off|go through|understand)|likes to (?:know|see|check|read|approve|go through)|needs to (?:know|see|check|approve|understand)|wants|expects|prefers|asks for|insists on|appreciates|looks for|relies on) (?=\S)/iu;
const forOneself =
  /\b(?:new|bigger|better|another|own|more money|raise|promotion|job|desk|office|phone|budget|team|role|post|to \p{L}+|career|title|laptop|screen|car|home)\b/iu;
const isWanted = (text: string): boolean => {
  const rest = wanted.test(text) ? text.replace(wanted, '') : '';
  return rest !== '' && isOfWork(rest) && !forOneself.test(rest) && !ofLife.test(rest);
};
const hasShape = (text: string): boolean =>
  !ofLife.test(text) &&
  (plainShapes.some((form) => form.test(text)) ||
    (isOfWork(text.replace(ofFront, '')) && shapes.some((form) => form.test(text))));

/** "Bullets, please." */
const single =
  /^(?:the|that|this|these|those|her|his|their|call|mail|e-?mail|email|chat|phone|text|ask|send|give|let|see|reply|answer|come|check|read|note|be|do|find|get|help|look|take|have|no)\b/iu;
const tongue =
  /^(?:(?:plain|simple|easy|slow) )?(?:english|german|french|spanish|italian|polish|dutch|portuguese|czech|russian|japanese|chinese)(?: only)?$/iu;
const notThing =
  /\b(?:of you|for you|are|is|if you|whether|when|double)\b|^(?:after|before|then|until|from|by|over|on|in|at|with|for|if|when|kindly)\b/iu;
const headOf = (text: string): string =>
  text
    .split(/ (?:of|for|about|with|in|on|to|from|per|before|after|by|at) /u)[0]
    ?.split(' ')
    .slice(-2)
    .join(' ') ?? '';
const isWishedFor = (text: string): boolean =>
  tongue.test(text) ||
  (text.split(' ').length < 7 && !single.test(text) && !isToDo(text) && !notThing.test(text) && isOfWork(headOf(text)));

const ofUser = /\b(?:I|my|mine|we|our|us|me|your|yours)\b|\bI'/u;
const past = /\b(?:was|were|had|did|used to|asked|sent|said|told|went|came|got)\b/iu;

const isRejected = (text: string): boolean => {
  const rest = behindAny([rejects], text, 3, 100);
  return rest !== undefined && (holdsAny(rest, workThings) || holdsAny(rest, workWords)) && !ofLife.test(rest);
};

/** What somebody needs, without a verb of needing: "max 25 minutes", "a two-line summary is enough". */
export const readPlainNeed: Family = ({ text, asked }) => {
  if (text.length > 130 || [isOfNow(text), ofUser.test(text), past.test(text)].includes(true)) return undefined;
  const rest = labelled(text);
  if (rest !== undefined) return { told: [need(rest)] };
  const of = [hasShape, isWanted, isLimited, isHelpful, isCompared, isSpared, isRejected];
  const isNeed =
    (asked === true && isWishedFor(text)) ||
    of.some((is) => is(text)) ||
    notWork.test(text) ||
    devices.test(text) ||
    choice.test(text) ||
    everything.test(text) ||
    isNoteToAll(text) ||
    (decides.test(text) && isOfWork(text.replace(decides, ''))) ||
    (isOfWork(behindAny([careful], text, 3, 90) ?? '') && !ofLife.test(text));
  return isNeed ? { told: [need(text)] } : undefined;
};
