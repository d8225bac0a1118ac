import { hasLength } from './behind';
import type { Clause } from './clause';
import { isFranklyTold } from './facts/frank';
import { isOfNow } from './facts/saying';
import { preference, tells } from './told';
import type { Reading } from './types';

const polite = '(?:(?:please|always|just|best|only|do|be|go|is|to be|tread) ){0,3}';
const critique =
  '(?:(?:any |her |his |their |your |the |when giving |giving |bad |negative |critical )?(?:feedback|criticism|critique|corrections?|bad news|hard news|home truths|hard truths|negative (?:points|remarks|comments)))';
/** "Be specific with feedback", "gentle with bad news". */
const beSo = new RegExp(
  `^${polite}(?:specific|concrete|honest|direct|blunt|gentle|kind|careful|clear|quick|prompt|frank|constructive|tactful|sparing|generous|straight|open|factual|diplomatic|considerate|gently|softly|easy|patient|calm|precise|brief|short) (?:with|in|when it comes to|about|on) ${critique}$`,
  'iu',
);
/** "Soft landing with bad news", "break bad news early". */
const badNews =
  /^(?:(?:please|always|just|best|only) )*(?:(?:a )?soft landing (?:with|for|on) (?:any )?(?:bad|hard|difficult) news|(?:break|bring|give|deliver|tell (?:her|him|them)|share|pass on|wrap|cushion|soften) (?:(?:her|him|them) )?(?:any |the )?(?:bad|hard|difficult|unpleasant) news (?:gently|softly|early|straight|straight away|at once|first|slowly|carefully|quickly|in private|privately|directly|kindly|calmly|soon|right away|in person|face to face|with a solution))$/iu;
/** "Needs examples with criticism", "wants reasons for feedback". */
const withIt = new RegExp(
  `^(?:(?:needs?|wants?|likes?|give|expects?|appreciates?|asks for) )(?:(?:her|him|them) )?(?:an? |one |some |clear |concrete |good |always )*(?:examples?|reasons?|suggestions?|solutions?|ideas|facts|numbers|time|praise|context|specifics|details?|explanations?|a way forward) (?:with|in|for|when getting|along with|together with|behind|alongside|when given) ${critique}$`,
  'iu',
);
const sandwich =
  /^(?:(?:likes|prefers|needs|wants|use|do|go for|with) )?(?:the |a |an )?(?:feedback sandwich|sandwich feedback|compliment sandwich|praise sandwich|sandwich method)(?: (?:please|works(?: best| well)?|is (?:best|good|fine)|helps)){0,2}$/iu;

/** "Thank the team, not her", "no fuss about thanks". */
const toOthers =
  /^(?:(?:please|always|just|best|only) )*(?:thank|praise|credit|congratulate|celebrate|mention|applaud) (?:the|her|his|their|all the|all of the) (?:whole |entire |full )?(?:team|crew|group|others|lot|night shift|shift|ward|department|staff|colleagues|unit|gang|office)(?: (?:too|first|as well|instead|rather than (?:her|him|them)|not (?:just |only )?(?:her|him|them)))?$/iu;
const noFuss =
  /^(?:no|without|never any|don't make (?:a|any)|do not make (?:a|any)|hates (?:a|any|the)?|dislikes (?:a|any)?|not one for) ?(?:big |great |public )?(?:fuss|ceremony|song and dance|drama|speech(?:es)?|show) (?:about|over|around|with|when|for) (?:\S+ (?:or|and) )?(?:the |any |saying )?(?:thanks|thank[- ]yous?|praise|credit|kudos|compliments?)$/iu;
const ifMeant =
  /^(?:(?:please|always|just|best|only) )*(?:(?:don't|do not|never|only) )?(?:praise|thank|compliment|congratulate)(?: (?:her|him|them))? (?:if|when|unless|only if|only when) (?:you |it's |it is )?(?:don't |do not |really |truly |actually )?(?:mean(?: it)?|meant|honest|sincere|deserved|earned|true|real)$/iu;

/** Wishes for feedback and thanks that are told as advice to others. */
export function readFeedbackMore({ spelt }: Clause): Reading | undefined {
  if (!hasLength(spelt, 10, 110) || isOfNow(spelt)) return undefined;
  if (isFranklyTold(spelt) || [beSo, badNews, withIt, sandwich].some((form) => form.test(spelt)))
    return tells(preference({ kind: 'feedback', text: spelt }));
  return [toOthers, noFuss, ifMeant].some((form) => form.test(spelt))
    ? tells(preference({ kind: 'thanks', text: spelt }))
    : undefined;
}
