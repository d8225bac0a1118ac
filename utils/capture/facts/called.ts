import { phrasesOf } from '@/utils/capture/behind';
import { knownAsIn } from './known-as';
import { nicknameIn } from './nicknames';
import { firstFound, them } from './saying';

const name = "\\p{Lu}[\\p{L}'’.-]{0,14}";
const notNames = phrasesOf(
  `slack|teams|zoom|email|mail|chat|phone|call|calls|whatsapp|signal|monday|tuesday|wednesday|thursday|friday|saturday|sunday|english|german|french|mornings|afternoons|excel|word|google|jira|london|berlin|paris|pune
  meetings|video|text|texts|coffee|tea|she|he|they|him|her|hr|it|qa|python|java|outlook`,
);
const instead: readonly RegExp[] = [
  new RegExp(
    `^(?:prefers|likes|uses|use|say|write|wants|goes by|goes with|go with|(?:prefers |likes |wants )?to be called|just|only|call ${them}|it's|known as|always|please call ${them}|rather)? ?["“'‘]?(${name})["”'’]?,? (?:instead of|not|never|rather than|over|to|and not|but not|and never|for)(?: her full| his full)? ["“'‘]?(${name})["”'’]?(?:,? please|!)?$`,
    'u',
  ),
];
const calledThus: readonly RegExp[] = [
  new RegExp(
    `^(?:goes (?:only |just |mostly )?by|uses|known by|prefers|likes|uses only|use|call ${them} by|address ${them} by|called by|answers to|likes to be called by|wants to be called by|addressed by) (?:her |his |their |the )?(?:(?:middle|second|maiden|married|first|last|family|stage|given|short) name|surname|forename|initials),? ["“'‘]?(${name})["”'’]?$`,
    'u',
  ),
  new RegExp(
    `^["“'‘]?(${name}(?: ${name})?)["”'’]? (?:for short|to (?:her |his |their |all |my |us |close |most |every)\\S*(?: \\S+)?|among friends|is what (?:everyone|everybody|people|we all|we|they|friends) calls? ${them})$`,
    'u',
  ),
  new RegExp(
    `^(?:we (?:all )?call ${them}|(?:the )?(?:whole team|team|office|lads|colleagues|mates|all|family|boss|others|most people|most|lot) calls? ${them}|(?:mostly|usually|better|also|widely|generally|sometimes|often|locally|otherwise)? ?(?:known|called|referred to|addressed)(?: to all| to everyone| here| in the office| at work| by everyone| by all)? (?:as|by)|goes mostly by|goes just by|answers only to|responds to|(?:signs off|signs|introduces (?:her|him|them)sel(?:f|ves)) as|likes (?:us|people|everyone) to call ${them}|everyone says|everyone knows ${them} as|you can call ${them}|just call ${them}|short(?:ened)? (?:for|to)|shortens it to|first name terms?:?|nickname'?s|stage name|pen name|handle is|nicknamed) ["“'‘]?(${name}(?: ${name})?)["”'’]?$`,
    'iu',
  ),
];

/** "Kah-REEN, not Karen" is how it sounds. */
export const syllabled = /\p{Ll}-\p{Lu}{2}|\p{Lu}{2}-\p{L}|-\p{Ll}/u;

const smallLead = new RegExp(
  `^(?:goes by|goes mostly by|known as|aka|a\\.k\\.a\\.|nickname(?: is|'s)?:?|nick:?|answers to|responds to|signs as|signs off as|(?:everyone|everybody|people|friends|we all|we|mates|colleagues|they all|the team|the whole team|the lads) (?:just )?calls? ${them}|likes to be called|prefers to be called|wants to be called|prefers being called|calls (?:her|him)self|also known as|better known as|known to all as|known to everyone as|known here as) ["“'‘]?(\\p{Ll}{2,12})["”'’]?(?:,? (?:for short|to (?:all|everyone|friends|everybody|the team|us)(?: .{2,16})?|here|by (?:all|everyone|everybody)|not \\p{Ll}{2,14}|never \\p{Ll}{2,14}|please))?$`,
  'iu',
);
const noName = phrasesOf(
  'unknown|none|tbc|tbd|missing|around|here|in|on|at|since|by|among|within|for|and|or|with|train|bike|bus|car|tram|foot|boat|ferry|plane|taxi|cab|tube|metro|rail|book|rules|feel|instinct|the|her|him|his|me|my|us|it|that|this|boss|sir|madam|miss|first|last|name|phone|email|mail|back|anything|everyone|nobody|reliable|difficult|friendly|helpful|strict|nice|kind|title|surname|nothing|whatever|initials|often|late|early|she|he|they',
);

/** Names in small letters, where nothing else can stand: "goes by fliss". */
function smallAliasIn(text: string): string | undefined {
  const found = smallLead.exec(text)?.[1];
  return found === undefined || noName.has(found.toLowerCase()) ? undefined : found[0]?.toUpperCase() + found.slice(1);
}

/** "Prefers Dr Lindqvist not Maja", "prefers dr lindqvist": how to address somebody. */
const addressed =
  /^(?:prefers|likes|wants|use|insists on|call (?:her|him|them)|address (?:her|him|them) as|address as|it's|say)(?: to be (?:called|addressed as))? ((?:dr|prof|professor|mr|mrs|ms|mx|doctor|sister|father|captain)\.? [\p{L}'’-]{2,20}(?: [\p{L}'’-]{2,20})?)(?:,? (?:not|never|rather than|over|instead of) [\p{L}'’ -]{2,24})?$/iu;

function insteadIn(text: string): string | undefined {
  for (const form of instead) {
    const [, called, other] = form.exec(text) ?? [];
    const isName = called !== undefined && !syllabled.test(called);
    const isPart = (other ?? '').toLowerCase().includes((called ?? ' ').toLowerCase());
    const isSaid =
      called?.[0] === other?.[0] || isPart || /^(?:goes|call|(?:prefers |likes |wants )?to be)/u.test(text);
    if (isName && isSaid) return called;
  }
  return undefined;
}

const calledIn = (text: string): string | undefined => {
  const thus = calledThus.map((form) => form.exec(text)?.[1]).find(Boolean);
  return thus !== undefined && /^\p{Lu}/u.test(thus) ? thus : undefined;
};

const notCalled =
  /^(?:please )?(?:don't|do not|never|not to|nobody may|you can't|can't|you must not) (?:ever )?(?:call|calls|say|address|shorten) (?:(?:her|him|them|it)(?: as| to| name to)? )?["“'‘]?(\p{Lu}[\p{L}'’-]{1,18})["”'’]?(?:$|[,;] | (?:ever|please|though|or|in|at|to|when))/u;
/** "Don't call her Trish" is of a name, and of no phone. */
export const isNotCalled = (text: string): boolean => {
  const name = notCalled.exec(text)?.[1];
  return name !== undefined && !notNames.has(name.toLowerCase());
};

/** "Name is just Jo": no more than that. */
const justCalled =
  /^(?:(?:(?:(?:her|his|their|the) )?(?:(?:first|given|short|full|real|everyday|usual) )?(?:name|forename)(?:'s|’s| is|:| =)?|it's|it’s|(?:she|he)(?:'s| is)|(?:(?:likes|prefers|wants|uses|goes by|answers to|say|write|call (?:her|him|them)|known as)(?: to be(?: called)?)?)) (?:just|simply|only|plain|always|plain old|just plain|simply just)|(?:(?:her|his|their) )?(?:(?:first|given) )?name (?:is )?(?:shortened|abbreviated|cut) (?:to|down to)) ["“'‘]?(\p{L}[\p{L}'’-]{1,13})["”'’]?(?:,? (?:not|never|no) (?!too|so|very|yet)\p{L}[\p{L}'’-]{2,18}|,? (?:please|to (?:everyone|all|friends|us)|for short|here|at work))?$/iu;
const plainOnly = /^(?:it'?’?s|(?:she|he)(?:'s| is)|(?:likes|prefers|wants|uses|say|write))\b/iu;
/** What may be said of a name instead of it. */
const ofNames =
  /^(?:unknown|long|short|hard|tough|difficult|easy|common|rare|odd|weird|funny|nice|lovely|pretty|beautiful|wrong|right|misspelt|misspelled|missing|spelt|spelled|pronounced|written|said|like|as|the|an?|my|on|in|as|one|two|there|guess(?:ed|ing)?|changed|new|old|different|double|silent|unusual|confusing|impossible|plain|simple|initials?|surname|family|first|last|middle|known|given|used|visible|hidden|shown|tbc|tbd|awful|perfect|great|english|german|french|welsh|irish|polish|turkish|indian|me|us|you|it|that|this|so|too|such|what|who)$/iu;
/** In small letters only what is said of a name is one: "it's just rain". */
function justIn(text: string): string | undefined {
  const name = justCalled.exec(text)?.[1];
  if (name === undefined || ofNames.test(name) || /(?:ing|ly)$/u.test(name)) return undefined;
  const isSmall = /^\p{Ll}/u.test(name);
  const isNot = /,? (?:not|never) \p{L}/iu.test(text);
  if (plainOnly.test(text) && (isSmall || !isNot)) return undefined;
  return syllabled.test(name) ? undefined : name.charAt(0).toUpperCase() + name.slice(1);
}

/** What somebody is called. */
export function aliasIn(text: string): string | undefined {
  const alias = firstFound(
    [knownAsIn, justIn, (one) => addressed.exec(one)?.[1], nicknameIn, smallAliasIn, insteadIn, calledIn],
    text,
  );
  return alias === undefined || notNames.has(alias.toLowerCase()) ? undefined : alias;
}
