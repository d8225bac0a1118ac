import type { PhraseGroup } from '@/utils/checks/packs/types';

/** Questions and lessons that are heard as blame, and judgements on how somebody did their part. */
export const reproach: PhraseGroup[] = [
  {
    check: 'blame',
    reason: 'question',
    sure: 0.7,
    phrases: `
why can|could|did|will|wo n't|not @you just|simply|ever|even|listen|bother|follow
why did n't|not @you|anyone|anybody|nobody @fill* @read|let|raise|flag|mention|write|lock|close|wait|stop|speak|come|stick => was there a reason not to ~
why have|had n't|not @you @fill* _
why do|must|does @you|your|nobody|everybody|everyone @always|never|keep|insist|still|not|team
why do n't|not @you ever|listen|read|think|care|answer|reply => what would help you to ~
why on earth|would|in did|would|would|the|do|have|was @you|world|n't?
why the @fword? hell|fuck|heck did|would|is|are|do @you
why would|did @you @fill* do|think|say|change|delete|remove|send|tell|break|ignore|touch|go|even|leave|cancel|move|agree|promise such|this|that|it|something|the|my|our|a|anyone|them|behind|without
how could|can @you @fill* forget|miss|lose|do|let|not|ignore|overlook|break|leave|allow|mess|be => what made you ~
how did @you @fill* manage|miss|not|forget|mess|lose|break|get to|that|this|the|it|see|notice
how hard can|could it|that be => what makes it hard.
how many mistakes|errors|excuses|chances
what have @you|your done|been|team|people doing|done? all|this|the => could you tell me where we are.
what were @you|your thinking => what was the idea.
what is|'s your excuse|explanation|problem => what got in the way.
what 's|is the excuse this|now|today => what got in the way.
do n't @you ever|even|think|care|read|check|know|listen
did n't|not @you see|read|notice|check|think|know|get|listen|hear|learn => did you see.
could n't|not @you at|have|even|just|not least|told|asked|said|checked|thought
could @you not have? at|just|even|once|for least|told|asked|checked|said|done
would it have been|killed|hurt @you so|too|that|to? hard|much|difficult? => next time, could you please.
was it really? too|so|that much|hard|difficult to => next time, could you please.
is it really? too|so|that much|hard|difficult to|for => could you please.
why was|were n't|not i|we told|informed|asked|consulted|included|invited|copied|warned
why was i|we not|never told|informed|asked|consulted|included|invited|copied|warned
@you should have|'ve @fill* caught|spotted|flagged|escalated|reviewed|double|anticipated|foreseen|prevented|handled => it would have helped if you had ~
once|yet again your @fill* @work|numbers|figures|department
check your facts|figures|numbers|work|sources => please have another look
next time check|ask|read|think|listen|call|tell|warn|inform|wait => next time, could you please ~
i told @you this|that|it would => I mentioned that it might
whose idea|fault was|is it|this|that => how did it come.
who approved|allowed|authorised|authorized|decided|signed this|that|it|off => how was it decided.
have @you any idea how|what => may I tell you
surely it|that|this @fill* ca|can|could|is n't|not => I hope it may.
i find it @fill* hard|difficult|impossible|astonishing|incredible|appalling|unbelievable|outrageous|disturbing @fill* that|to|how @fill* @you|understand|believe|your
it is|'s @fill* hard|difficult|impossible|beyond @fill* to? @me? @fill* understand|see|believe|imagine|comprehend how @fill* @you|anyone|one|someone
i fail to see|understand how|why|what => I do not see yet.
it beggars belief
i had to|myself find|learn|hear @fill* out|from from|about|that|the|it @fill* from|customer|client|parents|patients => I heard it.
i hope @you have|can|realise|realize|understand|know @fill* explain|what|how|good|an|why|that => please tell me.
would n't|not have taken|cost|hurt|killed @you @fill* much|minutes|five|two|long|to => would have helped me.
how is|are|am i|we @fill* supposed|meant|expected to @fill* work|know|explain|trust|plan|do => how could I.
what am|are|do i|we supposed|meant to @fill* tell|say|do => what could we.
do @you realise|realize|understand|know|see @fill* how|what @fill* much|this|you|it|your|damage|means
is it too much to ask|expect => could I ask.
that so|too hard|difficult|much to
how much clearer|more|longer could|can|do|did
`,
  },
  {
    check: 'blame',
    reason: 'lesson',
    sure: 0.66,
    phrases: `
@you should have|'ve @fill* known|checked|read|thought|told|asked|said|done|called|warned|noticed|seen|tested|listened|stayed|waited|stopped|informed|locked|looked|come|been|planned|realised|realized|raised|mentioned|spoken|let|kept|sent|given|followed|finished|made|prepared @fill* better|first|before|this|that|@me|it|the|about|more|your|my|earlier|instead|sooner|when|to|what
@you ought to have => it would have helped if you had.
@you could have|'ve @fill* at|just|told|asked|said|warned|checked|called|bothered|let|mentioned|least|done least|told|asked|said|warned|called|@me|first|something|checked|it|so|the|that|more|better => it would have helped if you had.
@you might have|'ve @fill* at|told|asked|warned|mentioned|said least|@me|first|it|something => it would have helped if you had.
@you really? need to stop|learn|grow|listen|understand|realise|realize|think being|making|how|to|up|that|blaming|your
if @you had|'d|would @fill* have? bothered|read|listened|paid|done|checked|followed|told|asked|thought|cared|looked|just|only|been|started|used|planned|answered|replied|come|attended
had @you @fill* bothered|read|listened|paid|done|checked|followed|told|asked|thought|cared|looked|been|informed|shared|raised => it might have helped if you had.
if @you bothered|cared|listened|paid to|about|attention|for => if there is time.
maybe|perhaps if @you bothered|had|'d|actually|read|listened|spent|stopped|did|tried|just|would|started|were
next time @fill* try|maybe|think|ask|use|read @fill* reading|thinking|before|your|let|asking
try reading|thinking|listening|doing|checking|paying|using|answering
i should n't|not have to|@be @fill* ask|tell|explain|remind|chase|beg|say|repeat|fix|do|check|clean => I would be glad not to ~
i ca|can n't|not believe @you => I was surprised that you
i can n't|not trust|rely|depend|count @you|on => I am not sure about
@you can n't|not be trusted|relied|bothered
no one|nobody can|could @fill* trust|rely|depend|work @you|on|with
one job $
@you had one|a|an|all|three|two|months|weeks|ages|plenty|# job|simple|single|day|week|month|weeks|months|hours|days|of|to => there was time.
all @you had to do => what I had asked for
how many chances do|must|have|should
it was|is|'s @fill* careless|irresponsible|negligent|reckless|selfish|unfair|sloppy|wrong|foolish|thoughtless|inconsiderate|rude|unprofessional|stupid|lazy|unacceptable|poor|bad of|for|from @you to? => next time, please do not
careless|irresponsible|negligent|reckless|selfish|thoughtless|inconsiderate|unprofessional of|from @you => not what I had hoped for from you
your @fill* excuses|whining|complaining|nonsense|drama|tantrum|tantrums|lies|ego|ranting|moaning|games|laziness|incompetence|arrogance|bullshit|selfishness|stubbornness|antics|stunts|stunt|shenanigans|attitude => what you say.
stop making excuses => please tell me what you need.
i am|'m @fill* sick|tired|weary|fed|done of|up with? @fill* @you|your|this|having|cleaning|repeating|being|asking|waiting|these|fixing|chasing|excuses|hearing|explaining|picking|covering
sick and tired of @fill* @you|your|this|having|cleaning|repeating|being|asking|waiting|these|fixing|chasing|hearing|explaining|picking|covering
i @fill* had|have|'ve enough|had of? enough? of? @you|your|this|these|excuses
'm|am @fill* done with @you|your
now i|we have|'ve|get|got|must to? redo|fix|explain|clean|apologise|apologize|start|pay|stay|chase|sort|do|call|tell|throw|bin|cancel|look|again|everything|all
once|yet again @you|your|i|we|nobody|the failed|forgot|ignored|missed|left|did|have|had|are|'ve|were|has|your|did
not for the first time
third|fourth|fifth|second|tenth|3rd|4th|2nd time @you|your|this @have|did|has|are|week|month|year
your job is|was to => could you please.
this|that|it is|was|'s your @fill* job|responsibility|problem $ => could you take this on
@not my|our job|responsibility|fault|mistake|problem|mess|place $ => not something I can take on
clean up your @fill* own? mess|act => please sort this.
do your part|bit|share => please help with this.
pull your weight|own|finger => please help with this.
i did|have my part|bit|job|share so|now|where|and
@you owe @me|everyone an apology|explanation
i expect|demand|await an @fill* apology|explanation => I would be glad of an explanation.
explain yourself|yourselves => please tell me more.
`,
  },
  {
    check: 'blame',
    reason: 'lesson',
    sure: 0.48,
    phrases: `
@you should have => it would have helped if you had.
@you could have => it would have helped if you had.
why did n't|not @you => was there a reason not to
why have n't|not @you => what is still missing so that you have
why was n't|not i|we|this|the|it|anyone|anybody => was there a reason.
it|this|that is|'s @fill* your @fill* responsibility|job|task|duty to => could you please
unacceptable|inexcusable|unprofessional|irresponsible|negligent|careless
concerning|disappointing|troubling|worrying that @you|your
i 'm|am @fill* disappointed|concerned|dismayed|appalled|shocked|surprised|astonished|frustrated|troubled|unhappy|dissatisfied by|with|in|at|that your|@you
your behaviour|behavior|attitude|conduct|handling|performance|work|tone|timekeeping @is|has|needs|leaves|falls|remains => what I see.
falls|fell|fall @fill* short|below of|the|what
below|beneath the standard|standards|standard|level
leaves a lot|much to
`,
  },
];
