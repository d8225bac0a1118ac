import { behind, phrasesOf } from './behind';
import type { Clause } from './clause';
import { beginning, isOfNow, withoutFirst } from './facts/saying';
import { preference, tells } from './told';
import type { Reading } from './types';

const leading = phrasesOf(
  'please|always|just|best|better|to|do|you|can|likes|wants|prefers|rather|so|only|simply|really|ok|okay',
);

/** "Say it straight", "tell him plainly": how to say what could be better, without a word for what it is. */
const straight = beginning(
  "(?:say|tell|give|put|hand|deliver|serve|take|takes|get|gets|hear|hears|have|has) (?:(?:it|things|what you think|the truth|her|him|them|what's wrong|what is wrong) ){1,2}(?:to (?:her|him|them) )?(?:(?:really|very|quite|dead|totally) )?(?:straight|as (?:it is|they are)|like it is|plainly|bluntly|unvarnished|undiluted|unfiltered|raw|warts and all|on the chin|between the eyes|without (?:sugar|padding|cushion\\p{L}*|frills|cotton wool|softening|a sandwich|sweeteners?))",
);
/** "No compliment sandwich", "skip the sandwich": praise around what is meant. */
const wrapped =
  /^(?:(?:no|without|skip|spare (?:her|him|them)|never|not|don't|do not|dont|avoid|hates|dislikes|can't stand|forget|leave out|drop|no need for|not a fan of) )(?:(?:use|do|make|give (?:her|him|them)|build|serve) )?(?:an? |the |that |any |your |those |this )?(?:(?:(?:compliment|praise|feedback|criticism|positive|shit|bullshit|classic|usual|famous|old) ){1,2}sandwich(?:es|ing)?|sandwich|sandwich (?:method|technique|feedback|style|approach|talk|thing))(?: please)?$/iu;
const bare =
  /^(?:no|without|skip|never|not|avoid|needs no|no need for|hates|dislikes|spare (?:her|him|them)) (?:the |any |your )?(?:sugar-?coating|sugar coating|cotton wool|kid gloves|softeners?|candy-?coating)(?: please)?$/iu;
/** "Easy with the red pen": what marks faults stands for telling them. */
const pen =
  '(?:the |that |your |his |her |their |any |too much |a |an )?(?:red (?:pen|pencil|ink|biro|marker|felt tip)s?|corrections?|correcting|mark-?ups?|marking up|nit-?pick(?:s|ing|ery)?|critique|criticisms?|critici[sz]ing|feedback|fault-?finding|review comments|strikethroughs?|crossings?[- ]out)';
const gentle =
  "(?:(?:always|please|just|best|do|be|go|is|tread|a|so|quite|very|really|extra) ){0,3}(?:easy|gentle|gently|light|lightly|soft|softly|careful|carefully|kind|sparing|sparingly|mild|slow|cautious|tactful|considerate|steady|easy does it|light touch|light hand|gentle hand|gentle touch|soft touch|hold back|don't go mad|don't go overboard|don't overdo it|do not overdo it|not too heavy|not too harsh)";
const withPen = new RegExp(
  `^${gentle} (?:with|on|about|when it comes to) ${pen}(?=$|,| )(?! (?:of|to|from|for|on|in the|at) )`,
  'iu',
);
const noPen =
  /^(?:(?:please |always |just )?(?:spare (?:her|him|them)|put down|put away|put|leave|drop|hide|lose|skip|no|never|hates|dislikes|loathes|can't stand|dreads|flinches at|crumbles at|doesn't mind|does not mind|fine with|loves|welcomes|wants|likes|scared of|afraid of|allergic to) )(?:the |your |a |any |all that |getting the |seeing the |to see the )?red (?:pen|pencil|ink|biro|marker)(?: (?:down|away|in (?:the|your) drawer|(?:all over|on) (?:her|his|their) (?:work|drafts?|texts?|copy)|everywhere))?(?=$|,| (?:in|and|but|only|when|if|before)(?= ))/iu;
/** When it is, or where one goes: "tell her straight away", "say it straight to camera". */
const otherStraight = /\bstraight (?:away|after|home|back|from|on|into|to (?!her\b|him\b|them\b))/iu;

/** How somebody wants to hear what could be better, told by how it is said. */
export function readToldPlainly({ spelt }: Clause): Reading | undefined {
  if (spelt.length > 90 || isOfNow(spelt) || otherStraight.test(spelt)) return undefined;
  const said = withoutFirst(spelt, leading, 3);
  const isPlain =
    behind(straight, said, 0) !== undefined ||
    wrapped.test(said) ||
    bare.test(said) ||
    withPen.test(spelt) ||
    noPen.test(spelt);
  return isPlain ? tells(preference({ kind: 'feedback', text: spelt })) : undefined;
}
