import type { PhraseGroup } from '@/utils/checks/packs/types';

/** Words that attack somebody or look down on their work. */
export const attacks: PhraseGroup[] = [
  {
    check: 'harsh',
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
what is|'s the @fill* matter with you
what is|'s your @fill* problem|deal $
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
you do n't|not @fill* deserve to live|exist
jump off a cliff|bridge|roof|building
kill|hang|shoot|drown yourself
i hope|wish you @fill* die|choke|rot|drown
i @fill* hate|despise you|your
you ca|can n't|not @fill* get|do anything right
you literally ca|can n't|not get|do|even
you @fill* smell|stink terrible|awful|bad|horrible|like
screw|fuck you|off
fuck|screw yourself|your
piss|bugger|sod off
kiss my ass|arse
drop dead
stfu
`,
  },
  {
    check: 'harsh',
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
    check: 'harsh',
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
are you even trying|listening|reading|working|awake|paying
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
    check: 'harsh',
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
what a joke|disgrace|mess|farce|shambles|waste
the worst _? _? i|we 've|have ever
this|that|it @be the @fill* worst @work
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
suck|sucks at|because|and|so|but|that|for|to|though|either|when|if|ass|big|badly|too
sucks|suck|sux|stinks $
awful|horrible|horrid|atrocious|hideous hack|code|name|idea|mess|design|pattern|thing|way
braindead|lame|absurd idea|code|excuse|design|way|hack|attempt
`,
  },
];
