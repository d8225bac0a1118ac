/** What a second thing is said of as well: "hates public praise & surprise meetings". */
export const verbFirst =
  /^(?:(?:she|he|they) )?(hates|dislikes|can't stand|no|avoids?|without|loves|likes|enjoys|prefers|wants|needs|values|appreciates|wants to|hopes to|good at|great with|allergic to)\b/iu;

/** What has a verb or a limit of its own shares none. */
export const ownVerb =
  /^(?:has|have|is|was|goes|not|never|only|unless|except|when|if|until|especially|then|also|she|he|they|i|we|would|will|could|can|wants|needs|likes|loves|prefers|hates|keeps|gets|says|asks|knows|lives|works|sits)\b/iu;

/** A verb that begins a statement of its own: "... and is an excellent proofreader", "... and he counts on me for it". */
export const ownStatement =
  /^(?:is|are|was|would|wants|needs|likes|loves|prefers|hates|knows|speaks|plays|can|(?:she|he|they|i|we)(?:'s|'re|'m|'d|'ll)?(?! won'?t| will not| can'?t| might)) \S/iu;

/** When something was, behind a comma. */
export const year =
  /^(?:in |back in |around |about |ca\.? |it was )?(?:(?:spring|summer|autumn|fall|winter|early|late|mid|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)(?: of)? )?(?:(?:19|20)\d\d|(?:last|this|that) (?:year|yr|spring|summer|autumn|fall|winter)|(?:a|one|two|three|four|five|ten|\d{1,2}|some|many|a few) (?:years|yrs|months|year|month) (?:ago|back))\.?$/i;
