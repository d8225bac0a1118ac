import { holdsAny, phrasesOf } from '@/utils/capture/behind';
import { isHomeLife } from '@/utils/capture/home-life';
import { item, need } from '@/utils/capture/told';
import { blockedBy, waitsForUser } from './blocked';
import { anyOf, beginning, behindAny, type Family, isOfNow, them } from './saying';

const giving = anyOf(
  `send|give|get|bring|return|e-?mail|mail|forward|show|pay|pay back|lend|write|provide|hand|deliver|buy|order|share|print|refund|reimburse
  text|post|pass|hand over to|submit to|file|find|draft`,
);
const iDo = '(?:(?:i|we) )?(?:(?:still|also|urgently) )?';

/** What the user owes: "owe her £20", "need to send him P45", "promised her the numbers". */
const mine: readonly RegExp[] = [
  beginning(`(?:i'm|i am|we're|we are) (?:still )?(?:supposed|meant|due|going|expected|) ?to ${giving} ${them}`),
  beginning(
    iDo,
    `(?:owe|promised|(?:have|'ve) promised|promise|am owing|offered) ${them}(?! (?:nothing|everything|one)$)`,
  ),
  beginning(
    iDo,
    `(?:(?:need|have|ought|promised|agreed|offered|meant|mean|forgot|remember|said i was going) to|must|should|got to|gotta|said (?:i|we)(?:'d| would| will|'ll)|'ll|will) ${giving} ${them}(?: back)?`,
  ),
  beginning(
    iDo,
    `(?:(?:need|have) to|must|should|promised to|said i'd|agreed to) (?:get|come) back to ${them} (?:on|about|with|re)`,
  ),
  beginning(
    iDo,
    "(?:(?:need|have|promised|agreed|forgot) to|must|should|said i'd) (?:return|give back|pay back|sign|review|check|approve|proofread) (?:her|his|their)",
  ),
];

const iPromised =
  /^(?:i|we)(?: have|'ve)? (?:promised|agreed|offered|undertook|swore|said (?:i|we)(?:'d| would| will|'ll))(?: to)? .{3,60}\b(?:her|him|them|his|their)\b/iu;

/** What they asked of the user. */
const theyAsk: readonly RegExp[] = [
  beginning(
    '(?:has |have |had |keeps |kept |was |is )?(?:asked|asking|asks|begged|begging|chased|chases|chasing|pestered|pestering|nagged|nagging|bugging|hassling|reminded|reminding|wants|needs|expects|wanted|needed|would like|relies on|relying on|counting on|counts on|depends on) (?:me|us) (?:again |twice |already )?(?:for|to)',
  ),
  beginning('(?:is still |is |still )?(?:waiting|waits|hoping) (?:for|on) (?:me|us) (?:to|for)'),
  beginning('(?:is still |is |still )?(?:waiting|waits|hoping) to hear (?:back )?from (?:me|us)'),
  beginning(
    '(?:is )?(?:waiting (?:for|on)|waits (?:for|on)|awaits|awaiting|needs|wants|expects|expecting|wanted|asked for|asks for|chasing|after) (?:my|our)',
  ),
  beginning(
    '(?:has |have )?(?:asked|requested|put in|applied)(?: for| a request for)? (?:an?|new|another|more|extra|some|time|access)',
  ),
  beginning('(?:has |have )?(?:asked|asks|wants|wanted) to (?:borrow|have a look at|use my|use our)'),
  beginning('(?:has |have )?(?:asked|asks) (?:if|whether) (?:i|we) (?:can|could|would|might)'),
  beginning(
    '(?:looks|looking|leans|leaning|turns|comes|goes|runs|depends|depending|relies|banks|banking|counts|counting|is reliant|reliant|dependent|is dependent) (?:to|on|upon) (?:me|us) (?:for|to|when)',
  ),
  beginning('(?:relies|relying|depends|depending|banks|banking|counts|counting|leans|leaning) on (?:my|our)'),
  beginning('(?:gets|receives|is getting|will get|gets sent) .{3,50} (?:from|off) (?:me|us)'),
  beginning(
    "from (?:me|us),? (?:she|he|they)(?: still| only| always| also| mainly|'s| is| are)? (?:needs?|wants?|expects?|awaits?|requires?|gets?|would like|waiting for|waits? for|due)",
  ),
];
const fromMe =
  / (?:from|off|off of) (?:me|us|(?:my|our) (?:side|end|part|team|desk|office|department|dept|people|lot|crew|group|branch))(?:,? (?:due|due by|due on|by|before|until|for|at|on|every|each|no later than|at the latest by) .{2,24})?$/iu;
const wantsOf = beginning(
  '(?:is )?(?:always |usually |only )?(?:gets|receives|picks up|collects|after|chasing|looking for|hoping for|needs|wants|expects|expecting|waiting for|waits for|awaits|due|owed|is due|is owed|requested|asked for|still needs|requires)',
);

/** What they owe the user, with the words behind. */
const theirsToGive: readonly RegExp[] = [
  beginning(
    `(?:i |we )?(?:asked|reminded|begged|chased|requested|nudged|pinged)(?: ${them})(?: (?:again|twice|already|kindly|nicely))? (?:for|to)`,
  ),
  beginning(`(?:i've |i have |we've )(?:asked|chased) ${them} (?:for|to)`),
  beginning(`(?:i(?:'m| am) )?(?:chasing|awaiting|waiting on|waiting for) ${them} (?:for|to)`),
  beginning(`(?:chase(?: up)?|press|prod|nag|hound|badger|pester|poke) ${them}(?: up)? (?:for|about|on)`),
  beginning(
    `(?:due|pending|outstanding|to come|needed|wanted|expected|required|action|missing|open)(?: from| on| with) ${them}:?`,
  ),
  beginning(`(?:(?:i|we) )?(?:rely|depend|count|am counting|am relying|bank|lean) on ${them} (?:for|to)`),
  beginning('(?:outstanding|overdue|still missing|still open|still outstanding|owed to me|to chase):'),
  beginning(`(?:to ?do|action|ask) for ${them}:?`),
];
/** The same, where all words are kept. */
const theirsInFull: readonly RegExp[] = [
  beginning(
    "(?:still )?(?:hasn't|has not|haven't|has still not|hasnt|never) (?:yet )?(?:sent|given|returned|paid|signed|approved|confirmed|got back|come back|replied|answered|submitted|handed|delivered|finished|shared|filled)",
  ),
  beginning(
    '(?:(?:still )?(?:has|have) (?:yet )?|yet )to (?:send|give|get back|come back|return|bring|sign|approve|pay|reply|answer|confirm|submit|hand in|deliver|share|finish|fill in)',
  ),
  beginning(
    '(?:must|should|has to|needs to) (?:still |yet |also )(?:send|give|bring|return|pay|sign|approve|review|tell|show|email|forward|lend|deliver|write) (?:me|us|my|our)',
  ),
  beginning(
    '(?:needs|has|ought|meant|supposed|due|going|still needs|still has) to (?:send|give|bring|return|pay|sign|approve|review|get back to|tell|show|email|forward|lend) (?:me|us|my|our)',
  ),
  beginning(
    '(?:is )?(?:meant|supposed|due|down|going|was going|was meant|was supposed) to (?:send|give|bring|return|sign|approve|review|deliver|book|finish|prepare|fix|introduce|organi[sz]e|hand in|share|submit|write)',
  ),
  beginning(
    "(?:still has|has got|has still got|'s got|borrowed|is borrowing|has borrowed|holding on to|kept|hanging on to) (?:my|our)",
  ),
  beginning('(?:has )?(?:agreed|offered|volunteered|undertook|vowed|swore|committed|undertaken) to'),
  beginning("(?:said|says|swore|promised|told me|reckons) (?:she|he|they)(?:'d| would| will|'ll|d)"),
  beginning('(?:took on|on the hook for|took it on (?:her|him)self to)'),
  beginning('(?:will |would |can )(?:send|lend|bring|give|get|show|forward|email|let) (?:me|us)'),
];
/** "Promised to send the slides" may be the word of either. */
const eitherOne = beginning('(?:has )?promised to');

/** "Promised to lend me a book": a kindness, and no work. */
const kindness =
  /^(?:(?:i|we)(?: have|'ve)? |has )?(?:promised|offered|said (?:i|we)(?:'d| would)|need|must|should|have|want)(?: to)? (?:lend|borrow|bake|cook|buy|invite|treat|take|bring|show|teach|play|water|feed)(?: (?:me|us|her|him|them))? (?:an?|some|her|his|their|the|that|those|this|my|our|one of my) ?(?:\S+ ){0,3}(?:books?|novels?|dvds?|records?|recipes?|cakes?|lunch|dinner|coffee|drinks?|bikes?|tent|drill|tools?|games?|photos?|plants?|seeds|honey|wine|beer|jam|eggs|cookies|biscuits|chocolates?|cat|dog|garden|film|jacket|umbrella)(?= |$)|^(?:has )?promised (?:me |us |to bring )?(?:an? |some |the )?(?:cakes?|coffee|lunch|dinner|drinks?|beers?)(?= |$)/iu;
const toMe =
  /^(?:has )?promised to (?:send|give|forward|show|bring|get|return|pay|mail|email|hand|share|write|tell|deliver|provide|explain|introduce|help|let|call) (?:me|us)(?= )/iu;

/** "Want it back before demo day": what the user lent. */
const lent = /^(?:i |we )?(?:want|need) (?:it|them|that|those|my \p{L}+(?: \p{L}+)?) back\b/iu;

/** "I promised to lend her that novel": the same, of the user. */
const iOffer =
  /^(?:(?:i|we) )?(?:(?:have|'ve|still|also|had) )*(?:promised|offered|agreed|said (?:i|we)(?:'d| would| will|'ll)|owe|need to|have to|must|should|meant to|keep meaning to|forgot to) (?:(?:her|him|them|to) )?(?:(?:lend|bring|give|show|make|bake|cook|buy|send|return|drop|find|get|knit|pass on|give back|bring back) )?/iu;
const homely = phrasesOf(
  `book|books|novel|novels|paperback|dvd|dvds|cd|cds|record|records|vinyl|recipe|recipes|cake|cakes|scones|jam|chutney|bread|sourdough starter|starter|cuttings|seeds|seedlings|plants|tomatoes|eggs|honey|wine|whiskey|whisky|beer|gin|tent|sleeping bag|rucksack|drill|ladder|lawnmower|strimmer|bike|bicycle|umbrella|jumper|scarf|coat|costume|jigsaw|board game|football boots|skis|guitar|songbook|sheet music|wool|pattern|cot|pram|buggy|high chair|car seat|tupperware|dish|casserole|lift|lunch|dinner|coffee|pint|drink|hug`,
);

export const isKindness = (text: string): boolean =>
  kindness.test(text) ||
  lent.test(text) ||
  (iOffer.test(text) && holdsAny(text.replace(iOffer, ''), homely) && !ofWork.test(text));
const ofWork =
  /\b(?:guest|manuals?|guides?|handbooks?|licen[cs]es?|keys?|badges?|visitors?|log|minute|order|cash|accounts?|work|project|company|office|customers?|clients?|invoice|report|sales|quarterly|visitor|record book|of (?:orders|accounts|visitors)|records? (?:of|for|from))\b/iu;

/** Small things between people are nothing of work. */
const small =
  /\b(?:to (?:\p{L}+ ){1,3}(?:it|this|that)\b|to (?:stop|go|come|wait|leave|shut)\b|beers?|coffees?|pints?|hugs?|drinks?|a light|directions|my (?:name|age|number)|the time|a lift|lifts|rides?|gossip|(?:her|his|their) (?:dogs?|cats?|kids?|plants|house|flat|garden|mum|mother|dad|father)|after (?:my|our) (?:\S+ ){0,2}(?:jobs?|roles?|posts?|positions?|seats?|titles?|lunch|break|shifts?|holidays?|leave|meetings?|calls?|visit|talks?|trip|wedding|birthday|return|first \p{L}+)|big time|me one|me big|an apology|help (?:her|him|them) (?:move|pack|paint|carry|with the move)|cheer (?:her|him|them)|babysit|water|feed (?:her|his|their)|walk (?:her|his|their)|drive (?:her|him|them))\b/iu;
const mostLong = 110;

/** "I send her the leads every Friday", "my forecast goes to him": what they get time and again. */
const iSend =
  /^(?:i|we) (?:always |usually )?(?:send|give|forward|hand|mail|email|pass|submit|deliver|bring|report)(?: over)? (?:her|him|them) (?:the|my|our|all) \S.{2,60}\b(?:every|each|weekly|monthly|daily|quarterly|by the|at (?:month|quarter|year)[ -]end|on (?:mon|tues|wednes|thurs|fri)days)\b/iu;
const mineGoes =
  /^(?:my|our) \S.{2,40} (?:goes|go|has to go|have to go) (?:straight |first |always )?(?:to|through|via|past) (?:her|him|them)(?: first| for (?:sign-off|approval|checking|review))?$/iu;

function isOwedByUser(text: string, said: boolean): boolean {
  if (iSend.test(text) || mineGoes.test(text) || waitsForUser(text)) return !isHomeLife(text);
  const isPromise = behindAny(mine, text) !== undefined || iPromised.test(text);
  return (isPromise && !said) || behindAny(theyAsk, text) !== undefined || (fromMe.test(text) && wantsOf.test(text));
}

/** "Must get the key codes from him". */
const toGet =
  /^(?:(?:i|we) )?(?:must|should|(?:still )?(?:have|need|has|got) to|gotta|remember to) (?:always )?(?:get|collect|obtain|request|fetch|ask for|pick up) (?=\S)/iu;
const offThem =
  / (?:from|off|off of) (?:her|him|them)((?: (?:by|before|until|till|every|each|on) (?:the |end of |next )?[\p{L}\d.:/-]{1,14}(?: [\p{L}\d.:/-]{1,12})?)?)$/iu;

function owedByThem(text: string): string | undefined {
  const blocked = blockedBy(text);
  if (blocked !== undefined && !isHomeLife(blocked)) return blocked;
  const got = offThem.test(text) ? behindAny([toGet], text.replace(offThem, '$1'), 3, 70) : undefined;
  if (got !== undefined && !isOfNow(got) && !isHomeLife(got)) return got;
  const asked = behindAny(theirsToGive, text);
  if (asked !== undefined && !isOfNow(asked)) return asked;
  return behindAny(theirsInFull, text) === undefined ? undefined : text;
}

/** What is owed: by the user, which is what they need, or by them. */
export const readOwed: Family = ({ text, said }) => {
  if (text.length > mostLong || small.test(text) || isKindness(text)) return undefined;
  if (isOwedByUser(text, said)) return { told: [need(text)] };
  const asked = owedByThem(text);
  if (asked !== undefined) return { told: [item('askedOfThem', asked)] };
  if (!eitherOne.test(text)) return undefined;
  const promised = item('askedOfThem', text);
  return said || toMe.test(text) ? { told: [promised] } : { either: [promised, need(text)] };
};
