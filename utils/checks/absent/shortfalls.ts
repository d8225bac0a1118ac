/** Where somebody falls short in what they do; `<p>` is the person. */
export const shortfalls = `
<p> @aux* @be|seem|seems|seemed|looks|sounds|sounded @fill* thin|thick skinned
<p> @aux* @be|seem|seems|seemed @fill* self centered|centred|absorbed|serving|important|righteous|interested|promoting|obsessed|satisfied|aggrandizing|pitying|deluded
<p> @aux* @be|seem|seems|seemed @fill* hot|big|pig|hard|thick|bull|muddle headed
<p> @aux* @be|seem|seems|seemed @fill* short|bad|ill|foul|quick tempered
<p> @aux* @be|seem|seems|seemed @fill* ill mannered|prepared|informed|suited|equipped|advised
<p> @aux* @be|seem|seems|seemed @fill* narrow|small|closed|simple|absent|bloody|weak minded
<p> @aux* @be|seem|seems|seemed @fill* high|heavy|ham|under handed|strung|maintenance
<p> @aux* @be|seem|seems|seemed @fill* two faced
<p> @aux* @be|seem|seems|seemed @fill* tone deaf
<p> @aux* @be|seem|seems|seemed @fill* power|publicity|attention|media hungry|seeking|mad
<p> @aux* @be|seem|seems|seemed @fill* long winded
<p> @aux* @be|seem|seems|seemed @fill* cold|hard|half hearted
<p> @aux* @be|seem|seems|seemed @fill* weak willed|kneed
<p> @aux* @be|seem|seems|seemed @fill* stuck up
<p> @aux* do|does|did n't|not @fill* do @fill* well|great|good|justice|squat
<p> @aux* @be @neg @fill* at|on @own @fill* best|game
<p> @aux* got @fill* @own|the|that|this @fill* job|promotion|post|role|position|seat @fill* because|only|through|via|thanks
<p> @aux* @be @fill* hanging|clinging on by|to
<p> might|may|wo|will|would n't|not @fill* last
doubt|doubts|doubted if|whether|that? <p> @aux* understands|understood|understand|knows|cares|listens|gets|grasps|realizes|realises|handle|manage|cope|deliver
<p> @aux* wants|covets|after my|your @fill* job|position|seat|office
<p> @aux* @be @neg @fill* taking|handling|coping @fill* well|with
what @sub|he|she|they|anyone|people see|sees in <p>
<p> @aux* has|have|had|'s|did|does|made|makes|gave|gives|wrote|writes|ran|runs|got|gets|took|shows|showed|left|leaves|delivered @fill* bad|poor|weak|lousy|terrible|awful|horrible|sloppy|embarrassing|pathetic|abysmal _
<p> @aux* _ _? _? badly|poorly|terribly|horribly|miserably|abysmally|dismally $
make|makes|made|making <p> look|sound|seem @fill* bad|weak|foolish|silly|stupid|@bad
bad|poor|weak|terrible|lousy|awful job|performance|judgment|judgement|form|work|showing|choice from|by|of|on <p>
<p> @aux* slacks|slacked|slacking off
<p> @aux* snaps|snapped|snapping at
<p> @aux* never @fill* answers|answered|calls|called|replied|replies|responds|responded|shows|showed|comes|came|returns|returned|says|said|does|did|gets|got|makes|made|takes|took|gives|gave|goes|went|wants|wanted|seems|seemed|understood|understands|knew|knows|listens|listened|learned|learns|works|worked|tells|told|asks|thinks|thought|pays|paid|mentions|mentioned|bothered|bothers|follows|followed|finishes|finished|delivers|delivered|cared|cares|helps|helped|wins|won|stops|stopped|quite|really|even
<p> @aux* never once @neverdoes|thanked|said|asked|paid|offered|came|called|admitted|showed|wrote
<p> has|have|'s|had never @fill* been|had|done|made|given|taken|shown|understood|really|liked|wanted|learned|said|told|been|gotten @fill* good|great|very|much|strong|able|anything|interest|straight|fan|friend|loyal|supportive|one|known|to
<p> @aux* will|'ll|would|'d|can|could never @fill* be|get|do|make|change|learn|understand|let|admit|agree|accept|forgive|win|work|say|survive|last
<p> @aux* has|have|had|'s got? @fill* problem|problems|trouble|issue|issues with
<p> @aux* is|are|was|were|be|being|become|becomes|became|becoming @fill* problem|trouble|headache|issue
the|only|real|main|biggest|my|our|big problem|trouble|issue @fill* with <p>
problem|problems|trouble @fill* with <p> @be
<p> @aux* @be n't|not|never @fill* @good
<p> @aux* @be|seem|seems|seemed|looks|sound|sounds @neg @fill* up to|for @fill* it|this|that|the|job|task|much|scratch|par
<p> @aux* @be|seem|seems @neg @fill* cut|suited|equipped|capable|qualified|fit|made out|for|to|of @fill* it|this|that|the|leading|handling|being|handle|lead|manage|job
<p> @aux* @be @fill* bad|terrible|weak|poor|useless|hopeless|lousy|sloppy|careless|inept|incompetent|clueless|clumsy at|on|with|about
<p> @aux* @be no|not|n't @fill* good|great|strong|much at|with
<p> @aux* do|does|did n't|not|never @fill* get|understand|grasp it|basics|politics|business|people|point $
<p> @aux* do|does|did n't|not|never @fill* get|grasp|comprehend it|this|that|the|what|how @fill* point|basics|politics|@sub|works|matters|business
<p> @aux* do|does|did n't|not|never @fill* work|play|get|deal|communicate|cooperate|handle|manage|lead|delegate|mix|share|lead|relate|cope @fill* well|nicely|along|with|at|to|people|others|all|anyone|pressure|@own|stress|conflict|criticism $
<p> @aux* do|does|did n't|not|never @fill* listen|care|bother|deliver|contribute|communicate|delegate|cooperate|perform $
<p> @aux* do|does|did n't|not|never @fill* care|listen|communicate|contribute|deliver|cooperate|bother about|to|with|anything|much|well|on
<p> @aux* do|does|did n't|not|never @fill* follow|think|pull|try through|$|@own|hard
<p> @aux* do|does|did n't|not @fill* seem|appear|look to @fill* care|understand|get|grasp|listen|realise|realize|mind|trust|think
<p> @aux* do|does|did n't|not @fill* have|show|display|inspire|exude|command|take|own|accept|instill @fill* judgment|judgement|skill|skills|sense|clue|temperament|experience|confidence|respect|gravitas|responsibility|chops|stomach|spine|guts|patience|people|ability|interest|leadership|initiative|brains|discipline|maturity|credibility|depth|touch|stature|decency|courtesy|idea|tact|standing|time|manners|vision
<p> @aux* would n't|not @fill* have had? a? clue
<p> @aux* would|could n't|not have had? a? clue
<p> @aux* has|have|'s|had @fill* never @fill* been @fill* able|good|great|one|liked|trusted
<p> @aux* has|have|'s|had @fill* never @fill* managed|learned|learnt|understood|delivered|shown
<p> @aux* has|have|'s|had yet to
<p> @aux* has|have|had|'s alienated|antagonized|antagonised|outlived|overstayed|neglected|underperformed|disappointed
<p> @aux* has|have|had|'s become|proven|proved|turned @fill* @bad|@badname|unable
<p> @aux* @be @neg @fill* ready for|to @fill* job|role|post|responsibility|leadership|promotion|clients|project|projects|lead|manage|run|supervise|step|case|cases|team
<p> @aux* @be? @fill* struggle|struggles|struggled|struggling to grasp|follow|keep|cope|understand|lead|delegate|listen|deliver|communicate|prioritise|prioritize|accept|admit|fit|make|manage|see|think|write|stay
<p> @aux* @be? @fill* struggle|struggles|struggled|struggling with|at @fill* basics|basic|fundamentals|simple|simplest|easiest|authority|deadlines|people|criticism|change|honesty|role|job|feedback|conflict|pressure|teamwork|punctuality|responsibility|own|@own
<p> @aux* has|have|had no business leading|running|managing|being|teaching|judging|here
would|'d|could|should n't|not|never @fill* put|send|sit|have <p> in front of
would|'d|could|should n't|not|never @fill* let|trust <p> loose|run|lead|handle|manage|near
would|'d never @fill* put|send|sit|have <p> in front of
want|wants|wanted|like|love|prefer|rather @fill* <p> gone|replaced|sacked|fired|removed|demoted
want|wants|wanted|like|love|prefer|rather @fill* <p> out $
want|wants|wanted|like|love|prefer|rather @fill* <p> out by|before|within @poss|the|next|june|july|summer|christmas|easter|spring|autumn|winter|friday|monday|end|year
want|wants|wanted|like|love|prefer|rather @fill* <p> out|off of? the|@poss|this _? team|company|firm|group|department|business|board|project|staff|account
<p> @aux* needs|need|needed|requires @fill* hand|adult|constant|close|babysitting|coaching|reining|handholding|prodding holding|supervision|attention|management|in
<p> @aux* need|needs|has|have to @fill* be @fill* managed|watched|reined|supervised|pushed|chased|controlled|babysat
<p> @aux* alienates|alienate|alienated|alienating|antagonizes|antagonises|antagonized|antagonised|offends|offended|insults|insulted|intimidates|intimidated|exasperates|exasperated|frustrates|frustrated|infuriates|infuriated|enrages|bores|scares|creeps|repels|disgusts|appals|appalls|underwhelms|disappoints|disappointed|annoys|annoyed|irritates|irritated|angered|angers|offending|insulting|annoying|irks|irked @fill* @me|people|the|his|her|staff|most|many|half|most|colleagues|folks|all|our|my|out|some|a|their
<p> @aux* caused|causes|causing|creates|created|creating|makes|brings|stirs @fill* trouble|friction|chaos|drama|havoc|resentment|tension
<p> @aux* wastes|wasted|wasting|dominates|dominated|monopolises|monopolizes|hijacked|hijacks|derails|derailed|bungled|fumbled|torpedoed|poisoned|poisons @fill* time|meetings|meeting|discussion|everything|conversation|process|atmosphere|well|deal|everybody|everyone
<p> @aux* second guesses|guessed|guess|guessing
<p> @aux* took|takes|taking @fill* offense|offence|umbrage|personally
<p> @aux* took|takes|taking|went|goes it|everything|things|behind @fill* personally|back
<p> @aux* fumbled the ball
<p> @aux* forgets|ignores|neglects|disregards|flouts @fill* everything|everyone|instructions|advice|rules|time|protocol|duties
<p> @aux* overstates|overstated|exaggerates|exaggerated|oversells|oversold|overplays|overplayed|embellishes|overestimates|underestimates|overcommits|overspends|overspent|underdelivers|underperforms|underperformed
<p> @aux* says|tells|promises one @fill* another|else
<p> @aux* promises @fill* everything|world|moon|delivers
<p> @aux* shows|showed|displays|displayed|exhibits|has|had @fill* poor|bad|little|terrible|questionable|no|lousy|awful judgment|judgement|leadership|respect|interest|signs|taste|understanding|form|sense
<p> @aux* @be @fill* part of the @fill* problem
<p> @aux* @be @fill* not|n't @fill* part of the solution
<p> @aux* @be @fill* waste|drag|drain|burden|strain|blot|stain|joke|liability|pain of|on|in|for|to
<p> @aux* @be @fill* inclined|prone|given|likely to @fill* exaggerate|exaggeration|lie|panic|overreact|outbursts|drama|gossip|sulk|blame|forget|fits|tantrums|moods|leak|ramble
<p> @aux* tends|tend|tended to @fill* exaggerate|lie|panic|overreact|ramble|forget|blame|dominate|interrupt|sulk|complain|micromanage|overdo|overthink|gossip|avoid|drag
<p> @aux* tends|tend|tended to @fill* be|get|take|go|think @fill* @bad|@mild|personally|overboard
<p> @aux* @be|gets|got @fill* carried away
<p> @aux* rambles|rambled|drones|droned|prattles|waffles|waffled|whines|moaned|bangs on|about
<p> @aux* goes|went|bangs|rambles on and on
<p> @aux* @be @fill* ripping|killing|ruining|destroying|wrecking|bleeding|milking|fleecing|screwing|cheating|robbing|conning|fooling|stalling|stringing|snowing @me|the|everyone|people|it|us|things|our|along
<p> @aux* screws|screwed|ripped|conned|cheated|fooled|shafted|snookered|duped|stiffed|burned @fill* @me|everyone|people|over
<p> @aux* would|will|'ll|'d @fill* say|do|tell|promise|sell|stab|screw @fill* anything|whatever|mother|everybody|grandmother
it|this|that is|'s|was|were @fill* typical|stupid|dumb|foolish|unfair|rude|unkind|unprofessional|childish|silly|selfish|inconsiderate|irresponsible|cruel|arrogant|outrageous|unwise|cheeky of|for <p>
blame|blamed|blames|blaming|fault|faulted <p> $
blame|blamed|blames|blaming <p> for
thanks|due|because to|of <p> 's @fill* incompetence|sloppiness|mess|delay
fault lies with <p>
<p> 's @fill* fault|blunder|screwup|bungling
<p> 's @fill* @badthing
<p> and @own @fill* @badthing|@badname
<p> 's @fill* weak|poor|bad|terrible|awful|horrible|questionable|dubious|limited|abrasive|annoying|irritating|strange|weird|shrill|whiny|endless|crazy|stupid|silly|ridiculous|outrageous|nasty|ugly|inflated|lousy|sloppy|selfish @fill* @trait|behavior|behaviour|manner|style|ego|judgment|judgement|personality|reputation|rant|antics|comments|remarks|stunt|ideas|idea|excuse|excuses|demands|motives|agenda|performance|leadership|management|skills|grasp|understanding|attitude|temper|voice|face|complaints|claims|mouth
<p> 's @trait|reputation|credibility|ego|behavior|behaviour|judgment|judgement|motives|loyalty|health|temper|performance|leadership|style|manner|competence|honesty|integrity|personality|record|motivation|reliability|mood @aux* @be|seems|has|leaves|left|needs @fill* @bad|questionable|problem|issue|suspect|doubt|shot|gone|concern|poor|zero|weak|shaky|abrasive|limited|mixed|difficult|mud|much|lot|bad|off|awful|worrying|work|question|help|ruined|huge
question|questions|questioned|questioning|doubt|doubts|doubted|doubting|distrust|suspect <p> 's @fill* @trait|judgment|judgement|motives|loyalty|competence|honesty|integrity|ability|abilities|commitment|sanity|motivation|credibility|sincerity|intelligence|intentions|leadership|qualifications|fitness
doubt|doubts|question|wonder|wondering if|whether|that? <p> @aux* @be|has|can|will|could|really|understands|knows|would|have|even|is @fill* up|competent|qualified|capable|able|right|trusted|handle|do|fit|what|any|clue|trustworthy|reliable|all|ready|sober|listening|cares|serious|honest|truth|sane|cut|last|ever|there|judgment|well
not|n't @fill* sure|convinced|certain|confident|clear|know if|whether|that? <p> @aux* @be|has|can|will|could|really|understands|knows|would|have|even|is @fill* up|competent|qualified|capable|able|right|trusted|handle|do|fit|any|clue|trustworthy|reliable|all|ready|honest|truth|sane|cut|ever|judgment|it|best|a
`;
