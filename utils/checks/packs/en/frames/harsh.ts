import type { PhraseGroup } from '@/utils/checks/packs/types';

const novice =
  'child toddler trainee intern pupil beginner novice schoolboy schoolgirl student monkey machine robot parrot';
const novices = novice.split(' ').join('|');
const well = 'better|straighter|faster|quicker|neater|cheaper|cleaner|tidier|blindfolded|asleep';
const basics = 'count|spell|add|read|code|drive|cook|type|measure|listen|think';

/** Ways to run somebody down whose words are mild one by one: by comparison, by doubt of their wits, by what was expected. */
export const harshFrames: PhraseGroup[] = [
  {
    check: 'harsh',
    reason: 'belittling',
    sure: 0.92,
    loose: true,
    phrases: `
a|any|my ${novices} would|could|'d have|'ve _ _? _? _? ${well} => I think it can be better.
a|any|my ${novices} would|could|'d have|'ve @fill* looked|worked|figured|known|found|noticed|caught|managed up|out|that|better|it|this => it may be found in the manual.
if this|that|it is|'s|was what @you|your call|calls|consider|considers
@you have|'ve|has not|n't|neither the @fill* brains|intelligence|wit|wits|head|talent|nerve|backbone|skill for|to => this may need somebody beside you.
@you lack the @fill* brains|intelligence|wit|wits|talent|backbone|skill|most
i do|did n't|not @fill* believe|think @you @fill* understand|know|grasp what a|an _ is|does|means => may I explain it.
somebody|someone|anybody|anyone|people|person|one|others who|that @fill* can|could|knows|know actually|really|how|their ${basics}|do|work|understand|to|stuff|run|write => somebody else.
somebody|someone|anybody|anyone|people who|that can|could ${basics} $ => somebody else
to|by|from|for somebody|someone|anybody|anyone|people who|that @fill* knows|know the|how|their|what @fill* numbers|job|subject|way|basics|trade|stuff|facts|they $ => somebody else
leave|leaving _ _? _? to those|people|someone|somebody of? us? who|that => let me take.
written|drawn|made|done|drafted|prepared|designed|built|planned by a|an @fill* adult|grown-up|grownup|professional|human => more finished.
@you are|'re paid @fill* rather|more|far|much|enough|good|well|to @fill* more|money|than|think|know|for|enough
what _? _? _? _? i|we|they pay|paid|'re|are|have paying|paid? @you|your _? for $ => what you do for us
more _ than it|this|@you deserved|deserve|deserves|merited|merits => more than I could agree with.
twice|times more than it|this|@you deserved|deserve|deserves|merited|merits => more than I could agree with.
i|we stopped|gave|quit reading|listening|up after|at|on|halfway the|slide|page|line|paragraph|chapter|three|two|one|two|halfway|#
^ save|spare us|me|yourself|yourselves @fill* both? the|your @fill* trouble|time|bother|embarrassment|speech|sermon|lecture|excuses|apologies|drama => please let us leave it.
^ save|spare the|your|those @fill* excuses|speech|sermon|lecture|lies|drama|theatrics|tears|sob => please tell me what you need.
is|was n't|not the @fill* trade|job|career|profession|line|business|calling|place for @you => may not be easy.
if @you can n't|not @fill* ${basics} to|up|past|a|your|properly|simple
if @you can n't|not @fill* ${basics} $ => if you need help with it
beginning|starting|begin to @fill* see|understand|realise|realize why nobody|no => surprised.
understand|see why @fill* your last|old|previous|former _ _? let|fired|sacked|dropped|ran => see it otherwise.
how @you @fill* got|passed|made|came|scraped through|past|this|into|it|by|to @fill* our|your|the|this|far|be|interview|exam|exams|training|probation|college|school
@you shut up and => please wait and
i|we do n't|not care what they @fill* taught|told @you => here I would like it another way.
your opinion|opinions|view|views|input|advice|comments|thoughts _? _? _? _? was|were|is|are n't|not @fill* asked|wanted|welcome|invited => I would rather decide this myself
^ what is|'s this @fill* mess|nonsense|rubbish|shambles|circus $ => could you tell me about this
^ what is|'s this @fill* nonsense|rubbish about => could you tell me about this.
with|given your @fill* record|grades|results|history i 'd|would|should keep|stay|be|not|say|think
in|as a @fill* junior|intern|trainee|beginner|child @fill* not|never|but|unforgivable
`,
  },
  {
    check: 'harsh',
    reason: 'belittling',
    sure: 0.98,
    loose: true,
    phrases: `
if this|that|it is|'s|was @fill* @you|your @fill* best work|effort|attempt|shot|try|idea => I think there is more in it.
if this|that|it is|'s|was @fill* @you|your @fill* best $ => I think there is more in it
no use|time for people|somebody|anybody|staff|colleagues who|that => little patience with this.
next time save|spare us|me|yourself @fill* both? the|your @fill* trouble|time|bother|embarrassment => next time, please wait.
`,
  },
  {
    check: 'harsh',
    reason: 'contempt',
    sure: 0.88,
    loose: true,
    phrases: `
your _ is|are|was|were|looks|look @fill* embarrassing|shameful|amateurish|shoddy|feeble|pitiful|laughable|disgraceful => I think your work needs more time.
your _ is|are|was|were an|a @fill* embarrassment|disgrace => I think your work needs more time.
i|we am|'m|are|'re @fill* ashamed that @fill* it|this|your|our|my|we|i => I am not happy with it.
i|we am|'m|are|'re @fill* ashamed of|by your|@you|this => I am not happy with it.
`,
  },
];
