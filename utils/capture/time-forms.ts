type Forms = readonly [form: RegExp, full: string][];

const inTurn = (text: string, forms: Forms): string =>
  forms.reduce((now, [form, full]) => now.replace(form, full), text);

/** Words of time as people in a hurry write them. */
const short: Forms = [
  [/\bbetw\b\.?|\bb\/w\b/giu, 'between'],
  [/(?<=\d )iso (?=\d)/giu, 'instead of '],
  [/(?<=\d )hr(?= (?:behind|ahead|earlier|later|difference)\b)/giu, 'hour'],
  [/\baft\.? (?=\d)/giu, 'after '],
  [/\b(?:bef|bfr)\.? (?=\d|noon|lunch)/giu, 'before '],
  [/\b(?:2|to)mo(?:rr?o|z|zza)\b|\b(?:tmw|tmro|2mrw|2moro)\b/giu, 'tomorrow'],
  [/\b(?:closes|shuts) (?:her |his |their |the )?laptop(?= (?:at|by|around) )/giu, 'logs off'],
  [/\bYE (?=clos|accounts|audit)/gu, 'year end '],
  [/\b(?:2day|tdy)\b/giu, 'today'],
  [/\bnxt (?=week|wk|month|mon|tue|wed|thu|fri)/giu, 'next '],
  [/\bp\/t\b/giu, 'part time'],
  [/\bf\/t\b/giu, 'full time'],
  [/\b(?:b\/h|bk hol)s?\b/giu, 'bank holidays'],
  // The letters of Alabama stand behind a town.
  [
    /(?:(?<=\b(?:on|takes|taking|booked|has) )AL\b|^AL)(?= (?:\d|from |until |till |next |this |all |on |in |starts? |mon|tue|wed|thu|fri|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|today|tomorrow|tmrw)|$)/gu,
    'annual leave',
  ],
  // "Just 9 to 12" says that it is no more than that.
  [/^just (?=\d{1,2}(?:[:.]\d\d)? ?(?:[ap]m )?(?:-|–|to|until|till) ?\d)/iu, 'only '],
  // When somebody who is ill will be back nobody knows better.
  [
    /(?<=\bback )(?:prob|probs|probably|hopefully|likely|most likely)\.? (?=on |next |mon|tue|wed|thu|fri|tomorrow|in )/giu,
    '',
  ],
  [/\b(?:prob|probs|probably|hopefully|likely)\.? (?=back (?:on |next |mon|tue|wed|thu|fri|tomorrow|in ))/giu, ''],
];

const day = '(?:mon|tues?|weds?|thur?s?|fri|sat|sun)(?:day|nesday|sday|rsday|urday)?';
const clock = String.raw`\d{1,2}(?::\d\d)?(?: ?[ap]m)?`;
const hours = `${clock}(?: ?[-–] ?| to | until )${clock}`;

/** Times in the forms that are read. */
const forms: Forms = [
  // As far as a day of the week: behind hours it is no "until".
  [new RegExp(`\\b(${day}) (?:through|thru|thro'|til|till|until) (?=${day}\\b)`, 'gu'), '$1 to '],
  [
    new RegExp(
      `^(${clock}) (?:start|begin|in)s?,? (?:and |then |- )?(${clock}) (?:finish|end|stop|out|leave|off)(?:s|es)?$`,
      'u',
    ),
    'starts $1, ends $2',
  ],
  [/\bafter lunch,? (?:so |say |that is |that's |i\.e\.? |ie |meaning )?(?:from|after) (?=\d)/gu, 'after '],
  [
    /\b(?:(?:right|just|straight|immediately|shortly) )?after lunch,? (?:so |say |that is |that's |i\.e\.? |ie |meaning )?(?:at|around|about) (?=\d)/gu,
    'around ',
  ],
  [
    /\bbefore lunch,? (?:so |say |that is |that's |i\.e\.? |ie |meaning )?(?:until|before|by|up to) (?=\d)/gu,
    'before ',
  ],
  [
    new RegExp(
      `,? (?:instead of|rather than|in place of|in lieu of|and not) (?:the |her |his |their )?(?:usual |normal |regular )?(?:hours\\b|${hours})(?: as usual| as normal)?(?=$|,| )`,
      'u',
    ),
    '',
  ],
  // The hours of a day by itself stand behind those of the others.
  [
    new RegExp(
      `^(${day}s?:? ${hours}),? (?:and |but )?(?:otherwise|else|(?:the )?other days|all other days|apart from that) (${hours})$`,
      'u',
    ),
    '$2, $1',
  ],
  [new RegExp(`^(${hours}),? (?:except|but|apart from|save) (?:for |on )?(${day}s?) (${hours})$`, 'u'), '$1, $2 $3'],
  [new RegExp(`^(${day}s?) (until ${clock}) only$`, 'u'), '$1 only $2'],
  [
    /\b(starts|begins|comes in|logs on|finishes|leaves|ends|stops) (?:early|late),? (?:at |around |by )?(?=\d)/gu,
    '$1 at ',
  ],
  // "Fine up to 4pm"; "up to 4 days" counts.
  [
    /(?<!\bof )\bup (?:to|until|till) (?=(?:about |around )?(?:noon|midday|lunch|\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?)(?:$|,| (?:and|but|then|only|please|is|are|works|best|mon|tue|wed|thu|fri)))/gu,
    'until ',
  ],
  [
    new RegExp(
      `^(?:(?:works|does|doing|has|keeps|on|working|works to) )?an? (?:standard |normal |regular |usual |strict |straight |solid )?(${hours})(?:-| )?(?:working |work )?(?:day|week|shift|job|schedule|pattern|routine|rota)s?$`,
      'u',
    ),
    'works $1',
  ],
  [
    new RegExp(
      `^(${clock}) (?:start|begin)s?,? (?:and |then |so )?(?:she's |he's |is )?(?:home|gone|away|out|off|done|finished|finishes|ends|leaves|clocks off|knocks off)(?: by| at)? (${clock})$`,
      'u',
    ),
    'starts $1, ends $2',
  ],
  // The days of the first hours stand behind them, and those of the second in front: "9-5 Mon to Thu, Fri 9-1".
  [
    new RegExp(
      `^((?:works? |working |in |hours:? |usually )?)(${hours}),? (?:on |from )?(${day}s?(?:(?: ?[-–/] ?| to | until | through | and |, ?(?:and )?)${day}s?){0,4})(?:,|;| and| but|, and|, but) (?=(?:on )?${day}s?:? (?:from )?${clock})`,
      'u',
    ),
    '$1$3 $2, ',
  ],
  [new RegExp(`^(${clock}) (?:start|begin)s?$`, 'u'), 'starts at $1'],
  [
    /\b(starts|begins|comes in|gets in|in|logs on|on site) (?:at|before|with) (?:the )?(?:crack of )?(?:dawn|sunrise|daybreak|first light|sparrow'?s(?: fart)?|sparrows|larks?|birds),? (?:at |around |by |say |so |about )?(?=\d)/gu,
    '$1 at ',
  ],
  // "The second half of the day is better."
  [/^(?:the )?(?:second|latter|later) half(?: of the day)?(?= (?:is|works|suits)\b)/gu, 'afternoon'],
  [/^(?:the )?(?:first|earlier) half(?: of the day)?(?= (?:is|works|suits)\b)/gu, 'morning'],
  [/\bonly works (?=before|after|between|from|until|in the|on )/gu, 'works only '],
  // Beside a day off the rest of the week is all of it.
  [
    /(?<=\b(?:best|fine|ok|okay|way to go|preferred|good)) (?:for |on )?(?:the )?(?:rest of the (?:week|time)|(?:all )?other days)$/u,
    '',
  ],
];
const zone =
  '(?:pt|mt|ct|et|est|edt|pst|pdt|cst|cdt|mst|mdt|cet|cest|gmt|utc|bst|ist|sgt|aest|aedt|eastern|central|mountain|pacific)';
/** "10-6 PT Tue to Fri": the days, which are of the hours, in front of these. */
const daysLast = new RegExp(
  `^((?:works? |working |online |on |hours:? )?)(${hours}) (${zone}(?: time)?|[A-Z]\\p{L}+ time),? (?:on )?(${day}s?(?: ?[-–] ?| to | until | through | thru )${day}s?|m(?:o|on)?[-–](?:f|fr|th)|weekdays|every weekday)$`,
  'iu',
);
/** "4-5pm ET once standups are over": it is these hours anyway. */
const onceOver = new RegExp(
  `(?<=\\d ?(?:[ap]\\.?m\\.? )?${zone}(?: time)?),? (?:once|when|after|as soon as) [\\p{L}' -]{3,40} (?:is|are|has|have|'s) (?:done|over|finished|through|ended)$`,
  'iu',
);
export const withTimesInFull = (written: string): string =>
  inTurn(written, short).replace(onceOver, '').replace(daysLast, '$1$4 $2 $3');

export const inTimeForms = (plain: string): string => inTurn(plain, forms);
