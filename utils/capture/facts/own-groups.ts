import { phrasesOf } from '@/utils/capture/behind';

const polite = phrasesOf(
  'please|pls|and|also|to|should|must|can|could|i|would|will|she|he|they|is|just|maybe then|then|go ahead and',
);
/** What the user does to keep somebody in a list. */
const verbs = phrasesOf(
  'reserve|reserve her|reserve him|reserve them|reserved|reserved her|reserved him|reserved them|filed|filed her|filed him|filed them|added her|added him|added them|put down|keeping her|keeping him|earmarked her|earmarked him|earmarked them|tagged her|tagged him|listed her|listed him|marked her|marked him|dedicated|add|add her|add him|add them|put|put her|put him|put them|include|include her|include him|include them|sort|sort her|sort him|sort them|file|file her|file him|file them|place|place her|place him|place them|list|list her|list him|list them|move|move her|move him|move them|assign|assign her|assign him|assign them|keep|keep her|keep him|keep them|drop her|drop him|drop them|stick her|stick him|stick them|slot her|slot him|put her down|put him down|put them down|sign her up|sign him up|sign them up|count her in|count him in|throw|throw her|throw him|throw them|chuck|chuck her|chuck him|chuck them|bung|bung her|bung him|bung them|pop|pop her|pop him|pop them|shove her|shove him|shove them|slip her|slip him|slip them|tuck her|tuck him|tuck them|toss her|toss him|toss them|whack her|whack him|pencil her|pencil him|lump her|lump him|enter|enter her|enter him|enter them|slot|slot them|sling her|sling him|plonk her|plonk him|stick|group her|group him|group them|count her|count him|belongs|belong|goes|go|fits|be|is|sits|lives|added|filed|listed|one|part|member|a member|in|also|for|also for',
);
const intos = phrasesOf(
  'in my own|into my own|to my own|of my own|to|in|into|on|onto|under|with|among|within|to the|in the|into the|on the|under the|to my|in my|into my|on my|under my|to our|in our|into our|on our|of my|of the|of our|among my|among the|for my|for the|for|with my|with the|my|our',
);
/** "Tag as volunteer", "label: alumni". */
const tagged =
  /^(?:please )?(?:tags?|labels?|tagged|labelled|labeled)(?:(?: (?:her|him|them))?(?: (?:as|with|under))(?: (?:an?|the|my))?:?|(?: (?:her|him|them))|:| =) (?=\S)/iu;
const labels = phrasesOf(
  'group|groups|list|lists|circle|circles|tag|tags|bucket|buckets|folder|label|collection|category|club list',
);
const named = phrasesOf('called|named|labelled|labeled|tagged');
/** Lists that are sent to, and things that somebody is asked to do. */
const tasks = phrasesOf(
  `newsletter|newsletters|subscription|distribution|mailing|email|e-mail|mail|invite|invites|invitation|invitations|thread|cc|bcc|copy|call|calls|meeting|meetings|agenda|calendar|channel|channels|waiting|guest|to-do|todo|wish|cart|chat|whatsapp|slack|teams|zoom|loop|hold|queue|rota|roster|schedule|ticket|tickets|jira|doc|document|list of|spreadsheet|sheet|minutes|standup|stand-up|review|reviewers|pr|repo|board|backlog|payroll|pile|shopping|christmas card
  today|tomorrow|monday|tuesday|wednesday|thursday|friday|it|this|that|her|him|word|touch|charge|place|writing|mind|english|german|the picture|person|order|office|city|town|position|shoes|favour|favor|hours|evening|morning|afternoon|risk|pressure|spot|phone|train|bus|plane|way|road|leave|holiday|best`,
);
/** Words that end the name of people who belong together. */
const gatherings = phrasesOf(
  `people|buddies|crew|club|gang|folks|lot|friends|champions|circle|network|squad|mates|crowd|bunch|regulars|alumni|volunteers|mentors|mentees|sponsors|contacts|lunch|lunches|committee|choir|band|cards|card list|players|runners|walkers|cyclists|readers|members|bookclub|roundtable|round table|group|groups|circles|lists|insiders|helpers|supporters|stakeholders|vips|vip|ladies|women|men|parents|dads|mums|moms|fans|nerds|geeks|sisterhood|brotherhood|community|guild|forum|panel|league|starters|newbies|newcomers|neighbours|neighbors|foodies|smokers|early birds|allies|ambassadors|first aiders|marshals|testers|reviewers|experts|partners|suppliers|vendors|customers|clients`,
);

const days = phrasesOf('monday|tuesday|wednesday|thursday|friday|morning|evening|shopping');
const quotes = /["“”]/u;
const mostOfName = 4;
const mostNames = 4;
const plain = /^[\p{L}\p{N}][\p{L}\p{N}'’&./-]*$/u;

/** "In my group since spring" names none. */
const noBegin =
  /^(?:since|for|from|until|till|now|and|but|as|because|who|whom|whose|that|which|with|of|at|these|this|last|next|so|too|also|together|here|there|meets|is|are|has|was|were|will|starts|goes|had)\b/iu;
const noLabelled =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:call|mail|email|chat|meeting|today|tomorrow|it)$/iu;
const isNameOf = (text: string, isLabelled = false): boolean => {
  const words = text.split(' ');
  // "Friday Lunch" is a name, and "friday" a day; "my friday lunch group" is named after one.
  const isFree = (word: string, at: number) =>
    !tasks.has(word.toLowerCase()) ||
    ((words.length > 1 || (isLabelled && !noLabelled.test(word))) && /^\p{Lu}/u.test(word)) ||
    (isLabelled && at < words.length - 1 && days.has(word.toLowerCase()));
  return (
    text.length > 1 &&
    !noBegin.test(text) &&
    words.length <= mostOfName &&
    words.every((word, at) => plain.test(word) && isFree(word, at))
  );
};

/** "Friday Lunch and Mentors", '"infra people"': one or more names. */
function namesIn(text: string): string[] {
  const isQuoted = quotes.test(text);
  const parts = isQuoted
    ? text.split(quotes).filter((_, at) => at % 2 === 1)
    : text.split(/, (?:and )?| and | & | \+ |; /u);
  return parts.map((one) => one.trim().replace(/^(?:the|my|our) /iu, '')).filter(Boolean);
}

function withoutFront(words: readonly string[], phrases: ReadonlySet<string>, most: number): readonly string[] {
  const many = [3, 2, 1].find(
    (count) => count <= most && words.length > count && phrases.has(words.slice(0, count).join(' ').toLowerCase()),
  );
  return many === undefined ? words : words.slice(many);
}

interface Object {
  /** Whether "group" or its like is said of it. */
  isLabelled: boolean;
  isMine: boolean;
  text: string;
}

const withoutSign = (word: string) => word.toLowerCase().replace(/[:.,]$/u, '');

/** "My group Night Shift", "the 'Orchid' circle": what is named, without what it is. */
function objectIn(given: readonly string[], isMine: boolean): Object {
  const isLabel = (word: string | undefined) => given.length > 1 && labels.has(withoutSign(word ?? ''));
  const object = (isLabelled: boolean, words: readonly string[]) => ({ isLabelled, isMine, text: words.join(' ') });
  if (isLabel(given[0])) {
    const [next = ''] = given.slice(1);
    const isJoined = named.has(next) || (given.length > 2 && /^(?:of|for)$/u.test(next));
    return object(true, given.slice(isJoined ? 2 : 1));
  }
  return isLabel(given.at(-1)) ? object(true, given.slice(0, -1)) : object(false, given);
}

const capital = /^["“]?(?:\p{Lu}|\p{N})/u;
const isProper = (name: string) =>
  name.split(' ').every((word) => capital.test(word) || /^(?:of|and|the|for|in|at|on|to|with|&)$/u.test(word));
/** "The fire wardens", and others who are many of a kind. */
const manyOfKind =
  /^(?!others$|papers$|orders$|numbers$|letters$)(?:[\p{L}-]{2,15} ){0,2}[\p{L}-]{2,14}(?:ers|ors|ists|ens|eers|leads|chiefs|heads|captains)$/iu;
const isGathering = (name: string) =>
  manyOfKind.test(name) || [2, 1].some((many) => gatherings.has(name.toLowerCase().split(' ').slice(-many).join(' ')));

function namesOf({ isLabelled, isMine, text }: Object, isAdded: boolean): string[] | undefined {
  const names = namesIn(text);
  if (names.length === 0 || names.length > mostNames || !names.every((name) => isNameOf(name, isLabelled)))
    return undefined;
  const isSaid =
    isLabelled ||
    (isAdded && quotes.test(text)) ||
    (isAdded && names.every((name) => isProper(name) || isGathering(name)));
  return isSaid && (isAdded || isMine) ? names : undefined;
}

/** "Tag as alumni and mentors". */
function tagsTold(text: string): string[] | undefined {
  const names = namesIn(text);
  return names.length <= mostNames && names.every((name) => isNameOf(name)) ? names : undefined;
}

/** "Wellbeing champions and Thursday lunch groups": of "in the golf league group" nobody said whose it is. */
export function groupsTold(given: string): string[] | undefined {
  if (given.length > 120 || given.includes('?')) return undefined;
  if (tagged.test(given)) return tagsTold(given.replace(tagged, ''));
  let words: readonly string[] = given.replace(/[.!]$/u, '').split(' ');
  for (let turn = 0; turn < 3; turn++) words = withoutFront(words, polite, 2);
  const behindVerb = withoutFront(words, verbs, 3);
  const isVerb = behindVerb !== words;
  const behindInto = withoutFront(behindVerb, intos, 3);
  const said = words
    .slice(0, words.length - behindInto.length)
    .join(' ')
    .toLowerCase();
  const isMine = /\b(?:my|our)(?: own)?$/u.test(said);
  // "Keep my list short" puts nobody into it.
  if (isMine && isVerb && !/\b(?:to|in|into|on|onto|under|with|among|within|of|for) (?:my|our)(?: own)?$/u.test(said))
    return undefined;
  if (!isMine && (!isVerb || behindInto === behindVerb)) return undefined;
  const isAdded =
    /^(?:add|reserved?|filed|added|keeping|earmarked|tagged|listed|put|include|sort|file|place|list|move|assign|keep|drop|stick|slot|group|count|belongs?|goes|go|fits|be|sign|also for|for|throw|chuck|bung|pop|shove|slip|tuck|toss|whack|pencil|lump|enter|sling|plonk)\b/u.test(
      said,
    );
  const object = objectIn(behindInto, isMine);
  return namesOf(object, isAdded || (object.isLabelled && /^(?:marked|dedicated)\b/u.test(said)));
}
