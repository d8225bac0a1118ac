import { holdsAny, phrasesOf } from '@/utils/capture/behind';

/** "As I am", "me too": what was said holds for the user as well. */
export const alikeAlone =
  /^(?:and )?(?:(?:just |exactly |same |the same |much )?(?:as|like) (?:i (?:am|do|did|was|have|can|would)|me|us|we (?:are|do)|mine|myself)|(?:so|as) (?:am|do|did|have|was|can) i|me too|me as well|same (?:here|as me|for me|with me|as i do|as i am)|i (?:am|do|have|did|was) too|i do as well|i am as well|(?:just |exactly )?like (?:me|i do|i am|mine|us|my own)|and so (?:am|do) i|and me|just as i (?:am|do|did|have))$/iu;
export const alikeBefore = /^(?:just )?(?:like|same as) (?:me|us|mine|myself)$/iu;

/** "Interested in old sailing boats": what is liked. */
const likes =
  /^(?:(?:is |are |really |very |also |keenly |deeply |hopelessly |absolutely |always |still |a bit |quite ){0,3})(?:interested in|into|fond of|keen on|mad about|crazy about|nuts about|devoted to|passionate about|enthusiastic about|obsessed with|hooked on|addicted to|fan of|a fan of|a big fan of|big on|loves|likes|enjoys|adores) (?=\S)/iu;
const work =
  /\b(?:e-?mails?|mails?|calls?|phones?|chats?|meetings?|slack|project|deadline|deadlines|hours|ticket|budget|invoice|invoices|report|reports|outcome|offer|contract|job|role|position|promotion|transfer|annoyed|angry|cross|late|tired|busy|ill|sick|unwell|sceptical|skeptical|unsure|worried|new process)\b|\d/iu;
const notTheirs =
  /^(?:i|we|you|it|there|that|this|if|when|because|as|but|not|never|no|please|call|ask|send|she was|he was|was|were|will|would|should|can|could|had|did|forgot|lost|got|went|came|left|took|said|\p{L}+ed (?:the|an?|my|her|his|it))\b/iu;

/** A sentence within, which is about more than what somebody likes. */
const ofAnother = /\b(?:she|he|they|it|you|we|i)\b/iu;

/** What of a piece beside "me too" is common ground. */
export function groundBeside(text: string): string | undefined {
  const said = text
    .trim()
    .replace(/^(?:and )?(?:(?:she|he|they)(?:'s|'re)? )?/iu, '')
    .replace(/^(?:is|are|also) (?=(?:an?|from|in|into|mad|fond|keen|hopelessly|very|really|big|huge)\b)/iu, '');
  const liked = said
    .replace(likes, '')
    .replace(/[,(-]? ?me$/iu, '')
    .replace(/ ?[.!,(-]$/u, '')
    .trim();
  const isPlain = liked.length > 2 && liked.length < 70 && liked.split(' ').length < 11;
  return isPlain && !/ off$/u.test(liked) && !work.test(liked) && !notTheirs.test(liked) && !ofAnother.test(liked)
    ? liked
    : undefined;
}

const kin =
  '(?:kids?|children|sons?|daughters?|boys?|girls?|twins|dogs?|cats?|wives|wife|husbands?|partners?|mothers?|mums?|moms?|fathers?|dads?|parents|families|brothers?|sisters?|birthdays?|little ones|youngest|eldest|oldest|teenagers?|toddlers?|bab(?:y|ies)|grandkids|grandchildren|nephews?|nieces?|houses|gardens|allotments|surnames?|first names?)';
const kinTogether = new RegExp(
  `^(?:both )?(?:our|her|his|their|my) ${kin} (?:and (?:my|our|mine|her|his|their) ?${kin}? )?(?:are|is|go|goes|play|plays|study|studies|attend|attends|know|knows|share|shares|have|has|were|was|dance|swim|swims|sing|sings|train|trains|climb|climbs|started|starts|do|does|both|all|live|lives|get|gets|hang|sit|sits)\\b.{0,40}\\b(?:same|mine|ours|together|with my|with our|my ${kin}|our ${kin}|each other|as my|one class)\\b`,
  'iu',
);
const sameAge = new RegExp(
  `^(?:we |we both |both )?(?:has|have|got|have got) (?:an? )?${kin} (?:of |at |in )?(?:about |roughly )?(?:the same (?:age|school|class|nursery|year|team|club)(?= |$)|(?:my|our|the age of|as old as) )`,
  'iu',
);

/** "We play same chess club": the article is left out by many. */
const weSame =
  /^(?:(?:we|both|both of us|we both|she and i|he and i|us two) )?(?:(?:also|all|both|even|actually|once) ){0,2}(?:play|plays|go to|go|are in|are from|are on|sing in|sing|live in|live on|live|support|supports|follow|attend|attends|read|watch|listen to|like|love|run|ride|cycle|commute|shop at|shop in|use|drive|wear|speak|come from|grew up in|grew up on|went to|studied at|studied|visit|train at|train in|swim at|swim in|climb at|climb in|belong to|have|share|cheer for|root for|vote|worship at|bake|cook|collect|drink|eat|order|are fans of|have been to|know)(?: (?:at|in|for|on|with|to|from))? (?:the |in the |in |at the |at |on the |for the )?(?:very )?same (?=\p{L})/iu;
const bareSame =
  /^(?:the |from the |in the |of the )?same (?:home ?town|town|village|city|region|state|county|country|street|neighbou?rhood|suburb|postcode|school|(?:high|primary|secondary|grammar|middle|boarding|elementary) school|hs|nursery|kindergarten|church|mosque|temple|synagogue|parish|pub|gym|gym chain|choir|band|club|chess club|book club|running club|football club|team|allotment|commute|train|bus|dialect|accent|mother tongue|language|first language|taste|hobby|hobbies|sense of humou?r|birthday|star sign|age|year of birth|breed|dog breed|car|bike|musical taste|alma mater|uni|university|college|religion|diet|favourite|favorite|kind of humou?r)\b/iu;
const mine =
  /^(?:comes?|hails?|is|are|also|both|grew up|lives?) (?:also )?(?:from|in|near|round) (?:my|our) (?:home ?town|village|town|city|region|state|county|country|part of (?:the )?\p{L}+|street|neighbou?rhood|area|side of \p{L}+|old school|school|home state|corner)\b/iu;

/** "We have jazz in common", "things in common: jazz". */
const inCommon =
  /^(?:we (?:both )?(?:have|share|got)|(?:we've|we have) got|what we share is|what we have in common is) (.{3,60}?)(?: in common)?$/iu;
const commonLabel =
  /^(?:(?:some)?things?(?: we have)? in common|common|we share|what we share|(?:shared|common|mutual|joint)(?: (?:things?|obsessions?|interests?|passions?|loves?|hobby|hobbies|topics?|ground|joke|joys?|weakness|past|taste|nerdery|addiction))?|small talk|talk about|to talk about|ice ?breakers?|shared passion|mutual)(?:(?: is| are)?[:=] ?| [-–—] )/iu;
const ends = phrasesOf(
  'student|students|alumni|alumnae|graduates|grads|apprentices|trainees|scouts|teachers|nurses|soldiers|athletes|players|nerd|nerds|geek|geeks|fan|fans|fanatic|fanatics|freak|freaks|nut|nuts|lover|lovers|addict|addicts|snob|snobs|people|person|buff|buffs|enthusiast|enthusiasts|supporter|supporters|mad|crazy|obsessed|runners|cyclists|hikers|climbers|swimmers|gamers|bakers|cooks|gardeners|readers|knitters|golfers|skiers|sailors|walkers|anglers|bikers|birders|foodies|vegans|vegetarians|parents|mums|moms|dads|mothers|fathers|aunts|uncles|grandparents|grandmas|northerners|southerners|expats|immigrants|introverts|extroverts|twins|redheads|lefties|left-handers|night owls|early birds|musicians|drummers|guitarists|pianists|singers|dancers|photographers|collectors|owners|keepers|growers|campers|surfers|rowers|dog owners|cat owners|widows|newlyweds|only children|smokers|teetotallers|believers',
);
const bothAre =
  /^(?:(?:we are|we're|we) )?both (?:of us )?(?:are )?(?:an? |big |huge |real |total |massive |keen |proud |lifelong |avid |former |ex-)*(?=\p{L})/iu;
const alsoDoes =
  /^also (?=(?:has|have|plays|likes|loves|runs|climbs|cooks|bakes|sings|collects|grew|rides|dances|hikes|paints|knits|swims|cycles|commutes|keeps|grows|brews|sails|skis|surfs|rows|gardens|fishes|camps|speaks|reads|watches|follows|supports|into|mad|obsessed|vegetarian|vegan|left-handed|a parent|an? (?:\p{L}+ )?(?:mum|mom|dad|runner|cyclist|hiker|gamer|reader|gardener|vegetarian|vegan|twin|birder|baker|cook|climber|swimmer|musician|drummer|knitter))\b)/iu;

const twoOfUs =
  /^(?:the two of us|us two|both of us|we two)(?: (?:both|still|also|always|often|even|now|sometimes|regularly|constantly|never stop|can't stop))? (?=(?:share|sharing|have|live|come|grew|love|like|enjoy|play|support|speak|studied|follow|swap|swapping|trade|exchange|keep|bake|cook|run|cycle|swim|row|sing|watch|read|collect|brew|knit|climb|hike|walk|garden|dance|ski|sail|surf|fish|camp|bond over|compare|moan about|chat about|talk about|rave about|trained|started|worked)\b)/iu;

/** Of both: "we play same chess club", "both bbq nerds". */
function ofBoth(text: string): string | undefined {
  if (weSame.test(text) || bareSame.test(text) || mine.test(text))
    return text.replace(/^(?:we|both of us|she and i|he and i) (?=\p{L})/iu, '');
  if (twoOfUs.test(text)) return text.replace(twoOfUs, '');
  return bothAre.test(text) && holdsAny(text.split(' ').slice(-1).join(' '), ends) ? text : undefined;
}

/** "I also knit". */
const iAlso =
  /^i (?:also )?(?:knit|sew|row|swim|cycle|bake|sing|climb|hike|ski|sail|surf|dance|paint|garden|fish|camp|golf|box|fence|collect (?:\p{L}+ ){0,2}\p{L}+|keep (?:bees|hens|chickens|rabbits|horses)|play (?:\p{L}+ ){0,2}\p{L}+|support \p{Lu}\p{L}+|grew up (?:there|in \p{Lu}\S+)|come from (?:there|\p{Lu}\S+)|am from (?:there|\p{Lu}\S+)|have (?:a dog|dogs|a cat|cats|twins|hens|bees|an allotment))(?: (?:too|as well|there))?$/iu;

/** What somebody and the user have in common. */
export function alikeTold(text: string): string | undefined {
  if (text.length > 100) return undefined;
  if (kinTogether.test(text) || sameAge.test(text)) return text;
  if (work.test(text)) return undefined;
  const label = commonLabel.exec(text)?.[0];
  if (label !== undefined && text.length > label.length + 2) return text.slice(label.length);
  const led = /^(?:just )?(?:like|same as) (?:me|us),? /iu.exec(text)?.[0];
  if (led !== undefined) return groundBeside(text.slice(led.length));
  if (iAlso.test(text)) return text.replace(/^i (?:also )?/iu, '').replace(/ (?:too|as well)$/iu, '');
  const both = ofBoth(text);
  if (both !== undefined) return both;
  const common = / in common$/iu.test(text) ? inCommon.exec(text)?.[1] : undefined;
  return common ?? (alsoDoes.test(text) ? text.replace(/^also /iu, '') : undefined);
}
