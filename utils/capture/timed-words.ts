/** What people say around a way and its hours, put in the words that are read: "takes calls only between 2 and 4". */

const aVideo = /\b(?:video|vids?)\b(?! (?:calls?|chats?|meetings?))/u;
/** "Can't take calls", "not free for calls". */
const refuses =
  /\b(?:(?:can't|cannot|can not|doesn't|does not|won't|will not|don't|do not|never) (?:take|takes|accept|accepts|attend|attends|pick up|answer|answers|see|sees|look at|looks at|read|reads|check|checks|open|opens|use|uses|do|does|have|has|want|wants)|not (?:attending|taking|picking up|picking|answering|accepting)|(?:not|isn't|never) (?:free|available|up|reachable|there|around) (?:for|by|on)|unavailable (?:for|by|on)) (?=\S)/u;
const may =
  /^(?:(?:one|you|people|we|others) (?:can|may|could|should)(?: only)?|feel free to|(?:it's |it is )?(?:ok|okay|fine|best|better|possible) to|happy to be|happy to|glad to|will|can)(?= (?!not\b))/u;
/** "Can only take calls after 4". */
const canTake = /^(?:can|will|may|could|is able to|able to) (?:(only) )?(?:take|accept|answer|do|pick up) (?=\p{L})/u;
/** "Feel free to call her after 2" is no task. */
const free = (lead: string): string => (/^(?:feel|happy|glad|it|ok|fine|best)/u.test(lead) ? 'likes' : '');
const onlyTakes =
  /^only (?:takes|accepts|does|answers|reads|checks|looks at|picks up|has|wants|uses|available (?:for|by|on)|reachable (?:by|on)|free for) /u;
/** "Takes calls mornings only". */
const takesThen = /^(?:takes?|accepts?|answers?|does|has|wants) (?=\p{L})/u;
const looksAt =
  /\b(?:looks? at|looks? into|sees|reads|read|checks?|answers?|goes through|replies to) (?:(?:her|his|their) )?(?=(?:e-?mails?|mails?|messages|chats?|texts|slack|teams|inbox)\b)/u;
/** "During class hours 9 to 12": why it is so, between the way and the hours. */
const because =
  / (?:during|while|in|at|on|over|for|because of|due to) (?:the |her |his |their )?(?:\p{L}+ ){0,2}(?:hours?|run|break|prayers?|drive|commute|walk|nap|feed|drop-?off|drop off|pick up|assembly|training|practice|physio|gym|dinner|breakfast|prep|class(?:es)?|lessons?|clinic|surgery|shift|time|pickup|pick-up|prep|rounds?|service|duty|session|meeting|training|window|slot|block)(?= (?:from |between )?\d)/u;
const seen = '(?:read|answered|seen|noticed|opened|checked|picked up|looked at|replied to)';
const fineBehind = new RegExp(
  ` (?:(?:is|are)(?: always| also| totally)? (ok|okay|fine|possible|allowed|good|welcome)(?: too| then)?|(?:(?:do |will )?get|gets|is|are|will be)(?: always| actually| still| usually)? ${seen})$`,
  'u',
);
const notBehind = new RegExp(
  ` (?:is|are) (?:not|never)(?: (?:ok|okay|fine|possible|allowed|good|welcome|${seen}))?$| (?:isn't|aren't|don't get|doesn't get|do not get|does not get|never gets?|won't get|won't be|rarely gets?)(?: (?:ok|okay|fine|possible|allowed|good|welcome|${seen}))?$`,
  'u',
);
/** "Phone in the afternoon once her clinic is finished": why then. */
const onceOver =
  /,? (?:once|when|after|as soon as|now that) (?:her|his|their|the|all the|all) (?:\p{L}+ ){1,3}(?:is|are|has|have|gets?|goes)(?: all)? (?:finished|over|done|ended|closed|through|empty|quiet|free|gone|asleep|calmer|in bed|out of the way|settled|home|back|dealt with|cleared|wound down)$/u;
const hours = /\b(?:after|before|from|until|between|since|on|in the)\b|\d/u;

/** "Mail after 18 is ok" is "mail is ok after 18". */
function withStanceAhead(text: string): string {
  const [way = '', ...rest] = text.split(' ');
  if (!hours.test(rest.join(' '))) return text;
  if (notBehind.test(text)) return `no ${text.replace(notBehind, '')}`;
  const found = fineBehind.exec(text);
  return found === null ? text : `${way} ${found[1] ?? 'fine'} ${rest.join(' ').replace(fineBehind, '')}`;
}

const figures = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const spoken = new RegExp(
  `\\b(from|between|after|before|until|and|to|past) (${figures.join('|')})(?= (?:and|to|until|in the|at night|only|onwards|on|is|are|please|you|one|an?|do|don't|no|not|never|ring|call|phone|e-?mail|mail|text|ping|message|chat|by|via|over|come|drop|she|he|they|just|best|rather|works|fine|ok|face|in person)\\b|$|,|:)`,
  'gu',
);

/** "Chat only works before noon", "available by phone only after 3". */
const onlyWorks =
  /^(\S+(?: calls?)?) only (?:works?|is|are|gets?) (?:(?:read|answered|possible|ok|okay|good|fine|checked|seen|an option) )?(?=(?:before|after|between|from|until|in|on|at)\b)/u;
/** "Mornings are good for calls". */
const goodFor =
  / (?:is|are|works?)(?: usually| always)? (?:an? )?(?:good|fine|ok|okay|best|great|ideal|better|perfect|well)(?: times?)? (?:for|to) (?:an? |the )?(?:quick |short )?(?=\p{L})/u;
/** "Mornings are bad for calls". */
const badFor =
  / (?:is|are)(?: usually| always| really)? (?:an? |the )?(?:bad|no good|not good|terrible|poor|worst|not great|not ideal|wrong)(?: times?)? (?:for|to) (?:an? |the )?(?=\p{L})/u;
const banned = (text: string): string => {
  const [when, what, ...more] = text.split(badFor);
  return what === undefined || more.length > 0 ? text : `no ${what} ${when}`;
};
/** "If you want to call, do it in the mornings". */
const ifWanted =
  /^(?:if|when) (?:you|one|people) (?:want|need|have|wish|would like|must|'d like|absolutely must) (?:to )?(?=\p{L})/u;
const doIt =
  /,? (?:then )?(?:please |best |only )?(?:do it|do so|do that|try it|try|it's best|that's best|that works best) (?=\p{L}|\d)/u;
/** "Except on Tuesdays, call" is one statement. */
export const reachesOverComma = (text: string): boolean =>
  (ifWanted.test(text) && doIt.test(text)) || exceptAhead.test(text);
const withoutIf = (text: string): string =>
  ifWanted.test(text) && doIt.test(text) ? `likes ${text.replace(ifWanted, '').replace(doIt, ' ')}` : text;

/** "Except on Tuesdays, ping her any time". */
const exceptAhead = /^(?:except(?: for)?|apart from|other than|but for|save) ([^,]{3,30}), (?=\p{L})/u;
const exceptBehind = (text: string): string => {
  const found = exceptAhead.exec(text);
  return found ? `${text.slice(found[0].length).replace(anyTime, '')} except ${found[1]}` : text;
};
const anyTime = / (?:at )?(?:any ?time|whenever(?: you (?:like|want))?|always)$/u;

/** "Phone hours 10-12", "slot for calls: Tue 2-4". */
const callHours =
  /^(?:(calls?|phone|telephone|chat|video calls?|phone calls?) (?:window|hours|slots?|times?)|(?:office hours|hours|window|slots?|times?) for ((?:phone |video )?calls|chats))(?: is| are)?[,:]? (?=\S)/u;
const reachable =
  /^(?:can |may )?(only )?(?:(?:be )?reached|reachable|available|contactable|approachable|free|around)( only)? (?=(?:by|on|via|over|through|per) )/u;

export function inTimedWords(said: string): string {
  const taken = said.replace(canTake, (_, only?: string) => (only ? 'only takes ' : 'takes '));
  const plain = banned(exceptBehind(withoutIf(/\bonly\b/u.test(taken) ? taken.replace(takesThen, '') : taken)))
    .replace(callHours, (_, ahead?: string, behind?: string) => `${ahead ?? behind}: `)
    .replace(goodFor, ': ')
    .replace(onlyWorks, '$1 works only ')
    .replace(reachable, '$1reachable$2 ')
    .replace(/\b([ap])\.m\b\.?/gu, '$1m')
    .replace(spoken, (_, word: string, hour: string) => `${word} ${figures.indexOf(hour) + 1}`);
  const text = plain
    .replace(aVideo, 'video call')
    .replace(refuses, 'no ')
    .replace(may, free)
    .replace(looksAt, '')
    .trim();
  const bare = text.replace(because, '').replace(onceOver, '');
  return withStanceAhead(onlyTakes.test(bare) ? `${bare.replace(onlyTakes, '')} only` : bare);
}

/** Of one mail or call: "first mail never before ten" tells when hers comes. */
export const isOfOne = (text: string): boolean =>
  /^(?:the |her |his |my |our )?(?:first|last|next|every|each|daily|weekly|standing) (?:e-?mails?|mails?|calls?|chats?|messages?|texts?)\b/u.test(
    text,
  );

/** On whose clock nobody can tell by these words: "9-12 our time". */
export const ofUserClock = / (?:our|my|your|uk|us|local|office|german|british|home) time$/u;
