import type { PhraseKinds } from './spotter';

/** What makes a short note sound curt, and what takes it away: kindness, news, or an emergency. */
export type SharpKind = 'sharp' | 'soft';

export const sharpPhrases: PhraseKinds<SharpKind> = {
  sharp: `
    ^ no $ / ^ wrong / @order it|this|that|them|me|again|over|now|today|the|first / ^ @order / is|was|'s wrong|late|incomplete|useless|unacceptable|nonsense
    not acceptable|good|what|again|ok|okay|enough|done / n't acceptable|good|ok|enough|what / i|we need|want|expect this|it|that|the|an|a|your / i said|told|asked|wrote
    why is|are|was|were|did|do|does|have|has|ca / nobody|no one / n't see|get the point / you have|had|were|did|do|never|always|should / still empty|missing|wrong|open|waiting|not|n't
    as i said|wrote / again $ / redo / enough $ / ^ stop / explain why / what took / how often / per my / unacceptable / your job|problem|fault|mistake / once and for all / not my problem|job
    read my|the|it / immediately $ / right now $ / we leave it / end of / leave it as
  `,
  soft: `
    please|pls|thanks|thank|thx|sorry|apologies|kindly|great|good|glad|happy|love|lovely|nice|perfect|congrats|congratulations|welcome|cheers|wonderful|enjoy|well|fine|haha|lol
    see|talk|speak|call|ring you / at once / emergency|ambulance|fire|urgent|urgently / could|would|can|may you / let 's / i 'll|will / on my way / take care / my bad|fault|mistake / best|kind regards|wishes / get well
  `,
};

export const sharpSets = {
  order:
    'send call do fix read redo stop ask check explain change answer reply finish make tell get bring look cancel delete remove give write use wait move leave come',
};
