import type { PhraseGroup } from '@/utils/checks/packs/types';

/** Words that put the blame on the reader, openly or by sarcasm. */
export const reproach: PhraseGroup[] = [
  {
    check: 'harsh',
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
you @fill* managed|manage to let|ruin|break|miss|mess|fail|spoil
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
    check: 'harsh',
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
thanks|thank you? for nothing|wasting|breaking|ruining|ignoring
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
do i @fill* have|need to @fill* do|explain|spell|hold|repeat|remind everything|it|this|that|your|myself|out|you
must i @fill* do|explain|spell|hold|repeat|remind everything|it|this|that|your|myself|out|you
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
];
