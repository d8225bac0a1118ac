const clock = String.raw`\d{1,2}(?:[.:]\d\d)?(?: ?[ap]\.?m\b\.?| o'clock)?`;
/** "2 to 4", "from 9-11", "until 3pm": what is counted behind it ("2 to 4 people") makes it none. */
const clocks = new RegExp(
  `\\b${clock} ?(?:[-–]|to|until|till?) ?${clock}(?=$|[,;.)]| (?:on|in the|every|each|daily|most|mon|tue|wed|thu|fri|and|or|weekdays)\\b)|\\b(?:from|until|till?|after|before|at|by) (?:\\d{1,2}[.:]\\d\\d|\\d{1,2} ?[ap]m\\b|noon\\b)|\\b(?:at|around) \\d{1,2}$|\\b(?:last|next|this) (?:week|month|mon|tue|wed|thu|fri|sat|sun)|\\b(?:yesterday|tomorrow|today|tonight)\\b`,
  'iu',
);

/** What is done at a time of the day is no skill but a habit. */
export const holdsClock = (text: string): boolean => clocks.test(text);
