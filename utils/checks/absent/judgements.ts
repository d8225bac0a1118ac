/** Phrases that judge a person. See `text/phrases.ts` for the form; `<p>` is the person, as the one who is or does it. */
export const judgements = `
<p> @aux* @be @fill* @bad
<p> @aux* @be @fill* @badness
<p> @aux* @be @fill* bad|terrible|awful|hopeless|useless|rubbish|lousy|poor|horrible at
<p> @aux* @be @fill* terrible|awful|horrible|bad|lousy|poor|mediocre|weak|useless|hopeless @people
<p> @aux* @be @fill* worst
<p> @aux* @be @fill* pain
<p> @aux* @be @fill* dead weight
<p> @aux* @be @fill* waste of
<p> @aux* @be @fill* drama|control|attention queen|freak|seeker
<p> @aux* @be @fill* know it all
<p> @aux* @be @fill* two faced
<p> @aux* @be @fill* passive aggressive
<p> @aux* @be @fill* high maintenance
<p> @aux* @be @fill* full of @self|shit|crap|it
<p> @aux* @be @fill* out of @own|the|line|touch depth|league|mind?
<p> @aux* @be @fill* in way? over @own head
<p> @aux* @be @fill* all talk
<p> @aux* @be @fill* weak|weakest link
<p> @aux* @be the real|biggest|main? problem|obstacle
<p> @aux* @be @fill* to blame
<p> @aux* @be @fill* hard|difficult|impossible|painful|horrible|exhausting|tiring|awful|tough to work|deal|talk|manage|please|like|trust|take|stand|handle
<p> @aux* @be @fill* dragging|holding|slowing|letting|bringing us|me|everyone|the|people team|project|side|whole? team? down|back
<p> @aux* @be @fill* wasting @own|our|my|everyone|your
<p> @aux* @be @fill* playing games|politics|dumb
<p> @aux* @be @fill* sucking|kissing|phoning|faking up|it
<p> @aux* @be @fill* making excuses|trouble
<p> @aux* @be @fill* making things|it|everything up|worse|harder|difficult|awkward
<p> @aux* @be @fill* checked out
<p> @aux* @be not|n't @fill* @good
<p> @aux* @be not|n't @fill* up to the|this|it|much|@own
<p> @aux* @be not|n't @fill* sharpest|brightest|smartest
<p> @aux* @be not|n't @fill* team player
<p> @aux* @be not|n't @fill* doing|pulling|earning|carrying @own
<p> @aux* @be not|n't @fill* right|fit person|for
<p> @aux* @be not|n't @fill* leadership|manager|management material
<p> @aux* @be never on|here|there|around|prepared|ready|satisfied|happy|wrong time? $
<p> @aux* @be always late|complaining|missing|absent|behind|wrong|angry|negative
<p> @aux* @be always the _? one who
<p> @aux* @seem @fill* @bad
<p> @aux* can|could n't|not|never be @fill* trusted|bothered|relied|counted
<p> @aux* can|could n't|not|never @fill* handle pressure|stress|criticism|conflict|responsibility|people|feedback|the|it job|pressure|workload|stress?
<p> @aux* can|could n't|not|never @fill* manage people|anyone|@own|a|to team|time|save?
<p> @aux* can|could n't|not|never @fill* write|code|spell|lead|cook|teach|sell|count|organise|organize|manage|cope $
<p> @aux* can|could n't|not|never @fill* write|code|spell|lead|cook|teach|sell|count|organise|organize|manage|plan properly|to|decent _*
<p> @aux* can|could n't|not|never @fill* keep @own|a|up mouth|promises|word|secret|with?
<p> @aux* can|could n't|not|never @fill* take criticism|feedback|a|responsibility|no joke|hint|for?
<p> @aux* can|could n't|not|never @fill* do anything|@own|simple|even|the job|right|basic|simplest|maths?
<p> @aux* can|could n't|not|never @fill* make|admit up|decisions|a|mistakes|@own mind|decision?
<p> @aux* can|could n't|not|never even _
<p> could n't|not care less
<p> cannot be trusted|bothered|relied
<p> @aux* keeps|kept|keep @fill* @failing
<p> always|constantly|forever @failing|complains|moans|whines|interrupts|blames|forgets|ignores|breaks|messes|cancels|argues|screws|misses|loses|overreacts|exaggerates
<p> always|constantly has|have|needs to be|have|argue|complain|win|right|wants|want the|be|to? last|right?
<p> always leaves|makes|finds|lets|dumps|takes everything|excuses|an|us|others|it|the|credit mess|excuse|down|on|credit?
<p> @aux* never @neverdoes
<p> @aux* never on time
<p> @aux* rarely|hardly|barely|seldom @neverdoes
<p> @aux* do|does|did n't|not @fill* care
<p> @aux* do|does|did n't|not @fill* listen
<p> @aux* do|does|did n't|not @fill* deserve
<p> @aux* do|does|did n't|not @fill* get it $
<p> @aux* do|does|did n't|not @fill* bother
<p> @aux* do|does|did n't|not even|really|bother try|trying|to
<p> @aux* do|does|did n't|not @fill* pull|carry @own
<p> @aux* do|does|did n't|not @fill* lift a
<p> @aux* do|does|did n't|not give a damn|shit|crap
<p> @aux* do|does|did n't|not @fill* do anything|@own|much|any job|share|work?
<p> @aux* do|does|did n't|not @fill* have a|any|the clue|sense|manners|brains|guts|skills|spine|backbone|talent|courage
<p> @aux* do|does|did n't|not @fill* have what it takes
<p> @aux* do|does|did n't|not @fill* know what|how @sub 's|is|was doing|talking|on
<p> @aux* do|does|did n't|not @fill* know anything|shit|@own|how ass|to? lead|manage|behave|treat?
<p> @aux* do|does|did n't|not @fill* know the first
<p> @aux* do|does|did n't|not @fill* have a clue|idea|the what|how @sub 's|is|was
<p> @aux* do|does|did n't|not @fill* understand anything|basic|simple|basics
<p> @aux* do|does|did n't|not @fill* understand the|even first|basic|basics|simplest|the
<p> @aux* do|does|did n't|not @fill* belong|fit here|in
<p> has|have|had|'s @fill* no clue|sense|manners|backbone|respect|spine|shame|tact|talent|integrity|brain|brains
<p> has|have|had|'s @fill* no people|social|leadership|management|work|communication skills|ethic
<p> has|have|had|'s @fill* no idea what|how @sub|to 's|is|was|lead|manage|run|do doing|talking|about?
<p> has|have|had|'s got? an? attitude
<p> has|have|had|'s @fill* big|huge|enormous|massive ego|mouth|attitude
<p> has|have|had|'s @fill* terrible|awful|bad|horrible|poor|nasty|short attitude|temper|manners|habit|judgement|judgment|ego|work ethic?
<p> @aux* messed|messes|screwed|screws|fucked|cocked|fouled everything|it|things|this|that|us|the|again|@own|my|our? _? up
<p> @aux* messed|screwed up the|my|our|everything|again|@own|big|badly|on? _?
<p> @aux* botched|butchered|ruined|ruins|wrecked|sabotaged
<p> @aux* blew it
<p> @aux* dropped|drops|dropping the ball
<p> @aux* let|lets @me|the|whole team|client|clients|patients|side? down
<p> @aux* threw|throws|stabbed|stabs @me under|in the
<p> @aux* took|takes|claimed|claims|taking all|full? the|my|our|your? credit
<p> @aux* stole|steals my|our|your credit|idea|ideas|work
<p> @aux* lied|lies|cheated|cheats|bragged|brags
<p> @aux* sucks|stinks|whines|moans|nags|micromanages|overreacts|overreacted|slacks|gossips|sulks|procrastinates
<p> @aux* drives|drove|driving @me crazy|mad|nuts|insane
<p> @aux* drives|drove|driving @me up the wall
<p> @aux* makes|made @me sick|angry|furious|miserable
<p> @aux* gets|got|getting on my|everyone|our|people
<p> @aux* rubs|rubbed @me the|up wrong|the
<p> @aux* pisses|pissed|annoys|annoyed|bugs|irritates|infuriates|disgusts @me
<p> @aux* acts|behaves|acted|behaved like|as a|an|if|the|@sub|such|though @fill* @badness|child|baby|queen|king|god|boss|toddler|teenager|owns|knows|is|was|@sub|'s
<p> @aux* thinks @sub @fill* knows|owns|runs|walks everything|better|best|the|it|us|on
<p> @aux* thinks @sub @fill* 's|is|are @fill* better|above|smarter|cleverer|god|important|special|perfect|boss|queen|king|funny|genius
<p> @aux* thinks @sub can do whatever|what
<p> @aux* pretends to
<p> @aux* loves the sound
<p> @aux* talks|complains|worries too|so much
<p> @aux* talks nonsense|rubbish|behind|down|over
<p> @aux* cares|cared|thinks only|just about
<p> @aux* only cares|cared|thinks about
<p> @aux* needs|ought|has to grow|shut|wake|calm|chill|sober|lighten up|down|out
<p> @aux* needs|ought|has to get|pull|sort @own act|shit|head|priorities|weight|life
<p> @aux* needs|ought|has to learn|stop some|@failing|being|to|thinking manners|respect|listen|behave|keep?
<p> should|must|deserves|needs @fill* to? be|have|been @fill* fired|sacked|ashamed|replaced|disciplined|demoted|punished|kicked|embarrassed
<p> @aux* deserves to? be|lose|get fired|sacked|demoted|it|@own
<p> should never|n't have been|got|become hired|promoted|the|made|job|manager|a|given?
<p> should have known better
<p> should find|get|look for? a|another|different|new? new? job
<p> @aux* @be the @fill* reason we|i|nothing|it|this|everything lost|failed|missed|fell|late|are
<p> @aux* @failed _? _? _? again|miserably|badly|completely
<p> @aux* @be late again
<p> @aux* did it|this again
<p> @aux* did|does|doing|made|makes @fill* terrible|bad|poor|sloppy|lousy|awful|horrible|crappy|shoddy|rubbish job|work|mess
<p> @aux* made|makes|making @fill* mess|fool|scene|ass|excuses
<p> @aux* made|makes|making everything|things|life|it|our|my lives|life|jobs|job? so|more|a? harder|difficult|worse|complicated|miserable|hell|impossible|hard
<p> @aux* threw|had|having @fill* tantrum|fit|meltdown|hissy
<p> @aux* lost|loses the plot
<p> @aux* yelled|yells|shouted|shouts|snapped|snaps|screamed|screams|swore at
<p> @aux* wastes|wasted|wasting everyone|our|my|so|everybody|people|hours
<p> @aux* brings|adds|contributes nothing|zero|little
<p> @aux* does|did nothing|zero|bugger|jack $|all|but|shit
<p> @aux* hides|hid behind
<p> @aux* plays|played dumb|games|politics|favourites|favorites|the victim?
<p> @aux* refuses|refused to listen|learn|help|admit|lift|cooperate|take responsibility|any?
<p> @aux* makes|made|making no effort
<p> @aux* fails us|me|miserably|everyone
<p> @aux* owes @me an apology
<p> @aux* @be past it
<p> @aux* @be only|just here|there because|for
<p> @aux* lives in a|@own fantasy|world|bubble|own
<p> @aux* couldn|could n't|not organise|organize|manage|run|find|lead @own|a|an _*
`;

/** The same with the person as the one it is said of or done to. */
export const judgementsOf = `
can|could n't|not stand|bear|trust|tolerate|respect <p>
can|could n't|not rely|count|work|deal on|with <p> $
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
stuck|saddled|burdened with <p>
babysit|babysitting|babysat <p>
it 's|is|was all? <p> 's fault|doing
<p> 's own? fault
i|we|you|all|everyone blame|blames <p>
typical|bloody|damn|stupid|useless|lazy|incompetent|dumb|annoying|pathetic|clueless|horrible|awful|worthless|arrogant|crazy <p>
as usual <p> @aux* @failed|late|did|was|had|is|'s
of course <p> @aux* @failed|late|did|was|had|would
once|yet again <p> @aux* @failed|late|did|was|has|had|is|'s
that|the|such|this @fill* @badness <p>
what|what's 's|is|was|the hell? _? wrong with <p>
what 's|is|was <p> 's problem|deal|excuse
why is|does|do|did|must <p> @fill* always|so|never|such
who hired|promoted <p>
how did|does <p> @fill* get|keep|got|still promoted|hired|@own|this|that job|position
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
