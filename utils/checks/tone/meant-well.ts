/** "Nobody blames you", "it is not your fault", "you did nothing wrong", "you have enough on your plate". */
const reassurance =
  /\b(?:(?:nobody|no one|none of us|not) (?:here )?(?:blam(?:es?|ing)|minds?|holds? (?:it|that|this))|(?:not|n['’]t|never|hardly) (?:\w{1,10} )?(?:your|anybody['’]s|anyone['’]s) (?:fault|doing)|not to blame|(?:nothing|anything) (?:wrong|to deserve)|you(?:['’]ve| have) (?:enough|plenty|so much) on)\b/i;

/** "You always find the kind word", "you've never once let a guest go hungry". */
const admiration =
  /\byou (?:always |do )?(?:find|found|have|had) (?:the|a) (?:kind|right|good|warm|gentle|friendly|encouraging) word\b|\byou(?:['’]ve| have)? never once (?:let|left|kept) (?:us|me|anyone|anybody|an? \w{3,12}) (?:down|waiting|alone|go (?:home )?\w)/i;

/** "We are sorry: you were sent the wrong one." */
const regret = /\b(?:i|we)(?:['’]m|['’]re| am| are) (?:so |very |really |truly )?sorry ?[:.!]/i;

/** Whoever joins in means the praise, and so does who praises a thing that is made. */
const joining =
  /\b(?:let['’]?s|let us|count me in|i['’]?m in|can['’]?t wait|i(?:['’]d| would) love|(?:idea|thought|plan|way) to (?:re)?(?:use|make|turn|plant|paint|build|share|invite|add|try))\b/i;

/** "How would you tell a trainee that ...": words are looked for, not said. */
const wording =
  /^\W*how (?:would|should|could|might|do|can) (?:you|i|we|one) (?:best )?(?:say|tell|put|phrase|word|write)\b/i;

/** "I would hate to lose you", "it's a pity that you can't come", and a heart. */
const fondness =
  /\b(?:hate|sorry|sad) to (?:lose|miss|see) you\b|\b(?:will|['’]ll|shall) miss you\b|\b(?:shame|pity|too bad) (?:that )?you (?:can(?:['’]?t|not)|couldn['’]?t|won['’]?t|have to|had to|missed)\b|[😍🥰😘🤗❤💛💚💙💜🧡💕]/iu;

/** "Always wash your hands before you enter": a rule, told as an order. */
const rule =
  /^\W*(?:please )?(?:always|never) (?!once\b|again\b|mind\b|ever\b|in\b|have\b|has\b|had\b|did\b|do\b|does\b|was\b|were\b|will\b|would\b|before\b|an?\b|the\b|any|easy\b|late\b|wrong\b|your?\b|my\b|so\b|too\b|on\b|at\b|late\b|\w+(?:ed|ing)\b)\p{Ll}+ \p{L}/iu;

/** What a sentence says of itself: it reassures, is sorry, joins in, looks for words, gives a rule, or is fond of its reader. */
export const saysItIsMeantWell = (sentence: string): boolean =>
  [reassurance, admiration, regret, joining, wording, fondness, rule].some((form) => form.test(sentence));
