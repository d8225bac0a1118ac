const numbers = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const number = `(\\d{1,2}|${numbers.join('|')})`;
const figure = (word: string): number => (/^\d/u.test(word) ? Number(word) : numbers.indexOf(word) + 1);

const half = new RegExp(
  `\\bhalf(?: past)? ${number}(?!\\d|-(?:hours?|days?|weeks?|minutes?|months?|years?)\\b|[:.]\\d| (?:days?|hours?|weeks?|years?|months?|of)\\b)`,
  'gu',
);
const quarter = new RegExp(
  `\\b(?:a )?(quarter|ten|twenty) (past|to) ${number}\\b(?![:.]\\d|-(?:hours?|days?|weeks?|minutes?)\\b)`,
  'gu',
);
const spoken = new RegExp(`\\b(${numbers.slice(1).join('|')})[ -](fifteen|thirty|forty-five)\\b`, 'gu');
const minutes: Record<string, string> = {
  fifteen: '15',
  thirty: '30',
  'forty-five': '45',
  quarter: '15',
  ten: '10',
  twenty: '20',
};
/** "9.30" is no date, as no month has the number 30. */
const dotted =
  /(?<![\d.:/])([01]?\d|2[0-3])\.(00|1[3-9]|[2-5]\d)(?![\d.%]|\.\d| (?:euros?|million|percent|per cent|gb)\b)/gu;
/** "0800", and no year. */
const military = /(?<![\d.:/-])(0\d|1[0-8]|2[1-3])([0-5]\d)(?: hrs|hrs| h|h)?(?![\d.:/%])(?= |,|;|$|-|–)/gu;
const military2 = /(?<=\b(?:0\d|1[0-8])[0-5]\d ?[-–] ?)(\d\d)([0-5]\d)\b/gu;
const between = new RegExp(`\\b${number}-(?:to|till?|until)-${number}\\b`, 'gu');

/** Behind a number that counts things: "four to five people", "after two meetings". */
const ofMany =
  '(?! (?:(?!(?:mon|tues|wednes|thurs|fri|satur|sun|week)days|works|suits|mornings|afternoons|evenings|always|is|his|hers|theirs|ours)\\p{L}{2,}s|of|more|people|children|minute|hour|day|week|month|year|per)\\b)';
const hourName = `(noon|midnight|${numbers.join('|')})`;
/** "Eight to five", "from ten until three"; "one to one" is a way to talk. */
const spokenRange = new RegExp(
  `(?<![-\\p{L}])(?!one to one\\b)${hourName} (to|until) ${hourName}\\b(?!-)${ofMany}`,
  'gu',
);
/** "A nine to half five day": hours before they are a number of days, as in "a three to five day trip". */
const dayOfHours = new RegExp(
  `(?<=\\b(?:an?|standard|normal|regular|usual|strict|solid) )(\\d{1,2}(?:[:.]\\d\\d)?|${numbers.join('|')})(?: |-)(?:to|until|till)(?: |-)(half(?: past)? )?${number}(?: |-)(?=(?:working |work )?(?:day|week|shift|job|schedule|pattern|rota|routine|person|guy|worker)s?(?:$|[,.;)]| (?:with|on|and|but|from|plus|most|every|mon|tue|wed|thu|fri|in|at|off|except|only)))`,
  'gu',
);
const leastOfDay = 4;
function asDay(whole: string, first: string, past: string | undefined, last: string): string {
  const [start, end] = [figure(/^\d/u.test(first) ? first.slice(0, 2).replace(/[:.]/u, '') : first), figure(last)];
  const many = (end - start + 12) % 12;
  const from = /^\d/u.test(first) ? first : `${start}`;
  return many > 0 && many < leastOfDay ? whole : `${from}-${end}${past ? ':30' : ''} `;
}

/** "Nine to 5:30", "8:30 to five": the one in words, the other in figures. */
const mixedFirst = new RegExp(`(?<![-\\p{L}])${hourName} (to|until|and) (?=\\d{1,2}[:.]\\d\\d)`, 'gu');
const mixedLast = new RegExp(`(?<=\\d[:.]\\d\\d (?:to|until|and) )${hourName}\\b(?!-)${ofMany}`, 'gu');
/** "From seven to 3", "between 10 and three". */
const ledFirst = new RegExp(
  `(?<=\\b(?:from|between|works|works from|hours|usually) )${hourName} (to|until|and) (?=\\d{1,2}(?![\\d%])(?! (?:days?|people|of|weeks?|hours?|minutes?)))`,
  'gu',
);
const ledLast = new RegExp(
  `(?<=\\b(?:from|between|works|hours) \\d{1,2}(?::\\d\\d)?(?: ?[ap]m)? (?:to|until|and) )${hourName}\\b(?!-)${ofMany}`,
  'gu',
);

/** "Nine-4:15", "8 am-three", "seven start". */
const dashedFirst = new RegExp(`(?<![-\\p{L}])${hourName} ?([-–]) ?(?=\\d{1,2}[:.]\\d\\d)`, 'gu');
const dashedLast = new RegExp(`(?<=\\d[:.]\\d\\d ?[-–] ?|\\d ?[ap]m ?[-–] ?)${hourName}\\b(?!-)`, 'gu');
const spokenAhead = new RegExp(`(?<![-\\p{L}])${hourName} (?=(?:start|finish)\\b)`, 'gu');
const spokenBetween = new RegExp(`\\bbetween ${hourName} and ${hourName}\\b(?!-)${ofMany}`, 'gu');
const spokenEdge = new RegExp(
  `((?<!\\b(?:is|was|it) )\\b(?:past|by|at|around|about)|\\b(?:starts? at|starts?|begins?|finish(?:es)?|leaves|stops|ends|arrives|logs (?:on|off|in|out)|gets in|clocks (?:on|off|in|out)|goes home|gone|(?:starting|finishing|closing|end|start) time|from|until|beyond|later than|before|after)) (${numbers.join('|')})\\b(?![-/])(?! (?:point|time|or|and(?! (?:stays?|leaves?|finish|finishes|ends?|goes|is|until|stops?|works?|knocks|logs|out|off|gone|done|then|before|after)\\b)|end|thing|place|side|go)\\b)${ofMany}`,
  'gu',
);
const hourOf = (word: string): string => (word === 'noon' || word === 'midnight' ? word : String(figure(word)));

const partShort: [RegExp, string][] = [
  [/\bb4\b/gu, 'before'],
  [/\bthru\b/gu, 'through'],
  [/(?<!\b(?:from|after|since) )(?<![\d:.-])(\d{1,2}(?:[:.]\d\d)? ?(?:[ap]m)?) (?:onwards?|or later)\b/gu, 'from $1'],
  [/\b(from|after|since) (.{1,12}?) onwards?(?= only\b| please\b| is\b| works\b| on\b|[,;:.])/gu, '$1 $2'],
  [/\barvo(s?)(?:'s)?\b/gu, 'afternoon$1'],
  [/\b(?:the )?weekday mornings?\b/gu, 'weekdays mornings'],
  [/\bw\/e(?:nds?|s)?\b|\bwk-?nds?\b/gu, 'weekend'],
  [/\b(\d{1,2}) ?-?ish\b/gu, '$1'],
  [/(\d{1,2}[:.]\d\d) ?-?ish\b/gu, '$1'],
];

function atQuarter(word: string, side: string, hour: string): string {
  const past = Number(minutes[word]);
  const at = figure(hour);
  return side === 'past' ? `${at}:${past}` : `${at === 1 ? 12 : at - 1}:${60 - past}`;
}

/** Times as people say and shorten them, in figures that are read: "half nine" (British: 9:30), "quarter to five", "8.30", "0800". */
export const inClockFigures = (plain: string): string =>
  partShort
    .reduce((text, [form, full]) => text.replace(form, full), plain)
    .replace(dayOfHours, asDay)
    .replace(between, (_, first: string, last: string) => `${figure(first)}-${figure(last)}`)
    .replace(half, (_, hour: string) => `${figure(hour)}:30`)
    .replace(quarter, (_, word: string, side: string, hour: string) => atQuarter(word, side, hour))
    .replace(spoken, (_, hour: string, past: string) => `${figure(hour)}:${minutes[past]}`)
    .replace(spokenRange, (_, first: string, side: string, last: string) => `${hourOf(first)} ${side} ${hourOf(last)}`)
    .replace(mixedFirst, (_, first: string, side: string) => `${hourOf(first)} ${side} `)
    .replace(mixedLast, (_, last: string) => hourOf(last))
    .replace(ledFirst, (_, first: string, side: string) => `${hourOf(first)} ${side} `)
    .replace(ledLast, (_, last: string) => hourOf(last))
    .replace(dashedFirst, (_, first: string, sign: string) => `${hourOf(first)}${sign}`)
    .replace(dashedLast, (_, last: string) => hourOf(last))
    .replace(spokenAhead, (_, hour: string) => `${hourOf(hour)} `)
    .replace(spokenBetween, (_, first: string, last: string) => `between ${hourOf(first)} and ${hourOf(last)}`)
    .replace(spokenEdge, (_, side: string, hour: string) => `${side} ${hourOf(hour)}`)
    .replace(military2, '$1:$2')
    .replace(military, '$1:$2')
    .replace(dotted, '$1:$2');
