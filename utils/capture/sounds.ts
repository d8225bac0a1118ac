import { before, behind } from './behind';
import { pronounsOf } from './pronouns';
import { line, tells } from './told';
import type { Reading } from './types';

export function readPronouns(spelt: string): Reading | undefined {
  const pronouns = pronounsOf(spelt);
  return pronouns === undefined ? undefined : tells(line('pronouns', pronouns));
}

const said: readonly RegExp[] = [
  /^(?:it's |it is )?(?:(?:her |his |their |the )?(?:first |last )?(?:name )?(?:is )?(?:pronounced|pronounce|pronunciation|pronounciation|pronouned|prounounced)(?: (?:is|it|as|like|her|him|name|her name|his name)){0,2})(?: as| like)?:? /iu,
  /^(?:it's |it is )?(?:(?:(?:you|we|people|they) )?say it(?! (?:before|after|at|if|when|while|and|so|simpl|straight|direct|plain|loud|quiet|kind|nice|clear|soft|gentl|once|again|now|first|in |to |with |out))|(?:you|we|people) pronounce it|say (?:her|his) name|sounds like|said like|spoken)(?: as| like)?:? /iu,
  /^(?:you |we |one |people )?speaks? (?:it|(?:(?:her|his|their|the) )?(?:(?:first|last|sur) ?)?name)(?: out)?(?: (?:as|like))?:? (?=\S+(?: \S+)?$)/iu,
  /^\p{Lu}[\p{L}\p{M}'’-]{1,20} (?:(?:is |gets )?pronounced(?: as| like)?|is (?:said|spoken)(?: as| like)):? /u,
  /^(?:you |we |people |just )?say (?:her|his|their) name(?: as| like)?:? /iu,
  /^(?:(?:her |his |their |the )?name (?:sounds|is said|is spoken)|(?:her |his |their |the )?name is (?:said|spoken))(?: as| like)?:? /iu,
];
const sayNamed = /^(?:says?|said|pronounces?|pronounced|pronounce) \p{Lu}[\p{L}'’]{1,15} (?:like|as) /u;
const sayWord = /^(?:you |we |people |just )?say:? /iu;
const rhyme = /^(?:(?:her |his )?(?:name )?)?rhymes with /iu;
const silent = /^(?:the |her |his )?(?:\p{L}\p{L}?\p{L}?|(?:first|last) \p{L}) is silent$/iu;
const isSound = (text: string) => text.length > 1 && text.length <= 40 && /^[\p{L}\p{M}'’ -]+$/u.test(text);

/** "NEEV", "shiv-AWN": small and large letters by syllable are how people write a sound. */
const syllables = /^\p{L}{1,6}(?:-\p{L}{1,6}){1,5}$/u;
const isSyllables = (text: string) =>
  syllables.test(text) && /(?:^|-)\p{Lu}{2,6}(?:-|$)/u.test(text) && /(?:^|-)\p{Ll}{1,6}(?:-|$)/u.test(text);
const isHow =
  / is how (?:you|to|she|he|they|people) (?:say|says|pronounce|pronounces)(?: it| the name| (?:her|his|their) name)?$/iu;
const nameIs =
  /^(?!(?:Company|Employer|Firm|Organisation|Organization|Agency|Team|Department|Dept|Unit|Title|Role|Job|Position|Post|Group|Groups|List|Tag|Tags|Project|Nickname|Nick|Alias|Customer|Client|Contact|Status|Note|Office|Site|Zone|School|University|Works|Signs)\b)(\p{Lu}\p{Ll}{1,15}): /u;
/** Of "Niamh = NEEV" the left is the name as it is written. */
function soundBeside(spelt: string): string | undefined {
  const how = before(isHow, spelt, 2, 40);
  if (how !== undefined) return unquoted(how);
  if (isSyllables(spelt)) return spelt;
  const sound = behind(nameIs, spelt, 2, 24) ?? '';
  const isLoud = /^\p{Lu}{3,10}$/u.test(sound) && !shortNames.test(sound);
  return isLoud || isSyllables(sound) ? sound : undefined;
}
const shortNames =
  /^(?:VIP|CEO|CTO|CFO|COO|CIO|HR|IT|QA|PM|PO|VP|SVP|EVP|SRE|USA|UAE|GMT|UTC|CET|EST|PST|CST|EMEA|APAC|DACH|PTO|OOO|TBC|TBD|WFH|ASAP|DND|ADHD|NYC|MBA|PHD)$/u;

/** "Sounds like a plan", "said like a manager". */
const noSound =
  /^(?:(?:slowly|first|again|twice|right|properly|correctly|clearly|loudly|aloud|carefully|wrong|often|well|fluently|softly|fast|hello|hi|goodbye|bye|sorry|thanks|no|yes)$|(?:hello|hi|goodbye|sorry|thanks|no|yes|an?|the|my|our|your|her|his|she|he|they|it|we|you|i|that|this|always|ever|never|somebody|someone|fun|good|great|like|if|dislike|preference|lisp|limp|accent|stammer|stutter|tendency|effect|difference|dead|habit|fear|taste|weakness|interest|sense|love|hatred|distaste|aversion|need|decline)\b)| (?:is|are|was) /iu;

const openSigns = '"“\'‘';
const closeSigns = '"”\'’';

/** What stands in quotes, or the text itself. */
function unquoted(text: string): string {
  const from = openSigns.includes(text.charAt(0)) ? 1 : 0;
  const isClosed = closeSigns.includes(text.slice(-1));
  return text.slice(from, isClosed && from === 1 ? -1 : undefined);
}

/** How a name is said: "pronounced shiv-awn", "say 'nee-am'", "rhymes with ...". */
export function readSound(spelt: string): Reading | undefined {
  if (silent.test(spelt) || behind(rhyme, spelt, 2, 40) !== undefined) return tells(line('sayIt', spelt));
  const beside = soundBeside(spelt);
  if (beside !== undefined) return tells(line('sayIt', beside));
  const word = behind(sayWord, spelt, 2, 42);
  const bare = word === undefined ? '' : unquoted(word);
  // Of "say ..." without quotes only syllables are how a name sounds.
  if (isSound(bare) && (bare !== word || (bare.includes('-') && !bare.includes(' '))))
    return tells(line('sayIt', bare));
  const named = [sayNamed, ...said].map((begin) => behind(begin, spelt, 2, 44)).find((one) => one !== undefined);
  const sound = unquoted(named ?? '');
  return isSound(sound) && !noSound.test(sound) ? tells(line('sayIt', sound.trim())) : undefined;
}
