import { inPlainIdioms } from './channel-idioms';
import { inKnownSayings } from './channel-sayings';

/** How long something is, and that something is down, in words that people have of their own: put in words of `channel-signs.ts`. */

const things =
  '(?:anything|everything|things?|stuff|mails?|messages?|texts?|matters?|topics?|questions?|talks?|issues?|conversations?|discussions?|something|whatever)';
const many =
  '(?:a few|a couple of|several|an?|one|two|three|four|five|six|seven|eight|ten|fifteen|twenty|thirty|half an?|half|\\d{1,3}) ?(?:lines?|liners?|sentences?|paragraphs?|words?|min|mins|minutes?|pages?|screens?|hours?)';
const lasting =
  "(?:(?: that| which)?(?: is|'s| are| takes?| needs?| lasts?| requires?| will take| would take| goes| gets| runs| you need)?)";
const reaching = (than: string) => new RegExp(`\\b${things}${lasting} ${than} (?:${many}|that)(?![\\p{L}\\d])`, 'gu');

/** "Anything longer than three lines", "topics that take more than ten minutes". */
const longerThan = reaching('(?:longer than|over|above|beyond|(?:more )?than|past)');
const shorterThan = reaching('(?:shorter than|under|below|less than|up to)');
/** "If it's longer than a line or two", "if it takes more than five minutes". */
const ifLonger = new RegExp(
  `\\b(?:if|when) (?:it's|it is|it takes|it needs|it gets|it goes) (?:longer than|over|beyond|more than|past) ${many}(?![\\p{L}\\d])`,
  'gu',
);

/** "Big topics deserve a meeting", "anything long belongs in a mail". */
const wants =
  /(?<=\b(?:long|longer|topics?|matters?|things?|stuff|ones|questions?|issues?|discussions?|urgent|big|bigger|complex|complicated|quick|short)) (?:needs?|deserves?|warrants?|merits?|requires?|calls? for|(?:is|are) worth|should (?:be|go(?= (?:by|in)))|must be|ha(?:s|ve) to be|(?:is|are|works?) best as|belongs? (?:in|on)|put (?:it|them|that) in|goes? (?:in|into|via|by|on)|sent? (?:it|them)? ?(?:in|by)) (?:an? (?:doc(?:ument)? or )?|the )?(?=\p{L})/gu;

const systems =
  '(?:web ?site|site|building|house|office|place|roof|world|servers?|systems?|prod(?:uction)?|production line|lines?|network|database|db|app|platform|service|tills?|wi-?fi|internet|build|pipeline|plant|machines?|press|cluster|checkout|payments?|portal|everything|something|anything|it|things|customers? (?:is|are)|(?:a|the) customer|a client|power|server room|api|backend|website|shop|store|live system)';
const broken =
  '(?:down|offline|broken|dead|breaks?|burning|burns?|on fire|falls? over|crash(?:es|ed)?|fails?|stuck|goes? wrong|explodes?|blows? up|out|not working|stops? working|unreachable)';
/** "If the site is down", "when prod goes down". */
const isDown = new RegExp(
  `\\b(?:if|when|whenever|once|in case|only if|only when) (?:the |a |our |his |her |their )?${systems}(?:'s| is| are| goes| go| has gone| gets)? (?:really |all )?${broken}(?![\\p{L}])`,
  'gu',
);
/** "Server down: call". */
const bareDown = new RegExp(`^${systems} (?:is )?(?:down|offline|broken|on fire)(?=[:, ])`, 'u');

/** "Phone-shy", "an email-first guy". */
const shy = /\b(phone|call|mail|e-?mail|chat)[- ](?:shy|averse|phobic)\b/gu;
const firstOnly = /\b(phone|call|mail|e-?mail|chat|slack|text|whatsapp)-(?=(?:first|only)\b)/gu;
/** "More than three lines: call". */
const bareLonger = new RegExp(`^(?:(?:more|longer) )?than ${many}(?=$|[:, ])`, 'u');

/** "A call rather than type it out". */
const thanTyping =
  /(?<= )((?:rather than|than|instead of|over) (?:to )?)(?:type|typing|write|writing)(?: it| things| everything)?(?: out| down| up)?$/u;

/** "Meet her in person". */
const toThem =
  /\b(?:meet|meet with|talk to|speak to|talk with|speak with|see) (?:her|him|them) (?=in person|face to face|face-to-face|personally|over coffee)/u;

/** "Everything else can wait for email", "the rest may go by chat". */
const restGoes =
  /(?<=\b(?:else|rest|things|stuff|others?|matters|questions|topics|requests)) (?:can|may|should|could|might as well) (?:(?:always|just|simply|easily|happily) )?(?:wait for|wait until|go (?:by|via|in|into|on|through|over)|come (?:by|via|in|on|over|through)|go|come|be (?:sent|done|handled|sorted|settled|dealt with|discussed|left|put) (?:by|via|in|on|over|for|to)|happen (?:by|via|over|on)) (?:an? |the )?(?=\p{L})/u;

/** "The landline just rings", "her extension goes to voicemail". */
const ringsOut =
  /(?<=\b(?:phone|telephone|landline|line|extension|mobile|cell|number)) (?:(?:just|only|always|usually|simply|mostly) )?(?:(?:keeps? ringing|rings)(?: out| through| and rings| forever| into the void)?|goes (?:straight )?to (?:the )?(?:voice ?mail|answer ?phone|machine|answering machine|mailbox))$/u;

/** "A ping-me-style person", "a text-type of guy". */
const sortOf =
  /(?<!\p{L})(\p{L}{2,20})(?:[- ]me)?[- ](?:style|type|kind|sort)(?: of)? (?=(?:person|guy|gal|girl|woman|man|lady|bloke|chap)\b)/u;

/** "Go up and see him on the ward", "pop over to her office": one goes there. */
const goThere =
  /(?<=\S )(?:go|come|pop|walk|nip|head|run|swing|wander|step|drop|call|stop|stroll)(?: (?:up|down|over|across|round|around|by|along|upstairs|downstairs|out|in)){0,2}(?: (?:and|to|&) (?:see|find|talk to|speak to|chat to|talk with|speak with|sit with|sit down with|ask|catch|visit|meet)(?: to| with)? (?:her|him|them)| (?:(?:to|into) (?:her|his|their|the) (?:office|desk|ward|room|lab|workshop|floor|bench|studio|clinic|counter|station|classroom|staff ?room|shop ?floor|cabin|corner)|see (?:her|him|them)))(?: (?:in|on|at|over at) (?:the |her |his |their )?\p{L}+(?: \p{L}+)?| in person| face to face| directly)?(?=$|[,:;])/u;

/** "A short video call": of which length says nothing of the way. */
const briefCall = /\b(?:an? )?(?:short|quick|brief|little|spontaneous) (?=(?:video|zoom|teams|voice) calls?\b)/u;

/** "I always get her on WhatsApp", and "only in person", where "only in" is no limit. */
const plainly: readonly [RegExp, string][] = [
  [
    /^i (?=(?:(?:usually|always|mostly|only|best|tend to|can) )?(?:reach|get|get hold of|catch|contact) (?:her|him|them) )/u,
    '',
  ],
  [/\bonly in(?=[- ]person\b)/u, 'exclusively in'],
  // Nobody comes by there.
  [
    /\b(?:to )?come (?:by|in|via|over|through|on) (?=(?:the )?(?:e-?mails?|mail|phone|telephone|text|chat|dm|sms|message|slack|teams|whatsapp|zoom)\b)/u,
    'by ',
  ],
  // "Quick" says nothing of what it is for.
  [
    /\b(?:quick|fast|prompt|swift) (?:to|at) (?:respond(?:ing)?|reply(?:ing)?|answer(?:ing)?|react(?:ing)?)(?! to\b)/u,
    'reachable',
  ],
];

export const inKnownWords = (text: string): string =>
  plainly
    .reduce((now, [form, full]) => now.replace(form, full), inPlainIdioms(inKnownSayings(text)))
    .replace(/\btime (?=(?:sensitive|critical)\b)/gu, 'time-')
    .replace(shy, 'not $1')
    .replace(firstOnly, '$1 ')
    .replace(bareLonger, 'anything long')
    .replace(ifLonger, 'for anything long')
    .replace(longerThan, 'anything long')
    .replace(shorterThan, 'anything short')
    .replace(isDown, (found) => (found.startsWith('only') ? 'only if urgent' : 'if urgent'))
    .replace(bareDown, 'if urgent')
    .replace(wants, ': ')
    .replace(restGoes, ': ')
    .replace(ringsOut, ' gets ignored')
    .replace(sortOf, '$1 ')
    .replace(briefCall, '')
    .replace(goThere, 'go see')
    .replace(toThem, '')
    .replace(thanTyping, '$1writing');
