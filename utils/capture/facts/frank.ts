/** What may be wrong with somebody's work, and the day it is so. */
const isWrong =
  "(?:when|if|whenever|once) (?:(?:the|her|his|their|a|an|some|any) )?(?:\\S+ ){0,3}?(?:(?:is|are|was|were|isn't|aren't|looks?|seems?|goes|went|gone) (?:not )?(?:\\S+ )?(?:wrong|off|bad|poor|weak|good|right|sloppy|unclear|lacking|below par|not good|up to scratch|good enough)|something's (?:off|wrong|not right)|(?:missed|slipped|went) (?:the mark|wrong))";
const frank =
  "(?:be (?:\\S+ )?(?:direct|straight|honest|open|blunt|frank|gentle|kind|upfront|candid|clear)(?: with (?:her|him|them))?|tell (?:it to )?(?:her|him|them)(?: (?:straight|early|honestly|directly|at once|right away|straight away|privately|in private|quietly|kindly|gently)){1,2}|(?:don't|do not|never) (?:sugar-?coat|pad|dress) (?:it|things)(?: up)?)";
const frankly = new RegExp(`^(?:(?:please|always|just|do|rather) ){0,2}${frank},? ${isWrong}(?: \\S+){0,4}$`, 'iu');

/** "Wants comments as questions rather than orders", "likes review notes in the doc". */
const remarks =
  /^(?:(?:please |always |only |also ){0,2}(?:wants?|likes?|loves?|prefers?|needs?|expects?|appreciates?|values?|hates?|dislikes?|takes?|let (?:her|him|them) (?:sleep on|digest|read|think over)|give (?:her|him|them)) )?(?:(?:the|any|all|your|her|his|their|critical|negative|honest|written|spoken|early) ){0,2}(?:comments|remarks|review (?:notes|comments|remarks)|code reviews?|critical (?:comments|notes)|notes on (?:her |his |their )?(?:drafts?|work|texts?|slides|designs?|code)|edits|redlines|corrections) (?=\S)/iu;
const howGiven =
  /(?<!\p{L})(?:rather than|instead of|not|without|with (?:an? )?(?:examples?|reasons?|specifics)|as (?:questions|suggestions|proposals|ideas)|early|in (?:private|writing|person|the (?:doc|margin|document|file))|face to face|one (?:to|on) one|kindly|gently|straight|bluntly|before you (?:discuss|talk)|overnight|first)(?!\p{L})/iu;
/** "Comments in writing" is a way that is told as such. */
const mereWay =
  /^(?:only |always |best )?(?:in (?:private|writing|person)|face to face|one (?:to|on) one)(?: only| please)?$/iu;
const oneTime =
  /\b(?:by|until|till|before|on) (?:\p{L}+day|tomorrow|noon|\d)|\b(?:from|of) (?:me|us|the (?:client|customer|team))\b|\d/iu;

function isRemark(text: string): boolean {
  const how = remarks.test(text) ? text.replace(remarks, '') : '';
  return howGiven.test(how) && !mereWay.test(how);
}

/** How somebody wants to hear what could be better, where nobody calls it feedback. */
export const isFranklyTold = (text: string): boolean =>
  text.length < 110 && !oneTime.test(text) && (frankly.test(text) || isRemark(text));

/** "She says thanks nicely" tells what somebody does. */
export const saysThanks =
  /^(?:she|he|they|we|i|you|everyone|everybody|nobody|people|always|never|\p{Lu}\p{L}+) says? |^says? /u;

/** "A note to her boss is the best thank you", "cake says thanks better than words". */
export const thanksMost =
  / (?:(?:is|are|makes?|would be) (?:the |her |his |their |a )?(?:best|nicest|right|perfect|finest|only real|loveliest|plenty as a|enough) (?:of )?(?:thanks|thank[- ]?you|praise|reward)|says? (?:thanks|thank[- ]you)(?: (?:best|loudest|enough|just fine|nicely|(?:better|more|louder) than .{3,30}))?)$/iu;
