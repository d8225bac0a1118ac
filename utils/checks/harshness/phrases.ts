import type { WordSets } from '@/utils/text/phrases';

/**
 * Phrases that may sound harsh: why, how surely, and behind `=>` words that fit in their place. The form is told in
 * `text/phrases.ts`. They were written for this project and weighed on labelled public text: what is said as often in civil
 * messages as in heated ones is not here, or stands under the mark from which a cue is raised.
 */
export type HarshReason = 'insult' | 'contempt' | 'swearing' | 'blame' | 'sarcasm' | 'order' | 'impatience';

export interface HarshGroup {
  reason: HarshReason;
  sure: number;
  phrases: string;
}

export const harshSets: WordSets = {
  be: "is are was were 're 's be been",
  fill: 'a an the so really very just always still totally completely absolutely such too pretty quite rather kind of sort honestly clearly obviously basically simply incredibly extremely utterly fucking freaking frigging damn bloody total complete utter real all plain another even seriously truly actually',
  person:
    'idiot idiots moron morons imbecile imbeciles cretin jerk jerks fool fools clown clowns loser losers liar liars coward hypocrite hypocrites asshole assholes arsehole bastard bastards bitch bitches prick dickhead twat wanker cunt scumbag dumbass jackass smartass retard dimwit halfwit dumbfuck fuckwit crybaby noob amateur amateurs crook weasel pig pigs',
  dull: 'stupid dumb lazy incompetent clueless useless pathetic ignorant arrogant dense brainless delusional insane crazy ridiculous childish immature selfish rude disgusting hopeless worthless blind deaf lame toxic dishonest unprofessional spineless brainwashed petty nuts mental retarded illiterate insufferable obnoxious careless thick ungrateful laughable shameless',
  work: 'code work design idea patch report text draft plan change changes mail email message document spreadsheet presentation proposal answer reply approach api site app page function class tool software version release product logic implementation explanation excuse argument comment suggestion attitude behaviour behavior attempt job service support documentation docs review pull request response solution fix test tests slides menu layout team department project process system feature bug thing stuff format library framework',
  foul: 'crap garbage rubbish trash shit bullshit bollocks horseshit bs junk crud dogshit shite',
  poor: 'awful horrible horrid horrendous atrocious appalling pathetic ridiculous laughable disgusting idiotic stupid dumb moronic retarded lousy crappy shitty shoddy worthless embarrassing disgraceful pitiful abysmal dreadful absurd insane braindead amateurish sloppy hideous',
  fword: 'fuck fucking hell heck fck f',
};

export const harshGroups: HarshGroup[] = [
  {
    reason: 'insult',
    sure: 0.92,
    phrases: `
you @be @fill* @person
you @fill* @person
you @fill* @dull @person|people|fool|man|woman|lot
you @be @fill* @dull
you 're|are not very|too|exactly|the|that bright|smart|clever|brightest|sharpest
you must|have|ca to? n't? be @fill* @dull|@person
are you @fill* @dull
are you @fill* out of your
what is|'s|the|@fword @fill* wrong with you
do n't be such? a|an @fill* @person
do n't be so? @dull
stop being so|such|a|an|@dull @fill* @dull|@person
shame on you
you should be|feel ashamed
ashamed of yourself
you disgust me
you make me sick
who do you think you are
you have no brain|shame|clue|class|manners|respect|spine|decency
you do n't|not have a clue
your own? stupidity|incompetence|ignorance|laziness|arrogance|idiocy
go to hell
screw|fuck you|off
fuck|screw yourself|your
piss|bugger|sod off
kiss my ass|arse
drop dead
stfu
`,
  },
  {
    reason: 'insult',
    sure: 0.72,
    phrases: `
idiot|idiots|moron|morons|imbecile|imbeciles|asshole|assholes|arsehole|dickhead|scumbag|dumbass|jackass|retard|dimwit|fuckwit|cunt|wanker|twat|bastard|bastards
any idiot|moron|fool|child|monkey|intern could|can|knows|would
even a idiot|moron|child|monkey|toddler|five
a child|monkey|toddler could have? do|done|see|seen|write|written|understand
you people
you clowns|geniuses
`,
  },
  {
    reason: 'contempt',
    sure: 0.86,
    phrases: `
this|that|it 's|is @fill* @foul => this needs more work
which 's @fill* @foul
is @fill* crap|rubbish|shit|bullshit|bollocks|shite => needs more work
was @fill* @foul => needed more work
are @fill* @foul => need more work
were @fill* @foul => needed more work
your @dull|@poor _? @work => your
your @work @be @fill* @poor|@foul|joke|mess|disgrace
this @fill* @work @be @fill* @poor|@foul|joke|disgrace
what a pile|load|piece|heap|bunch of @foul|nonsense
pile|load|piece|heap|bunch|steaming of? @foul
complete|utter|total|absolute|pure @foul|nonsense|idiocy|stupidity|incompetence
learn to|how to? read|code|write|spell|listen|google|think|behave|count|use|program|do
can|did|ca|do n't you even? read $
you can|do n't even read|listen|understand|spell|try|know|bother
use your @fill* brain|brains|head|eyes
do you even|ever think|read|know|understand|listen|care|test|work
did|have you even|actually|bother|ever read|tried|try|look|looked|test|tested|think|check|checked|to|bother|bothered|open|opened|run|understand
get a life|grip|clue|brain
brain dead
brain damaged
you 're|are wasting my|our|everyone|everybody|people
stop wasting my|our|everyone|everybody|people
you 're|are not worth
you obviously|clearly do|did|have|have|are|ca|know|never|has n't|not|no|nothing clue|idea|know|understand|read|bother|care|think|have?
you have no @fill* idea|clue what|how|about
you do n't|not @fill* know what you 're|are
you do n't|not know|understand anything|shit
you do n't|not know|understand the first
half assed|arsed
dumpster fire
brainless|moronic|idiotic|retarded|imbecilic|asinine => odd
rtfm
`,
  },
  {
    reason: 'contempt',
    sure: 0.66,
    phrases: `
this|that|it|which @be @fill* @poor
this|that @be @fill* lame|terrible
this|that|such|another @fill* @poor @work|way
stupid @work|way|decision|decisions|mistake|mistakes|rule|rules|move|hack|error|assumption|limitation|restriction|name|tuple
how|so|that|pretty|really|just|plain|very|too|kinda|kind|equally|is|are|was|looks|seems|be|as|incredibly of? stupid|dumb|idiotic
ugly|fugly => untidy
yuck|yucky|ugh|eww|blech|bleh|barf
gross|disgusting|nasty hack|code|stuff
pathetic|laughable => disappointing
what a joke|disgrace|mess|farce|shambles|waste|disaster|shame|nonsense
waste of everyone|my|our|time|space|money|oxygen|effort 's? time?
complete|utter|total|absolute disaster|mess|failure|disgrace|joke|waste|shambles
a|an @fill* joke|disgrace|abomination|atrocity|embarrassment|travesty|monstrosity|insult $
^who cares $
nobody cares|asked you?
no one cares|asked you?
could n't|not care less
i do n't|not @fill* care $
i do n't|not @fill* care what|about|if|how|whether you|your
i do n't|not give a @fill* damn|shit|crap|fuck|toss
this makes no sense whatsoever
seriously dislike|hate
crappy|shitty|crummy|sucky => poor
suck|sucks at|because|and|so|but|that|for|to|though|either|when|if|in|it|ass|big|badly|too?
sucks|suck|sux|stinks $ => 
awful|horrible|horrid|atrocious|hideous hack|code|name|idea|mess|design|pattern|thing|way
braindead|lame|absurd idea|code|excuse|design|way|hack|attempt
`,
  },
  {
    reason: 'swearing',
    sure: 0.7,
    phrases: `
fuck|fucking|fucked|fucker|fuckers|fuckup|motherfucker|motherfucking|clusterfuck|fck|fcking|fkn|effing|frigging|freaking
what|why|how|who|where|when the @fword => 
wtf|wth|ffs|lmfao|omfg|gtfo
for fuck|christ|god|gods|fucks|heaven|crying|petes|pete|goodness 's? sake|out loud?
shit|shits|shitty|shite|bullshit|horseshit|batshit|shitshow|shitload|dipshit|bs
crap|craps|crappy|crapload
damn|damned|dammit|damnit|goddamn|goddamnit|goddam
god damn|dammit
oh|ah|aw crap|shit|hell|fuck
bollocks|bloody
pain in the|my|our|your|a ass|arse|butt
piss|pisses|pissed|pissing me|us|you? off
your|my|their|lazy|sorry ass|asses|butts
screw|screws|fuck|blow|suck this|that|it|them|ass|me
bitch|bitches|bitching|bitchy
the hell are|is|did|do|was|does|you|with|out
like hell
hell no
jesus|christ christ $
screwed|screwing|screws up|over
anal about|but|and|retentive|here
turd|fart|farts
`,
  },
  {
    reason: 'blame',
    sure: 0.74,
    phrases: `
this|it|that @be @fill* your @fill* fault|doing|mess
because of you|your @fill* incompetence|mistake|mistakes|laziness|negligence|failure|mess|carelessness $
it @be because of you
you ruined|wrecked|botched|destroyed|sabotaged
you @fill* messed|screwed|fucked this|it|that|everything|things|up? up
you failed us|me|miserably|again|at
you let me|us|everyone|everybody|the _? down
you never listen|learn|think|read|reply|answer|care|deliver|check|bother|respond|admit
you always|constantly|keep complain|complaining|blame|forget|forgetting|mess|make|making|ignore|ignoring|screw|miss|missing|excuses|breaking|break|whine|interrupt|interrupting excuses|mistakes|things|everything|about|up|me|us?
you did n't|not even @fill* read|try|look|check|bother|test|ask|think|reply|open|answer|finish|call|care
you could n't|not even|be @fill* bothered|bother|manage|read|do
you have n't|not even @fill* read|tried|looked|checked|bothered|tested|replied|started
you ca n't|not even @fill* do|write|read|get|manage|spell|be
why can|could n't|not you just|simply|ever|listen|read
why did n't|not you even|ever|bother|think|tell|ask|check|read|listen|say
why do|must you always|never|keep|insist
why on earth|would would|did? you
what were|the|@fword were? you thinking
how could|can|dare you @fill* be|miss|forget|do|let|not|even|think|say|so|speak|talk
how dare you
thanks to your incompetence|mistake|mistakes|laziness|negligence
i blame you
you should have known|checked|read|thought better|first|before
your @fill* excuses|excuse|whining|complaining|nonsense|drama|tantrum|negligence|carelessness|sloppiness|lies|ego|ranting|rant
stop making excuses
i 'm|am @fill* sick|tired|fed of|and|up with|of|tired? of? you|your|this|having|cleaning|repeating|being|asking|waiting|these|fixing
i 'm|am @fill* done with you|your
`,
  },
  {
    reason: 'sarcasm',
    sure: 0.7,
    phrases: `
as i have|'ve? already told|said|explained|wrote|stated you? => as I mentioned
as i have|'ve? told|explained you|to already|before|repeatedly|times|twice|a|many|you|once? => as I mentioned
like i have|'ve? already told|said|explained you?
i already told|explained|said you|this|that|it|to|so => I mentioned to you
i told you so|already|a|twice|three|many|before|this|that|not
i 've|have told|asked|said|explained you|this|that|it to? @fill* times|already|before|a|many|hundred|repeatedly|over|twice
are you @fill* kidding|joking|serious me? $
are you @fill* kidding|joking me? or|with
you 've|have got to be kidding|joking
you must|gotta be @fill* kidding|joking
is this|that a|some|@fill* joke|kind $
is this|that @fill* supposed to be a|funny joke?
thanks|thank you? for nothing
thanks a lot for nothing|breaking|ruining|ignoring|not|wasting
nice|great|good job|work|going genius|einstein|breaking|ruining|ignoring|sherlock|wasting|destroying
way to go genius|einstein|sherlock
well done genius|einstein|sherlock
congratulations|congrats you _? broke|ruined|managed|destroyed|failed
genius|einstein|sherlock $
no shit
it 's|is|ai n't|not? @fill* rocket science
rocket science
how hard can|could it|that be
is it|that so hard|difficult
is that too much to ask
do|must i have|need|really to? @fill* do|explain|spell|hold|repeat|remind everything|it|this|that|your|myself|out|you
let me spell it|this out
in case you ca n't|not read|tell|see
maybe|perhaps if you bothered|had|actually|read|listened|spent|stopped|did|tried
if you had|'d|would @fill* bothered|read|listened|paid
if you bothered|cared
next time @fill* try|read|think|use reading|thinking|before|your|the brain|head|docs?
try reading|thinking|listening
give me a break
per|as my|per last|previous|my|earlier last|previous|earlier? email|mail|message|note => as I wrote
slow clap
spare me
good luck with that
you do realise|realize
must be nice
welcome to the real
`,
  },
  {
    reason: 'order',
    sure: 0.74,
    phrases: `
shut up
shut your
just shut|stop|fix|do|answer up|it|talking|whining|complaining|already|the|your|this question|damn|job|work $
do your @fill* job|work|homework|part $
do your @fill* job|homework
stop whining|complaining|moaning|bitching|crying|arguing|lying|being|acting|bothering|pestering|nagging|harassing|trolling|pretending|lecturing|ranting
calm|cool|simmer down
grow up
get over it|yourself|this
^get lost|out|real|stuffed $
you can get lost|stuffed
^deal with it $
suck it up
^back off $
mind your own|@fill* business
get your @fill* act|shit|facts|head|stuff|story|priorities together|straight|out|done?
^read the fucking|damn|bloody|friggin manual|docs|documentation|instructions|thread|mail|email|ticket|faq|readme
just|try|go read|reading the @fill* manual|docs|documentation|instructions|faq|readme
read it again $
open your eyes
wake up $
pull yourself together
do not|n't|never @fill* ever speak|talk|contact|write|bother|email|mail to? me|us
do n't|not waste my|our|everyone
do n't|not you dare
do n't|not tell me what|how|to
do as you are|'re told
because i said|say so
keep your @fill* opinion|opinions|mouth|nose to|shut|out
leave me|us alone
who asked you
not|none my|of problem|your business?
end of discussion|story $
hurry up
^get back to work $
`,
  },
  {
    reason: 'impatience',
    sure: 0.66,
    phrases: `
^for the last|hundredth|thousandth|millionth|umpteenth|nth|tenth|final time
how many @fill* more? times do|must|have|should|will|shall i|we
^how many @fill* times $
how much longer do|must|will|am|are|is
how long|often do|must|will|am|does i|we|it|this|have _? have|wait|take|need? to
i 'm|am still waiting $
^still waiting $
i asked|told|wrote|emailed|mailed|reminded you @fill* days|weeks|times|twice|three|two|four|five|ages|hours|months|repeatedly|last ago|times|week|month?
i wo n't|not ask|say|tell|repeat|explain again|a|this|it|you|myself
i have n't|not got? all day
i do n't|not have time for this|your|that|such
why is|has this|it|that still|not|n't|taking so|been|forever|not|open|broken|done? long?
why is|does|has it|this take|taking|taken so long
what is|'s taking|the so|holdup|hold long|up?
this is taking forever|ages|too|way
enough is enough
i 'm|am running out of patience
my patience is
lost|losing my|all patience
are we|you done $
now please
i need|want|expect|demand this|it|that now|immediately|today|done|yesterday $
i demand
this|that @be @fill* ridiculous|absurd|outrageous|unacceptable|inexcusable|unbelievable
`,
  },
];

/** Listed but not raised: said in anger as often as not. */
export const mildGroups: HarshGroup[] = [
  {
    reason: 'contempt',
    sure: 0.5,
    phrases: `
i @fill* hate|loathe|despise this|that|your|these|those|how|it|the
garbage|insane|stupid|dumb|silly|lame|ridiculous|absurd|insane|nonsense|nonsensical|rubbish|garbage|trash|hideous|atrocious|laughable|pointless|hopeless|useless|worthless
a bit|little ugly
kinda|kind of? ugly
insulting|offensive|disrespectful|dishonest
incompetent|incompetence|clueless|ignorant|ignorance|stupidity|idiocy
makes no sense
not good enough
what a mess
`,
  },
  {
    reason: 'swearing',
    sure: 0.48,
    phrases: `
darn|darned|dang|heck|pissed|fubar|screwed|bugger|blasted|hell|arse|butthurt
`,
  },
  {
    reason: 'impatience',
    sure: 0.48,
    phrases: `
unacceptable|inexcusable|outrageous|disgraceful
i 'm|am still waiting for
as i 've|have said before => as I mentioned
^oh great|wonderful|brilliant
i give|gave up
please stop
`,
  },
  {
    reason: 'blame',
    sure: 0.46,
    phrases: `
why would|did you
you need|have to @fill* stop|learn|understand|realise|realize
you should have
you failed to
`,
  },
];
