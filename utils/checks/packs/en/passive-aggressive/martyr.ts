import type { PhraseGroup } from '@/utils/checks/packs/types';

/** Words that give in, so that the other may feel bad about it. */
export const martyr: PhraseGroup[] = [
  {
    check: 'passive-aggressive',
    reason: 'martyr',
    sure: 0.68,
    phrases: `
i guess|suppose i 'll|will|have|'d|had|'m|should|must @fill* do|to|better|stay|clean|fix|handle|cover|wait|pick|finish|take|sort|carry @fill* it|this|everything|that|be|stay|do|late|all|wait => I can do it, and I would be glad of help.
guess i|we 'll|will|have|'m|'d|should @fill* do|to|better|stay|clean|fix|handle|cover|wait => I can do it, and I would be glad of help.
guess who|what gets|has|is|'s|was|had|did|got
i 'll|will|shall just|simply @fill* do|handle|fix|clean|finish|cover|carry|write|take|stay|sit|work|wait|drop|cancel it|this|everything|all|the|here|until|alone|myself|late
i 'll|will do|handle|fix|clean|finish|cover|write it|this|everything|that myself then? like|as|since|again => I would be glad of help with this.
everything|all myself again|like|as always|usual|everything? => this, and I would be glad of help.
like i always do|have|end => as before
like everything else $ => as well
as always|ever|usual i|nobody|@you|we|it|the @fill* 'm|am|will|have|end|get|falls|left|did|were|was|one|'s => this time
all by|on myself|my own? again|as|like|while
do n't worry about me => I would be glad of some help.
do n't|not|never mind me => I am here too.
do n't everyone|everybody|all _? at|get|rush|thank|jump|volunteer => I would be glad of some help.
do n't let @me|my|it|this stop|bother|disturb|keep|interrupt|spoil|ruin
do n't get up => could you give me a hand.
no worries|problem i 'm|am sure|only|just|used
no need to @fill* apologise|apologize|thank|explain|hurry|rush|make|reply @fill* i|all|for|a|anyone|again|on
no no|really|please @you|do|i|it|n't|go|by
no honestly|really it|i 's|is|'m
i 'm|am sure @you|your|that|it|they|the|his|her @fill* had|have|were|other|real|was|golf|holiday|weekend|others @fill* more|better|other|important|very|far|terribly|busy|lovely|work|things|too
@you had|have|'ve @fill* more|better|other|bigger important|better|urgent|fish => you had other.
your @fill* other|real|own work|priorities|things|plans|commitments @fill* was|were|is|are|must|came|come @fill* more|so|important|first => your other work was pressing.
i know|realise|realize|see|am|'m|suppose @you|your|that|sure you're? 're|are @fill* busy|important|above|too @fill* but|important|to|for|with|with => I know the week is full.
not that anyone|anybody|you|they @fill* cares|asked|noticed|care|asks|reads|listens|ever|notices|would => I would like to say this.
since|because|as|seeing nobody|no|noone one? else @fill* seems|cares|bothers|bothered|will|does|wants|could|can|did|has|objected => as I had the time.
nobody|no asked|one asked? me|for but|however
i 'm|am not upset|angry|mad|bitter|offended|cross|hurt but|just|i|it
not upset|angry|mad|bitter just|only disappointed|sad|tired|surprised => a little sad.
i 'm|am fine everything|really|honestly => I would like to talk about it.
it 's|is @fill* fine i|we|no|everything|whatever only|just|did|will|'ll|love|never|am|'m|can|do
i just|simply @fill* find|found|think it @fill* interesting|funny|odd|strange|curious|amusing|fascinating|ironic
i find|found it @fill* interesting|funny|odd|curious|amusing|fascinating|telling|ironic that|how @you|nobody|i|my|we|some|everyone|only|all|certain
^must be @fill* nice|lovely|great|wonderful|pleasant to leave|have|sleep|get|take|work|go|do|just|only|sit|come|finish|pick|choose|be|never => I would like to ~
must be @fill* nice|lovely|great|wonderful|pleasant to leave|have|sleep|get|take|work|go|do|just|only|sit|come|finish|pick|choose|be|never
must be @fill* nice|lovely|great having|being|when => I would like.
^must be nice $ => I would like that too
lucky @you $ => I would like that too
must have|'ve been nice|lovely|great|wonderful => I would have liked that
guess nobody|noone|everyone|everybody|someone|somebody => I wonder whether ~
something as trivial|small|minor|unimportant|boring|dull as
more important things|work|stuff|matters|places to|than => other things ~
only|just @number hours|days|weeks|months late|later
my opinion|view|feedback|time|work|help|input|health|feelings @fill* does|do|did|is|are n't|not|apparently|worth|clearly @fill* matter|count|needed|wanted|nothing|important => I would like to be heard
i suppose|guess i should|ought|must|deserve @fill* have|'ve|be @fill* known|grateful|happy|thankful|glad => I had hoped for more
if anyone|anybody|someone|somebody had @fill* asked|told|bothered|warned|informed
lucky|nice|easy for some $ => I would like that too
it would|might have|'ve been nice|good|great|helpful|polite|lovely|courteous|kind|useful|decent if|to @fill* someone|somebody|@you|anyone|anybody|be|know|have|hear|get|been|ask|tell
would have been nice|good|great|helpful|polite|lovely|courteous|kind|useful|decent if|to|had => would have helped me.
would 've been nice|good|great|helpful|polite|lovely|courteous|kind|useful|decent => would have helped me.
good|nice|great|lovely|glad|comforting to know|see|hear|learn|feel|find that? my|i|nobody|we|how|where|somebody|someone|some|the|heard @fill* opinion|work|time|effort|hours|matters|counts|priorities|feedback|sunday|weekend|worth|one|stand|rank|valued|much|boys|asked|is|'m|was
good to know where i|we stand => I see it differently.
glad one|some|somebody|someone of? us? @fill* finds|find|had|has|enjoys|is|enjoyed => I see it differently.
would|will it kill|hurt @you|anyone|anybody|someone|us to? => could you please.
would it be|have an|too|so imposition|much|hard|difficult => could I ask.
if it|that is|'s|was n't|not @fill* too much|hard @fill* trouble|ask|bother @fill* maybe|perhaps|for
if anyone|anybody|someone cares|bothers|bothered|remembers|listens|reads => if you have a moment.
if only someone|somebody|anyone|we|there had|would|'d|were|was => I had hoped that somebody.
just checking|wondering whether|if i|anyone|anybody|my|we|this still|work|exist|reads|invisible|actually
i 'm|am only|just the|a messenger|trainee|temp|secretary|assistant|one|person|nurse|driver|cleaner|intern|admin who?
i did|was n't|not realise|realize|know|aware|informed|told|asked that? my|i|we|you|rules|it|deadlines|the @fill* opinion|needed|only|was|were|optional|now
i must have|'ve @fill* imagined|missed|dreamt|dreamed|misheard|been
i 'd|would|should hate|not|n't want|like|dream|dare? to @fill* interrupt|bother|disturb|trouble|inconvenience|be|keep => I would like.
far be it from me => I would like.
forgive|excuse|pardon me for thinking|expecting|assuming|believing|wanting|caring|hoping|existing|breathing|trying
sorry|apologies for|that|if expecting|assuming|existing|breathing|caring|thinking|hoping|interrupting|i @fill* expected|assumed|thought|dared|cared|have|exist|your|you|to
my mistake|fault|bad for assuming|thinking|expecting|believing|hoping|trusting
who am i to judge|say|question|argue|ask => I would like to ask.
what do|would i know $ => I see it differently
i 'll|will bite|hold my tongue => I would like to say something about it.
not my circus
i give|gave up $ => I am not sure how to go on
why do i even? bother|try => what can we change.
i do n't|not know why i even? bother|try => I am not sure how to go on.
i should have|'ve known|guessed better|that|when|you|it|nobody => I had hoped for more.
i hope @you are|'re happy|proud|pleased|satisfied|comfortable => I am unhappy about this.
i @fill* hope it|that was worth
hope @you|the are|'re|enjoyed|had|weekend|holiday|golf|massage|lunch|nap @fill* happy|enjoyable|worth|nap|lunch|was|good|nice|lovely => I hope you are well.
i 'm|am sorry if|that? @you feel|felt|took|took|found|were|think|thought @fill* that|it|offended|this|hurt @fill* way|personally
sorry @you feel that|this way
since @you asked|ask|said so nicely|kindly|politely => as you ask.
`,
  },
  {
    check: 'passive-aggressive',
    reason: 'martyr',
    sure: 0.48,
    phrases: `
for once => this time
for a change => this time
i suppose some|we|you|that|nobody
i see that|you|we|how @you|nobody|once|my|again|found|have
once in a while => now and then.
as ever $
a|some sleep|rest|holiday|weekend|help would be nice
hope @you enjoyed|enjoy your|the @fill* lunch|nap|break|coffee|long|beach
do n't worry i|we 'll|will @fill* clean|fix|sort|handle|cover|do
at least one|some|someone|somebody|i of|us|has|had|did|can|tried|got
`,
  },
];
