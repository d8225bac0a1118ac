import { clock, day, days, ends, type Forms, hours } from './hour-words';

const otherwise =
  '(?:otherwise|else|(?:on )?(?:all )?(?:the )?other days|the rest of the week|(?:on )?the others|apart from that|any other day)';
const usually =
  "(?:it's |is |works |does )?(?:an? |the |her |his |their )?(?:(?:normal|usual|regular|standard|ordinary|full|plain) )?(?:(?:day|hours|shift),? )?";
const sacred = '(?:sacred|holy|untouchable|non-negotiable|protected|kept free|off limits|off-limits|religious|a must)';

const upTo = '(?: ?[-–] ?| to | until | and )';

/** The day of some hours ends otherwise, and those of the others stand behind it. */
export const otherDays: Forms = [
  [
    new RegExp(
      `^${ends}(?: (?:at|by|around|about))? (${clock}) (?:on )?(${days})(?: (?:for|to|because of) [\\p{L}' -]{3,30})?(?:,|;)? (?:and |but )?${otherwise},? ${usually}(${hours})$`,
      'u',
    ),
    '$3, $2 until $1',
  ],
  [
    new RegExp(
      `^${ends}(?: (?:at|by|around|about))? (${clock}) (?:on )?(${days})(?:,|;)? (?:and |but )?${usually}(${hours}) ${otherwise}$`,
      'u',
    ),
    '$3, $2 until $1',
  ],
  [
    new RegExp(
      `^(?:on )?(${days}):? (?:only )?(?:${ends} (?:at|by)|until) (${clock})(?:,|;)? (?:and |but )?${otherwise},? ${usually}(${hours})$`,
      'u',
    ),
    '$3, $1 until $2',
  ],
  [
    new RegExp(
      `(?<=\\d(?: ?[ap]m)?,? (?:and )?${day}) (?:is |are )?(?:an? )?half[- ]?days?,? until (?=${clock}$)`,
      'u',
    ),
    ' until ',
  ],
  [
    new RegExp(
      `^(?:(?:her |his |their )?(?:hours|times) (?:are|is) |works |usually |normally )?(${hours}),? (?:except|but|apart from|save|only)(?: for| on| that)? (${days}),? (?:(?:when|which|where|that) )?(?:(?:it's|it is|she's|he's|they're|she works|he works|they work|works|is|are|she does|he does) )?(?:only |from )?(${hours})$`,
      'u',
    ),
    '$1, $2 $3',
  ],
  // Where somebody is on a day, and when that day begins or ends.
  [
    new RegExp(
      `^(?:on )?(${days}):? (?:(?:works?|working|is|she's|he's) )?(?:from home|at home|wfh|remote|remotely|in the office|home office|on site|onsite)(?:,|;) (?:and |so |but |then )?(?:she |he |they )?(starts|begins|in|finishes|leaves|ends|done|off|gone|out|stops)(?: (?:at|by|from|around|about))? (${clock})$`,
      'u',
    ),
    '$2 at $3 on $1',
  ],
  [
    new RegExp(`^(?:only )?(?:the )?(mornings|afternoons) only (?:on )?(${days}),? (${hours})$`, 'u'),
    'works $2 only $3',
  ],
  [new RegExp(`^(?:on )?(${days}),? (?:only )?(?:the )?(?:mornings|afternoons)(?: only)?,? (${hours})$`, 'u'), '$1 $2'],
  [new RegExp(`^(${days}), (?=${hours}:)`, 'u'), '$1 '],
  [new RegExp(`^(${days}): (no meetings?|writing|coding|drafting) (${hours})$`, 'u'), '$2 $1 $3'],
  [new RegExp(`(${hours}),? (?:on )?(${days}) (?:mornings?|afternoons?)$`, 'u'), '$1 $2'],
  // "Not reachable Tuesday mornings 9 to 11": the figures say it closer.
  [
    new RegExp(
      `\\b(${day}) mornings?,? (?:from )?(?=(?:between )?(?:[7-9]|1[01])(?:[:.]\\d\\d)?(?: ?am)?${upTo}\\d)`,
      'gu',
    ),
    '$1 ',
  ],
  [
    new RegExp(
      `\\b(${day}) afternoons?,? (?:from )?(?=(?:between )?(?:[1-5]|1[2-7])(?:[:.]\\d\\d)?(?: ?pm)?${upTo}\\d)`,
      'gu',
    ),
    '$1 ',
  ],
];

const sides = `(${clock})(?: ?[-–] ?| to | until )(${clock})`;
/** A break beside hours, in a clause of theirs: work goes on behind it. */
export const breaks: Forms = [
  [
    new RegExp(
      `^${sides},? (?:(?:with|and|but|has|takes|plus|minus|except|less|save) ){1,2}(?:an? |her |his |their |the )?lunch(?: ?hour| ?break| ?time),?(?: is)? (?:from |at |between )?${sides}(?:,? (?:(?:that|which|it) )?(?:is|are|'s)? ?${sacred}(?: (?:to|for) (?:her|him|them))?)?$`,
      'u',
    ),
    '$1-$3, $4-$2',
  ],
];
