/** Signs that a thing is passed on as a secret or a rumour; enough by themselves where an absent person is spoken of. */
export const secrets = `
psst|pssst|shh
strictly between
in confidence that
told|tell me|us|you in confidence
you did n't hear it|this here
do n't|not say where|who you|i have|got|told it|this|you from?
do|please n't|not let on
not for the file|minutes
burn after reading
little bird _? _? _? _? told|tells|says|said|whispered
you should not|n't know this
not meant|supposed to know|tell|say|hear
between us|ourselves
between you and me|i
you did n't|not hear|get this|it|that from me
you never heard this|it|that from me
do|please n't|not tell|mention|repeat anyone|anybody|a|this|it|that to|soul|about? anyone|anybody?
do|please n't|not tell her|him|them
do|please n't|not let this|it|that get|slip out
keep it|this|that to|between yourself|us|you
keep it|this quiet|secret
off the? record
^off record
you|u did n't|not get|hear this|it from me
didnt hear it|this from me
do|please n't|not repeat this|it|that|pls|please
do|please n't|not say|tell i|we told|said|tell
do|please n't|not say anything|nothing|a word? $
do|please n't|not let @obj know i|we told|said
do n't let on
say nothing $
not a word to|about|on|please
not a word $
mum 's the word
hush hush
keep it|this|that in|within the|this|our group|family|team|room|house
keep it|this|that to|between yourself|yourselves
keep your|yer mouth|gob|trap shut
in|within|between these four walls
delete this|it|that after|when|once
you know nothing
strictly confidential
not for the|our _? team|group|family|office|company? chat|channel|ears
n't|not told anyone|anybody|hr|management|nobody|anybody yet?
n't|not told the|@poss boss|partners|team|manager|family|owner|owners|board|wife|husband yet? $
nobody|no one knows|knew yet?|about $
nobody|no one is|'s supposed|meant to know
boss|team|wife|husband|family|board does|do n't|not know yet? $
act|pretend as? if? you did|do n't|not know
for your eyes only
close hold
stays between us
my lips are sealed
i 'm|am not supposed to say|tell|know|share
i should n't|not be? telling|tell|saying|say you? this
have you heard about|what|that|the
did you hear about|what|that|the
have|did you heard|hear <p>
you 'll|will|wo never|not|n't believe what|who|this
guess what|who
juicy gossip|details|story|news
bit|little of? gossip
the gossip|scoop|dirt|tea on|about|is
spill the tea
`;

/** Passed on by many, and of nobody in particular. */
export const rumours = `
rumour|rumor|rumours|rumors has|is|says|have|are|about|that|going|around
there 's|is|are a|some? rumour|rumor|rumours|rumors|gossip
heard|hear a|the|some? rumour|rumor|rumours|rumors|gossip
word on the street
the grapevine
^ rumour|rumor
gossip|chatter|whisper|whispers|scuttlebutt has|says|is|say|goes
chatter|gossip|whispers on|in|at|around the _? is
the|a|another story|tale|talk going|doing round|around|the
it is|'s being? whispered|rumoured|rumored
word in|on|at|around the _? _? is
word from inside|above|upstairs|hq|headquarters
`;

/** Said to be kept among the readers, as letters, contracts and footers say it too. */
export const confidences = `
^confidential|confidentially $
in strict|strictest|complete|total confidence
in confidence $
not for distribution|forwarding|attribution
do|please n't|not forward|share|circulate|repeat|quote this|it|that|me
keep it|this|that close|confidential|under
`;

/** Not to be told to that person: a secret, unless it is a surprise or a plan. */
export const secretFrom = `
do|please n't|not tell|mention this|it? to? <p> $
do|please n't|not tell <p> about|that|i|we|this|anything|yet|what|but|or|because
keep it|this from <p>
behind <p> 's back
without <p> knowing
`;

/** Signs that the writer does not know it at first hand. */
export const secondHand = `
heard from|about|that|he|she|@poss
seems|turns|sounds that|out|like <p>
everyone|everybody|whole @fill* knows|know|says|saw <p>
someone|somebody|people|nurses|staff|colleagues @fill* saw|seen|reckons|reckon|swear|swears|say|says|whisper
@poss @fill* contact|friend|mate|source|assistant|secretary|ex @fill* says|swears|told|tells|said
thought you should|would|'d|might know
corridor|grapevine|rumour|rumor|gossip mill|machine|has|says
i|we|they|he|she understand|understands|gather|gathers that? <p>
i|we|he|she 'm|am|'re|are|was|were|'s|been told|informed|advised|hearing|led
hearing|heard that|from|about|rumors|rumours|talk|whispers
word|talk|chatter|buzz|scuttlebutt|gossip|speculation|whispers|murmurs is|was|has|that|of|about|around
tells|told|says|said|mentioned|reports|reported|claims|claimed|swears|reckons|thinks|confided|whispered|insists|confirmed|confirms me|us|to? me|us? that? <p>
according to
sources|source|insider|insiders|folks|people|friends|staff|staffers say|says|said|tell|tells|told|close|are
@be @fill* said|rumored|rumoured|reported|believed|understood|thought|supposed to
rumored|rumoured|reportedly|purportedly|evidently|allegedly|supposedly|seemingly
i|we heard|hear|overheard
i 've|have heard
heard|hear that? <p>
apparently|supposedly|allegedly|reportedly|rumoured|rumored
someone|somebody told|said|says
people|they|folks|everyone|everybody say|says|told|think|thinks|whisper|knows|know
people|they|folks|everyone|everybody are|is saying|talking|whispering
word is
no secret that
have|did you heard|hear $
guess what $
i|we was|were told
i|we 've|have been told
told|tells|mentioned|said me|us|to me|that? that? <p>
from what i|we hear|heard|gather
i|we 'm|am|'re|are reliably? told|informed
it 's|is being? said
let|lets slip that? <p>
people|those close to
they say <p>
someone|somebody|one|two|three|friend|colleague in|at|of|from|on _? _? _? told|tells|hinted|let|swears|says
a|the|another _ told|tells me|us that? <p>
@poss _ in|at|from _? _ says|told|swears|tells
by all accounts
heard in|from|through|on|at the|a|some
swear to god
i gather
i|we bet|suspect|reckon
`;

/** Second-hand, and nothing else known of it: listed unless the rest is plain work. */
export const heardOnly = `
i|we heard|hear that? <p>
i|we 've|have heard that? <p>
rumour|rumor has it that? <p>
`;

/** What second-hand talk makes of a person's working life; with a sign of hearsay only. */
export const talkedAbout = `
<p> @aux* @be @fill* @career
<p> @aux* @be going|about|planning|trying|thinking|threatening to|of leave|quit|resign|leaving|quitting|resigning|sue
<p> @aux* @be on thin ice
<p> @aux* @be on @own way out
<p> @aux* @be not|n't @fill* happy|welcome|speaking|coming|renewed|liked back|with|to|here|in?
<p> @aux* @be in @fill* trouble|tears
<p> @aux* @be moving|transferring|switching|going to|from another|a|the? _? team|department|company|competitor|job|office|firm
<p> @aux* got|gets|getting|received|lost|failed|missed @own? @fill* promoted|promotion|raise|bonus|job|offer|warning|fired|dumped|probation|exam|trouble|background|check|test|audit check?
<p> @aux* did n't|not get|pass|deserve @fill* job|promotion|raise|bonus|offer|probation|exam|it
<p> @aux* had|has|having|got|picked|started @fill* argument|fight|row|affair|breakdown|meltdown|crush|falling
<p> @aux* wants|wanted|plans to|out leave|quit|move|switch|resign|sue
<p> @aux* cried|quit|resigned|screamed|yelled|shouted|lied|stormed|cheated|freaked|snapped|walked|flipped out?
<p> @aux* avoids|earns|drinks|cheats
<p> and _ @be|had|have|are|do @fill* n't|not|an|a? fighting|dating|speaking|talking|fight|row|argument|falling|item|affair
<p> and _ do n't|not get
<p> @aux* @be|been asked|told|forced to step aside|down|back
<p> @aux* @be|been @fill* being? pushed|moved|kicked|shoved|eased out|aside|sideways|upstairs
<p> @aux* got|was|been slung|thrown|kicked|booted|marched|walked off|out
<p> @aux* @be|been retrenched|redundant|escorted|blacklisted
<p> @aux* @be @fill* finished|history|toast|doomed $
<p> @aux* @be taking|took|takes|has|have|had|got|considering _? another|a|an|the _? job|offer|post in|at|from|with|elsewhere
<p> @aux* @be|got|gets|getting offered|handed|given? the|a|an _? _? job|post|chair|promotion|headship|directorship|corner|bonus
<p> @aux* @be getting|gets|got the _? job|post|chair|promotion|headship|award only|because|by|after
<p> @aux* only got|has|had|won|gets|keeps|stood|made _* because|cause|cos|through|thanks
<p> @aux* did n't|not make it|partner|the
<p> wo|will|might|may n't|not survive|last|make|outlast the|it|this|another|long|until
<p> @aux* turned|turns it|them|that|him|her down
<p> @aux* @be going|moving|off to the _? rival|rivals|competition|competitor
<p> @aux* @be n't|not on speaking
<p> @aux* @be|'s on @own last warning|legs|chance
<p> @aux* fiddled|padded|cooked|nicked|pocketed|fudged|forged|leaked @own|the|a|his|some
<p> @aux* took|takes all? the? kickbacks|money|cash
<p> @aux* @be selling up|out
<p> @aux* drank|talked|lied|charmed|slept|bought @self|@own _? out|into|way
<p> 's job|contract|position @be @fill* at|ending|over|gone|cut risk?
<p> 's contract|job @be not|n't being? @fill* renewed|extended|safe
<p> 's days are numbered
<p> 's new boyfriend|girlfriend
<p> 's salary|pay|bonus|raise|divorce|health|marriage|termination
<p> @aux* might|may|will|could|must be|get @fill* fired|leaving|promoted|sacked|laid|let
<p> @aux* might|may|will|could|must quit|resign|leave
<p> left us $
<p> left the|@own company|firm|husband|wife|team
`;

/** Good words whispered are no gossip: "between us, she is the best hire in years". */
export const goodWord =
  /\b(?:is|was|are|were|be|been|['’]s|did|has|made|won) (?:by far |truly |really |simply |so |such |an? |the |one of the |our ){0,4}(?:best|brilliant|wonderful|great|excellent|amazing|fantastic|superb|lovely|incredible|outstanding|terrific|kindest|nicest|finest|prize|award|gem|star)\b/i;

export const surprise =
  /\b(?:surprise|party|gift|present|birthday|card|cake|farewell|wedding|baby shower|collection|whip-round|flowers)\b/i;

/** "I heard Carol approved the plan": plain work, though second-hand. */
export const plainNews =
  /\b(?:out|away|back|off|in|available|free|busy|holidays?|vacation|leave|office|meeting|call|files?|reports?|documents?|plans?|drafts?|budget|project|presentation|slides|demo|deadline|release|version|order|invoices?|contract|client|customers?|sent|send|sends|approved|approves|signed|confirmed|asked|asks|agreed|booked|finished|working|handles|handling|joining|joined|joins|presenting|speaking|attending|travelling|traveling|great|good|well|nice|award|won|lovely|brilliant|excellent|helped|prefers|likes|wants|needs|idea|ideas|question|access|today|tomorrow)\b/i;
