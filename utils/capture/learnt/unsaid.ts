import { trimSigns } from '@/utils/text/trim-signs';
import { waySign } from './way-words';
import { classed, stem } from './word-classes';

/** Words that make a statement of what is doubted, asked, or over. */
const doubtful = new Set(
  'maybe perhaps possibly probably might unsure whether wonder wondering apparently supposedly allegedly rumour rumor guess yesterday formerly previously ago iirc afaik tbc tbd reckon dunno ex'.split(
    ' ',
  ),
);
const phrases =
  'used to|not sure|no idea|no clue|last week|last month|last year|last time|ask if|ask her if|ask him if|i think|check if|check with|find out|got back|came back|any more|anymore|no longer|our competitor|our competitors|can prep|can prepare|can plan ahead|can think it over|married to|engaged to|related to|divorced from|dating a|lives with a'.split(
    '|',
  );
/** Kin and colleagues: what is said of them is said of somebody else. */
const others = new Set(
  'husband wife partner son daughter kid kids child mother father mum mom mama papa dad sister brother boss manager assistant pa team colleague colleagues friend boyfriend girlfriend neighbour neighbor dog cat predecessor successor secretary deputy client customer flatmate nanny gran'.split(
    ' ',
  ),
);

const wordsIn = (text: string): string[] => text.split(/[\s:!()"“”]/u).filter(Boolean);
const own = (word: string) => word.replace(/['’]s$/u, '');

/** "Tom hates calls" on a page about Sam: a word in a capital that is none of ours, with what that person does. */
const does = /^(?:is|isn't|was|has|hasn't|can't|cannot|won't|will|would|never|always|only|and|\p{Ll}+s|\p{Ll}+sn't)$/u;
const noName =
  /^(?:mornings?|afternoons?|evenings?|nights?|lunch|noon|before|after|\p{Ll}+days?|mon|tues?|weds?|thur?s?|fri|sat|sun|everything|anything|nothing|something|it|that|this|there|what|which|who|she|he|they|feedback|voice|music|tea|time|lots)$/u;

function isOfNamed(words: readonly string[]): boolean {
  return words.some((word, at) => {
    const small = stem(own(word).toLowerCase());
    const isOurs = classed(small) !== small || waySign(small) !== undefined || noName.test(small);
    const next = words[at + 1] ?? '';
    return /^\p{Lu}\p{Ll}+(?:['’]s)?$/u.test(word) && !isOurs && (does.test(next) || own(word) !== word);
  });
}

const mild = /^(?:bothered|opposed|fazed|fussed|averse|unhappy|fails?|misses|objects?|against)$/u;
const doesNot = /^(?:doesn['’]?t|isn['’]?t|not|never)$/u;

/** "Doesn't hate email", "not busy after 3": a no of a no tells little. */
function isTwiceNo(words: readonly string[]): boolean {
  return words.some((word, at) => {
    const behind = words.slice(at + 1, at + 3).map((one) => one.replace(/,$/u, ''));
    if (doesNot.test(word) && (behind.some((one) => mild.test(one)) || (word !== 'not' && behind[0] === 'bother')))
      return true;
    const next = behind.map((one) => classed(stem(one)));
    const isOpen = !word.endsWith(',') && !(words[at + 1] ?? '').endsWith(',');
    return (
      classed(stem(word)) === 'NO' && word !== 'avoid' && isOpen && next.some((one) => one === 'ILL' || one === 'BUSY')
    );
  });
}

/** "Need to email her the slides" is to be done, and says nothing of mails. */
export const isTask = (spelt: string): boolean =>
  /^(?:i |we )?(?:need|have|had|must|should|remember|remind|promised|promise|todo|to do|going|will)\b/iu.test(spelt);

/** "Took over the account from Mr Aldridge" tells what happened. */
const handedOver = /\b(?:took over|taken over|inherited)\b/iu;

/** "So does the whole night crew": what holds for others too. */
const ofOthersToo =
  /^(?:and |honestly |frankly |but )?(?:so|nor|neither) (?:do|does|did|is|are|am|was|has|have|had|will|would|can) \p{L}/iu;

/** "Because he teaches in the week", "asked him thrice": why it is so, and what the user did. */
const whyOrDone =
  /^(?:(?:just |only |mainly )?because|(?:since|as) (?:she|he|they)\b|(?:i |we )?(?:asked|told|reminded|chased|begged|emailed|mailed|texted|rang|phoned|introduced) (?:her|him|them)\b)/iu;
/** "Allergic to nuts, keep this in mind when ordering lunch". */
const forUser = /(?:^|[,;] )(?:and |so |but )?(?:please )?(?:keep|bear|have) (?:this|that|it) in mind\b/iu;

/** "May be working late soon"; that one may be asked is no doubt. */
const mayBe =
  /\bmay (?:be(?! (?:reached|called|contacted|asked|disturbed|interrupted|phoned|rung|messaged|emailed|texted|pinged|approached|booked|caught|found|sent))|have to|need to|soon|change|move|start|leave|work)\b/iu;

/** What somebody only thinks of is not so yet, and what the user is to do is no word about them. */
const thoughtOf =
  /\b(?:thought|thinks?|thinking|talks?|talked|talking|dreams?|dreamt|toys|toying) (?:about|of|with) (?:working|starting|going|moving|cutting|dropping|leaving|changing|reducing|switching|coming)\b|^rather not (?:to )?(?:work|start|come|be)\b|\bwould (?:rather|prefer|like|love)(?: not)?(?: to)? (?:work|start|leave|come|be off|have)\b|^(?:i|we)(?:'ll| will| promised| have promised|'ve promised|'d better| had to| want to| wanted to| plan to| am going to|'m going to) /iu;

/** The user's own. */
const ofMine =
  /^(?:my|our) (?:own )?(?:best|good|usual|focus|quiet|working|work|office|free|ideal|preferred|core|lunch|favou?rite|days?|hours?|time|shift)\b|\b(?:mornings?|evenings?|afternoons?|nights?|noon|lunch) (?:for|with) (?:us|me)\b/iu;

/** "Hi team, ...", "I can help if you like": said to somebody; "watch out for Marta", "the log says EACCES": what happened. */
export const toReaders =
  /^(?:hi|hello|hey|dear) \p{L}|\bif you (?:like|wish)\b|^(?:i|we) (?:can|could) help\b|^(?:watch|look) out for (?!the |a |his |her )\p{L}+$|^the (?:log|screen|display|error|sign|letter|note|mail|report) says\b/iu;

/** Whether a clause is a doubt, a question, the past or somebody else's. */
export function isUnsaid(spelt: string): boolean {
  const said = wordsIn(spelt);
  const words = wordsIn(spelt.toLowerCase());
  const bare = words.map((word) => trimSigns(word, null, /[,;.]/));
  const [first = '', second = ''] = bare.map(own);
  const isOfOther = others.has(first) || (/^(?:my|our|her|his|their|the)$/u.test(first) && others.has(second));
  const isOwnTask = /^(?:i |we )?(?:need to|have to|must|should|remember) /u.test(bare.join(' '));
  if (
    isOwnTask ||
    isOfOther ||
    handedOver.test(spelt) ||
    whyOrDone.test(spelt) ||
    forUser.test(spelt) ||
    ofMine.test(spelt) ||
    mayBe.test(spelt) ||
    toReaders.test(spelt) ||
    thoughtOf.test(spelt) ||
    ofOthersToo.test(spelt) ||
    spelt.includes('?') ||
    isOfNamed(said) ||
    isTwiceNo(words)
  )
    return true;
  return (
    bare.some((word) => doubtful.has(word)) ||
    phrases.some((phrase) => ` ${bare.join(' ').replace('no longer than', '')} `.includes(` ${phrase} `))
  );
}
