import { need } from '@/utils/capture/told';
import { anyOf, beginning, type Family, isOfNow } from './saying';

/** How to be seen and heard by somebody, and how to put it so that it lands: nothing else begins so. */
const kindly =
  '(?:please |pls |kindly |always |just |better |best |best to |make sure to |try to |remember to |do |so ){0,3}';
const faced = beginning(
  kindly,
  anyOf(
    `face (?:her|him|them|the person|people|each other)|(?:look|looking) (?:(?:straight|directly|right) )?(?:at|towards) (?:her|him|them) (?:when|while|as|whenever)|look (?:her|him|them) in the (?:eye|eyes|face)|turn (?:to|towards) (?:her|him|them) (?:when|while|as|before)|stay facing (?:her|him|them)|keep facing (?:her|him|them)
    keep (?:your|the) (?:mouth|face|lips|mouths|faces) (?:visible|uncovered|in view|in sight|towards|turned|clear|facing|where|near|lit|close|to)|(?:don't|do not|never) (?:cover|hide) your (?:mouth|face)|(?:don't|do not|never) (?:turn away|look away|mumble|shout|talk over|speak over|talk with your back)|mouth visible
    (?:sit|stand|walk|place yourself|seat (?:her|him|them)) (?:on|to|at|near|next to|opposite|in front of|facing|where|by|close to) (?:(?:her|his|their|the) (?:left|right|good|better|front|window|light|side|board|speaker|screen)|(?:she|he|they) can|(?:her|him|them))
    speak (?:up|clearly|slowly|slower|louder|loudly|distinctly|one at a time|towards|into|to (?:her|his|their) (?:face|left|right|good))|talk (?:clearly|slowly|slower|louder|one at a time|to (?:her|his|their) (?:face|left|right|good))|articulate clearly|one person at a time
    (?:get|catch|have|wait for) (?:her|his|their) (?:attention|eye) (?:first|before)|wave (?:first|before)|tap (?:her|him|them) on the shoulder
    (?:put|switch|turn) (?:the )?(?:captions|subtitles) on|(?:put|switch|turn) on (?:the )?(?:captions|subtitles)|use (?:captions|subtitles|the microphone|a microphone|the mic|large print|large type|big print|a big font|a large font|big fonts|large fonts|high contrast|strong contrast|labels)|introduce yourself(?: (?:again|first|each time|every time))?|say (?:who you are|your name) (?:first|again|when|before)|describe (?:pictures|images|slides|charts|what is on)
    (?:avoid|skip|no|don't use|do not use|never use|leave out|go easy on) (?:idioms|slang|jargon|acronyms|abbreviations|metaphors|irony|sarcasm|phrasal verbs|figures of speech|puns|wordplay|contractions|buzzwords|dialect)|(?:explain|spell out|write out|expand) (?:(?:all|any|the|our|your) )?(?:acronyms|abbreviations|jargon|shorthand|in-jokes)
    (?:don't|do not|never) (?:rely on|use|code by) (?:red and green|colou?rs?)|use (?:\\S+ ){1,3}(?:rather than|instead of|not) (?:(?:just|only) )?colou?rs?|read (?:slides|it|things|the slides) (?:out|aloud)|add (?:alt text|captions)`,
  ),
);
const once =
  /\b(?:party|funeral|wedding|church|concert|cinema|dinner|table|court|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu;

const loses = anyOf(
  `gets (?:(?:easily|quite|totally|completely|really|quickly) )?(?:lost|confused|muddled|tangled|mixed up)|(?:easily )?loses (?:the thread|track|the plot|(?:her|his|their) way)|(?:can't|cannot|can not|can hardly|struggles to) (?:follow|keep up|take it in|take things in|retain it|retain things)|forgets (?:it|things|half(?: of it)?|half of what is said)|switches off|zones out|tunes out|misses (?:half|things|half of it|it)|nothing sticks|it doesn't stick|it does not stick`,
);
const way = anyOf(
  `(?:(?:all|just|only|purely|merely|mostly) )?(?:verbal|oral|spoken|said|talked|talk|by ear|by word of mouth|word of mouth|out loud|told|said aloud|said out loud|in passing|over the phone|on the phone|by phone)(?: only)?
  (?:all|too) (?:abstract|vague|fast|quick|quickly|wordy|long|at once|in one go|much text|theoretical|jargon)|(?:all|full of|nothing but) (?:jargon|acronyms|abbreviations|figures|theory|text)
  (?:(?:not|never) )?(?:written(?: down)?|in writing|on paper|noted|spelled out|spelt out|shown|minuted|documented)`,
);
/** "Gets lost when it's only spoken": which form helps nobody. */
const lostIf = new RegExp(
  `^(?:she |he |they )?${loses} (?:if|when|whenever|where|once) (?:(?:it|this|that|(?:is )?told (?:it|things|something)|things|something|stuff|everything|instructions|tasks|steps|a task|explanations|details|information|the plan)(?:'s| is| are| was| were| comes| come| gets| get|'re| isn't| aren't)? )?${way}$`,
  'iu',
);
const lostWith = new RegExp(
  `^(?:she |he |they )?${loses} (?:if|when|whenever|once) (?:(?:too much|everything|it all|things|too many things|too many topics|several things|too many people|several people|many people|people|everyone|everybody) )(?:comes?|come in|talks?|speaks?|arrives?|happens?|(?:is|are) (?:said|asked|thrown at (?:her|him|them)))(?: in)? (?:at (?:once|a time|the same time)|all at once|together|over each other|too fast|too quickly|at one time)$`,
  'iu',
);

/** How somebody takes in what is said to them. */
export const readFaced: Family = ({ text, said }) => {
  if (text.length > 110 || isOfNow(text)) return undefined;
  const isTold = (!said && faced.test(text) && !once.test(text)) || lostIf.test(text) || lostWith.test(text);
  return isTold ? { told: [need(text)] } : undefined;
};
