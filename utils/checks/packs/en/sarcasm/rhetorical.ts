import type { PhraseGroup } from '@/utils/checks/packs/types';

/** Wonder, questions and doubts that mock. */
export const rhetorical: PhraseGroup[] = [
  {
    check: 'sarcasm',
    reason: 'rhetorical',
    sure: 0.68,
    phrases: `
let me guess
do n't tell me $ => I wonder whether
do n't tell me @you|the|it|that|we
dog ate your @fill* @work|homework|timesheet|report|mail => reason for your
are @you @fill* kidding|joking me|right|now => I am surprised.
are @you @fill* kidding|joking $ => I am surprised
are @you @fill* serious $ => I am surprised
are @you @fill* for real => I am surprised.
@you have|'ve got|to @fill* to|be be? kidding|joking => I am surprised.
@you must be kidding|joking|dreaming => I am surprised.
@you have|'ve got to be kidding|joking => I am surprised.
got|has to be kidding|joking => is a surprise.
is|was this|that|it some|a|your|supposed|meant @fill* joke|kind|idea|to @fill* of|be|funny @fill* joke|funny|prank|helpful|clear|help|professional => how is it meant.
is|was this|that|it @fill* a joke $ => how is it meant
is this modern|some|performance art|prank|kind
no shit
yeah|sure|ok|yes that 'll|will work|help|happen|fix|do => I am not sure that this will ~
clearly|obviously|apparently|evidently reading|counting|spelling|thinking|listening|communication|manners|teamwork is|was|are @fill* hard|difficult|optional|not|too|beyond|n't
reading|counting|spelling|thinking|listening|manners|communication is|are @fill* hard|difficult|optional $ => it may be unclear
as|because|like we|i have|had nothing better|else to do => although the week is full
all by yourself|yourselves $ => alone
@you figure|figured|work|worked that|it out @fill* by|on|alone
so now @you @fill* care|cares|listen|want|remember|notice|have|decide => I am glad that you
how convenient that|for|of => I notice
i am|'m sure @fill* the|our|my|everyone|they|he|she|your @fill* customer|customers|client|clients|boss|board|parents|guests|patients|auditor|will|'ll @fill* will|'ll|be @fill* be|love @fill* thrilled|delighted|happy|love|pleased|it|impressed
there was none $ => I missed it
no kidding $
n't|not @fill* rocket|brain science|surgery => clear, I think.
in case @you can n't|not read|tell|see|count|hear => for your overview.
yeah right $ => I am not sure
^yeah|sure|right|oh because that|it|@you|this|nobody|we|i|reading|asking|calling|checking|telling|answering|looking|thinking|knocking|waiting|who|nothing|everyone|why
would|is|was|were obviously|clearly|apparently|evidently have|be? been? too much|hard|difficult|complicated|simple|easy to|for
because that|it|this @fill* worked|went @fill* well|great|brilliantly|wonderfully => although it did not work.
worked|went out? @fill* so|really|brilliantly|swimmingly|wonderfully well|great? last => did not go so well.
well that went well|brilliantly|smoothly|swimmingly => that did not go well.
lucky|poor me $ => that is hard
oh joy|goody
load|fix|write|solve|pay|finish|build|wash|fill|sign|unload|pack|answer|fold|empty itself|themselves
empties|fixes|writes|cleans|solves|refills itself
by magic|telepathy|osmosis|fairies|elves $ => without help
magically|miraculously fix|appear|disappeared|fixed|vanished|appeared|forgot|happen|know|do => somehow
read|reading your|my|people minds|mind
crystal ball
mind reader
i missed the memo|part|meeting where|that|about|when?
must have missed the memo|part|bit => did not know.
did n't|not get the memo => did not know.
so much for teamwork|communication|planning|deadlines|professionalism|honesty|trust|the|that|our @fill* deadline|promise|plan|promises|agreement|teamwork
^must be nice|great|lovely to => I would like to
must be nice|great|lovely to
and i|we get|have to @fill* tell|explain|clean|fix|apologise|apologize|stay|redo|sort|call => now I need to ~
i|we get to @fill* tell|explain|clean|fix|apologise|apologize|redo|sort the|it|that|to|for|up|this|everyone
and not|still one|no|a single? decision|answer|reply|result|word
wonders|miracles never|will cease|never => I am glad.
will wonders never => I am glad.
stop the press|presses
alert the media|press
breaking|shocking news
newsflash => I see
shocking news|i|that
what could possibly go => what might go.
oh please $ => I am not sure
oh i 'm|am sorry i|did|was|you|that
oh the irony|joy|expert|horror|humanity
as if by|that magic|would|will|matters|helps => I am not sure.
is there a prize|medal|reason for being
do @you @fill* rehearse|practise|practice|roll|need|want @fill* dice|invitation|map|being|medal|crayons => could you tell me.
did @you write|draw|lose|hire|make|do @fill* this|it|a @fill* on|during|with|bet|parrot @fill* bus|drunk|crayons|asleep|power
did|does the|a dog|cat @fill* eat|write|do
have @you considered|tried|thought|heard @fill* reading|writing|using|of|about|doing|turning @fill* that|works|your|the|it => could you try.
should i send|come|wait|bring|pack|hire @fill* search|tent|back|sleeping|carrier|party
do i need|have an|to|a @fill* draw|crystal|invitation|appointment|crayons => how can we.
do @you need an|a invitation|map|manual|reminder|crayons
shall i @fill* also @fill* do|wipe|hold|polish|come|chew|write => is there more that you need.
in what|which universe|world is|does|would
who needs @fill* sleep|a|qa|tests|plans|holidays|weekends|customers|documentation|deadlines when|anyway
next @you 'll|will tell|say|be => I wonder whether you will.
living|under in|a cave|rock
at what point|stage do|did|does|may|should @you|i
at|in this rate we|i|it|you|the 'll|will|might => as it goes, we will.
tell @me something|more|about i do|how n't|not?
remind @me again|why|what|who why|what|how|who => could you tell me.
good thing|job|that @you|we|nobody|i|it did|have|were|checked|asked|was
like that|talking|pulling 's|will|to|teeth|is going|a|ever => it seems hard.
a rare talent|gift
that 's|is rich|cute|adorable|hilarious|funny|precious coming|from => I see it differently.
how original|novel|thrilling|exciting|thoughtful|charming|surprising|predictable
fancy that $ => I see
would @you look|believe at|it that
i feel so|really safe|valued|special|appreciated|welcome $ => I do not feel well with it
rules are|do for|n't other|others|the|apply|everyone
works on my|your machine
another day another
`,
  },
  {
    check: 'sarcasm',
    reason: 'rhetorical',
    sure: 0.38,
    phrases: `
^really|seriously $
clearly|obviously
funny how
good luck
lol|lmao
unbelievable|incredible $
`,
  },
];
