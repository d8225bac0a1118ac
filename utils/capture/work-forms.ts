import { clock, day, type Forms, hours } from './hour-words';

const at =
  '(?:at (?:her|his|their) desk|at work|in the office|on[- ]?site|online|here|there|in|around|up|available|reachable|present)';

/** Where and when work begins and ends, with words around it that say no more. */
export const workForms: Forms = [
  [/^(?:starting|start|beginning) time:? (?:is |at )?(?=\d)/u, 'starts at '],
  [
    /(?<=\d(?: ?[ap]m)?,? (?:and )?)(?:(?:her|his|their) )?(?:finishing|finish|ending|end|leaving|stopping|closing) time:? (?:is |at )?(?=\d)/u,
    'ends at ',
  ],
  [
    new RegExp(
      `^(?:${at} )?(?:from|since|as of) (${clock})(?:,| and|, and) (?=(?:gone|out|off|away|leaves|goes|ends|done|finished|stops|until)\\b)`,
      'u',
    ),
    'starts at $1, ',
  ],
  [new RegExp(`^(?:does|works|has|on) the (${hours})$`, 'u'), 'works $1'],
  [new RegExp(`^(?:always )?(?:gone|left|not (?:there|here|in|at work|online)) after (${clock})$`, 'u'), 'ends at $1'],
  // Who is not there until ten is not there before.
  [new RegExp(`^((?:not|never|isn't|is not|won't be) ${at}) (?:until|till) (?=${clock}$)`, 'u'), '$1 before '],
  [new RegExp(`^(?:(?:does|works|has|on|takes) )?(?:the|her|his|their|an?) (${hours}) shift$`, 'u'), 'works $1'],
  [
    new RegExp(
      `^(?:(?:working|work) )?days:? ((?:on |from |every |each )?${day}.{0,40}?),? (?:and )?hours:? (?=from |${clock})`,
      'u',
    ),
    '$1 ',
  ],
  [
    new RegExp(
      `(?<=^.{0,30}${clock}),? (?:incl\\.?|including|inclusive of) (?:an? |the |her |his |their )?(?:(?:half[- ]hour|hour'?s?|one hour|short|long|unpaid|paid) )?(?:for )?(?:lunch|lunch ?break|lunch ?hour|breaks?)$`,
      'u',
    ),
    '',
  ],
  [
    /^i (?:usually |normally |always |mostly |generally |can |often )?(?:get hold of|catch|reach|find|get) (?=(?:her|him|them)\b)/u,
    'catch ',
  ],
  // "Needs 9 to 11 for himself" keeps it, and "mornings ideally" are the better ones.
  [
    new RegExp(
      `^(?:needs?|wants?|takes?) ((?:from |between )?${hours}|(?:the )?(?:mornings?|afternoons?|evenings?)) (?:for|to) (?:himself|herself|themselves)$`,
      'u',
    ),
    'keeps $1 for herself',
  ],
  [
    new RegExp(
      `^((?:in the |from |between |before |after )?(?:${hours}|${clock}|(?:early |late )?(?:mornings?|afternoons?|evenings?))),? (?:ideally|preferably|for preference|by preference)$`,
      'u',
    ),
    'best $1',
  ],
  [/(?<=[ ,:])(starts|begins|ends|finishes|leaves|stops) (?=\d{1,2}(?::\d\d)?(?: ?[ap]m)?(?:$|,| and))/gu, '$1 at '],
  [
    /\bevery ?day (?=(?:but|except(?: for)?|apart from|other than|excluding|without|not|but not) (?:on )?(?:mon|tue|wed|thu|fri))/gu,
    'weekdays ',
  ],
];
