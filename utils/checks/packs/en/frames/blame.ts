import type { PhraseGroup } from '@/utils/checks/packs/types';

const charges = 'children|kids|customers|clients|guests|patients|residents|parents|people|pupils|families|team|crew|family|others|colleagues';

/** Who let what happen, and what would be had they listened. */
export const blameFrames: PhraseGroup[] = [
  {
    check: 'blame',
    reason: 'failed',
    sure: 0.84,
    phrases: `
@you let the|our|my|a|an|this|that|your|it _? _? expire|lapse|rot|slip|slide|burn|spoil|freeze|flood|overflow|perish|wilt => the date has passed, and we need a way on.
@you let the|our|those|these|this|all|my|your _? ${charges} down => I had hoped for more.
@you let @me|them|everyone|everybody|him|her down => I had hoped for more.
it was|is @you who|that @fill* wanted|signed|promised|insisted|agreed|forgot|broke|changed|approved|picked|ordered|booked|lost|chose|left => as I remember it, you.
so @you can @fill* explain|tell|pay|sort|clean => could you.
it|this|that can be @you who|that @fill* explains|tells|pays|sorts|cleans|rings|calls => could you.
what a|any|every @fill* parent|manager|teacher|colleague|adult|professional|driver|nurse|doctor|owner|supplier ought|should|is|was to? @fill* have|do|be|supposed => what was needed.
take|taking|accept some|more|any @fill* responsibility|ownership for
take|taking|accept some|more|any @fill* responsibility|ownership $ => have an eye on it
mistake|error|slip|fault|oversight|lapse was|is @you|yours $ => mistake was made
`,
  },
  {
    check: 'blame',
    reason: 'lesson',
    sure: 0.84,
    phrases: `
if @you had|'d _ _? _? _? _? as|when|like|what i|we @fill* @told|asked|advised|suggested|begged => it might have helped.
had @you _ _? _? _? _? as|when|like|what i|we @fill* @told|asked|advised|suggested|begged => it might have helped.
would|'d n't|not now? be|have explaining|facing|apologising|apologizing|redoing|refunding|cleaning|chasing|rewriting|repeating|writing|to @fill* explain|face|apologise|apologize|redo|refund|clean|chase|rewrite|this|it|the|to|now
i|we said|warned|told @you? so? at the time => I mentioned it then.
`,
  },
];
