import type { Token } from '@/utils/text/tokens';

export type QuestionKind =
  | 'yes-no'
  | 'request'
  | 'choice'
  | 'time'
  | 'money'
  | 'amount'
  | 'person'
  | 'place'
  | 'reason'
  | 'which'
  | 'opinion'
  | 'open';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

export const askers = list('do does did is are was were am have has had will would can could should shall may might u');
export const questionWords = list('who whom whose what when where why which how whether');

const wholeKinds: readonly (readonly [RegExp, QuestionKind])[] = [
  [
    /^(?:what|how) do you (?:think|say|feel)|^what (?:is|'s) your (?:opinion|view|take)|^(?:can|could|may) (?:i|we) (?:have|get) your (?:feedback|opinion|thoughts|view|views|comments)|^how do you like/,
    'opinion',
  ],
  [
    /^(?:can|could|would|will) (?:you|u) (?:please )?(?:explain|describe|elaborate|clarify|say|check|verify|find out|look (?:at|into))\b|^(?:is|are|was) there (?:an? |any |some )?(?:news|update|updates|progress|reason|reasons|way|explanation)\b/,
    'open',
  ],
  [
    /^(?:by |until |since )?when\b|^(?:at )?what (?:time|date|day|week|month|year)\b|^how (?:soon|late|early|long|often)\b/,
    'time',
  ],
  [
    /^how much\b|^what (?:would|will|does|did|do|is|was) .{0,60}\b(?:cost|costs|price|fee|budget|rate|spend|spent|pay|paid)\b/,
    'money',
  ],
  [/^how (?:many|big|large|far|tall|wide|deep|heavy|old|high)\b/, 'amount'],
  [/^(?:by |from |with |to )?(?:who|whom|whose)\b/, 'person'],
  [/^(?:from )?where\b/, 'place'],
  [/^why\b|^how come\b/, 'reason'],
  [/^(?:at |in |on |for |to )?which\b/, 'which'],
  [
    /^(?:can|could|will|would) (?:you|u) (?:please |pls |kindly |also |maybe |then )*(?!be\b|have\b|mind\b|and\b|two\b|all\b|both\b|like\b|agree\b|say\b|prefer\b|need\b|want\b|come\b|make it\b)\p{L}/u,
    'request',
  ],
];

/** "Do you want the red one or the blue one?" gives a choice; "or not" and "or so" give none. */
const isChoice = (words: string): boolean => / or (?!not\b|so\b|no\b|is\b|are\b|do\b|should\b|what\b)/.test(words);

/** What an answer would have to look like. */
export function kindOf(tokens: readonly Token[]): QuestionKind {
  const words = tokens.map(({ word }) => word).join(' ');
  const known = wholeKinds.find(([form]) => form.test(words))?.[1];
  if (known && known !== 'request') return known;
  if (isChoice(words)) return 'choice';
  if (known) return known;
  return askers.has(tokens[0]?.word ?? '') || /^whether\b|^if\b/.test(words) ? 'yes-no' : 'open';
}

/** Asked for courtesy, or for effect: nobody waits for an answer. */
const idle =
  /^(?:how (?:are|is|'s|r) (?:you|u|it|things|life|everything|everybody|everyone|the family)\b|how (?:have|has) (?:you|u) been|how (?:was|is|'s) (?:your|the|ur) (?:weekend|week|day|holiday|holidays|vacation|trip|morning|evening|christmas)|how do you do\b|any (?:other |further |more )?(?:questions?|comments?|thoughts|objections|chance you|of you)\b|(?:did|do) (?:you|u) have (?:a |an )?(?:nice|good|great|lovely|relaxing|fun) |how (?:cool|great|nice|good|funny|crazy|lovely|hard) (?:is|are|can)\b|what 's (?:up|new)\b|what (?:else is new|a )|what (?:is|'s) not to\b|why (?:not\b|do n't (?:we|you|i)|on earth|bother)|who (?:knew|cares|knows|would have|could have|would 've|does n't|needs|wants)\b|whom? am i\b|(?:is|are|was|were|do|does|did|has|have|had|would|could|should|can|wo|will) n't\b|(?:is|are|was|were|do|does|did|has|have|would|could|should) (?:it|that|this|they|you|we|he|she|i) not\b|can you (?:believe|imagine)|did you know\b|do you (?:remember when|know what$)|(?:does|is) (?:that|this|it) (?:make sense|clear|not)\b|(?:can|may|could) i ask\b|(?:do|does|did) (?:you|anyone|anybody|u) have (?:any|further|other|more) (?:more |other |further )?(?:questions|thoughts on this)|shall i say\b|need i say\b|should i say\b|are you kidding|what if\b|how dare\b|where would we be|have you (?:tried|seen|heard) (?:our|the new|about)\b|when (?:will|does) it end)/;

export const isIdle = (tokens: readonly Token[]): boolean => idle.test(tokens.map(({ word }) => word).join(' '));
