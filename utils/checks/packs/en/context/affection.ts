import type { Matched } from '@/utils/checks/packs/types';
import type { Token } from '@/utils/text/tokens';

/** Names that friends call each other as often as enemies do. */
const names = new Set(
  'bastard bastards idiot idiots muppet muppets fool fools git sod devil bugger nutter madman'.split(' '),
);
const admiring = new Set(
  'magnificent beautiful glorious gorgeous lucky lovely wonderful marvellous marvelous amazing splendid talented legendary'.split(
    ' ',
  ),
);
const laughing = /^(?:(?:ha){2,10}h?|(?:he){2,10}|lo+l|lmao|rofl)$/;
const glad = new Set(
  'love loved brilliant hilarious great awesome amazing wonderful works worked genius beer beers lunch drinks party cheers congrats congratulations legend miss missed enjoy'.split(
    ' ',
  ),
);
/** Whoever laughs and blames does not joke. */
const blaming = new Set(
  "broke break broken ruined ruin wrong fault never again why fix lost late stop useless even did read open n't not must should".split(
    ' ',
  ),
);

const has = (tokens: readonly Token[], words: ReadonlySet<string>): boolean =>
  tokens.some(({ word }) => words.has(word));

const isAdmired = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }, at) => names.has(word) && admiring.has(tokens[at - 1]?.word ?? ''));

const isLaughedAt = (tokens: readonly Token[]): boolean =>
  has(tokens, names) && tokens.some(({ word }) => laughing.test(word)) && has(tokens, glad) && !has(tokens, blaming);

/** Words that such a sentence says in fun: the name, and the praise or laughter that else might mock. */
const inFun = new Set(['insult', 'names', 'praise', 'rhetorical', 'swearing']);

/** "You magnificent bastard", "haha you idiot, I love it". */
export const isAffection = ({ tokens, reason }: Matched): boolean =>
  inFun.has(reason) && (isAdmired(tokens) || isLaughedAt(tokens));
