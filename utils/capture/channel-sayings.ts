/** What people say around a way, so that the words of `channel-signs.ts` are left of it. */

const aCall =
  '(?:an? )?(?:(?:quick|short|spontaneous|unplanned|phone|video|zoom) )?(?:calls?|zooms?|phone|huddles?)(?![\\p{L}-])';

/** "Happy to take calls", "happily jumps on a call". */
const takesGladly = new RegExp(
  `^(?:(?:always |usually |generally )?(?:happily|gladly|readily|cheerfully|will happily|will gladly|(?:is )?(?:always )?(?:happy|glad|willing|keen|up) (?:to|for)|has no problem|doesn't hesitate to)) (?:takes?|taking|answers?|accepts?|hops? on(?:to)?|hopping on|jumps? on(?:to)?|jumping on|gets? on|does|do|picks? up) (?=(?:the )?${aCall})`,
  'u',
);
/** "Takes calls happily". */
const gladlyTakes = new RegExp(
  `^(?:takes?|answers?|accepts?|does) ((?:the )?${aCall}) (?:happily|gladly|readily|cheerfully|with pleasure|no problem|without a fuss|any ?time|whenever|willingly)$`,
  'u',
);
/** "Never picks up", which is the phone. */
const neverPicksUp =
  /^(?:almost never|hardly ever|never ever|never|rarely|seldom|hardly|doesn't|does not|won't|will not|doesn't ever) picks? up(?: ever| anyway| these days| at work)?$/u;

/** "You have to ring", "one must write". */
const mustDo =
  /^(?:then )?(?:you|one|we|people|i)(?: just| really| simply| always| absolutely)? (?:(?:'ve|have)(?: got)? to|has to|needs? to|must|will (?:have|need) to|'ll (?:have|need) to|ought to|gotta|had better|'d better|are better off to) (?:just |really |actually |simply )?(?=\p{L})/u;

/** "If urgent then sms": who is led to the way by "then". */
const thenWay =
  /^((?:only )?(?:if|when|whenever|in case|should) [^,:]{3,40}?),? then (?:just |please |best |rather )?(?=\p{L})/u;

/** "Email's the only thing that works". */
const onlyOne =
  /(?<=\p{L})(?:'s| is| are) (?:really |actually |basically |pretty much )?the (?:only|one|best|surest|safest|right) (?:way|thing|channel|route|means|option|one)(?: (?:that |which )(?:(?:really|actually|ever|always|reliably) )?(?:works?|gets through|reaches (?:her|him|them)|gets read|gets answered|does it|counts)| to (?:reach|get|contact|catch|get hold of|get through to|go)(?: (?:her|him|them))?)?(?: (?:for|with) (?:her|him|them))?$/u;

/** "A proper mail", of a length that says nothing of the way. */
const proper =
  /(?<![\p{L}-])(?:(?:an?|the|one) )?(?:proper|decent|real|full|regular|normal|well-written|written|classic|plain old|good old|good old-fashioned|old-fashioned) (?=(?:e-?mails?|mails?)(?![\p{L}-]))/u;
/** Behind a "than" no call is for what is long. */
const thanLong =
  /(?<=(?:than|over|instead of|to) (?:an? )?)(?:long|longer|lengthy|endless|rambling|huge|big|wordy|long-winded) (?=(?:e-?mails?|mails?|messages?|texts?|threads?|calls?|phone calls?|meetings?)(?![\p{L}-]))/u;

/** "A walk-over-to-the-desk chat", "a quick pop-in". */
const popIn =
  /(?<![\p{L}-])(?:an? )?(?:(?:quick|short|brief|little|friendly) )?(?:walk|drop|pop|stop|swing)-(?:over|up|by|in|round)s?(?:[- ](?:to|at|by)[- ](?:the|her|his|their)[- ](?:desk|office|seat|room|bay|bench))?(?:[- ](?:style|type))?(?: (?:chats?|talks?|visits?|conversations?|catch-ups?))?(?![\p{L}-])/u;
/** "A chinwag on the phone". */
const onPhone =
  /(?<![\p{L}-])(?:an? )?(?:(?:quick|good|little|short|nice|proper) )?(?:chin-?wag|natter|catch-?up|yarn|gab|chat|word|talk|chit-?chat) (?:on|over) the (?:phone|blower|telephone)(?![\p{L}-])/u;
/** "Only urgent things and by phone". */
const urgentAndBy =
  /^(?:only|just) ((?:the )?(?:(?:really|very|super|truly) )?(?:urgent|burning|critical)(?: (?:stuff|things|matters|issues|questions|ones))?|emergencies)(?:,| and|, and)(?: then)?(?: only)? (?=(?:by|via|on|over|through) )/u;

const really = /(?<=\S) (?:only )?(?:really|actually)$/u;
const onlyBefore = / only really$/u;

const sayings: readonly [RegExp, string][] = [
  [takesGladly, 'likes '],
  [gladlyTakes, 'likes $1'],
  [neverPicksUp, 'avoid phone'],
  [mustDo, 'best to '],
  [thenWay, '$1: '],
  [onlyOne, ' is best'],
  [proper, ''],
  [thanLong, ''],
  [popIn, 'in person'],
  [onPhone, 'phone'],
  [urgentAndBy, '$1 '],
  [onlyBefore, ' only'],
  [really, ''],
];

export const inKnownSayings = (text: string): string =>
  sayings.reduce((now, [form, short]) => now.replace(form, short), text);
