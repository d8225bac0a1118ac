/** What is better said to somebody alone, though it is said to them; see `text/phrases.ts` for the form. */
export const forThemAlone = `
your @fill* performance|appraisal|probation|warning|salary|pay|wage|wages|raise|bonus|compensation|severance|dismissal|termination|demotion|notice|contract @fill* review|rating|was|is|were|ends|letter|this|last|period|of|attached|will|has|from
your @fill* new|written|final|verbal|first|formal salary|warning|pay|wage
here|this is|'s your @fill* salary|warning|pay|payslip|appraisal|review
your @fill* health|illness|treatment|diagnosis|pregnancy|divorce|therapy|debts|medication|depression|condition|surgery|operation|drinking|hygiene|weight|smell|affair|breakup|miscarriage|disability|anxiety
your @fill* attitude|behaviour|behavior|tone|manner|work|report|slides|talk|presentation|results|lessons|code|punctuality|lateness|absence|absences|mistakes|performance|conduct @be|has|have|seems @fill* @bad|@mild|below|unacceptable|sloppy|disappointing|not|n't|concern|embarrassing|short|behind
you 're|are|were @fill* in|on treatment|therapy|rehab|probation|medication|pip|debt|sick|performance|notice
you 're|are|were @fill* getting|going|being through|divorced|pregnant|fired|sacked|demoted|dismissed|warned
you 're|are|were @fill* pregnant|divorced|depressed|bankrupt|drunk|hungover|underperforming|overweight|unreliable|lazy|rude|incompetent|careless|unprofessional|ill
you @fill* smelled|smelt|smell|reeked|reek|stank|stink of
you @fill* failed|lost|let|messed|screwed|missed|ruined|embarrassed|disappointed|upset|broke|ignored|forgot @fill* client|customer|us|me|deadline|team|up|everyone|exam|test|probation|again|promise
complained|complaint|complaints @fill* about you|your|the @fill* way|behaviour|behavior|tone|work|manner|how?
complained|complaint|complaints about @fill* you|your
told|tell|mentioned|said me|to|us in @fill* confidence
need|want|like|have to talk|speak with? you? about your
not|n't @fill* sure|certain|going|able @fill* extend|renew|keep you|your|it
have|had|going|decided to let you go
disappointed|unhappy|concerned|worried in|with|about you|your @fill* work|performance|behaviour|behavior|attitude|conduct
`;

/** Words that shut somebody out; `<p>` is that somebody. */
export const keptFrom = `
do|please n't|not|never tell|let|show|mention @fill* this? it? to? <p>
not for <p>
keep|hide this|it|that @fill* from <p>
without <p> knowing
behind <p> 's back
before <p> finds|hears|knows|learns
<p> must|should|may|can n't|not|never know|hear|find|see|learn
<p> does|do n't|not know yet
`;
