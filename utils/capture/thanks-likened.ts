import { around, hasLength, phrasesOf, withoutLast } from './behind';
import type { Clause } from './clause';
import { preference, tells } from './told';
import type { Reading } from './types';

/** What thanks come as, none of which is a way to reach somebody. */
const gifts = phrasesOf(
  `card|note|letter|postcard|gift|present|flowers|bouquet|chocolate|chocolates|cake|biscuits|coffee|lunch|pint|beer|wine|bottle|token|line|word|words|handshake|smile|nod|speech|toast|voucher|sweets|doughnuts|donuts|post-it|sticky note|slip`,
);
/** What they are rather than. */
const others = phrasesOf(
  `email|mail|e-mail|chat|message|text|dm|ping|call|phone|slack|teams|whatsapp|emoji|emojis|thumbs-up|gif|gifs|meme|speech|speeches|fuss|shout-out|shoutout|shout-outs|praise|applause|money|bonus|bonuses|vouchers|voucher|gift|gifts|present|presents|flowers|chocolates|wine|cake|card|note|letter|party|ceremony|plaque|award|awards|post|posts|newsletter|announcement|announcements|likes|reactions|words|sms`,
);
const idle = phrasesOf(
  'a|an|the|any|some|by|in|via|on|over|with|of|for|big|public|mass|group|loud|mere|quick|short|yet another|handwritten|hand-written|written|personal|real|proper|paper|small|little|nice|simple|plain|physical|actual|old-fashioned|chat|teams|slack|text|just|bunch|box',
);
const polite = phrasesOf(
  'please|pls|always|best|only|any|day|everytime|time|thanks|thx|with|for|her|him|them|if|possible',
);

const wishing =
  /^(?:(?:always|really|much|far|definitely) )?(?:(?:likes?|loves?|prefers?|wants?|appreciates?|values?|enjoys?|treasures|rather|would rather|would rather have|would prefer|would like|happier with|better|go for|give|send|use|do) )?(?:her |him |them )?(?:an? |the |any |some |real |proper |paper )?/u;
const thanking =
  /^(?:(?:small|short|handwritten|hand-written|written|personal|little|nice|simple|warm|kind|quick|paper|spoken|real) ){0,2}(?:thank[- ]you|thanks|thankyou|thx)(?:: | by | in | with | via | on |(?:'s)? )(?=\S)/u;
const over =
  /,? (?:over|rather than|instead of|in place of|as opposed to|more than|better than|before|beats?|trumps|(?:is|are) (?:much |far )?(?:better|nicer) than|(?:and |but )?(?:not|never|no)|in lieu of|sooner than|preferred to|ahead of) /gu;

const unsaid = /^(?:(?:always |really )?(?:likes?|loves?|prefers?|wants?) |(?:thanks|thank[- ]you): )/iu;

const lastOf = (text: string): string => text.slice(text.lastIndexOf(' ') + 1);
const hasThing = (words: ReadonlySet<string>, word: string): boolean =>
  words.has(word) || words.has(word.replace(/s$/u, ''));

/** Whether all words but the last only say what sort it is. */
const isThing = (text: string, words: ReadonlySet<string>): boolean =>
  hasThing(words, lastOf(text)) &&
  text
    .split(' ')
    .slice(0, -1)
    .every((word) => idle.has(word) || hasThing(words, word));

/** "Thank you cards over emails": a card it is, and no mail. */
function isLikened(plain: string): boolean {
  const text = withoutLast(plain.replace(/,? please$/u, ''), polite, 4);
  const begun = text.replace(wishing, '');
  const said = thanking.exec(begun)?.[0];
  if (said === undefined) return false;
  return around(begun.slice(said.length), over).some(
    ({ front, back }) => hasLength(back, 2, 40) && isThing(front, gifts) && isThing(back, others),
  );
}

/** "Thank you cards are cheesy." */
const judged =
  /^(?:(?:thinks?|finds?|says?|feels?|reckons|considers|calls) (?:that )?)?(?:the )?(?:(?:handwritten|written|big|small|public|printed|paper) )?(?:thank[- ]you|thanks|thankyou) (?:cards?|notes?|gifts?|presents?|letters?|flowers|speech(?:es)?|mails?|e-?mails?|messages?|emojis?|gifs?|posts?)(?: (?:are|is|as|to be|feels?|seems?|sounds?))? (?:(?:a bit|a little|rather|so|very|too|really|totally|just|plain|kind of|simply) ){0,2}(?:naff|cheesy|silly|corny|tacky|old-fashioned|pointless|wasteful|a waste(?: of (?:paper|time|money))?|cringe|cringey|awkward|embarrassing|over the top|ott|too much|kitsch|twee|unnecessary|not necessary|not needed|fake|false|impersonal|soppy|mushy|schmaltzy|hollow|empty|insincere|lovely|sweet|touching|treasured|kept|(?:not )?(?:her|his|their) thing|not for (?:her|him|them)|wasted on (?:her|him|them)|a no-?go|nonsense|rubbish|daft)$/u;

/** How somebody is thanked, told by what it is better than. */
export function readThanksLikened({ plain, spelt }: Clause): Reading | undefined {
  if (!hasLength(plain, 12, 90) || !(judged.test(plain) || isLikened(plain))) return undefined;
  return tells(preference({ kind: 'thanks', text: spelt.replace(/,? please$/iu, '').replace(unsaid, '') }));
}
