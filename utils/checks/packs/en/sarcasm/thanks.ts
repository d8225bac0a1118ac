import type { PhraseGroup } from '@/utils/checks/packs/types';

/** Thanks and wishes that mean the contrary. */
export const mockThanks: PhraseGroup[] = [
  {
    check: 'sarcasm',
    reason: 'thanks',
    sure: 0.7,
    phrases: `
thanks|thank|cheers @you? @fill* for @fill* nothing => I had hoped for help.
thanks|thank|cheers @you? @fill* much|lot|bunch|million|ever @fill* for nothing|breaking|ruining|ignoring|wasting|dumping|leaving|losing|forgetting|not
thanks|thank|cheers @you? @fill* for @fill* breaking|ruining|ignoring|wasting|dumping|embarrassing|throwing|blaming|destroying|sabotaging|undermining|interrupting|messing|screwing|forgetting|wrecking
thanks|thank|cheers @you? @fill* much|lot|bunch|ever @fill* for not telling|asking|waiting|replying|answering|reading|letting|informing|warning|helping|bothering|listening|checking|including|mentioning|inviting
thanks|thank|cheers @you? @fill* for not telling|asking|waiting|replying|answering|reading|letting|informing|warning|helping|bothering|listening|checking|including|mentioning|inviting
thanks|thank|cheers @you? @fill* much? @fill* for letting me|us|everyone find|learn|hear|guess|stand|wait|down
thanks|thank|cheers @you? @fill* for leaving @me|everyone|it|all|the @fill* alone|hanging|mess|dark|lurch|guess|with => it was hard for me to be left.
thanks|thank|cheers @you? @fill* for making @me|it|my|everyone|us look|wait|redo|feel|do|worse|harder
thanks|thank @you? @fill* for finally|at|bothering|gracing|deigning
thanks|thank @you? for your efforts|effort|help|support|work such|as|if|when such|it?
thanks|thank|thanking @you? for your @fill* usual|lightning|overwhelming => I would be glad of your
quick|prompt|speedy|fast|swift|timely reply|response|answer @fill* after @fill* @number|weeks|months|month|week|days => reply
usual lightning|prompt|speedy|quick|fast @fill* fast|cooperation|reply|response
no thanks to @you|your
thanks to your @fill* fantastic|brilliant|great|wonderful|excellent|amazing|stellar planning|work|idea|advice|timing
disaster|mess|chaos|failure thanks to @you|your
thanks to @you @fill* we|i|now|nobody|no|the|everyone|my|our @fill* ca|have|must|whole|lost|will|'ll|missed
thanks|thank @you? for the @fill* lecture|sermon => I will think about it.
thanks|thank @you? @fill* much? @fill* for letting @me know @fill* at|after|only|so|on => it would help me to know earlier than
vote of confidence => trust
oh wow thanks|thank
oh please|no please|do|take|interrupt|continue
take your time it|the|i => I need a date.
take all the time @you need => please tell me when you can.
by all means take|keep|continue
please keep|continue|carry on? ignoring|breaking|changing|interrupting => please, no more.
my condolences|compliments on|it|to|for
good luck with that => I hope it works.
best of luck with that => I hope it works.
do @me|us all? a favour|favor
give @me a break => I find this hard.
welcome to the real|club
`,
  },
];
