/** Pieces that say nothing by themselves. */
export const polite =
  /^(?:as a rule|in general|generally|usually|normally|mostly|typically|for the most part|by and large|btw|by the way|fyi|tbh|please|pls|thanks|thank you|thx|ok|okay|also|yes|cheers|etc)$/i;

/** "5 hours behind us". */
export const offset =
  /^(?:which is |so |is )?(?:\d{1,2}|one|two|three|four|five|six)(?:[.:]\d\d?)? ?(?:h|hrs?|hours?) (?:behind|ahead|earlier|later|difference|time difference)(?: of)?(?: (?:us|me|here|uk|london|berlin|germany))?$/iu;
