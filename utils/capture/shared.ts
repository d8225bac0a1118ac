import { beginsWithAny, behind, holdsAny, phrasesOf } from './behind';
import type { Clause } from './clause';
import { isMereTime } from './mere-time';
import { item, tells } from './told';
import type { Reading } from './types';

const alsoDoes =
  /^also (has|have|plays|likes|loves|speaks|runs|climbs|cooks|bakes|sings|collects|lives|grew|went|studied|rides|dances|hikes|paints|knits|swims|reads|watches|does) /iu;
const bothMad = /^(?:are |we are |we're )?both (?=(?:mad|crazy|keen|fond|nuts|passionate|wild|big on|fans) )/iu;
const fond = /^(?:is )?(?:very )?(?:fond of|devoted to|addicted to|obsessed with|hooked on|a lover of|nuts about) /iu;
const amI = /,? (?:as am i|as do i|so am i|so do i|same here|me too)$/iu;
const alsoIs = /^also (?=an? )/iu;
const into = /^(?:is |we are both |both |also |we're both )?(?:really |very |big |totally )?into /iu;
const weBoth = /^(?:we both|both of us|like me,?|passionate about|crazy about|mad about|nuts about|fellow) /iu;
const bothDo =
  /^(?:we are |we're )?both (?=(?:on|in|at|members? of|from|have|has|like|love|play|live|studied|worked|grew|fans|new|parents|run|speak) )/iu;
const ofGroups = phrasesOf(
  'board|council|committee|choir|club|union|group|network|force|circle|jury|society|association|band|panel|programme|program|course|class|alumni|orchestra|guild|parent',
);
const sharesMine =
  /^(?:(?:shares (?:my|our) (?:love|passion|interest|enthusiasm)|we share (?:a love|an interest|a passion|the love)) (?:for|of|in)|enthusiastic about) /iu;
const fans = /^(?:is )?(?:an? )?(?:big |huge |real |true )?fan of /iu;
/** "Leeds United fan". */
const fanOf =
  /^(?:is )?(?:an? )?(?:big |huge |real |true |lifelong |massive )?(?!(?:no|not|fellow|our|my|your|his|her|their|the|ceiling) )(\p{L}[\p{L}\p{N}'& -]{2,30}) (?:fan|supporter|nut|nerd|geek)$/iu;
const keen =
  /^(?:an? )?(?:avid|keen(?! (?:to|on (?:more|an?|the|her|his|getting|becoming|moving|learning)))|passionate) /iu;

const trouble = phrasesOf('trouble|the|my|our|a|an|detail');
/** "Into sales by next year" is where somebody wants to go, and no hobby. */
const isCareer = (text: string): boolean =>
  /\b(?:by|from|in|until|before) (?:next|the end|eoy|20\d\d|\d|spring|summer|autumn|fall|winter|january)\b|\bnext (?:year|summer|spring|month)\b/iu.test(
    text,
  );

const same = phrasesOf(
  `home town|hometown|school|birthday|name|age|hobby|hobbies|taste|sport|street|village|town|city|church|gym|book club|book group|choir|team as|mosque|synagogue|allotment|parish|pub|nursery|running club|band|club|uni|university|band|year
  country|region|language|mother tongue|diet|dialect|accent|bike|car|dog breed|humor|humour|background|heroes|football club
  kind of|love of`,
);
const theSame =
  /^(?:we |both |we both )?(?:go to|went to|attend|sing in|play in|support|like|supports|likes|follows|reads|watches|plays|plays for|grew up in|comes from|from|went to|is from|member of|cheers for|goes to|uses) the same /iu;
const plays = phrasesOf(
  `cello|violin|guitar|piano|drum|bass|trumpet|flute|clarinet|saxophone|organ|harp|tennis|football|soccer|chess|golf|badminton
  squash|volleyball|basketball|hockey|handball|rugby|cricket|padel|pickleball|table tennis|dart|bridge|go|video game|board game
  boardgame`,
);
const ofAnybody = phrasesOf(
  `has|plays|likes|loves|speaks|runs|climbs|cooks|is a|is an|a|an|lives|grew|went|studied|does|collects|watches|supports|rides
  sings|knits|paints|hikes|swims|dances|bakes`,
);
const way = phrasesOf('vegetarian|vegan|left-handed|teetotal|tee-total');

function isSameAs(text: string): boolean {
  if (behind(theSame, text, 3, 40) !== undefined) return true;
  const what = behind(/^(?:the )?same /iu, text, 3, 60);
  return what !== undefined && / as (?:me|mine|us)$/iu.test(what) && beginsWithAny(what, same);
}

const isPlayed = (text: string): boolean => {
  const what = behind(/^plays (?:the )?/iu, text, 2, 60);
  return what !== undefined && beginsWithAny(what, plays);
};

const isAlso = (text: string): boolean =>
  way.has(text.toLowerCase()) || (text.length < 70 && text.includes(' ') && beginsWithAny(text, ofAnybody));

/** What is behind "we both ..." and its like. */
function sharedIn(text: string): string | undefined {
  const verb = alsoDoes.exec(text)?.[1];
  if (verb !== undefined) return text.replace(/^also /iu, '');
  const both = behind(bothDo, text, 4, 100);
  if (both !== undefined && (!/^(?:on|in|at|members? of) /iu.test(both) || holdsAny(both, ofGroups))) return both;
  const liked = behind(into, text, 2, 80);
  if (liked !== undefined) return beginsWithAny(liked, trouble) || isCareer(liked) ? undefined : liked;
  return (
    behind(alsoIs, text, 4, 62) ??
    behind(bothMad, text, 6, 60) ??
    behind(fond, text, 3, 50) ??
    behind(weBoth, text, 2, 80) ??
    behind(sharesMine, text, 2, 60) ??
    behind(fans, text, 2, 60) ??
    fanOf.exec(text)?.[1] ??
    (behind(keen, text, 2, 40) === undefined ? undefined : text)
  );
}

/** What both must do, or what somebody gets into at work, is no common ground. */
const ofWork =
  /^(?:on (?:the |our |a )?(?:proj(?:ect)?\b|\p{L}+ (?:project|rollout|migration|bid|tender|audit)$)|(?:she|he|they) (?:was|were|is|are|had|did|forgot|lost|got|went|came|left|took|said|\p{L}+ed)|(?:need|have|had|want|has|needs|wants|are going|are due|are supposed|ought) to|(?:the |an? |inside |field |our |my |this |that )?(?:meetings?|calls?|sales|marketing|finance|management|leadership|hr|trouble|details?|consulting|procurement|product|design work|data side|budget|office|printer|account|inbox|mailbox|calendar|password|login|deadline|contract|role|job|share (?:the|an?|one|our) (?:office |team )?(?:budget|printer|inbox|mailbox|calendar|password|login|licence|license|account|assistant|secretary|drive|folder|document|doc|spreadsheet|ticket|screen|room booking|deadline|boss|manager|target|targets|server|pa|ea|locker|phone line|extension|parking space|van|pool car|cost centre|patch|territory|caseload|workload|portfolio|client|customer)))\b|\bby (?:next|the (?:end|summer|spring|autumn|time)|end|early|late|summer|spring|autumn|christmas|(?:19|20)\d\d)\b/iu;

/** "Both have flu", "both have a call": that is of these days. */
const passing =
  /^(?:both )?(?:have|got|have got|having) (?:(?:an?|the|some|our|this|that|lots of|too many|no) )?(?:\p{L}+ )?(?:flu|covid|colds?|coughs?|fever|headaches?|deadlines?|meetings?|appointments?|interviews?|exams?|tickets?|tasks?|questions?|problems?|issues?|doubts?|concerns?|access|passwords?|keys?|codes?|rights|permissions?|logins?|budgets?|approvals?|time|to)\b/iu;
/** "Both mad at me", "both keen on the new system": of a matter at work. */
const atWork =
  /^(?:both )?(?:\p{L}+ )?(?:mad|cross|angry|annoyed|furious|upset|unhappy|livid) (?:at|with)\b|^(?:both )?(?:\p{L}+ )?(?:mad|crazy|keen|big|nuts|wild|fond|fans) (?:on|about|of) (?:(?:the|this|that|our|my|your|a|new|old|big|next|last|his|her) ){0,3}(?:deadlines?|delays?|systems?|process|processes|projects?|reorg|software|tools?|budgets?|reports?|meetings?|plans?|rollout|ideas?|proposals?|offers?|contracts?|promotion|office|rota|rules?|polic(?:y|ies)|boss|decision|change|changes|move)\b/iu;
/** "Both mad on sailing": what it is that both like. */
const fondFront =
  /^(?:both )?(?:(?:absolutely|completely|totally|really|pretty|quite|a bit|so|proper) )?(?:(?:mad|bonkers|crackers|potty|daft|wild|keen|mad keen|big|huge|gone) (?:about|on|for|into)|(?:crazy|nuts|bananas|barmy|batty) (?:about|for|over)|partial to|(?:hooked|sold|massive|dead keen|very keen) on|suckers for|obsessed with|addicted to|devoted to|(?:big |huge |massive |great )?fans of) (?=\p{L})/iu;

/** "Swap shifts", "trade desks": how two arrange their work. */
const exchange =
  /^(?:(?:we|both|still|often|always|sometimes|regularly|usually) )*(?:swap|trade|exchange|share|compare|swaps|trades|switch) (?:\p{L}+ ){0,2}(?:shifts?|desks?|rotas?|duty|duties|days|weekends|notes|contacts|leads|numbers|files|templates|slots|rooms|seats|keys|passwords|on-?calls?|leave|tickets|clients|customers|accounts|calendars|hours)\b/iu;

/** "Both forgot the meeting": what happened once. */
const happenedOnce =
  /^(?:(?:we|both|of us|and) )*(?:forgot|missed|overslept|were (?:late|there|tired|annoyed|ill|off|away|wrong|asked|told|invited|copied|surprised|confused|cross)|got (?:lost|stuck|told|asked|the|an? (?:mail|email|letter|call|invite))|had (?:the|a) (?:meeting|call|flu|cold)|agreed|ordered|paid|signed|arrived|left early)\b/iu;

export const isOfWork = (text: string): boolean =>
  happenedOnce.test(text) ||
  exchange.test(text) ||
  ofWork.test(text) ||
  passing.test(text) ||
  atWork.test(text) ||
  isMereTime(text);
/** What is liked, without how much. */
export const likedOf = (text: string): string =>
  text.replace(bothFront, '').replace(haveFront, '').replace(fondFront, '').replace(sighEnd, '');
/** "Kerry, God help us". */
const sighEnd = /, (?:(?:god|heaven|lord) (?:help|save|love|bless) us(?: both| all)?|bless (?:us|him|her)|lol|haha)$/iu;
/** "And we both came up through nursing", "are mad into sea swimming". */
const bothFront =
  /^(?:(?:and |but )(?:(?:we|she|he|they|i)(?: and i)? )?(?:both )?(?:are )?|(?:she|he|they) also |also (?:she|he|they) |(?:she|he|they|us two) and i (?:both )?|(?:are|both of us are|we are|we're) (?=(?:mad|crazy|nuts|keen|fond|into|big|huge|obsessed|devoted|bonkers|daft|hooked|gone)\b))/iu;
/** "Have kids": what they have is it. */
const haveFront =
  /^(?:have got|have|got) (?=(?:(?:young|small|little|grown|grown-up|teenage|two|three|four|five|six|a) ){0,2}(?:kids?|children|sons?|daughters?|boys|girls|twins|triplets|teenagers|toddlers|newborns|babies|grandkids|grandchildren|dogs?|cats?|horses?|hens|chickens|bees|rabbits|ponies|pets|allotments?|gardens|spaniels|labradors|terriers|poodles|whippets|collies|greyhounds|retrievers|dachshunds)\b)/iu;

/** What somebody and the user have in common. */
export function readShared({ spelt: said, also: alike }: Clause): Reading | undefined {
  const spelt = said
    .replace(amI, '')
    .replace(
      /^(has|have|plays|likes|loves|runs|sings|keeps|collects|bakes|cooks|rides|knits|speaks) also /iu,
      'also $1 ',
    );
  const also = alike || amI.test(said);
  const isWhole = isSameAs(spelt) || isPlayed(spelt) || (also && isAlso(spelt));
  const text = isWhole ? spelt : sharedIn(spelt);
  return text === undefined || isOfWork(text) ? undefined : tells(item('commonGround', likedOf(text)));
}
