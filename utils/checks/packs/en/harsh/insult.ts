import type { PhraseGroup } from '@/utils/checks/packs/types';

/** Words that attack somebody as a person. */
export const insult: PhraseGroup[] = [
  {
    check: 'harsh',
    reason: 'insult',
    sure: 0.92,
    phrases: `
@you @be @fill* @person => I am upset.
@you @fill* @dull @person|people|fool|man|woman|lot|cow|boy|girl|child|git|sod
@you @fill* @person $
@you @be @fill* @dull => I am unhappy with this.
@you 're|are not very|too|exactly|the|that bright|smart|clever|brightest|sharpest
@you must|have|can to? n't? be @fill* @dull|@person
are @you @fill* @dull => can you help me understand this.
are @you @fill* out of your => can you help me understand this.
what is|'s|the|@fword @fill* wrong with @you => can you help me understand what happened.
what is|'s the @fill* matter with @you => can you help me understand what happened.
what is|'s your @fill* problem|deal $ => what is the difficulty for you
do n't be such? a|an @fill* @person => please see it from my side.
do n't be so? @dull => please see it from my side.
stop being so|such|a|an|@dull @fill* @dull|@person|baby => please see it from my side.
such a baby|child|pain|drama
shame on @you => I am disappointed.
@you should|ought be|feel|to ashamed|embarrassed => I am disappointed.
@you should|ought to? be ashamed|embarrassed => I am disappointed.
ashamed of yourself|yourselves
@you disgust|sicken me => I am upset.
@you make me sick => I am upset.
@you have|'ve no brain|shame|clue|class|manners|respect|spine|decency|conscience|backbone
@you have|'ve not|got n't? a|the|no brain|clue|spine|manners|decency
@you do n't|not have a clue|brain
your own? stupidity|incompetence|ignorance|laziness|arrogance|idiocy|ego|thick
your @dull @person|team|people|face|head|ass|arse|brain|excuse|excuses|little
your @fill* ugly|whiny|squeaky|shrill|nasal|grating|screechy|stinking|stinky|smelly|fat|greasy|spotty|stupid|dumb|disgusting|horrible|hideous voice|face|mouth|laugh|nose|hair|breath|body|teeth|legs|feet|head|looks|clothes
go to hell => I see this very differently.
@you do n't|not @fill* deserve to live|exist
jump off a cliff|bridge|roof|building
kill|hang|shoot|drown yourself
i hope|wish @you @fill* die|choke|rot|drown
i @fill* hate|despise|detest|loathe @you|your
everyone|everybody|nobody|we|they all? hates|hate|despises|likes|like|respects @you
@you literally|simply? can n't|not get|do anything right
@you can n't|not even? @fill* get|do anything right
@you are|'re rubbish|useless|hopeless|terrible|awful|crap|bad|shit at => you may need some help with
@you @fill* smell|stink terrible|awful|bad|horrible|like
screw|fuck @you|off
fuck|screw yourself|your
piss|bugger|sod off
kiss my ass|arse
drop dead
stfu
@you are|'re a @fill* waste of
@you are|'re the worst _? i|we|ever|in
@you are|'re the reason people|everyone|everybody|nobody|we|i hate|left|quit|leave|are|is
@you are|'re a|an complete|total|utter|absolute|walking|bloody|fucking _
@you are|'re no|not fit|use|good to|for|at
@you are|'re nothing|nobody but
@you are|'re full of yourself|shit|crap|it|hot
@you make|made a fool|an of ass?
@you look|sound like an|a idiot|fool|moron|clown|joke|child|lunatic
@you act|behave|behaved|acted like an|a idiot|fool|moron|clown|child|baby|toddler|spoiled|spoilt|animal
@you should|ought never|not have been hired|promoted|born|employed
@you are|'re a|an|the @fill* terrible|awful|horrible|lousy|bad|useless|pathetic|worst|rubbish|dreadful|poor|shit manager|boss|colleague|leader|person|teacher|nurse|driver|cook|engineer|developer|parent|human|listener|supervisor|chef|doctor|lawyer|friend|coordinator|team|company
had it with @you
@you should|must|ought be|to @fill* be? fired|sacked|sued|banned|removed|jailed|locked
only a|an fool|idiot|moron|child|madman|amateur
dumbest|stupidest|craziest|laziest|ugliest|crappiest|shittiest|silliest => weakest
the most stupid|idiotic|ridiculous|pathetic|useless|incompetent|unprofessional|ignorant|arrogant|selfish
no right to tell|talk|speak|order|touch|complain|judge
how can|could @you|anyone|anybody|one|somebody|people be this|that|so @fill* @dull
were|was @you @fill* born|raised|dropped @fill* stupid|yesterday|barn|head|skip|idiot|that|wolves|like
@you do n't|not belong|fit in|here|on|at this|the|our|a => it may not be the right place for you
all talk and? no => not what I had hoped for
quit|stop acting|behaving|being like|as a|an|some => please see it from my side.
your english|spelling|grammar|accent|handwriting|german|writing|voice is|are @fill* terrible|awful|bad|horrible|embarrassing|poor|atrocious|a
nobody|noone wants|likes|needs @fill* to? @fill* hear|work|listen|see|hearing|working|you @fill* your|you|with|to|from
how did @you ever get|pass|become|graduate|make
who hired|promoted|trained @you
`,
  },
  {
    check: 'harsh',
    reason: 'names',
    sure: 0.72,
    phrases: `
idiot|idiots|moron|morons|imbecile|imbeciles|asshole|assholes|arsehole|arseholes|dickhead|dickheads|scumbag|scumbags|dumbass|jackass|retard|retards|dimwit|fuckwit|cunt|cunts|wanker|wankers|twat|twats|bastard|bastards|douchebag|douche|shithead|dipshit|numpty|bellend|tosser|cretin|cretins|nitwit|airhead|bimbo|pillock
any idiot|moron|fool|child|monkey|intern could|can|knows|would
even a|an idiot|moron|child|monkey|toddler|trainee|intern|five
a|any child|monkey|toddler|trainee|student could|can|would have? do|done|see|seen|write|written|understand|understood|spot|spotted|tell
trained|blind monkey|monkeys
@you people => you
@you clowns|geniuses|amateurs|lot|muppets|idiots|donkeys|jokers|cowards|bunch
bunch|pack|gang|load of? @fill* @person|amateurs|children|monkeys|cowboys|vultures
`,
  },
  {
    check: 'harsh',
    reason: 'insult',
    sure: 0.5,
    phrases: `
incompetent|incompetence|clueless|ignorant|ignorance|stupidity|idiocy|arrogance|arrogant|pathetic|spineless|gutless
insulting|offensive|disrespectful|dishonest|unprofessional|childish|immature
`,
  },
];
