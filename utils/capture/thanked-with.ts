import { behind } from './behind';
import type { Clause } from './clause';
import { anyOf, isOfNow } from './facts/saying';
import { preference, tells } from './told';
import type { Reading } from './types';

const praise = '(?:thanks|thank[- ]you|thank|praise|kudos|credit|compliment|well done|appreciation)';
/** "Likes it when I cc her boss with the thank-you": whoever writes means all who do so. */
const gladWhen = new RegExp(
  `^(?:is )?(?:likes|loves|appreciates|enjoys|happy|glad|pleased|delighted|touched|chuffed|beams|lights up|proud)(?: it)? (?:when|if|whenever) (?:i|we|you|people|someone|somebody|others) (?:also )?(?:cc|copy|tell|mention|put|send|write|include|inform|let|add|loop|share|forward|drop|say)\\b.{2,60}\\b${praise}\\b`,
  'iu',
);

const gift = anyOf(
  `cards?|postcards?|hand-?written cards?|thank[- ]you cards?|personal cards?|(?:hand-?written|thank[- ]you|personal|kind|nice|warm) (?:notes?|letters?|lines?|mails?|messages?)|flowers|a bunch of flowers|bouquet|chocolates?|box of chocolates|bar of chocolate|thumbs?[- ]ups?|pats? on the (?:back|shoulder)|handshake|high[- ]five|(?:kind|nice|warm|good) words?|words? of (?:thanks|praise|appreciation)|well done|shout-?outs?|bottle of wine|(?:small|little) (?:gift|present)|round of applause|(?:heart|clapping|smiley) emojis?|gold star`,
);
const small = '(?:(?:simple|short|small|little|quick|plain|mere|quiet|nice|big|warm|public|private) ){0,2}';
const far =
  '(?:(?:always|really|often|usually|still) )?(?:goes? (?:a|such a) (?:very |really )?long way|makes? (?:her|his|their) (?:day|week)|means? (?:a lot|the world|so much|everything|more)|works? wonders|do(?:es)? (?:it|the trick|wonders|more)|is (?:all (?:she|he|they) needs?|enough|plenty|thanks enough|worth more)|touch(?:es)? (?:her|him|them)|lifts? (?:her|him|them)|beats? (?:any|an?|every))';
/** "A handwritten card goes a long way with her". */
const goesFar = new RegExp(`^(?:just |even )?(?:an? |the |some |one )?${small}${gift} ${far}(?= |$)`, 'iu');

/** "'Thanks' by a simple thumbs up". */
const thanksLead =
  /^['"‘“]?(?:thanks|thank[- ]yous?|praise|kudos|ta|cheers)['"’”]?(?: (?:is|are|best|only|given|said|preferably)){0,2} (?:by|via|with|as|in the form of|through|per) (?=\S)/iu;
const isGift = new RegExp(`^(?:just )?(?:an? |the |some |one )?${small}${gift}(?= |$)`, 'iu');

/** How somebody likes to be thanked, told by what is given or by who hears of it. */
export function readThankedWith({ spelt }: Clause): Reading | undefined {
  if (spelt.length > 120 || isOfNow(spelt)) return undefined;
  if (gladWhen.test(spelt) || goesFar.test(spelt)) return tells(preference({ kind: 'thanks', text: spelt }));
  const how = behind(thanksLead, spelt, 4, 70);
  return how !== undefined && isGift.test(how) ? tells(preference({ kind: 'thanks', text: how })) : undefined;
}
