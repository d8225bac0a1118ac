/** "Ask about the licence before the renewal": a time that makes it something to be done once. */
const once =
  / (?:before(?! \p{L}+ing\b)|until|by|when (?:she|he|they|I|we)|once|sometime|some time|some day|someday|one day|over (?:lunch|coffee|a beer|dinner)|next|on (?:mon|tues|wednes|thurs|fri)day|after|at (?:the|our|her|his|their) (?:next|party|lunch|meeting|fair|dinner)|again|back|first thing|in (?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec))(?= |$)/iu;
const asks =
  /^(?:please |remember to |must |should )?ask (?:(?:her|him|them) )?(?:about|re|regarding|for|whether|how) /iu;

/** Whether words are an errand of the user's own, and tell nothing lasting of anybody. */
export const isAskedOnce = (text: string): boolean => asks.test(text) && once.test(text);
