/** Pieces that say nothing by themselves. */
export const polite =
  /^(?:as a rule|in general|generally|usually|normally|mostly|typically|for the most part|by and large|btw|by the way|fyi|tbh|please|pls|thanks|thank you|thx|ok|okay|also|yes|cheers|etc)$/i;
