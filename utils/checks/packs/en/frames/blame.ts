import type { PhraseGroup } from '@/utils/checks/packs/types';

const charges =
  'children|kids|customers|clients|guests|patients|residents|parents|people|pupils|families|team|crew|family|others|colleagues';

/** Who let what happen, and what would be had they listened. */
export const blameFrames: PhraseGroup[] = [
  {
    check: 'blame',
    reason: 'failed',
    sure: 0.84,
    loose: true,
    phrases: `
@you let the|our|my|a|an|this|that|your|it _? _? expire|lapse|rot|slip|slide|burn|spoil|freeze|flood|overflow|perish|wilt => the date has passed, and we need a way on.
@you let the|our|those|these|this|all|my|your _? ${charges} down => I had hoped for more.
@you let @me|them|everyone|everybody|him|her down => I had hoped for more.
it was|is @you who|that @fill* wanted|promised the|a|to|us|it => as I remember it, you.
it was|is @you who|that @fill* forgot|broke|lost|left the|it|our|my|to => as I remember it, you.
so @you can @fill* explain|tell|pay|sort|clean => could you.
it|this|that can be @you who|that @fill* explains|tells|pays|sorts|cleans|rings|calls => could you.
what a|any|every @fill* _? parent|manager|teacher|colleague|adult|professional|driver|nurse|doctor|owner|supplier|landlord|cook|pilot|beginner ought|should to? @fill* have|'ve => what was needed.
^ take|accept @fill* some|more|any responsibility|ownership => have an eye on it.
please|should|must|could take|accept @fill* some|more|any responsibility|ownership for|of => have an eye on it.
mistake|error|slip|fault|oversight|lapse was|is yours $ => mistake was made
`,
  },
  {
    check: 'blame',
    reason: 'lesson',
    sure: 0.84,
    loose: true,
    phrases: `
if @you had|'d _ _? _? _? _? _? as|like|what i|we @fill* told|asked|advised|begged|warned @you => it might have helped.
had @you _ _? _? _? _? as|like|what i|we @fill* told|asked|advised|begged|warned @you => it might have helped.
would|'d n't|not now? be|have explaining|apologising|apologizing|redoing|refunding|rewriting|to @fill* explain|apologise|apologize|redo|refund|rewrite|this|it|the|to|now => I need to explain this.
i|we said|warned @you? so at the time => I mentioned it then.
i|we said|warned|told @you? at the time what|how|and|but => I mentioned it then.
`,
  },
];
