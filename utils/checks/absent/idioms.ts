/** Figures of speech that judge somebody; `<p>` is the person. See `text/phrases.ts` for the form. */
export const idioms = `
<p> @aux* @be @fill* piece|pieces of work
<p> @aux* @be @fill* loose cannon
<p> @aux* @be @fill* train|basket|nut|head|hard|hopeless|sad wreck|case
<p> @aux* @be @fill* wild card
<p> @aux* @be @fill* lost cause
<p> @aux* @be @fill* bull in
<p> @aux* @be @fill* broken record
<p> @aux* @be @fill* control|neat freak
<p> @aux* @be @fill* one trick
<p> @aux* @be @fill* empty suit
<p> @aux* @be @fill* bean|box|clock counter|ticker|watcher
<p> @aux* @be @fill* sore|bad loser
<p> @aux* @be @fill* damaged goods
<p> @aux* @be @fill* hot|total|complete mess
<p> @aux* @be @fill* bad apple|egg|news|seed|influence|joke|idea|fit|choice|match|hire|sport
<p> @aux* @be @fill* wrong person|man|woman|guy|choice|fit|hire
<p> @aux* @be no @fill* genius|prize|saint|angel|einstein|help|expert|leader|diplomat
<p> @aux* @be @own own worst
<p> @aux* @be @fill* all hat|mouth|talk|show|bark
<p> @aux* @be @fill* all over the place|map|shop
<p> @aux* @be @fill* asleep at
<p> @aux* @be @fill* off the rails|reservation|deep|wall|rocker|@own
<p> @aux* @be @fill* off @own rocker|game|meds|head|trolley
<p> @aux* went|going|gone|goes @fill* rogue|nuts|crazy|ballistic|postal|berserk|bananas|awol|mad|ape|apeshit|mental
<p> @aux* went|going|gone|goes|flew|flies @fill* off|over|into|through on|the|a|@own|at @own? deep|handle|rails|reservation|rage|head|top|line|roof|rant|tirade|tangent|@me
<p> @aux* @be @fill* over @own|@poss|the? head|depth|top|hill
<p> @aux* @be @fill* out to|for|of lunch|get|@self|revenge|blood|make|@own|touch|control|line|order|sync|it|step
<p> @aux* @be @fill* on thin|the|a|an|@own @fill* ice|warpath|power|ego|rampage|soapbox|edge|outs
<p> @aux* @be @fill* up to something|no|@own
<p> @aux* @be @fill* up @self|@own
<p> @aux* @be @fill* full of @self|hot|it|crap|shit|bull|excuses|beans
<p> @aux* @be @fill* past @own|@poss|the|it
<p> @aux* @be @fill* beyond help|me|redemption|hope
<p> @aux* @be @fill* too big|clever|smart|full|good|proud|eager|scared|old|lazy|busy|weak|fond|close for|by|of @own|half|@self|us
<p> @aux* @be @fill* legend|hero in @own
<p> @aux* @be @fill* in denial
<p> @aux* @be @fill* in a|an|@own @fill* mood|snit|huff|funk|state|rage|bubble|world|tizzy|strop|sulk|own
<p> @aux* @be @fill* in it for @self|the|what
<p> @aux* @be @fill* in bed|cahoots with
<p> @aux* @be @fill* in _? 's pocket
<p> @aux* @be @fill* looking out for @self|number|@own|only
<p> @aux* @be @fill* playing|plays both|politics|games|dumb|the|favorites|favourites|us|you|me|@own
<p> @aux* @be? throwing|throws|threw @own weight|toys
<p> @aux* @be? throwing|throws|threw|pitched|having|has|had a|another|@own @fill* fit|tantrum|hissy|wobbly|cow|conniption|meltdown|melt
<p> @aux* @be? blowing|blows|blew @own|smoke|hot|a|it|things|this|up|off|everything? at|over|stack|top|trumpet|horn|gasket|fuse|out|@me|everyone
<p> @aux* @be? burning|burns|burned|burnt @fill* bridges
<p> @aux* has|have|had|'s|with an? @fill* axe|ax|axes|chip|baggage|temper|ego|attitude|delusions|issues|spine|mouth|entitlement|complex|demons|vendetta|nerve|gall|cheek|obsession|grudge|superiority
<p> @aux* has|have|had|'s got? @fill* short|thin|quick|big|huge|loose|forked|inflated|skewed fuse|skin|temper|mouth|tongue|head|ego|lips|view
<p> @aux* has|have|had|'s got? @fill* screw|screws loose
<p> @aux* has|have|had|'s got? @fill* reputation|knack|habit|tendency|history|pattern|record|way of|for|to
<p> @aux* has|have|had|'s got? @fill* problem|problems|trouble|difficulty|issue|issues with|taking|accepting|telling|letting|admitting|staying|keeping|listening|following @fill* authority|women|people|criticism|truth|direction|orders|awake|sober|focused|go|no|instructions|others
<p> @aux* lost|losing|loses @fill* @own|the|all @fill* plot|mind|marbles|touch|temper|cool|edge|grip|credibility
<p> @aux* @be losing it
<p> @aux* burned|burnt|burning @fill* bridges
<p> @aux* bit|bites|bitten off more
<p> @aux* stab|stabs|stabbed|stabbing @me|people|anyone in
<p> @aux* @be? throw|throws|threw|throwing @fill* under the
<p> @aux* @be? walk|walks|walked|walking|run|runs|ran|running all|right|roughshod over
<p> @aux* @be? rub|rubs|rubbed|rubbing @fill* people|everyone|@me|folks the|wrong|up
<p> @aux* @be? drive|drives|drove|driving @fill* @me|people|folks|the|my|our @fill* crazy|nuts|mad|insane|bananas|bonkers|batty|away|off|wall|up
<p> @aux* @be? stir|stirs|stirred|stirring @fill* pot|up|things|trouble
<p> @aux* @be? suck|sucks|sucked|sucking up to
<p> @aux* @be? kiss|kisses|kissed|kissing @fill* up|ass|arse|butt
<p> @aux* @be? cover|covers|covered|covering @own @fill* ass|arse|butt|rear|tracks|backside
<p> @aux* @be? phone|phones|phoned|phoning|mail|mailed|mailing it in
<p> @aux* @be? drag|drags|dragged|dragging @own @fill* feet|heels
<p> @aux* @be? dig|digs|dug|digging @fill* in|@own @own heels
<p> @aux* @be? bury|buries|buried|burying @own head
<p> @aux* @be? beat|beats|beating around|about the
<p> @aux* @be? pass|passes|passed|passing the @fill* buck|blame
<p> @aux* @be? shift|shifts|shifted|shifting|deflect|deflects|deflected|deflecting|dodge|dodges|dodged|dodging|avoid|avoids|avoiding|shirk|shirks|evade|evades|evading|duck|ducks|ducking @fill* blame|responsibility|accountability|work|issue|issues|questions|decisions
<p> @aux* @be? hog|hogs|hogging|steal|steals|stole|stealing|grab|grabs|grabbing|take|takes|took|taking @fill* credit|limelight|spotlight|glory|show|thunder
<p> @aux* @be? play|plays|played|playing @fill* victim|martyr|hero|dumb|politics|favorites|favourites|fool
<p> @aux* @be? talk|talks|talked|talking @fill* nonsense|rubbish|crap|bull|trash|down|smack|behind|out|through|too|big|over|shit
<p> @aux* @be? act|acts|acted|acting|behave|behaves|behaved|behaving @fill* like a|an|the|@sub @fill* @badname|child|baby|god|king|queen|victim|owns|knows|boss|teenager|toddler
<p> @aux* @be? act|acts|acted|acting|behave|behaves|behaved|behaving @fill* badly|strange|strangely|weird|weirdly|erratically|childishly|superior|entitled|@bad
<p> @aux* @be? make|makes|made|making @fill* @own|a|an|@me|everyone|people|things|life|up|us @fill* ass|fool|spectacle|nuisance|scene|stink|fuss|uncomfortable|cringe|sick|nervous|crazy|hash|excuses|scapegoat|miserable|enemies|impossible|hell
<p> @aux* @be? making|make|makes|made @fill* excuses|enemies|trouble|waves|threats|demands|mischief|nuisance
<p> @aux* @be? treat|treats|treated|treating @fill* people|everyone|staff|me|us|others|women|them|her|him|his|their @fill* like|badly|poorly|terribly|horribly|unfairly|as
<p> @aux* @be? step|steps|stepped|stepping on|over @fill* toes|line|people|@own
<p> @aux* @be? cross|crosses|crossed|crossing a|the @fill* line
<p> @aux* @be? miss|misses|missed|missing the @fill* point|boat|plot
<p> @aux* @be? live|lives|living|inhabit|inhabits in|on @fill* past|another|different|own|planet|dream|fantasy|world|bubble|denial|cloud
<p> @aux* @be? cry|cries|cried|crying wolf|foul|over|about
<p> @aux* @be? bite|bites|bit|biting @fill* head|heads|hand
<p> @aux* @be? jump|jumps|jumped|jumping down|to @fill* throat|throats|conclusions
<p> @aux* @be? pull|pulls|pulled|pulling @fill* rank|strings|fast|stunt|stunts|wool
<p> @aux* @be? push|pushes|pushed|pushing @fill* people|everyone|@me|buttons|luck|envelope @fill* around|buttons|about|too
<p> @aux* @be? boss|bosses|bossed|bossing|order|orders|ordering @fill* people|everyone|@me around|about
<p> @aux* @be? cut|cuts|cutting @fill* corners
<p> @aux* @be? toot|toots|tooting @own
<p> @aux* @be? hold|holds|holding|bear|bears|bearing|nurse|nurses|nursing a|@fill* grudge|grudges
<p> @aux* @be? pick|picks|picked|picking fights|@fill* fight|fights
<p> @aux* @be? picks|picked|picking on @me
<p> @aux* @be? breathe|breathes|breathing down
<p> @aux* @be? speak|speaks|spoke|talk|talks|say|says with|without|out thinking|a|both|of @fill* forked|sides|turn|@own
<p> @aux* @be? wear|wears|wearing @fill* thin|down
<p> @aux* @be? put|puts|putting @own @fill* foot|interests|career|ego|needs
<p> @aux* @be? hear|hears|hearing|listen|listens|listening @fill* only|what @sub|to @fill* want|wants|@self
<p> @aux* @be? bluff|bluffs|bluffed|bluffing|blag|blagged @own way
<p> @aux* ca|can|could|would|did|does|do n't|not @fill* know|find|tell|recognise|recognize|organise|organize|run|hit|fight|pour|spot|keep @fill* ass|arse|elbow|asshole|brewery|barn|truth|hole|mouth|bag
<p> @aux* @be @fill* @neg @fill* sharpest|brightest|smartest|quickest tool|knife|bulb|crayon|person|guy
<p> @aux* @be @fill* @neg @fill* team player
<p> @aux* @be @fill* @neg @fill* people person
<p> @aux* @be @fill* @neg @fill* playing|firing|pulling with|on|@own
<p> @aux* @be @fill* @neg @fill* rocket scientist
<p> @aux* @be @fill* @neg @fill* happy camper
<p> @aux* @be @fill* @neg @fill* straight shooter
<p> @aux* @be @fill* @neg @fill* easy|fun|pleasure|joy to @fill* work|deal|manage|talk|please|read|reach|be|live
<p> @aux* @be @fill* @neg @fill* all there
<p> @aux* @be @fill* a? few|couple|one @fill* short|shy of
<p> @aux* @be @fill* as useful|sharp|subtle|bright|dumb|thick|mad|slippery|stubborn|charming|helpful|reliable|crooked|stupid|blind|deaf as
with the @fill* personality|charm|charisma|warmth|subtlety of
<p> would sell|sells @own
<p> would n't|not know|recognise|recognize|lift|hurt|last|survive a|an|the|work|truth @fill* if|finger|hand|good|fly|day|week|minute
<p> could n't|not care|lead|organise|organize|manage|run|hack|cut give|less|a|it
<p> ca|can n't|not @fill* help @self
<p> ca|can n't|not @fill* see past|beyond|further @own
<p> ca|can n't|not @fill* stand|bear|tolerate|take @fill* being|criticism|pressure|losing|@me|women|anyone|hint|joke|no
<p> ca|can n't|not @fill* stay|keep|stop|shut|sit @fill* sober|awake|quiet|talking|up|still|complaining|mouth|interrupting
<p> ca|can n't|not @fill* be @fill* trusted|bothered|left|relied|counted|serious|taken
<p> @aux* never @fill* met|saw|seen|misses|missed a|an @fill* mirror|camera|opportunity|chance|microphone
<p> @aux* never @fill* learns|learned|learnt|forgives|admits|finishes|apologises|apologizes|apologized|apologised|listens|delivers|shuts
the problem|trouble|thing|issue with <p> is|was
<p> @aux* @be @fill* the @fill* problem|bottleneck|obstacle|obstruction|culprit|weak
<p> @aux* @be @fill* @own usual|typical|normal|old @fill* self|charming|difficult|grumpy|helpful|unhelpful
`;
