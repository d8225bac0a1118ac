import { phrasesOf } from '@/utils/capture/behind';
import { isTitle } from '@/utils/capture/titles';
import { trimSigns } from '@/utils/text/trim-signs';

const people = phrasesOf(
  `everyone|everybody|all|people|most people|most|many|some|friends|her friends|his friends|their friends|colleagues|mates|her mates|his mates|the team|our team|the whole team|the office|the whole office|the lads|the others|others|folks|the family|her family|his family|family|we|we all|they|they all|us|us all|the world|the department|the floor|clients|customers|the boss|her boss|his boss|her team|his team|half the office|everyone here|everybody here|people here|everyone else|everybody else|the crew|the kids|students|staff|close friends|all of us|the rest of us`,
);
const calls = phrasesOf(
  'call|calls|calling|say|says|know|knows|address|addresses|name|names|nickname|nicknames|just call|just calls|only call|only calls|always call|always calls|all call|mostly call|mostly calls|usually call|usually calls|simply call|simply calls|just say|just says|still call|still calls|all say|tend to call|like to call',
);
const whom = phrasesOf('her|him|them|her as|him as|them as|to her|to him|to them|her by|him by|them by');
/** What begins a name that somebody goes by. */
const leads = phrasesOf(
  `called|is called|are called|gets called|is always called|always called|mostly called|usually called|often called|also called|known as|is known as|better known as|widely known as|known here as|known to us as|known to all as|known to everyone as|known to friends as|nicknamed|is nicknamed|has the nickname|nickname|nickname is|nickname's|the nickname|the nickname is|nick|nick is|her nick|his nick|their nick|her nick is|his nick is|their nick is|her nickname|his nickname|their nickname|her nickname is|his nickname is|their nickname is|has the nick
  goes by|goes mostly by|mostly goes by|usually goes by|goes only by|goes just by|only goes by|generally goes by|goes by the name|goes by the name of|goes under|goes under the name|goes under the name of|goes by the nickname|answers to|answers only to|only answers to|responds to|also answers to|signs as|signs off as|signs emails as|signs her mails as|signs his mails as|signs her emails as|signs his emails as|signs mails as|signs everything as|signs with|introduces herself as|introduces himself as|introduces themselves as|calls herself|calls himself|calls themselves
  likes to be called|wants to be called|prefers to be called|prefers being called|likes being called|would like to be called|asked to be called|asked me to call her|asked me to call him|asked us to call her|asked us to call him|told me to call her|told me to call him|said to call her|said to call him|likes us to say|likes us to call her|likes us to call him|likes people to say|please call her|please call him|please say|call her|call him|call them|just call her|just call him|you can call her|you can call him|you may call her|you may call him|we can call her|we can call him|can be called|may be called|to be called|should be called|short|short form|short form is|short version|in short|short name|short name is|shortened to|shortens to|shortens it to|abbreviates to|alias|aka|first name terms`,
);
/** What may stand behind a name without another being told. */
const tailBegins = phrasesOf(
  'by|in|to|among|amongst|around|at|only|here|for short|please|instead|not|never|rather|over|these days|now|mostly|usually|always|though|tho|once|when|if|with|everywhere|internally|from|since|as|because|even|or|too|also|everybody|everyone|nobody|anyway|outside',
);
const noNames = phrasesOf(
  `her|him|them|me|us|it|back|first|later|again|asap|today|tomorrow|now|off|out|in|on|before|after|anytime|any|if|when|only|the|a|an|my|our|his|their|your|early|late|twice|once|sir|madam|ma'am|miss|boss|chef|mum|mom|dad|names|name|surname|nickname|everyone|everybody|people|that|this|what|she|he|they|we|you|i|and|or|for|by|as|to|no|yes|not|nothing|anything|reliable|difficult|friendly|helpful|mobile|phone|cell|landline|office|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december
  slack|teams|zoom|whatsapp|signal|email|mail|chat|hr|it|qa|english|german|french|spanish|title|rank|initials|initial|number|full|last|both|hi|hello|thanks|please|work|away|meetings|for|with|of|up|upon|over|into|it's|so|very|too|urgent|direct|train|bike|bus|car|tram|foot|boat|ferry|plane|taxi|cab|tube|metro|rail|road|scooter|motorbike|bicycle|coach|book|rules|feel|instinct|gut|ear|numbers|clock|calendar|unknown|none|tbc|tbd|pending|missing|forgotten|quickly|fast|slowly|nothing`,
);
const mostLead = 7;
const longestName = 3;

const bared = (word: string) => trimSigns(word, /["“'‘(]/u, /["”’),.!]/u).replace(/'$/u, '');
const isCapital = (word: string) => /^\p{Lu}[\p{L}\p{M}.'’-]{0,18}$/u.test(word);
const isSmall = (word: string) => /^\p{Ll}[\p{L}\p{M}-]{1,13}$/u.test(word);
const isFree = (word: string) => !noNames.has(word.toLowerCase());
const inCapital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** Names in quotes may be words of any kind: "the oracle". */
function quotedFirst(words: readonly string[]): string | undefined {
  const text = words.join(' ');
  const open = '"“‘\''.includes(text.charAt(0)) ? text.slice(1) : '';
  const end = open.search(/["”’']/u);
  const name = open.slice(0, end);
  return end > 1 && name.split(' ').length <= longestName && /^\p{L}/u.test(name) ? name : undefined;
}

const isNameWord = (word: string) => isFree(bared(word));

/** How many words in front are a name. */
function nameLength(words: readonly string[], maySmall: boolean): number {
  const first = words.slice(0, longestName);
  const end = first.findIndex((word) => !isCapital(bared(word)) || !isNameWord(word));
  const many = end < 0 ? first.length : end;
  const [word = ''] = words;
  return many === 0 && maySmall && isSmall(bared(word)) && isNameWord(word) ? 1 : many;
}

/** Whether nothing else is told behind a name: "Lotte by everyone", "Jojo only". */
function isOver(last: string, tail: readonly string[]): boolean {
  const small = tail.map((word) => bared(word).toLowerCase());
  return (
    small.length === 0 ||
    /[,)]$/u.test(last) ||
    tailBegins.has(small[0] ?? '') ||
    tailBegins.has(small.slice(0, 2).join(' '))
  );
}

/** A name at the beginning of some words, behind which nothing else is told. */
function nameFirst(words: readonly string[], maySmall: boolean): string | undefined {
  const quoted = quotedFirst(words);
  if (quoted !== undefined) return quoted;
  const count = nameLength(words, maySmall);
  const name = words.slice(0, count).map(bared).join(' ');
  return count > 0 && isOver(words[count - 1] ?? '', words.slice(count)) && !isTitle(name) ? name : undefined;
}

const small = (words: readonly string[]) => words.join(' ').toLowerCase();
/** Leads that may as well be of something else where what follows is no name: "call her twice". */
const looseLeads =
  /^(?:call|just call|please call|you can call|you may call|we can call|please say|short$|called$|is called|said to call|told me to call)/u;

function behindLead(words: readonly string[]): string | undefined {
  for (let at = Math.min(mostLead, words.length - 1); at > 0; at--) {
    const lead = small(words.slice(0, at)).replace(/:$/u, '');
    if (leads.has(lead)) return nameFirst(words.slice(at), !looseLeads.test(lead));
  }
  return undefined;
}

/** Where people are who call somebody so: "everybody in the office". */
const where = /^(?:in|at|on|around|from|of|over)$/u;
const mostWhere = 4;

/** Where the verb of some people begins, and how many words it has. */
function callingAt(words: readonly string[], from: number): { at: number; many: number } | undefined {
  const most = where.test(words[from] ?? '') ? mostWhere : 0;
  for (let at = from; at <= from + most && at < words.length; at++) {
    const many = [2, 1].find((count) => calls.has(small(words.slice(at, at + count))));
    if (many !== undefined) return { at, many };
  }
  return undefined;
}

/** "Everyone calls her Lotte", "friends know her as Dot", "most people say Mimi to her". */
function byPeople(words: readonly string[]): string | undefined {
  const many = [3, 2, 1].find((count) => people.has(small(words.slice(0, count))));
  const verb = many === undefined ? undefined : callingAt(words, many);
  if (!verb) return undefined;
  const rest = words.slice(verb.at + verb.many);
  const who = [2, 1].find((count) => whom.has(small(rest.slice(0, count)))) ?? 0;
  const isSaid = /says?$/u.test(words[verb.at + verb.many - 1] ?? '');
  return who > 0 || isSaid ? nameFirst(rest.slice(who), who > 0) : undefined;
}

const fineOnce =
  /^is (?:(?:totally |perfectly |quite |just )?(?:ok|okay|fine|good|enough|all right|alright|great))(?: too| as well| enough)?,? (?:(?:once|when|if|after|as soon as) (?:you|we|i|they|people|one)|among (?:friends|colleagues|us)|for (?:friends|everyday|short)|no need (?:for|of|to))(?= |$)|^is (?:also |just |totally |perfectly )?(?:ok|okay|fine|good) (?:too|as well|by (?:her|him|them)|with (?:her|him|them)|for short)$/u;
/** "Paru is ok once you know her", "Dot is what they all say". */
function ofName([name = '', ...rest]: readonly string[]): string | undefined {
  const said = small(rest);
  const isIt =
    fineOnce.test(said) ||
    /^is (?:what|how) (?:\S+ ){1,3}(?:calls?|says?|goes by|call|likes|prefers|uses|answers to|is called|are called|is known)/u.test(
      said,
    ) ||
    /^is (?:her|his|their|the) (?:nick ?name|short (?:form|name)|usual name|everyday name|work name|name for everyday)/u.test(
      said,
    );
  return isIt && isCapital(bared(name)) && isFree(bared(name)) ? bared(name) : undefined;
}

/** What somebody is called: "called Conny by everyone", "goes by Matze, not Matthias". */
export function nicknameIn(text: string): string | undefined {
  const words = text.replace(/ (?:around here|round here|here|at work|in the office)(?= is )/iu, '').split(' ');
  if (words.length > 20 || /^(?:don't|do not|never|nobody|no one)\b/iu.test(text)) return undefined;
  const name = byPeople(words) ?? behindLead(words) ?? ofName(words);
  return name === undefined ? undefined : inCapital(name);
}
