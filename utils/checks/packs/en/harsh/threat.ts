import type { PhraseGroup } from '@/utils/checks/packs/types';

/** Words that hold harm over somebody. */
export const threat: PhraseGroup[] = [
  {
    check: 'harsh',
    reason: 'threat',
    sure: 0.8,
    phrases: `
or else $ => because otherwise it gets hard
@you will|'ll|are|'re going? to? regret|pay|suffer|be|wish sorry|regretting|this|that|it|for|dearly
@you will|'ll be @fill* sorry|fired|sacked|finished|replaced
@you are|'re @fill* fired|sacked|toast|dead $
@you are|'re done|finished here|in
this is your last|final|only warning|chance
last|final warning => one more request.
i will|'ll|shall personally see|make|sure|ensure to|that|sure it|you|that?
i will|'ll make sure @fill* that? @you|your|everyone|nobody @fill* never|get|lose|regret|know|knows|hires
i will|'ll make your life
i will|'ll personally see|make|drag|throw|remove|fire|ensure
i will|'ll fire|sack|ruin|destroy|report|sue|crush|kill|bury|replace|expose|humiliate @you|your
i will|'ll have @you fired|sacked|removed|replaced|out|gone|transferred|escorted
i will|'ll have your job|head|badge|hide
i am|'m going to|gonna fire|sack|ruin|destroy|kill|strangle|replace|report|sue @you|your|someone|somebody
i could|can|swear kill|strangle|ruin|fire|i @you|someone|somebody|will|'ll
i know where @you live|work|park
do n't|not make me come|tell|report|escalate|repeat|ask|say|have|regret
do n't|not push|test|cross|try me => please take this seriously.
do n't|not mess|screw|fuck with|around @me?
do n't|not come crying|running|back
do n't|not be surprised if|when
@you have|'ve been warned => I wanted to say it early.
consider|take this @fill* your|as @fill* last|final|a @fill* warning => I would like to talk this through.
heads will roll => we need to look at this.
there will|'ll be consequences|trouble|hell => we would have to look at it.
face the consequences
your days|job|career|position|contract are|is|here numbered|over|on|at the? line|stake?
your job|position|contract depends|is on|at|gone
find|look yourself|for another|a new|other job|position|employer
or|and @you are|'re|will|'ll @fill* be? out|fired|gone|finished|sacked|sorry
find another|a|yourself @fill* new? job|employer|career
pack your bags|things|desk|stuff
clear|clean your|out desk|your
the door is over|right there|open => it is your choice.
@you know where the door is
there|that 's|is the door $
get rid of @you
if @you ever|dare @fill* speak|talk|do|touch|say|go|try @fill* that|to|my|behind|again|this
if @you @not _? _? i will|'ll report|fire|sue|escalate|make|have|tell
one more word|mistake|complaint|sick|slip|peep|excuse and|from|out|call|like
next time @you _? _? are|'re out|gone|fired|done
watch your back
sue @you|the
see @you in court
`,
  },
  {
    check: 'harsh',
    reason: 'threat',
    sure: 0.5,
    phrases: `
i will|'ll have to escalate|report
i will|'ll escalate|report this|it|@you
my|our lawyer|lawyers|solicitor will
legal action|steps
there|this will|have be? consequences
`,
  },
];
