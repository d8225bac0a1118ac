type Spelling = readonly [form: RegExp, one: string];

/**
 * The word that is read, and how else it is typed in a hurry; none of these is a word of its own beside work. In small
 * letters only, as names are none of them: "Vid", "Arvie".
 */
const typed: Readonly<Record<string, string>> = {
  tomorrow: 'tmr|2moro|tomoz',
  thanks: 'thx|thanx|tks',
  video: 'vid',
  videos: 'vids',
  conversation: 'convo',
  conversations: 'convos',
  morning: 'morn|mornin',
  afternoon: 'arvo',
  afternoons: 'arvos',
  please: 'plz|plse',
  vacation: 'vacay',
  holidays: 'hols',
  Christmas: 'crimbo|Crimbo|xmas|Xmas|XMAS',
  from: 'frm',
  between: 'btwn|betw\\.|inbetween',
  something: 'smth|sth|smthg|somethin',
  anything: 'anythin',
  nothing: 'nothin',
  without: 'w\\/out|wout',
  project: 'proj',
  probably: 'prolly|probs',
  every: 'evry',
  always: 'alw|allways',
  never: 'nvr',
  usually: 'usu|usualy',
  maybe: 'mby',
  phone: 'fone',
  great: 'gr8',
  'going to': 'gonna',
  'want to': 'wanna',
  'have to': 'gotta',
  OOO: 'ooto|OOTO',
  report: 'rpt',
  reports: 'rpts',
  colleague: 'co-?worker',
  colleagues: 'co-?workers',
  questions: "q's|queries|questns",
  while: 'whilst',
  because: "coz|'cause",
  although: 'altho',
  people: 'ppl',
  feedback: 'feed-back',
  noon: "twelve o'?clock",
};

/** As a word by itself, which no sign ties to another. */
const alone = (forms: string): RegExp => new RegExp(`(?<![\\p{L}\\d'’./@#_-])(?:${forms})(?![\\p{L}\\d'’@_-])`, 'gu');

const days = '(?:mon|tues?|weds?|wednes|thur?s?|fri|sat|satur|sun)(?:days?)?';
/** Where "am" and "pm" are parts of the day in capitals too, and no job. */
const ofDay = `(?:\\b${days}|\\btomorrow|\\btoday)`;
const numbers = '(?:\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|noon|midday)';

const inContext: readonly Spelling[] = [
  // "Mon. to Thu.", and not the end of a sentence.
  [/(?<!\p{L})([Mm]on|[Tt]ues?|[Ww]eds?|[Tt]hurs?|[Tt]hur?|[Ff]ri|[Ss]at|[Ss]un)\.(?= (?:\p{Ll}|\d|&|[-–]))/gu, '$1'],
  [/(?<=[^\s+] )(?<!\b(?:UTC|GMT) )(?:\+|plus)(?= (?!\d))/giu, 'and'],
  [new RegExp(`(?<=${ofDay} )pms?(?![\\p{L}\\d])`, 'giu'), 'afternoon'],
  [new RegExp(`(?<=${ofDay} )ams?(?![\\p{L}\\d])`, 'giu'), 'morning'],
  [/(?<=\b(?:[Tt]his|[Ii]n the) )pms?(?![\p{L}\d])/gu, 'afternoon'],
  [/(?<=\b(?:[Tt]his|[Ii]n the) )ams?(?![\p{L}\d])/gu, 'morning'],
  [new RegExp(`(?<=(?:\\b${days}|\\bthis|\\bin the) )eves?(?![\\p{L}\\d])`, 'gu'), 'evening'],
  // The Australian Christmas, and no Chrissie.
  [/(?<=\b(?:over|until|till|at|around) )chrissi?[ey]e?(?:'s)?(?!\p{L})/giu, 'Christmas'],
  [/(?<=\S )cos(?= \p{L})/gu, 'because'],
  [/\beven th(?:ough|o)\b/giu, 'although'],
  [
    /(?<=\S )tho(?:ugh)?(?= (?:(?:s?he|they|it|we|I)(?:['’]\p{L}{1,2}|s)?|his|her|their|its|my|our|the|not|only|based|living) )/giu,
    'although',
  ],
  [/(?<=^|[\s(])u(?=\s|$|[,;!?])/gu, 'you'],
  [/(?<=\b(?:thank|tell|gives?|see|owes?) )ya\b/gu, 'you'],
  [/(?<=^|[,;.\n] ?)[Kk]indly(?= \p{Ll})/gu, 'please'],
  [
    /(?<!\b(?:the|on|by|until|till?|from|to|since|before|after|through|and|or|of|jan|feb|mar|march|apr|april|may|jun|june|jul|july|aug|sept?|oct|nov|dec|\p{L}{3,6}ber|\p{L}{2,5}uary) )(?<=\p{L} |, )1st(?=$|[,;!]| (?:thing|then)\b)/giu,
    'first',
  ],
  [/(?<=\p{L} )re:?(?= (?:the|an?|my|her|his|our|their|[a-z]{4,20}|[A-Z]{2,5})\b)/gu, 'about'],
  [new RegExp(`(?<![\\p{L}\\d])(?:approx\\.?|approximately|circa|ca\\.|roughly) ?(?=${numbers})`, 'giu'), 'around '],
  [
    new RegExp(
      `(?<!\\p{L})(?:excl\\.?|excluding|minus|apart from|other than|aside from) (?=(?:on )?${days}\\b)`,
      'giu',
    ),
    'except ',
  ],
];

/** What is typed in a hurry, or said otherwise in other parts of the world, in the words that are read. */
export const shorthand: readonly Spelling[] = [
  ...Object.entries(typed).map(([one, forms]): Spelling => [alone(forms), one]),
  ...inContext,
];
