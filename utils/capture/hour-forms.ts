import { comparedTimes } from './compared-times';
import { clock, day, ends, type Forms, hours, inTurn } from './hour-words';
import { breaks, otherDays } from './other-day-forms';
import { workForms } from './work-forms';

const event =
  '(?:stand-?ups?|meetings?|calls?|scrums?|syncs?|huddles?|briefings?|handovers?|rounds?|class(?:es)?|school run|team call|clinic|lessons?|assembly|rehearsals?|deliveries|rush|check-ins?|reviews?|rota|service|shift change|visits?|visiting hours|lectures?|sessions?|shifts?)';
const ofEvent = String.raw`(?:the |her |his |their |our )?(?:[\p{L}-]{2,14} ){0,2}`;
const restOfWeek =
  '(?:(?:the )?other (?:two|three|four|2|3|4|weekdays|days|ones)(?: days| weekdays)?|(?:the )?others|(?:the )?(?:rest|remainder)(?: of the week)?|(?:the )?remaining(?: two| three)?(?: days)?|any other days?|otherwise|else|apart from that|all the others)';
const isOff =
  "(?:off|free|out|nothing|none|no work|not in|not there|not here|not working|not at work|not available|doesn't work|does not work|isn't in|never in|closed|at home with the kids)";

/** "On a Friday" is on each, and "weekends only" are those that are worked. */
const eachDay: Forms = [
  [
    /\bon an? (mon|tues|wednes|thurs|fri|satur|sun)day\b(?! (?:in|of|morning|afternoon|evening|night|lunch)\b)/gu,
    'on $1days',
  ],
  [/\b(weekends|weekdays) only (?=\d)/gu, '$1 '],
  [new RegExp(`^(?:only (?:mornings|afternoons)|(?:mornings|afternoons) only),? (${hours})$`, 'u'), 'works $1'],
  [
    new RegExp(`^(?:only evenings|evenings only),? (${clock}(?: ?[-–] ?| to )\\d{1,2}(?::\\d\\d)? ?pm)$`, 'u'),
    'works $1',
  ],
];

/** How long somebody works and where, which stands in front of the hours and says no more than these. */
const ahead: Forms = [
  [
    new RegExp(
      `^\\d{1,2}[- ]?(?:hours?|hrs?|h)(?:(?: ?(?:a|per|\\/|each) ?| in the | in a )week| weekly)[,:;] (?=(?:on )?${day}|\\d|from \\d)`,
      'u',
    ),
    '',
  ],
  [
    /^(?:(?:her|his|their|the|has|has got|on|works) )?(?:an? )?contract(?:ed)?(?:'s| is| are| hours)?(?: (?:for|of|to|on|at|with))?(?: only)? \d{1,2}(?:[.,]5)?[- ]?(?:hours?|hrs?|h)(?:(?: ?(?:a|per|\/|each) ?| in the | in a )week| weekly)?(?: only)?[,:;] (?=\S)/u,
    '',
  ],
  [
    new RegExp(
      `^(?:works? |on |does |in )?(?:an? )?(?:five|5)[- ]days?(?: ?(?:a|per|\\/)? ?week)?,? (?:from )?(?=${hours})`,
      'u',
    ),
    'mon-fri ',
  ],
  [
    /^(?:works? |on |does |in )?(?:an? )?(?:six|6)[- ]days?(?: ?(?:a|per|\/)? ?week)?,? (?:from )?(?=\d[^,;]{1,24}(?:$|, (?:no )?sundays?\b))/u,
    'mon-sat ',
  ],
];

/** What a time is kept from others for, and in which half of the day an hour is. */
const plainly: Forms = [
  [
    new RegExp(
      `^((?:not to be|do not|don't|never|please don't|no|avoid|leave)[\\p{L}' ]{0,24}?) (?:during|in|at|for|while at) (?:the |her |his |their )?(?!peace\\b)[\\p{L}'-]{3,14}(?: (?!between\\b|from\\b)[\\p{L}'-]{3,12})?,? (?=${hours}$)`,
      'u',
    ),
    '$1 ',
  ],
  [
    new RegExp(
      `^(avoid|do not disturb|don't disturb|leave alone) (${hours}),? (?:for |as )?lunch(?: ?time| ?break| ?hour)?$`,
      'u',
    ),
    '$1 $2',
  ],
  [
    /^(?:on |has |takes )?(?:an? )?half[- ]day(?:'s)? (?:leave|off) (?:on |for )?(today|tomorrow|(?:this |next )?(?:mon|tues|wednes|thurs|fri)day),? (?:in the |the )?(?:forenoon|morning|first half|fn)$/u,
    'off $1 morning',
  ],
  [
    /^(?:on |has |takes )?(?:an? )?half[- ]day(?:'s)? (?:leave|off) (?:on |for )?(today|tomorrow|(?:this |next )?(?:mon|tues|wednes|thurs|fri)day),? (?:in the |the )?(?:afternoon|second half|an)$/u,
    'off $1 afternoon',
  ],
];

/** "Until 7 in the evening": of one end alone, as two are read together. */
const halfNamed: Forms = [
  [/\b(until|after|before|from|by|at) (\d{1,2}(?::\d\d)?) (?:in the|of the) (?:evening|afternoon)\b/gu, '$1 $2pm'],
  [/\b(until|after|before|from|by|at) (\d{1,2}(?::\d\d)?) (?:in the|of the) morning\b/gu, '$1 $2am'],
];
const halves = / in the (?:morning|afternoon|evening)\b/gu;
const withHalf = (text: string): string => (text.match(halves)?.length === 1 ? inTurn(text, halfNamed) : text);

/** From when and until when, the one as a no. */
const edges: Forms = [
  [/^(?:never|rarely|seldom|hardly ever) (?:starts?|begins?) (?=before )/u, "doesn't start "],
  [
    new RegExp(
      `^(?:not|never|nothing)(?: in| there| online)? before (${clock}),? (?:and |but |then )?(?:she's |he's |is )?${ends}(?: by| at| around) (${clock})$`,
      'u',
    ),
    'works $1-$2',
  ],
];

/** "Before the daily stand-up, 8:45 to 9:15": the figures say when that is. */
const besideEvents: Forms = [
  [new RegExp(`\\bdaily (?=${event}\\b)`, 'gu'), ''],
  [
    new RegExp(
      `(?<=\\S )(?:(?:right|just|shortly|straight|immediately) )?(?:before|after|between) ${ofEvent}${event}(?:,| \\()? (?:(?:say|so|like|i\\.e\\.|ie|at|around|about|from|between|that is|that's) ){0,2}(?=${hours}(?:$|[ ,)]))`,
      'u',
    ),
    '',
  ],
  [
    new RegExp(
      `(?<=\\d(?: ?[ap]m)?),? (?:(?:right|just|shortly|straight|always|i\\.e\\.) ){0,2}(?:before|after|between) ${ofEvent}${event}(?: starts?| begins?| kicks? off)?$`,
      'u',
    ),
    '',
  ],
];

/** "Ask her 9 to 10, that's ideal". */
const judged: Forms = [
  [
    /(?<=^(?:ask|catch|try|reach|get|grab|call|best|find)\b.{1,40}\d(?: ?[ap]m)?),? (?:(?:that|which) )?(?:is|are|'s|works) (?:ideal|best|good|perfect|fine|great|easiest)$/u,
    '',
  ],
];

const weekAhead: Forms = [
  [
    new RegExp(
      `\\b(this|next) week,?:? (?:(?:on|from) )?(${day})( ?[-–] ?| to | until | and | & | through | thru )(${day})\\b`,
      'u',
    ),
    '$2$3$4 $1 week',
  ],
];

const halfOfDay: Forms = [
  [
    /\b(?:in )?(?:the )?(?:second|2nd|latter|later) half of (?:the|her|his|their) (?:working |work)?day\b/u,
    'afternoons',
  ],
  [/\b(?:in )?(?:the )?(?:first|1st|earlier) half of (?:the|her|his|their) (?:working |work)?day\b/u, 'mornings'],
  [
    /^(?:the )?(?:second|2nd|latter) half (?=(?:is|are|works) (?:the )?(?:better|best|good|fine|easier|easiest|ideal|ok|okay|preferred|convenient)\b)/u,
    'afternoons ',
  ],
  [
    /^(?:the )?(?:first|1st) half (?=(?:is|are|works) (?:the )?(?:better|best|good|fine|easier|easiest|ideal|ok|okay|preferred|convenient)\b)/u,
    'mornings ',
  ],
];

const restOff: Forms = [
  [/(?<=^mon-sat .{3,24}), (?:no sundays?|sundays? (?:off|free|excluded|closed|not|excepted|never))$/u, ''],
  [
    new RegExp(
      `(?:,|;) (?:and |but |so )?(?:she's |he's |they're |is )?${isOff}(?: (?:on|for|in|at all))? ${restOfWeek}$`,
      'u',
    ),
    '',
  ],
  [
    new RegExp(
      `(?:,|;) (?:and |but |so )?(?:on )?${restOfWeek},? (?:she's |he's |they're |is |are |she |he |they )?${isOff}$`,
      'u',
    ),
    '',
  ],
];

/** What one asks for, in front of when to ask. */
const asking: Forms = [
  [
    /^if (?:you|we|one|i|anyone|somebody) (?:need|want|have|are looking for|'re after) (?:something|anything|help|her|him|them|an? (?:answer|reply|word|favou?r|decision|chat|question)|to (?:reach|ask|talk to|see|get hold of|catch|speak to) (?:her|him|them))(?: (?:from|to|with|of) (?:ask )?(?:her|him|them))?,? (?=(?:try|ask|catch|reach|contact|approach|best|better|it's best|go)\b)/u,
    '',
  ],
  [/^i(?:'d| would) (?:always |rather |just )?(?=(?:ask|try|catch|reach|contact|approach|ping) )/u, ''],
  [/\bpart[- ]timer\b/gu, 'part time'],
  // "Flexible but mostly 9 to 5"; "because of her kids she works 9 to 2".
  [
    new RegExp(
      `^(?:is )?flex(?:ible|itime|i)?,? but (?:mostly|usually|generally|normally|mainly) (?=(?:from |between )?${hours})`,
      'u',
    ),
    'usually ',
  ],
  [
    /^(?:because of|due to|owing to|thanks to) (?:the |her |his |their )?[\p{L}' -]{2,30}?,? (?:she|he|they)(?:'s| is)? (?=(?:only |always )?(?:works?|working|starts?|begins?|leaves?|ends|finishes|comes|in|off|not|there)\b)/u,
    '',
  ],
  [
    / (?:is|are) when (?:she|he|they) [\p{L}' -]{2,40}?,? so (?=(?:please |just )?(?:don't|do not|no|leave|never|not|ask|best)\b)/u,
    ' so ',
  ],
  [/\b(starts|begins|comes in|gets in|arrives) (?:only|usually|always|already|just) (?=at |around |by |\d)/gu, '$1 '],
];

const leftAlone: Forms = [
  [
    /^(?:(?:would |'d )?(?:like|love|prefer)|likes|loves|wants?|needs?|prefers|asks?|asked) to be (?:left|allowed)(?: (?:alone|in peace|be))? to (?:sleep|rest|nap|lie down|work|write|think|study|concentrate|get on|read|pray|recover)(?: in peace| undisturbed)? /u,
    'leave alone ',
  ],
  [
    /^(?:please )?(?:let|leave) (?:her|him|them) (?:sleep|rest|to sleep|to rest)(?: in peace| undisturbed)? /u,
    'leave alone ',
  ],
];

/** "In the afternoon, once her clinic is finished": then it is the afternoon anyway. */
const onceOver =
  /,? (?:once|as soon as|when|after) (?!that )(?:[\p{L}'-]{2,14} ){0,5}(?:is|are|has|have|'s|'re|gets|[\p{L}]+'s|[\p{L}]+'re) (?:[\p{L}]{3,8} )?(?:done|over|finished|through|ended|out of the way|asleep|settled|in bed|fed|quiet|home|back)(?: with (?:[\p{L}-]{2,14} ?){1,3})?$/u;

const aStretch = /\b(?:mornings?|afternoons?|evenings?)\b|\d(?: ?[ap]m)? ?(?:[-–]|to|until|and) ?\d/u;
function withoutOnceOver(plain: string): string {
  const found = onceOver.exec(plain);
  return found && aStretch.test(plain.slice(0, found.index)) ? plain.slice(0, found.index) : plain;
}

const aDay = new RegExp(`\\b${day}\\b`, 'u');
const aTime = /\d|\b(?:mornings?|afternoons?|evenings?|noon|half|lunch|midday|first thing|end of|part[- ]timer)\b/u;

/** Hours and days with words around them that say no more, in the forms that are read. */
export function inHourForms(plain: string): string {
  if (!aTime.test(plain)) return aDay.test(plain) ? inTurn(plain, weekAhead) : plain;
  const text = inTurn(withHalf(withoutOnceOver(plain)), [
    ...comparedTimes,
    ...asking,
    ...workForms,
    ...eachDay,
    ...ahead,
    ...edges,
    ...plainly,
    ...besideEvents,
    ...judged,
    ...otherDays,
    ...breaks,
    ...weekAhead,
    ...halfOfDay,
    ...leftAlone,
  ]);
  return aDay.test(text) ? inTurn(text, restOff) : text;
}
