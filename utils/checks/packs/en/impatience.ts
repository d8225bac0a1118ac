import type { PhraseGroup } from '@/utils/checks/packs/types';

/** Words that press. */
export const impatience: PhraseGroup[] = [
  {
    check: 'impatience',
    reason: 'waiting',
    sure: 0.68,
    phrases: `
i|we 'm|am|'re|are @fill* still waiting $ => I would be glad of a short answer
i|we 'm|am|'re|are @fill* still waiting for|on @you|your|an|my @fill* answer|reply|response|feedback|decision|approval|to|refund => when may I expect.
^still waiting $ => when may I hear about it
i|we have|'ve @fill* been waiting|chasing|begging @fill* weeks|days|hours|months|ages|forever|since|@number|for|on|long @fill* weeks|days|hours|months|ages|the|your|enough|monday|@number|@you|an
i|we have|'ve waited @fill* long|for|weeks|patiently @fill* enough|weeks|months|ages => I would be glad of an answer.
since @fill* weeks|days|months|@number @fill* days|weeks|months i|we @fill* wait|am|are|waiting => for some time I have been waiting.
keep|keeping|kept @me|everyone|people|customers|patients|the waiting => take longer
how much longer do|must|will|am|are|is|does|should|shall|it|until|can => when do you think.
^how much longer $ => when may I hear about it
how long do|must|should i|we @fill* have|wait|need|supposed => when do you think.
how long does|is|will|can it @fill* take|going|be @fill* to|for @fill* write|answer|reply|sign|send|fix|read|say|find|@you|get|one
how long until => when could it be.
how @fill* hard|difficult can|could it be to => what makes it hard to
and|but still nothing|no $ => and I have not heard yet
still no|nothing @fill* reply|answer|response|word|sign|invoice|update => I have not had an answer yet.
^still nothing => I have not heard yet.
radio|total|complete|dead silence => no answer yet.
weeks|days|months of silence => no answer for some time.
not a word from => no answer from
not a word to
not a word since => no answer since
no word|answer|reply from|to @you|your
hello anyone|anybody|is|are|i|someone @fill* there|home|wrote|@you|anybody|anyone => may I ask again.
is anyone|anybody there|home|listening|alive|awake|reading|even|actually|at => could somebody look at it.
anyone|anybody there|home|alive|awake $ => could somebody look at it
tick tock => the date is near.
clock is|'s ticking => date is near.
any day|time|year|decade now|this @fill* century|please => soon
any day|time|year|decade now|this @fill* would
some time|day @fill* this|before @fill* year|century|decade|christmas => soon
some time|day @fill* this|before @fill* i
this|next|our century|lifetime|decade $ => soon
in this|our century|lifetime|decade => soon
before|until|till i|we|the retire|die|grow|sun|hell old|out|freezes? => soon
my|our patience is|has|with|wears @fill* running|run|wearing|gone|over|thin|limits|limited|ended|@you|this => I would like to settle this soon.
running|ran|run out of @fill* patience => looking for a date.
lost|losing|lose my|all|@fill* patience|temper => find it hard to wait.
at the|my end|wits|wit of|end|'s my? tether|patience|rope|end => not sure how to go on.
it has|'s been @fill* @number @fill* days|weeks|months $ => some time has passed
it has|'s @fill* been @number|over|more @fill* days|weeks|months and|since @fill* still|nothing|no|i|nobody
`,
  },
  {
    check: 'impatience',
    reason: 'again',
    sure: 0.68,
    phrases: `
for the @fill* second|third|fourth|fifth|sixth|tenth|hundredth|thousandth|millionth|umpteenth|nth|last|final|@number time $ => once more
for the @fill* third|fourth|fifth|hundredth|thousandth|millionth|umpteenth|nth|2nd|3rd|4th time
third|fourth|fifth|sixth|tenth|3rd|4th|5th time i|we @fill* 'm|am|ask|asked|have|'ve|write|wrote|chase|tell|told => another time I.
second|third|fourth|fifth|final|last|2nd|3rd|4th reminder|warning|attempt|chaser|request $ => another note
my third|fourth|fifth|sixth|3rd|4th e? @mail|reminder|attempt
how many @fill* more? times do|must|have|should|will|shall|did|does|am|can
^how many @fill* times $ => what would help
how many people|more|mails|emails|reminders|calls|weeks @fill* have|do|does|must|will|until
how often do|must|have|should|shall i|we
do i @fill* have|need|really @fill* to @fill* chase|beg|ask|remind|explain|spell|hold|repeat|come|escalate
must i @fill* do|explain|spell|hold|repeat|remind|chase|ask|beg|always @fill* everything|it|this|that|your|myself|@you|again
i|we @fill* asked|told|wrote|emailed|mailed|reminded|called|requested|messaged|begged|rang @you? @fill* days|weeks|@number|twice|hours|months|repeatedly|already|an|last @fill* ago|times|hour|week|month|weeks|already
i|we asked @you? for|about|to this|it|that @fill* last|weeks|days|@number|hours|yesterday|twice|already @fill* week|month|ago|times => I asked for this.
i|we have|'ve @fill* told|asked|said|explained|reminded|written|called|emailed|mailed|chased|repeated|requested|messaged @you? @fill* @number|many|repeatedly|over|twice|again|several times|and|to|over?
i|we have|'ve @fill* told|asked|reminded|chased|warned @you|this|for @fill* @number|many|repeatedly|twice|again|already times?
@number|many|so times|many i|already|now|times have|'ve|asked|told|written|called|reminded|i => more than once.
i told|asked|warned @you so|already|twice|@number|many|repeatedly|not
i wo n't|not ask|say|tell|repeat|explain|wait|remind|chase again|this|it|@you|twice|any|another
i 'm|am not going to @fill* ask|tell|say|repeat|chase|wait|remind => I would be glad not to ~
not @fill* ask|asking|tell|telling|say|saying|repeat @you again|twice => be glad not to ask.
make me ask|say|repeat|come|tell @fill* again|it|this|twice|over|down => let me wait.
@you still have|@be|do|did|ca n't|not @fill* answered|replied|sent|done|fixed|finished|given|read|responded|told|paid|signed|updated|returned|sent
@you have|'ve still n't|not @fill* answered|replied|sent|done|fixed|finished|given|responded|paid|signed
why is|has|are|have this|it|that|the|my|our|nobody|@you @fill* still not|n't|open|broken|taking|unanswered
why is|are|has|have n't|not @you|it|this|the|anyone|my @fill* answered|replied|done|fixed|sent|been|finished|responded|ready|picked|looked => when could this be.
why is|does|has it|this|that|everything @fill* take|taking|taken|takes @fill* long|forever|ages => when could it be ready.
why is nobody replying|answering|helping|doing|reacting => could somebody reply.
why have|has n't|not|i|anyone|anybody|nobody @fill* heard|answered|replied|picked|looked
what is|'s taking|keeping @you|so|them|this|it @fill* long? => when could it be ready.
what is|'s the @fill* hold|holdup|delay => when could it be ready.
what are|'re @you waiting for => can we start.
this|it is|'s @fill* taking forever|ages|too|way => this takes longer than I had planned.
this|it has|'s taken forever|ages|too|weeks|months => this has taken longer than I had planned.
take|takes|taking|took forever|ages @you? => take some time.
when|where are|will @you @fill* finally|ever|planning|intend|gonna
when|where is|'s|are|the my|our|hell|fuck|heck @fill* report|order|answer|money|refund|invoice|reply|windows|parcel|delivery|is
are|do @you @fill* going|planning|ever|intending|intend|plan to @fill* answer|reply|do|send|finish|fix|respond|start|pay|help|call|tell|sign|deliver|ever => could you tell me when you can ~
will|do|are @you ever going|planning|answer|reply|do|send|finish|fix|get|respond
can|could|will|would @you|we|someone|somebody finally @fill* get|send|answer|fix|do|reply|tell|stop|move|give|make|sign|decide => could you please ~
can|could|would @you @fill* answer|reply|send|fix|sign|do|decide @fill* it|this|me|my? already $ => could you please
someone|somebody finally answer|do|fix|send|tell|look|reply => somebody please ~
should have|'ve been done|ready|finished|fixed|sent|here|delivered|sorted|on @fill* days|weeks|hours|yesterday|months|ages|already|long|my @fill* ago|week|desk => was planned to be ready.
due|needed|supposed|promised|overdue @fill* days|weeks|hours|months ago => planned for earlier.
i|we needed|wanted this|it|that|them yesterday|hours|weeks|days|last @fill* ago|week? => I would be glad to have it soon.
answer|reply|respond your|to|my @fill* phone|mails|emails|mail|messages|calls => please get back to me.
`,
  },
  {
    check: 'impatience',
    reason: 'hurry',
    sure: 0.66,
    phrases: `
hurry up => could you give it a little more speed.
hurry the @fword up
get a move on => could we go on.
get|move your @fill* ass|butt|arse|backside|skates
^move it => could you please move on.
come on $ => please
come on it|do|answer|people|guys|hurry|how|this @fill* can|n't|do|up|it|the|hard
just send|do|fix|answer|sign|give|finish|pay|approve|tell|pick|merge|close|release|decide|reply|click|put|say @fill* it|this|that|the|me|something|yes @fill* already|damn|bloody
just send|do|fix|answer|sign|get|finish|merge|release|decide|reply already
send|do|fix|answer|sign|give|finish|approve|merge|release|decide|reply|move|start|deliver|say it|this|that|me|up|the|them|on? already $ => please do it when you can
right now or|not else? => as soon as you can.
now not later|tomorrow|next => as soon as you can.
i|we need|want|expect|demand|require this|it|that|them|an|answers|results @fill* now|immediately|yesterday|at|answer @fill* now|immediately|once|today => I would be glad to have it soon.
i|we want|expect|demand a|an|the|it|your|this|action @fill* answer|date|fix|report|explanation|results|reply|figures @fill* now|immediately|by|today|within|and|tonight
i|we want|need|expect|demand it @fill* before|now|by|on|today => I would be glad to have it.
i|we demand|insist => I would like.
i|we do n't|not want a|an|another|your|any @fill* explanation|update|excuse|excuses|ticket
on my desk in|by|now|within|first|today|tomorrow|immediately|before => with me ~
do it|this|that @fill* now or|please|immediately => please do it soon.
get|have it|this|that done|sorted|fixed @fill* today|now|already => please see to it.
stop stalling|dithering|dawdling|delaying|faffing|procrastinating|dragging|hiding|ignoring => please tell me what holds it up.
your|the dithering|stalling|slowness|procrastination|foot-dragging
dragging your feet|heels
sitting|sat|sit on it|this|my|the|your @fill* for|since|weeks|days|hands|request|mail|invoice
i|we do n't|not have|got all day|week|night => my time is short.
have n't|not got? all day|week|night => have little time.
i|we do n't|not have time for this|your|that|such|games|excuses
no time for this|your|that|such|games|excuses|nonsense
i|we can n't|not wait any|forever|another @fill* longer|day|week => I need a date.
not|n't wait another|any @fill* day|longer|week|forever
enough is enough => I would like to settle this.
enough already => let us settle this.
that is|'s|was enough $ => let us leave it there
make it snappy|quick|fast $ => please see to it
do the needful immediately|today|now|asap|without => please do what is needed.
do the needful at once|latest => please do what is needed.
kindly|please expedite|do @fill* without|immediately|at|needful @fill* further|excuses|once|delay
chop chop
what more|else do @you need|want => is there something you need from me.
it can n't|not be @fill* hard|difficult => is there something that makes it hard.
can n't|not be that|so hard|difficult => may be quick.
it is|'s @fill* only|just a|an|one|two @fill* box|line|form|click|signature|mail|email|button|number|page|call|question|minute
a|one|just|only simple|two|single yes|line|word|click|answer or|no|answer|is|would => a short answer.
simple yes or no => short yes or no.
no more excuses|delays|extensions|waiting|games => please let me know what you need.
no excuses|discussion|ifs|delays $ => please let me know what you need
asap or|without|do|i else|fail|delay => as soon as you can.
have @you forgotten|lost|fallen|gone @fill* about|me|us|asleep|deaf|silent => did you have time to think.
^bump|ping $ => may I ask again
i|we need|want it|this|that|them now|immediately|yesterday $ => I would be glad to have it soon
can|could|will|would @you please? just please? answer|reply|respond|send|fix|do|tell|sign|stop|decide => could you please ~
when are @you going to|gonna|planning => when do you think you could
i|we still have|'ve n't|not heard|received|got|seen|had => I have not yet ~
just get|have it|this|that @fill* done|sorted|fixed|over => please see to it.
sick|tired of waiting|chasing|asking|reminding => worn out by ~
stop wasting time => please let us go on.
where is|'s it $ => could you tell me where it is
i|we need an|a|your @fill* answer|reply|response|decision now|today|immediately|by|within|no|tonight|or
and i|we still have|do no|n't|not @fill* answer|reply|response|know|idea
^send|do|fix|answer|finish|sign|pay|call|reply it|this|that|me|them|him|her now => please do it soon
any chance|hope of @fill* answer|reply|response|getting|hearing @fill* this|today|before|at|some @fill* year|century|week|all|decade => when may I expect an answer
urgent urgent => this is pressing.
pls|please respond|reply|answer pls|please => please get back to me.
get on with it => please go on.
too much to ask
`,
  },
  {
    check: 'impatience',
    reason: 'hurry',
    sure: 0.5,
    phrases: `
@you @fill* finally
^finally send|give|answer|fix|do|reply|tell|get|read => please ~
finally send|give|answer|fix|do|reply|tell|get|read
that is|'s not|n't acceptable => I find that hard.
unacceptable|inexcusable|outrageous|disgraceful
without further|any delay|excuses
`,
  },
  {
    check: 'impatience',
    reason: 'waiting',
    sure: 0.38,
    phrases: `
any update|updates|news|progress|eta
when will|can
how long
urgent|urgently
asap
finally
still no|not|waiting
i 'm|am still waiting for
immediately
right now
at once
already $
overdue
`,
  },
];
