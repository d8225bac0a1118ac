const weekday = '(?:mon|tues?|wednes|weds?|thur?s?|thurs|fri|satur|sat|sun)(?:day)?';
/** Times, days and what is said around them in the words that are read, in the text as it was written. */
export const timeSpellings: readonly (readonly [form: RegExp, one: string])[] = [
  // "M-Th", "Tu/Th" and "m/w/f" are days; "do" and "so" are words, but for the last day of a range.
  [/(?<![\p{L}\d/-])m\/w\/f(?![\p{L}/])/giu, 'Mon, Wed, Fri'],
  [/(?<![\p{L}\d/-])tu?\/th(?![\p{L}/])/giu, 'Tue, Thu'],
  [/(?<![\p{L}\d/-])M(?:o|on)? ?([-–]) ?Th(?![\p{L}/])/giu, 'Mon$1Thu'],
  [/(?<![\p{L}\d/-])M ?([-–]) ?W(?![\p{L}/])/gu, 'Mon$1Wed'],
  [/(?<![\p{L}\d/-])Tu? ?([-–]) ?Th(?![\p{L}/])/gu, 'Tue$1Thu'],
  [/(?<![\p{L}\d/-])Tu? ?([-–]) ?F(?![\p{L}/])/gu, 'Tue$1Fri'],
  [/(?<![\p{L}\d/-])W ?([-–]) ?F(?![\p{L}/])/gu, 'Wed$1Fri'],
  [/(?<![\p{L}\d/-])Mo ?([-–/+]) ?Do(?!\p{L})/gu, 'Mon$1Thu'],
  [/(?<![\p{L}\d/-])Mo ?([-–/+]) ?Mi(?!\p{L})/gu, 'Mon$1Wed'],
  [/(?<![\p{L}\d/-])Di ?([-–/+]) ?Do(?!\p{L})/gu, 'Tue$1Thu'],
  [/(?<![\p{L}\d/-])Di ?([-–/+]) ?Fr(?!\p{L})/gu, 'Tue$1Fri'],
  [/(?<![\p{L}\d/-])Mi ?([-–/+]) ?Fr(?!\p{L})/gu, 'Wed$1Fri'],
  [/(?<![\p{L}\d/-])Do ?([-–/+]) ?Fr(?!\p{L})/gu, 'Thu$1Fri'],
  [/(?<![\p{L}\d/-])Mo(?= (?:and|&|or|to|until|till) (?:Tu|We|Th|Fr|Wed|Thu|Fri)(?![\p{L}]))/gu, 'Mon'],
  // "Wks 9-6" is work; "2 wks" are weeks.
  [
    new RegExp(
      `(?<!\\d ?|\\b(?:two|three|four|five|six|few|couple|some|next|last|for|in|every|of|many) )\\bwks(?= (?:from |mostly |only )?(?:\\d|${weekday}\\b))`,
      'giu',
    ),
    'works',
  ],
  // "Won't be in tomorrow or the day after", "not in tomorrow or Friday" are of both.
  [
    new RegExp(
      `(?<=\\b(?:won['’]?t|isn['’]?t|not|never|can['’]?t|cannot) (?:\\p{L}{1,12} ){0,4}(?:today|tomorrow) )n?or(?= (?:on )?(?:the day after|tomorrow|${weekday})\\b)`,
      'giu',
    ),
    'and',
  ],
  // "Leave lunchtimes free" is "keep them free".
  [/\bleave(?= (?!(?:her|him|them|me|us)\b)[^,.;:]{3,40} (?:free|clear)(?:$|[,.;\n]))/giu, 'keep'],
  // Over lunch nobody is disturbed for as long as it takes.
  [
    /(?<=\b(?:disturb|bother|interrupt|bug|hassle)(?: (?:her|him|them))? )over(?= (?:(?:the|her|his|their) )?lunch)/giu,
    'during',
  ],
  // "Wed's her day off".
  [
    new RegExp(
      `(?<![\\p{L}\\d])(${weekday})['’]s(?= (?:her|his|their|a|an|the|no|not|never|always|usually|off|out|free|bad|difficult|hard|tricky|good|best|blocked|busy)\\b)`,
      'giu',
    ),
    '$1 is',
  ],
];
