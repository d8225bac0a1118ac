/** Phrases that judge a person who is spoken of or to whom something is done; `<p>` is the person. */
export const judgementsOf = `
can|could n't|not stand|bear|trust|tolerate|respect <p>
can|could n't|not rely|count|work|deal on|with <p> $
can|could n't|not rely|count|work|deal on|with <p> anymore|any|longer
not a @fill* fan of <p>
<p> 's team|colleagues|staff|students|people|guests|class|nurses|drivers|clients hates|hate|dislikes|dislike|fears|despise|despises @obj|working
can|could n't|not rely|count on <p>
can|could n't|not stand|bear|take working|dealing|being|talking|sitting with|to|around|near <p>
cannot stand|bear|trust|tolerate|respect <p>
cannot rely|count|deal on|with <p>
do|does|did|would n't|not|never @fill* trust|like|respect|rate <p>
do|does|did|would n't|not|never @fill* rely|count on <p>
do|does|did|would n't|not|never @fill* believe a? word? <p> $
do|does|did|would n't|not|never @fill* want to work|deal|sit with|near <p>
never|hardly trusted|trust|liked|respected <p>
sick|tired|fed|done up? of|with <p>
sick|tired|fed|done up? and? tired of|with|from working|dealing|hearing|listening with|about|to <p>
hate|despise|loathe|detest|dislike|resent|hated <p>
hate|loathe|dread working|dealing|sitting|talking with|next|to to? <p>
working|dealing|talking|meetings with|to <p> @be @fill* @bad|@badness|pain|pointless|hard|hell
get|got|getting rid of <p>
had|have it|enough with|of <p>
sick|tired|fed|done up? of|with covering|cleaning|waiting|chasing|carrying|babysitting|listening|hearing|fixing|doing|picking|working for|up|to|about|after|with? after|for? <p>
find|found|consider <p> @fill* @bad|@badness|hard
what a|an @fill* @badness <p>
nobody|no one? wants|likes|dares to be|work|sit|deal|talk|share|go|train|shift _* <p>
know|knows what|how <p> @be @fill* like
do n't|not know|understand|see how|why <p> still has|have|got a|this|that|the|@own job
how|why does <p> still have a|this|that|the|@own job
do n't|not get me started on <p>
i would n't|not hire|trust|recommend|promote|miss <p>
nothing but trouble with|from <p>
stuck|saddled|burdened with <p>
babysit|babysitting|babysat <p>
it 's|is|was all? <p> 's fault|doing
<p> 's own? fault
i|we|you|all|everyone blame|blames <p>
that|this damn|bloody <p>
typical|bloody|stupid|useless|lazy|incompetent|dumb|annoying|pathetic|clueless|horrible|awful|worthless|arrogant|crazy <p>
as usual <p> @aux* @failed|late|did
of course <p> @aux* @failed|late
once|yet again <p> @aux* @failed|late
that|the|such|this @fill* @badness <p>
what|what's 's|is|was|the hell? _? wrong with <p>
what 's|is|was <p> 's problem|deal|excuse
why is|does|do|did|must <p> @fill* always|so|never|such
who hired|promoted <p>
how on|the|in? earth|hell|world? did|does <p> @fill* get|got promoted|hired
how on|the|in? earth|hell|world? did|does <p> @fill* get|keep|got @own|this|that job|position
better|happier|easier|quieter|faster off? without <p>
nobody|no one? likes|trusts|respects|wants|can|can't to|stand? work? with? <p>
everyone|everybody|people|we all? hates|dislikes|avoids|hate|avoid|dislike <p>
everyone|everybody|people|we all? hates|dislikes|avoids|hate|avoid|dislike working|dealing|talking|sitting with|to <p>
glad|happy|relieved|thrilled <p> @be gone|leaving|away|out
hope|wish|pray <p> @aux* gets|be|get|were fired|sacked|demoted|dumped|gone
hope|wish|pray <p> @aux* quits|quit|fails|disappear|disappears|would shut|stop|leave|quit|disappear|grow|go?
expect|expecting nothing|little|better|anything|much from <p>
because|thanks|due of|to <p> 's @fill* @badnoun
<p> 's @fill* @badnoun
<p> 's @fill* stupid|ridiculous|useless|idiotic|pathetic|dumb|lousy|terrible|awful|horrible|crappy|silly|sloppy|shoddy|lazy|childish|rude|endless|crazy|insane|annoying|arrogant _
<p> 's @fill* bad|poor work|attitude|manners|judgement|judgment|behaviour|behavior|performance|temper|mood|job|planning|management|decisions
<p> 's @fill* lack|inability of|to
<p> 's _? @trait ethic|style|skills? @aux* @be @fill* @badwork
<p> 's @trait ethic|style|skills? @aux* @be @fill* passive aggressive
<p> 's @trait ethic|style|skills? @aux* sucks|suck|stinks|smells|annoys
<p> 's @trait ethic|style|skills? @be not|n't @fill* good|acceptable|professional|up|great
<p> 's @trait is|was|has|keeps @fill* getting|become worse
<p> 's screw|cock|mess|balls ups?|up
<p> and @own stupid|ridiculous|endless|constant|silly|big|precious|moods|excuses|drama|ego _?
fire|sack|sideline <p> $
better avoid|ignore|watch <p>
watch out for <p>
do n't|not|never waste your|any|my? time|energy|breath on|with <p>
never hire|hired|promote|promoted <p>
should|must n't|not|never have hired|promoted|listened|trusted to? <p>
`;

/** True more often than not, so listed; raised only where the user asked for care. */
export const mildJudgements = `
<p> @aux* @be @fill* slow|weak|negative|defensive|unpredictable|inexperienced|overwhelmed $
<p> @aux* @be @fill* struggling to|with cope|manage|keep|basic
<p> @aux* hates|dislikes|fancies|envies @me|everyone
<p> @aux* hates @own job|boss|manager|team|work
<p> @aux* do|does n't|not like @me
<p> @aux* do|does n't|not like @own job|boss|manager|team
<p> @aux* cried|crying|sobbed|wept
<p> @aux* had|have|having @fill* fight|row|argument|breakdown|falling
<p> @aux* lost it $|again|completely
<p> means|meant well but
poor <p>
can n't believe|imagine <p> @aux* got|did|said|would
replace|bypass|avoid|avoiding <p> $
`;

/** A word that is mild alone, but a judgement with "so", "always", "too" before it. */
export const stressed = `
<p> @aux* @be @much @fill* @mild
`;
