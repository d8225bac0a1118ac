import type { PhraseGroup } from '@/utils/checks/packs/types';

const neverDone =
  'listen|learn|think|read|reply|answer|care|deliver|check|bother|respond|admit|ask|test|do|clean|help|support|share|finish|send|tell|keep|follow|show|include|turn|call|write|update|invite|thank|thanks|respect|appreciate|consider|explain|take|come|pay|put|get|leave|let|want|see|work|close|stick|remember|apologise|apologize|consult|inform|trust|notice|acknowledge|understand|pull|use|make|own|lift|pick|offer|try|prepare|say|look|wash|stop|plan|stand|give|meet|bring|change|find';
const done =
  'asked|told|said|thanked|sent|helped|shown|showed|listened|answered|replied|checked|cleaned|gave|given|offered|came|cared|made|tried|admitted|apologised|apologized|read|called|done|had|understood|liked|worked|kept|paid|supported|respected';

/** Words that leave no room: always, never, nobody. */
export const absolutes: PhraseGroup[] = [
  {
    check: 'absolutes',
    reason: 'always',
    sure: 0.76,
    phrases: `
it|that|this is|'s @always the same with => it is often the same with
`,
  },
  {
    check: 'absolutes',
    reason: 'always',
    sure: 0.7,
    phrases: `
@you @always complain|blame|forget|ignore|screw|miss|break|whine|interrupt|leave|change|moan|argue|assume|avoid|cancel|criticise|criticize|dismiss|disappear|dodge|dump|expect|fail|hide|lie|lose|mess|nag|overrule|push|put|reject|refuse|rush|shout|spoil|undermine|delay|exaggerate|twist|postpone|demand|treat|act|pretend|block|turn|disagree|skip|vanish|resent|overload|exclude|hog|grab => you sometimes ~
@you @always @fill* make|have|want|do|get|find|say|take|come|send|think|give|need|go|bring|tell|wait|ask|pick|promise @fill* excuse|excuses|mess|fuss|wrong|reason|problem|late|scene|drama|last|credit|no|tomorrow|nothing|everything|it|your
@you @always do|did|pull this|that|it => you sometimes do this
@you are|'re @always late|complaining|moaning|busy|on|absent|angry|blaming|forgetting|interrupting|away|rude|trying|wrong|negative|against|unprepared|changing|behind|hiding|shouting|pushing|unhappy|too|in|making|asking|looking|telling|finding|criticising|criticizing => you are sometimes.
@you are|'re @always right $ => you have your own view
@you always|never $ => you often
@you people|guys|lot|folks|two|all @fill* always|never|constantly => you sometimes
your @group @fill* always|never|constantly => your team sometimes.
your @work are|is always|never late|wrong|too|full|incomplete|on|ready|right|finished => your work is sometimes.
it|that|this is|'s @always the same story|people|ones|excuse|thing|old|rubbish => it is often the same.
it|that|this is|'s @always me|us|my|@you|your|somebody|someone|i|we|everyone|everybody => it is often.
@always the same story|excuse|excuses|people|rubbish|old|mess|answer|with => often the same.
why is|am|are|does|do|must it|i|we|@you|everything|your @fill* always => why is it so often.
why can @you never
must it|you|everything|i|we always|everything|be
i|we @fill* always|constantly have|has|need|end|get to|up|left|stuck|blamed @fill* remind|chase|fix|ask|clean|do|wait|redo|beg|cover|repeat|pick|carry|tidy|correct|sort => I often have to ~
i|we @fill* always|constantly have|has|need|end|get to|up|left|stuck|blamed @fill* doing|cleaning|alone|behind
i am|'m @always the one|person|last|only who|to|that? => I am often the one.
i|we am|are|'m|'re @always left|blamed|waiting|cleaning|chasing|covering|stuck => I am often.
without fail|exception @you|your|every => often ~
without fail|exception $ => often
like i always do => as I often do
as always|ever @you|your => this time
time after|and time again? => more than once.
`,
  },
  {
    check: 'absolutes',
    reason: 'never',
    sure: 0.7,
    phrases: `
@you never ever? ${neverDone} => I sometimes feel you do not ~
@you never ever? once? ${done} => I am not sure you ~
@you have|'ve never ever? once? ${done}|been|set|led => I do not remember that you have ~
@you are|'re never @fill* around|there|here|available|on|prepared|satisfied|happy|at|in|ready|reachable|interested|able|willing|home|sorry|pleased|wrong => you are rarely.
@you do n't|not ever ${neverDone} => I sometimes feel you do not ~
@you will|'ll never learn|change|understand|get|manage|admit => it seems hard to ~
@you have never|'ve $ => I do not remember it
@you never have|did|do|will|could $ => I do not remember it
@you @fill* only ever call|write|come|complain|do|think|help|talk|ask => you often ~
never ever ${neverDone}|gets|listens|replies|answers|helps => rarely ~
never once @fill* ${done}|been|did|have|has => rarely ~
not once @fill* did|have|has|in|was|were|this @fill* @you|anyone|anybody|i|someone|the|have|your|all|months|years
not even once $ => not often
^not once $ => not often
not a|one single time|word|one|person|thing|answer|reply|day|of @fill* @you|from|did|in|has|have|your|that
not a day passes|goes => it often happens.
@you have|'ve n't|not done|helped|finished|given a single
nothing|none i|we @fill* do|say|suggest|write|try|propose|make|cook is|'s|ever|was|seems @fill* ever? @fill* good|enough|right|matters => much of what I do does not seem.
nothing @you @fill* do|say|write|send|touch|promise|organised|organized|give|deliver|make|cook|fix|tell|sent|gave|made|wrote|said _? is|'s|ever|has|was|gets|works
nothing is|'s|was @fill* ever @fill* good|enough|right|clean|fast
no one on|in|at your|this|our|the @group @fill* ever? answers|cares|helps|listens|reads|replies|bothers|does|knows|checks|cleans
nothing ever @fill* works|gets|changes|happens|comes => little ~
nothing works|changes $ => a lot does not work
not one|none of your|what|you has|have|was|ever|is|told|you
everything i|we @fill* do|say|write|suggest|touch|try|propose is|'s|gets|was|has|seems @fill* wrong|bad|criticised|criticized|ignored|rejected|not|never
anything i|we give|send|say|do|ask|suggest @you|gets|is|dies|ends
everything @you @fill* do|say|write|touch|send|make|promise|cook is|'s|turns|breaks|gets|has|takes|falls|ends
everything is|'s|has @fill* my|your|wrong|chaos|always|to @fill* fault|be|problem|your|since => some things are.
all @you ever|people|guys ever? do|care|think|want|say
all @you do|did|care is|about|@fill* complain|blame|yourself|is|talk|moan|sit
when|does has|does|did anything @you|ever|get @fill* ever|planned|get|work|happen|finished|go => how often did it.
has it|anyone|anybody|anything ever crossed|occurred|worked|been
once just once => for one time.
every promise|one|week|month|day|time broken|of|the|it same|your|'s
`,
  },
  {
    check: 'absolutes',
    reason: 'everybody',
    sure: 0.66,
    phrases: `
nobody|noone here ever? @fill* bothers|cares|does|listens|answers|cleans|helps|reads|thinks|tells|knows|works|wants|seems|takes => hardly anybody here ~
nobody|noone ever @fill* bothers|cares|does|listens|answers|cleans|helps|reads|tells|asks|thinks|gets|says|takes|thanks|checks|replies => hardly anybody ~
nobody|noone in|on|at this|the|your|our @group|kitchen|school|house ever|bothers|cares|does|listens|answers|cleans|helps|reads|knows|can|is
nobody|noone listens|tells|reads|cares|helps|bothers|answers|cleans|checks|replies|moves|acts|thinks $ => hardly anybody ~
nobody|noone tells|asks|helps|thanks|listens|answers|informs @me|to|any @fill* anything|anymore|here
nobody|noone believes|trusts|likes|respects|wants @you|to|working => it is hard to trust.
nobody can|could|wants|likes|trusts @fill* work|rely|deal|talk|stand|trust|to @fill* with|on|to|@you
no one ever|here|in|on|tells|listens|cares|helps|bothers|answers|cleans|thinks @fill* ever|bothers|cares|does|listens|answers|cleans|helps|reads|tells|asks|this|me|us|to|team|about|any
there is|'s @fill* no|nobody one? @fill* on|in|here @fill* who|trusts
everyone|everybody else @fill* manages|copes|can|does|could|got|gets|managed|understood|understands|knows|delivered|has|is|did
everyone|everybody @fill* hates|agrees|thinks|says|can|knows @fill* @you|your|see|that @fill* 're|are|is|do|lazy|late
everyone|everybody is|'s @fill* sick|tired|fed|laughing|complaining|talking|unhappy @fill* of|up|at|about @fill* @you|your|this => some people are.
everyone|everybody got|knows|did|manages|managed|understands|understood @fill* it|this|that|right except|but @you
the whole|entire @group|world|building|town|school knows|thinks|agrees|suffers|laughs
am i the only one|person => is there somebody else.
i am|'m @fill* the only one|person|nurse|driver|cleaner|teacher @fill* here|who|that|doing|around|in => I feel that I am often the one.
the only one|person|ones who|that|here|doing @fill* ever|does|do|cares|works|cleans|reads|bothers|never|always|ca|minds|complains|has|still|around
only @you never|always|could|ca|manage|have|seem|complain
everyone|everybody but|except @you => most people
nobody|noone but|except @you
every|each one|single|last of your|one|@work
literally|absolutely everyone|everybody|always => nearly ~
literally|absolutely nobody => hardly anybody
literally|absolutely never => hardly ever
`,
  },
  {
    check: 'absolutes',
    reason: 'everyTime',
    sure: 0.68,
    phrases: `
every|each single|damn|bloody|fucking|goddamn time|day|week|shift|morning|month|night|mail|meeting|order|monday|friday => almost every ~
every|each time i|we @fill* ask|need|send|suggest|speak|want|turn|mention|hand|raise|call|write|open @fill* @you|for|something|anything|a|your|my|the|it|to|up|i
every|each time @you @fill* touch|do|use|open|close|cook|come|say|promise|change|work|leave|make|forget|write|deploy|cover|lock|drive|swap|park|commit|push|release|borrow|are|'re
each and every one|time => each
whenever @you are|'re|do|touch|cook|cover|close|lead @fill* in|on|anything|something|around|here|charge|the|it
whenever there is|'s @fill* work|trouble|problem|something|anything|real|heavy
whenever i|we need|ask @you|help|something|anything
again and again @you|i|we|the|your|nobody|it|and => more than once.
day in day out => often
week after week => for some weeks.
`,
  },
  {
    check: 'absolutes',
    reason: 'always',
    sure: 0.48,
    phrases: `
never ever => hardly
everyone|everybody knows that?
nobody cares|listens|reads|helps => hardly anybody ~
every single => each
always @you|me $
`,
  },
];
