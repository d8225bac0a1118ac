import type { PhraseGroup } from '@/utils/checks/packs/types';

/** Words that make somebody small. */
export const belittling: PhraseGroup[] = [
  {
    check: 'harsh',
    reason: 'belittling',
    sure: 0.76,
    phrases: `
@you are|'re? not|no|n't @fill* capable|competent|able|fit of|for|to|in|enough @fill* do|doing|for|in? this|that|your|such @fill* work|job|role|task|position|post|trade|profession => you may need some help with this.
@you obviously|clearly do|did|have|have|are|can|know|never|has n't|not|no|nothing clue|idea|know|understand|read|bother|care|think|have?
@you have|'ve no @fill* idea|clue|understanding what|how|about|of
@you do n't|not @fill* know what @you 're|are => I see it differently from what you are.
@you do n't|not know|understand anything|shit|jack|squat => I see this differently.
@you do n't|not even? understand|know|grasp the first|basics|simplest|most|basic => let us go through.
@you understand|know nothing => I see this differently.
@you are|'re not worth
@you are|'re wasting my|our|everyone|everybody|people
@you waste|wasted my|our|everyone|everybody|people
@you can|do n't even read|listen|understand|spell|try|know|bother|use|write|count
@you call this|that|yourself a|an|work|working|clean|finished|help|professional|progress|done|leadership
call yourself|yourselves a|an
if @you were n't|not so|such
if @you had|'d half|any|a an? brain|sense|clue|spine|decency|idea
even @you can|could|should|must|might|would be|understand|manage|get|do|see|know|have
too stupid|dumb|thick|lazy|dense|simple|blind to => not able to
so|this simple that? even @you|a
let me make|put|say|explain|use|type|write|draw it|this|that|simple|small|slowly|a simple|clear|in|so|slowly|crayon words|terms|for|that|you?
in words @you can|might understand
do i have to draw|hold|spell|explain|babysit
need me to draw|hold|spell|babysit
hold your|their hand|hands
bless your|@you heart|little
nobody asked|cares|wants|values|needs @you|what|your|about
no one asked|cares|wants|values|needs @you|what|your|about
your opinion|opinions|view|views is|are @not|worthless|irrelevant|noted|do n't? count|matter|wanted|needed|asked?
@you are|'re only|just|merely a|an|the trainee|intern|temp|secretary|student|assistant|clerk|nobody|cleaner|junior
@you are|'re just|only|merely here|jealous|bitter|trying to|because|for?
@you would n't|not understand|know|get => it is hard to explain.
@you are|'re not paid|here to think|have|ask|question
@you are|'re way? out of your|@you depth|league|mind
@you are|'re in over your
above|beyond your pay|paygrade|abilities|skills
out of your depth|league => new to this.
stick to what @you|your
leave it|this|that to the|people|someone|somebody|those professionals|experts|adults|grown|who
let the adults|grown|professionals|experts
act your age => please see it from my side.
grown ups|adults are talking
maybe this|that is job|work|role n't|not for @you
not cut out for => new to
wrong choice|job|career|profession for @you
should stick|go|find|look|consider to|back|another|for a? new|other|knitting|school|flipping|different
go back to school|kindergarten|flipping
my grandmother|gran|grandma|dog|cat|toddler|kid|kids|son|daughter|child could|can|would|knows|writes
amateur hour|work => not ready yet.
child 's play
kindergarten|kids stuff|level
a five|ten|six|three year old
use some|your common sense => please look again.
rookie|beginner|amateurish 's? mistake|error
^do better $ => could you have another look
^try harder $ => could you have another look
we expected|expect better|more of|from @you => I had hoped for something else from
i expected|expect better|more|nothing|so of|from|much @you|more|better?
i|we had|have|'d expected|hoped|thought better|more|rather of|from|more @you|somebody|someone|your
disappointment to|as
@you have|'ve disappointed
so disappointed in|by|with @you => sad about this.
`,
  },
  {
    check: 'harsh',
    reason: 'belittling',
    sure: 0.48,
    phrases: `
@you clearly|obviously
disappointed in|by|with @you|your
you do n't|not understand|get the|it|how|that|what
basic|simple common? knowledge|sense|courtesy|manners|decency|instructions
elementary|trivial|obvious to anyone|anybody|everyone|everybody
it 's|is @fill* obvious|trivial|simple|basic $
`,
  },
];
