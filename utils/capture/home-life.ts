import { beginsWithAny, phrasesOf } from './behind';
import { hobbies } from './need-words';

const words =
  /\b(?:dishes|washing[- ]up|laundry|ironing|hoovering|moving (?:house|home|flat)|house move|(?:house|flat)[- ]hunting|childcare|homework|nappies|(?:church|school|village) (?:fair|fete|f[êe]te|hall)|hair ?cuts?|traffic|weekends?|lifts?|rides?|gossip|secrets?|chocolates?|biscuits?|cakes?|parenting|parenthood|kids?|child(?:ren|care)?|baby|bab(?:y|ies)|dogs?|cats?|pets?|horses?|hens|chickens|gardens?|gardening|allotment|wedding|marriage|divorce|dating|love life|in love|sex|weight|diet|sleep|stress|temper|moods?|feelings?|patience|respect|attention|grief|surgery|pregnan\p{L}*|hangovers?|alcohol|beers?|drinks?|pints?|coffees?|tea|lunch(?:es)?|dinner|breakfast|snacks|sweets|a tenner|a fiver|tax return|rent|mortgage|football|cricket|rugby|telly|jokes?|laughs?|a laugh|a moan|a chat|a hug|hugs?|cuddles|babysitting|school run|first round|the round|happy birthday|birthday|christmas|presents?|gifts?|flowers|recipes?|cooking|baking|knitting|yoga|lottery|shopping)\b/iu;
const more = phrasesOf('skiing|swimming|dancing|singing|fishing|hunting|camping|gym|fitness|games');

/** What is of somebody's life at home: "handles the dog". */
export const isOfHome = (text: string): boolean => words.test(text);

/** The same, and what people do for fun, which is no field, thing or help at work: "cooking, that's her thing". */
export const isHomeLife = (text: string): boolean =>
  isOfHome(text) || beginsWithAny(text, hobbies) || beginsWithAny(text, more);
