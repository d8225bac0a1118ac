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
^your @fill* appraisal|evaluation|probation|performance|warning|diagnosis $
your _ _? _? is|are|was|were far|still|again|just|well* below|under|short what|par|standard|expectations|expectation of? i|we expect|need|want
your _ _? _? is|are|was|were far|still|again|just|well* below|under|not|n't up? to? par|standard|scratch|expectations
how did|was|were|is|are|have your @fill* scan|biopsy|chemo|mammogram|surgery|operation|treatment|therapy|check-up|custody|divorce|ultrasound
how did|was|were|is|are|have the @fill* biopsy|chemo|mammogram|surgery|ultrasound
hope|hoping|pray|praying _? it|that|lump|tumour|tumor|cancer has|have|'s n't|not come|spread|grown
disappointed|unhappy|concerned|worried in|with|about you|your @fill* work|performance|behaviour|behavior|attitude|conduct
`;

/** Words that shut somebody out; `<p>` is that somebody. */
export const keptFrom = `
do|please n't|not|never tell|show|mention @fill* this? it? to? <p>
do|please|must|should n't|not|never let <p> see|know|hear|find|read|notice|catch|open|suspect|overhear|near|in
<p> does|do|must|should|will|ca|can|wo n't|not|never get|gets|catch|catches wind|word of
not for <p>
not|never a|one word|whisper|peep|hint|breath|thing to <p>
not|n't|never breathe|say|drop|give|whisper a|one|anything word|hint|thing? of|about? it|this|that? to <p>
say nothing|little to <p>
nothing|none of? this|that|it? to|for <p> yet|about|until|before|please|for|from
mum 's the word around|with|to <p>
keep quiet|mum|silent|schtum|shtum around|with|near|before|about <p>
not|n't|never tell|mention|say|reveal|leak|spill|whisper _ _? _? to <p>
keep|keeps|keeping|kept <p> in the dark
keep|keeps|keeping|kept <p> out of this|it|that
hide|hides|hiding|hid|conceal|concealing _ _? _? from <p>
keep|keeping this|it|that @fill* from <p>
keep|keeping the|his|her|their|our _? news|plan|plans|offer|secret|party|gift|present|list|decision|move|sale|numbers|reason|result|results from <p>
@be @fill* hidden|kept|secret from <p>
is|'s|be|as @fill* surprise for <p>
surprise _ _? for <p>
<p> 's surprise party|do|lunch|dinner|cake|gift|present|trip|drinks|leaving|farewell|birthday
@plans to surprise <p>
@be|'m|am surprising <p> with|on|at|by|$
surprise|surprising <p> with a|the|his|her|some|our
without <p> knowing|noticing|finding|hearing|suspecting
behind <p> 's back
before <p> @fill* finds|hears|knows|learns|notices|suspects
before <p> gets|has|can|could|is to|a|able|chance|look|allowed? to? see|read|hear|know|find|look|learn
before <p> @fill* sees|reads|opens it|this|that|any|these|them|what|my|our
so|that|make|sure so|sure|that? <p> does|do|will|wo n't|not|never know|hear|find|see|notice|learn|suspect
<p> must|should n't|not|never know|hear|find|see|learn|notice|suspect
<p> may|can n't|not|never know|hear|find|see|learn $
<p> may|can n't|not|never know|hear|find|see|learn out|yet|about|of|until|before|any|anything
<p> @be n't|not|never supposed|meant|allowed to know|hear|find|see|learn|notice
<p> @be n't|not to know|hear|find|see|learn|notice
<p> suspects|knows|has nothing|no about? $
<p> suspects|knows nothing so|and|yet|of|about|please
<p> has no idea that|we
<p> has no idea yet $
<p> does|do n't|not suspect|know anything|we|a
`;
