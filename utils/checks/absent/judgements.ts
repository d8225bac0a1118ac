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
<p> @aux* @be @fill* out of @own|the depth|league|mind
<p> @aux* @be @fill* out of line|touch|control
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
<p> @aux* can|could n't|not|never @fill* do anything|simple|even
<p> @aux* can|could n't|not|never @fill* do @own|the job|work|simplest|basic|basics|maths|math|sums
<p> @aux* can|could n't|not|never @fill* make|admit up|decisions|a|mistakes|@own mind|decision?
<p> @aux* can|could n't|not|never even _
<p> could n't|not care less
<p> cannot be trusted|bothered|relied
<p> @aux* keeps|kept|keep @fill* @failing
<p> always|constantly|forever @failing|complains|moans|whines|interrupts|blames|forgets|ignores|breaks|messes|cancels|argues|screws|misses|loses|overreacts|exaggerates
<p> always|constantly has|have|finds|needs an|some|another|the|a @fill* excuse|excuses|drama|problem|complaint|last
<p> always|constantly has|wants|needs to be|have|win|argue|complain right|the?
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
<p> @aux* do|does|did n't|not @fill* have a|an|any|the|much? first|slightest|faintest|foggiest|vaguest? clue|sense|manners|brains|guts|skills|spine|backbone|talent|courage|notion|inkling|faintest|foggiest|nous|wit|stamina|ounce|shred|scrap|grain
<p> @aux* do|does|did n't|not @fill* have an|any|the|much first|slightest|faintest|foggiest|vaguest? idea how|what|about
<p> @aux* do|does|did n't|not @fill* have what it takes
<p> @aux* do|does|did n't|not @fill* know what|how @sub 's|is|was doing|talking|on
<p> @aux* do|does|did n't|not @fill* know shit|squat|nothing|@own @fill* ass|arse|job|stuff
<p> @aux* do|does|did n't|not @fill* know how to lead|manage|behave|treat|listen|write|talk|delegate|share
<p> @aux* do|does n't|not know anything
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
<p> @aux* dropped|drops|dropping the ball $
<p> @aux* dropped|drops|dropping the ball on|with|again|here|there|badly|completely|when|twice
<p> @aux* let|lets @me|the|whole team|client|clients|patients|side? down
<p> @aux* threw|throws|stabbed|stabs @me under|in the
<p> @aux* took|takes|claimed|claims|taking all|full? the|my|our|your? credit
<p> @aux* stole|steals my|our|your credit|idea|ideas|work
<p> @aux* lied|lies|cheated|cheats|bragged|brags
<p> @aux* sucks|stinks|whines|moans|nags|micromanages|overreacts|overreacted|slacks|gossips|sulks|procrastinates
<p> @aux* @be? drives|drove|driving @me crazy|mad|nuts|insane
<p> @aux* @be? drives|drove|driving the|our whole? team|office|staff|ward|class|crew|group|place crazy|mad|nuts|insane|up
<p> @aux* drives|drove|driving @me up the wall
<p> @aux* makes|made @me sick|angry|furious|miserable
<p> @aux* gets|got|getting on my|everyone|people
<p> @aux* rubs|rubbed @me the|up wrong|the
<p> @aux* pisses|pissed|annoys|annoyed|bugs|irritates|infuriates|disgusts @me
<p> @aux* acts|behaves|acted|behaved like|as a|an|if|the|@sub|such|though @fill* @badness|child|baby|queen|king|god|boss|toddler|teenager|owns|knows|runs|is|was|@sub|'s
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
<p> @aux* should|could @fill* think before|first|twice
<p> @aux* needs|ought|has to get|pull|sort @own act|shit|head|priorities|life|weight
<p> @aux* needs|ought|has to learn|stop some|@failing|being|to|thinking manners|respect|listen|behave|keep?
<p> should|must|deserves|needs @fill* to? be|have|been @fill* fired|sacked|ashamed|replaced|disciplined|demoted|punished|kicked|embarrassed
<p> @aux* deserves to? be|lose|get fired|sacked|demoted|it|@own
<p> should never|n't have been|got|become hired|promoted|the|made|job|manager|a|given?
<p> should have known better
<p> should find|get|look for? a|another|different|new? new? job
<p> @aux* @be the @fill* reason we|i|nothing|it|this|everything lost|failed|missed|fell|late|are
<p> @aux* @be the @fill* reason people|customers|clients|staff|everyone|half|so|guests
<p> got|was|been caught stealing|lying|cheating|sleeping|drinking|napping|smoking|snooping
<p> @aux* @failed _? _? _? again|miserably|badly|completely
<p> is|was|'s @fill* late again $
<p> @aux* did it|this again
<p> @aux* did|does|doing|made|makes @fill* terrible|bad|poor|sloppy|lousy|awful|horrible|crappy|shoddy|rubbish job|work|mess
<p> @aux* made|makes|making @fill* mess|fool|scene|ass|excuses
<p> @aux* made|makes|making everything|things|life|it|our|my lives|life|jobs|job? so|more|a? harder|difficult|worse|complicated|miserable|hell|impossible|hard
<p> @aux* threw|had|having @fill* tantrum|fit|meltdown|hissy
<p> @aux* lost|loses the plot
<p> @aux* yelled|yells|shouted|shouts|snapped|snaps|screamed|screams|swore at
<p> @aux* wastes|wasted|wasting everyone|our|my|so|everybody|people|hours
<p> @aux* brings|adds|contributes nothing|zero|little
<p> @aux* does|did @fill* nothing|zero $
<p> @aux* does|did nothing|zero|bugger|jack all|but|shit
<p> @aux* gave|did|made|had|wrote|held|gives|has @fill* worst
<p> @aux* has|have @fill* body|bad odour|odor|breath
<p> @aux* @be @fill* no good|use|help $
<p> @aux* @be @fill* no good|use|help at|with|to|in|as
<p> @aux* hides|hid behind
<p> @aux* plays|played dumb|games|politics|favourites|favorites|the victim?
<p> @aux* refuses|refused to listen|learn|help|admit|lift|cooperate|take responsibility|any?
<p> @aux* makes|made|making no effort
<p> @aux* fails us|me|miserably|everyone
<p> @aux* owes @me an apology
<p> @aux* blamed|blames|blaming @me
<p> @aux* treats|treated @me|the|our|his|her|their _? like|as dirt|rubbish|garbage|crap|shit|idiots|children|kids|slaves|servants|trash
<p> @aux* spends half|all|most of? the|@own|every day|days|time|morning|afternoon|shift on|at|in|gossiping|chatting|smoking|sleeping|watching|browsing
<p> @aux* reeks|stinks|smells of|like|bad|awful
<p> only got|has|gets @own|the|this|that|promoted|hired job|position|role|promotion? because
<p> would n't|not know|recognise|recognize a|the _* if
<p> @aux* makes my skin|blood|life crawl|boil|hell
<p> will|'ll never change|learn|understand|grow|improve|make|get
<p> @aux* @be @fill* hard work
<p> @aux* @be @fill* obsessed|love with @self
<p> @aux* @be @fill* crap|shit|rubbish|garbage|trash
<p> @aux* @be not|n't @fill* someone|somebody|person|one who|that? i|we|you would|'d|can|could|want|should rely|trust|count|recommend|hire|to
<p> @aux* @be @fill* about? as useful|bright|sharp|smart|helpful|reliable as a|an
<p> has|have|had @fill* attention span
<p> @aux* @be @fill* making|changing up|@own|these|things|mind|rules|up? every|all|again|as|up
<p> @aux* came|comes|turned|turns|showed|shows in|up|to|into? work? @fill* drunk|hungover|stoned|high|wasted
<p> @aux* just|simply @be not|n't @fill* good enough
<p> @aux* @be not|n't good enough
<p> @aux* has|have|had it in for
<p> stabs|stabbed @me in the
<p> changes|changed @own mind every|all|again|constantly|daily
<p> @aux* @be past it
<p> @aux* @be only|just here|there because|for
<p> @aux* lives in a|@own fantasy|world|bubble|own
<p> @aux* couldn|could n't|not organise|organize|manage|run|find|lead @own|a|an _*
`;
