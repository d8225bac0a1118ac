type Forms = readonly (readonly [form: RegExp, one: string])[];

const clock =
  '(?:noon|midday|(?:half |quarter )?\\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]m)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const when = `(?:before|after|until|around|between|in the|on|first thing|early|late|right|straight|just|mornings?|afternoons?)`;
const mostOut =
  '(?:(?:the )?(?:most|best|quickest|fastest|straightest|clearest|better|quicker|faster|proper|more) )?(?:sense|answers?|replies|reply|response|results?|attention|luck|mood)';

/** What people say around a time and that changes nothing of it. */
const forms: Forms = [
  // "Just after nine" is shortly after it.
  [new RegExp(`\\b(?:just|right|straight|shortly|immediately|directly) after (?=${clock}(?:$|[ ,]))`, 'gu'), 'around '],
  [/\bjust after (?=lunch\b)/gu, 'right after '],
  [/(?<=\blunch),? (?:like|so like|i\.?e\.?) (?=\d{1,2}(?:[:.]\d\d)? ?(?:-|–|to|until) ?\d)/gu, ', '],
  // "Before 10 or forget it", "before 10 or not at all".
  [
    / or (?:forget (?:about )?it|not at all|not|never|don't (?:bother|even try|try)|else|(?:it's |it is )?too late|you'?ve missed (?:her|him|them)|wait(?: until (?:tomorrow|the next day))?)$/u,
    '',
  ],
  [
    /(?<=\d(?: ?[ap]m)?|noon|\b(?:ten|nine|eight|seven|eleven|mornings?|afternoons?|lunch)) if you (?:want|need|would like|hope for|'d like) (?:an?|any|the|some) (?:\p{L}{2,12} ){0,2}(?:answer|reply|response|word|chat|decision|sense|opinion)$/u,
    '',
  ],
  // "You'll get the most sense out of him before nine".
  [
    new RegExp(
      `^(?:you(?:'ll|'d| will| can)? |to )get ${mostOut} (?:(?:out of|from|of) (?:her|him|them) )?(?=${when}\\b|at ${clock})`,
      'u',
    ),
    'best ',
  ],
  [
    new RegExp(
      `^(?:you(?:'ll|'d| will| can)? |to )get (?:an? )?(?:answer|reply|response) (?:quickest|fastest|soonest|best|easiest) (?=${when}\\b)`,
      'u',
    ),
    'best ',
  ],
  // "After 3 is the time to ask".
  [
    /(?<=\S) is (?:the|a good|her|his|the best|the right) (?:time|moment|slot|window) (?:to|for) (?:ask|asking|catch|grab|try|talk|call on|approach|questions)(?: (?:her|him|them|it|anything|something))?$/u,
    ' is best',
  ],
];

export const inTimeIdioms = (plain: string): string =>
  forms.reduce((now, [form, one]) => now.replace(form, one), plain);
