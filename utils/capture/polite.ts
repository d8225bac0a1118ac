/** Pieces that say nothing by themselves. */
export const polite =
  /^(?:as a rule|in general|generally|usually|normally|mostly|typically|for the most part|by and large|btw|by the way|fyi|tbh|please|pls|thanks|thank you|thx|ok|okay|also|yes|cheers|etc)$/i;

/** "5 hours behind us". */
export const offset =
  /^(?:which is |so |is |about )?(?:\d{1,2}|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half an)(?:[.:]\d\d?)? ?(?:h|hrs?|hours?) (?:behind|ahead|earlier|later|difference|time difference)(?: of)?(?: (?:us|me|here|uk|london|berlin|germany|home|ours)){0,2}(?: in (?:the )?\p{L}+)?$/iu;

/** "Works 32 hours": how many, beside which they are. */
export const weeklyLoad =
  /^(?:(?:she|he|they|only|works?|does|contracted|contract|for|to|on|a|is|has|around|about) ){0,4}\d{1,2}(?:[.,]\d)?[- ]?(?:h|hrs?|hours?)(?: ?(?:a|per|each|every|\/) ?(?:week|wk|w)| weekly| pw| week| contract| days?)?$/iu;
