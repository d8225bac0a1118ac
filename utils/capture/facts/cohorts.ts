/** People who began, learnt or lived in one place at one time. */
const cohort =
  '(?:cohort|intake|batch|induction|onboarding|new[- ]hire class|new starter group|grad(?:uate)? scheme|trainee year|training year|apprentice year|class of \\d{4})';
const sameCohort = new RegExp(
  `^(?:(?:we|both|both of us|she and i|he and i) )?(?:(?:were|was|are|came|joined) )?(?:(?:both|all|even) )?(?:(?:in|on|from|of|with|part of) )?(?:the |my )?same (?:\\S+ ){0,2}${cohort}(?: (?:as me|as i was|as us|back then|in \\S+|at .{2,30}))?$`,
  'iu',
);
const mates =
  /^(?:(?:we|both|both of us) )?(?:(?:were|was) )?(?:(?:my|old|both|once|former|uni|college|school|university|first[- ]year) ){0,3}(?:batch|class|course|flat|house|room|dorm|lab|bench|school|uni|year)[- ]?mates?(?: together)?(?: (?:in|at|from|on|during|back in|for) .{2,40}| way back| years ago| back then)?$/iu;
/** "Still flatmates", "looking for flatmates": of now, and of a life beside work. */
const ofNow = /\b(?:still|now|are|looking|needs?|wants?|my (?:kids?|sons?|daughters?))\b/iu;

/** "We were on the same onboarding cohort", "batchmates in college". */
export const isOfCohort = (text: string): boolean =>
  text.length < 90 && (sameCohort.test(text) || (mates.test(text) && !ofNow.test(text)));
