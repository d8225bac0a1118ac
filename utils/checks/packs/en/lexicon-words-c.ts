/** Single words of the tone lexicon, by category. */
export const wordsC = {
  'grievance-policy': `
censored removal removed removing remove paywall subscription subscriptions telemetry tracking privacy spying forced
forcing force forces mandatory optout intrusive ads advertising greedy greed monetize monetise monetization licence
license licensing proprietary sellout betrayal betrayed decision decisions deprecate deprecated breaking backward
compatibility unilateral unilaterally arbitrary arbitrarily imposed impose imposing shove shoved shoving cram pushed
hostile hostility users userbase community ungrateful arrogance arrogant dictate dictating dictated disrespect
disrespectful disregard transparency backlash uproar outcry petition downvote downvotes downvoted opposition unwanted
backdoor
`,
  'quality-neutral': `
typo typos nit style naming formatting indentation whitespace spacing comment comments readable readability simplify
simpler cleaner consistent consistency unused redundant duplicate extract rename inline constant variable function
method class interface argument parameter return returns null undefined type types cast import imports module package
dependency dependencies test tests coverage mock assertion edge corner case cases condition branch loop exception
handler handling logging performance memory allocation cache lookup complexity concurrency thread async await
blocking lint linter formatter build pipeline merge conflict rebase squash commit message changelog docs
documentation javadoc readme license header copyright deprecated legacy migration schema query index config flag
default override fallback retry timeout
`,
  'peace-making': `
understand understanding respect respects respected respectful appreciate acknowledge acknowledged apologise
apologize clarify clarified clarifying misunderstanding misunderstandings misunderstood compromise compromises
compromising consensus mediate mediation reconcile resolve resolution common together calm calmly cool reset restart
patience patient listen listening hear heard perspective perspectives viewpoint viewpoints concern concerns feelings
welcome trust empathy collaborate cooperation cooperate constructive constructively fair fairness reasonable balanced
forgive peace agree learn learned learning
`,
};
