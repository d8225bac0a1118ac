import type { PhraseGroup } from '@/utils/checks/packs/types';

/** What everybody has found long ago. */
const trivial =
  'button|inbox|calendar|keyboard|phone|sink|bin|dishwasher|kettle|mop|broom|switch|manual|door|bell|mute|key|lock|attachment';
const reckless = 'pushing|deploying|releasing|merging|shipping|emailing|scheduling|booking|rebooting|upgrading';

/** Mock wonder, mock praise and mock need, built of friendly words. */
export const sarcasmFrames: PhraseGroup[] = [
  {
    check: 'sarcasm',
    reason: 'praise',
    sure: 0.8,
    phrases: `
congratulations|congrats|bravo|kudos _ @you have|'ve @fill* managed|broken|ruined|destroyed|lost|invented|outdone|surpassed => I noticed that.
congratulations|congrats|bravo|kudos|well|applause done? on|for @fill* discovering|finding|locating|inventing|mastering|using|remembering @fill* your|where|how|_ _? ${trivial} => I noticed that you found it.
lovely|splendid|wonderful|delightful|sweet of @you to @fill* join|show|finally|turn|grace|bother|tell|inform|remember|drop => I am glad that you could ~
nice|great|good|lovely|top|excellent|brilliant|super|solid work|job|move|timing|idea ${reckless} _* on|at|during|right|minutes a|my|christmas|friday|saturday|sunday|#|before|the => I was surprised.
i|we admire|love|envy|salute|adore the|your @fill* confidence|nerve|optimism|audacity|cheek|imagination it|of|that|with|to|in|behind|here
i|we admire|love|envy|salute|adore the|your @fill* confidence|nerve|optimism|audacity|cheek|imagination $ => I see it differently
that 's|is exactly|precisely|just what a|an|the|this|every|our _ with|without|that|in|on|needs|needed|lacks|lacked|wants => I am not sure it helps.
any more|other @fill* bright|genius|little|wise|cunning @fill* ideas|favours|favors|surprises|masterstrokes|gems => what else is planned.
i do|did so enjoy|love|adore|like|appreciate being|helping|having|doing|working|it|when|cleaning|learning|hearing|these|a|my => I find it hard.
which|that takes|took some doing|talent|skill|genius|imagination when|given|considering|for|as|with
which|that takes|took some doing|talent|skill|genius|imagination $ => which I did not expect
a|the rare|real|true|certain|special kind of genius|talent
what a @fill* relief|comfort|joy|delight|privilege|honour|honor to @fill* learn|hear|discover|find|read @fill* that? i|we|my|nobody|your|after|only
`,
  },
  {
    check: 'sarcasm',
    reason: 'rhetorical',
    sure: 0.8,
    phrases: `
and there|here i|we was|were|am @fill* thinking|believing|hoping|assuming|imagining|expecting => I had thought.
and there|here was|were me|us|i @fill* thinking|believing|hoping|assuming|imagining|expecting => I had thought.
yes|yeah|sure|right|oh|naturally because|as what|nothing|everyone|everybody|every|all|who => I am not sure that.
because what a|an|the|we|this|every _? _? _? need|needs|needed|want|wants|wanted is|was => I am not sure that.
i|we was|were n't|not @fill* planning|going|hoping|expecting|intending on|to @fill* sleep|sleeping|rest|resting => I would have liked to rest
i|we was|were n't|not @fill* planning|going|hoping|expecting|intending on|to @fill* have|having|see|seeing|enjoy|enjoying|use|using my|a @fill* weekend|evening|family|life|lunch|holiday|children|night => I would have liked my time off
i|we had|have nothing|no on|planned|better|else|plans _? _? anyway|anyways except|but|only|apart => I had plans.
do|does|will|did n't|not @fill* wash|clean|empty|load|fill|tidy|restock|refill|replace|write|fix|answer|file themselves|itself => need somebody to do it
is|are|was|were the|your|this|that _ washing|cleaning|charging|filling|writing|fixing|sorting|answering|loading|locking|ordering|tidying itself|themselves => who does it.
is|are|was|were|do|did @you|we|they @fill* waiting for a|an|the|some @fill* sign|miracle|invitation|fairy|prophecy|ceremony|red from|of|to|in
is|are|was|were|do|did @you|we|they @fill* waiting for a|an|the|some @fill* sign|miracle|invitation|fairy|prophecy|ceremony|red $ => is there something that holds it up
i 'm|am|have sure|no|doubt? _ _? will|'ll be @fill* enthralled|riveted|ecstatic|spellbound|enchanted|overjoyed => I am not sure about it.
^ must|should i|we @fill* come|drive|go|put|draw|send|fetch _? _? and|over|it|@you @fill* draw|put|do|do|place|lift|sign|press
`,
  },
];
