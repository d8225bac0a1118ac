import type { PhraseGroup } from '@/utils/checks/packs/types';

/** What everybody has found long ago. */
const trivial = 'button|sink|bin|dishwasher|kettle|mop|broom|switch|mute|bell|inbox|attachment';
const spoiling =
  'break|lose|miss|ruin|invent|forget|confuse|annoy|offend|delay|flood|block|hide|wreck|spoil|upset|insult|burn|scare|misspell|insure|delete|double';
const reckless = 'pushing|deploying|merging|rebooting|upgrading|restarting';

/** Mock wonder, mock praise and mock need, built of friendly words. */
export const sarcasmFrames: PhraseGroup[] = [
  {
    check: 'sarcasm',
    reason: 'praise',
    sure: 0.8,
    loose: true,
    phrases: `
congratulations|congrats|bravo|kudos _ @you have|'ve @fill* ruined|destroyed => I noticed that.
congratulations|congrats|bravo|kudos _ @you have|'ve @fill* managed to @fill* ${spoiling} => I noticed that.
congratulations|congrats|bravo|kudos|applause on|for discovering|locating|finding|inventing @fill* _? _? ${trivial} => I noticed that you found it.
lovely|splendid|delightful of @you to @fill* finally|bother|grace|deign|turn|show|remember => I am glad that you could ~
lovely|splendid|delightful of @you to @fill* join @me $ => I am glad that you are here
nice|great|good|lovely|top|excellent|brilliant|super|solid work|job|move|timing|idea ${reckless} _* on a|the? friday|saturday|sunday|christmas => I was surprised.
nice|great|good|lovely|top|excellent|brilliant|super|solid work|job|move|timing|idea ${reckless} _* at|minutes|right|during #|before|the => I was surprised.
i|we admire|love|envy|salute|adore the|your @fill* confidence|nerve|audacity|cheek it|that|to|behind => I see it differently.
any more|other @fill* bright|genius|wise ideas => what else is planned.
any more|other @fill* little favours|favors => what else is planned.
i do|did so enjoy|love|adore|like being|helping|having|doing|working|cleaning|learning|hearing|waiting => I find it hard.
which|that takes|took some doing|talent when|given|considering => I did not expect that.
`,
  },
  {
    check: 'sarcasm',
    reason: 'rhetorical',
    sure: 0.8,
    loose: true,
    phrases: `
and there|here i was|am @fill* thinking|believing|hoping|assuming|imagining|expecting => I had thought.
and there|here was|were me|us @fill* thinking|believing|hoping|assuming|imagining|expecting => I had thought.
yes|yeah|sure|right|oh|naturally|obviously because|as what a|an|the|every|this _? _? _? needs|need|wants|want|lacks is|was => I am not sure that.
i|we was|were n't|not @fill* planning|counting on @fill* sleep|sleeping|rest|resting => I would have liked to rest.
i|we had|have nothing|no on|planned|better|else|plans _? _? anyway|anyways except|only|apart => I had plans.
do|wo|will n't|not @fill* wash|clean|empty|load|fill|tidy|restock|refill|write|file themselves => need somebody to do it.
is|are|was|were the|your|this|that _ washing|cleaning|charging|counting|filling|writing|fixing|sorting|answering|loading|locking|ordering|tidying itself|themselves these|nowadays|lately => who does it.
are|were @you|we|they @fill* waiting for a|an|the|some @fill* miracle|fairy|prophecy|sign from heaven|above|god => is there something that holds it up.
are|were @you|we|they @fill* waiting for a|an|the @fill* engraved|gilt|royal|personal|formal? @fill* invitation $ => is there something that holds it up
i 'm|am|have sure|no|doubt? _ _? will|'ll be @fill* enthralled|riveted|ecstatic|spellbound to @fill* hear|learn|know|discover|find => I am not sure about it.
^ must|should i|we @fill* come|drive|go|put|draw|send|fetch _? _? and|over|it|@you @fill* draw|put|do|do|place|lift|sign|press
`,
  },
];
