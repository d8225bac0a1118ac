import type { PhraseKinds } from './spotter';

/** What makes a short note sound curt, and what takes it away: kindness, news, or an emergency. */
export type SharpKind = 'sharp' | 'soft';

export const sharpPhrases: PhraseKinds<SharpKind> = {
  sharp: `
    ^ no $ / ^ wrong / @order it|this|that|them|me|again|over|now|today|the|first / ^ @order / is|was|'s wrong|late|incomplete|useless|unacceptable|nonsense
    not acceptable|good|what|again|ok|okay|enough|done / n't acceptable|good|ok|enough|what / i|we need|want|expect this|it|that|the|an|a|your / i said|told|asked|wrote
    why is|are|was|were|did|do|does|have|has|ca|you|we / nobody|no one / n't see|get the point / you have|had|were|did|do|never|always|should / still empty|missing|wrong|open|waiting|not|n't
    as i said|wrote / again $ / redo / enough $ / ^ stop / explain why / what took / how often / per my / unacceptable / your job|problem|fault|mistake / once and for all / not my problem|job
    read my|the|it / where is|are|'s the|my|our|your / you said|promised|told|wrote|had|were|know / still waiting|nothing|no|missing / this|it|that was|'s|is due|overdue|late / asked|waited|waiting for / why not $ / ^ and $ / ^ well $ / ^ seriously $ / ^ really $ / what is|'s going|happening|wrong|taking|this
    expected more|better|this|it|that|the / we talked|spoke|agreed|discussed|went / twice $ / second|third time / how hard|difficult|long / does|do|did n't|not open|work|help|match|add / not what|how|when|where|enough|done|booked|ready|finished|sent|my / unbelievable|ridiculous / immediately $ / right now $ / we leave it / end of / leave it as
  `,
  soft: `
    please|pls|thanks|thank|thx|sorry|apologies|kindly|great|good|glad|happy|love|lovely|nice|perfect|congrats|congratulations|welcome|cheers|wonderful|enjoy|well|fine|haha|lol|ha|hah|hehe
    see|talk|speak|call|ring you / right $ / back at|in|by|on / just landed|arrived|left / are you sitting|staying|now|free|ok|okay|coming|from|at|in / at once / emergency|ambulance|fire|urgent|urgently / could|would|can|may you / let 's / i 'll|will / on my way / take care / my bad|fault|mistake / best|kind regards|wishes / get well
  `,
};

export const sharpSets = {
  order:
    'send call do fix read redo stop ask check explain change answer reply finish make tell get bring look cancel delete remove give write use wait move leave come resend forward correct clean update confirm return put show sign provide submit finalise finalize deliver resolve explain pick count keep try think remember hurry start',
};
