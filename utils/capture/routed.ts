import { before, behind, holdsAny, phrasesOf } from './behind';
import { channelSigns } from './channel-signs';
import { noJobWords } from './job-words';

/** With whom one asks: "payroll questions go to her", "for visas ask him". */
const goTo =
  /,? (?:all |always |usually )?(?:go|goes|come|comes|should go|belong|belongs) (?:to|through|via|past|with) (?:her|him|them)$/iu;
const goToNamed = / (?:questions|queries|stuff|issues|requests|enquiries) (?:go|goes) to \p{Lu}\p{Ll}{1,14}$/u;
const arrowed = / (?:questions?|queries|stuff|issues|requests|matters|things): (?:her|him|them)$/iu;
const askThem =
  /[,:]? (?:just |please |better |always )?(?:ask|see|go to|talk to|check with|try|turn to|consult) (?:her|him|them)(?: first)?$/iu;
const forWhat =
  /^(?:for|about|on|with|if it's about|anything about|when it comes to|regarding) (?:all |any |anything (?:about |on )?)?/iu;
const sendTo = /^(?:send|take|bring|direct|refer|pass|forward) (?:all |any |your |the )?/iu;
const toThem = / to (?:her|him|them)$/iu;
const herThing =
  /,? (?:is|are) (?:really |all )?(?:her|his|their) (?:thing|things|speciality|specialty|forte|strong suit|strength|strengths|area|field|department|baby|bread and butter|strong point|domain|turf|patch)$/iu;
const person = / (?:person|guru|wizard|whiz|whizz|expert|genius|champion|brain|oracle|geek|nerd|ninja|hero)$/iu;
const theirs = /^(?:is )?(?:the |our |team's )/iu;
const nouns =
  / (?:questions?|queries|stuff|things|matters|issues|problems|topics|requests|cases|enquiries|complaints|related questions)$/iu;
/** These are about how or how soon, and no field of knowledge. */
const noField = phrasesOf(
  `urgent|urgently|everything|anything|all|quick|long|short|other|others|small|big|important|private|personal|non-urgent|mails|emails
  calls|messages|requests|first|later|today|tomorrow|it|that|this|these|those|thing|things|stuff|what|who|where|when|if|her|him|them
  complaints|thanks|feedback|praise|nobody|everyone|everybody|he|she|they|we|i|kids|time|money|emergencies|right|wrong|go-to|go to|contact`,
);
/** "The report goes to him" is of one thing that is sent. */
const ofOne = /^(?:the|this|that|my|our|her|his|their|an?|all the|your) /iu;
const mostWords = 5;

const asField = (text: string | undefined): string | undefined => {
  const field = text?.replace(nouns, '').replace(/^(?:the|all|any|our) /iu, '');
  if (field === undefined || field.length < 2 || field.split(' ').length > mostWords) return undefined;
  const [first = ''] = field.toLowerCase().split(' ');
  const isOther = noField.has(first) || noJobWords.has(first) || holdsAny(field.split(' ')[0] ?? '', noField);
  return isOther || channelSigns(field.toLowerCase()) !== undefined ? undefined : field;
};

/** What others go to somebody for. */
export function routedTo(text: string): string | undefined {
  if (text.length > 90) return undefined;
  const asked = before(askThem, text, 5, 60);
  const named = behind(theirs, before(person, text, 4, 44) ?? '', 2, 40);
  const found =
    (ofOne.test(text) ? undefined : before(goTo, text, 3, 60)) ??
    before(goToNamed, text, 3, 60) ??
    before(arrowed, text, 3, 60) ??
    (asked === undefined ? undefined : behind(forWhat, asked, 2, 60)) ??
    before(toThem, behind(sendTo, text, 6, 70) ?? '', 3, 60) ??
    before(herThing, text, 2, 50) ??
    named;
  return asField(found);
}
