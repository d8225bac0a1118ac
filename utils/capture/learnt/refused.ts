import { endsInPity } from '@/utils/capture/pity';
import { zonesOfPlace } from '@/utils/capture/places';
import { isOfWork } from '@/utils/capture/shared';
import { isOfMany } from '@/utils/capture/titles';

/** What happened to a thing or a post says nothing of a firm, nor how people met: "took over from Tobias". */
const happened =
  /^(?:has |have |had |was |just |only |recently |finally )*(?:took|takes|taken|taking|inherited|inherits|got|gets|getting|has|had|heard|hears|borrowed|bought|buys|received|receives|sent|sends|gave|gives|told|tells|knows|learned|learnt|picked up|collected|copied|accepted|left|lost|won|returned|quoted|stole|hands?|handed)\b(?! (?:to know|talking|chatting|introduced|a (?:new )?job|hired))/iu;
const person =
  /^(?:the )?(?:mr|mrs|ms|mx|miss|dr|prof|sir|madam|uncle|aunt|she|he|they|it|its|it's|that|this|i|we|you)\b/iu;
/** "With Anna Berg". */
const withPerson = /^(?:with|from) \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u;
/** "His name is Tom": how it is written. */
const nameIs =
  /^(?:(?:her|his|their|the) )?(?:first |last |full )?(?:name|surname) is (?:just |only |simply )?\p{L}\p{Ll}+$/iu;
/** "Her name is on the door": where it stands, and no wish. */
const ofName =
  /^(?:(?:her|his|their|the) )?(?:(?:first|last|full) )?(?:name|surname) (?:is|was) (?:just |only |simply )?(?!to be|not to be|always to|spelt|spelled)\p{L}/iu;
/** "Surname Berg": how it is written. */
const surname = /^(?:(?:first|last|family|full) name|surname) \p{Lu}\S*$/iu;
const inContact = /^(?:in )?contact with\b/iu;
const room = /\b(?:shop|plant|office|site|branch|warehouse|floor|building|store|canteen|side)$/iu;
const pronoun = /\b(?:she|he|they|it's|its|i|we|you)\b/iu;
const supplies = /\b(?:supply|supplies|supplier|suppliers|vendor|we are their|we're their)\b/iu;
/** "Interviewed with us twice before she got the offer": how they came, which is nothing of the user. */
const applied =
  /^(?:(?:was|were|got|has|had|been) )*(?:interviewed (?!(?:me|us|her|him|them)\b)|applied|auditioned|shortlisted|turned (?:us|the offer|it) down|rejected)\b/iu;
/** "Ask her anything there": of what was said before. */
const askedOfIt =
  /^(?:(?:so|just|please|always|you can) )*ask (?:(?:her|him|them) )?(?:anything|everything|whatever|all|away)?(?: you (?:like|want|need))? ?(?:there|here|then|on (?:that|it|this)|about (?:that|it|this|them|those)|in that|around that)?$/iu;
/** "Late, ask him". */
const atTime =
  /^(?:late|later|early|earlier|today|tomorrow|then|now|first),? (?:ask|call|see|tell) (?:her|him|them)$/iu;
/** "Reads chat messages within minutes": how they are reached, and no skill. */
const answers =
  /^(?:(?:she|he|they) )?(?:always |usually |often |mostly )?(?:reads|answers|replies|responds|reacts|checks|sees|picks up)\b/iu;
/** "Likes to read them quietly": of what was named before. */
const ofBefore = /\b(?:them|it|this|that|those|these)\b/iu;
/** "Like, sacred". */
const stressed = /^like,? (?!me\b|us\b|mine\b|myself\b|i\b)/iu;
/** "My line manager's deputy" is none of the user's own. */
const ofTheirs =
  /\b(?:manager|boss|lead|supervisor|director|chief|head|colleague|customer|client)['’]s (?!(?:\p{L}+ )?(?:manager|boss|lead|supervisor|director|chief|head|buyer)\b)/iu;
/** Words without which nobody is told to be one. */
const roleWords: Readonly<Record<string, RegExp>> = {
  'role-hr': /\b(?:hr|hrbp|human|people|personnel|payroll|recruit\p{L}*|hiring|talent|staffing)\b/iu,
  'role-customer':
    /\b(?:customers?|clients?|accounts?|buy\p{L}*|purchas\p{L}*|orders?|rents?|leases?|subscri\p{L}*|pays)\b/iu,
  'role-manager':
    /\b(?:manag\p{L}*|boss\p{L}*|report\p{L}*|leads?|leader|supervis\p{L}*|chief|head|superior|answers?|approves?|signs?|appraisal\p{L}*|reviews?|charge|team)\b/iu,
};

/** "I do his expenses": what the user does. */
const userDoes = /^i (?:do|send|give|bring|make|write|forward|book|order|pay|owe|fill in|print|collect) /iu;
/** "We have been their customer for years": what the user is to them. */
const userIs =
  /\b(?:we|i)(?:['’](?:ve|re|m))? (?:(?:have|are|am|were|was|been|long|always|also|still) )*(?:an? |one of )?(?:their|her|his|theirs)\b.{0,20}\b(?:customer|client|buyer)s?\b/iu;
const isNoRole = (kind: string, spelt: string): boolean =>
  ofTheirs.test(spelt) ||
  userIs.test(spelt) ||
  userDoes.test(spelt) ||
  roleWords[kind]?.test(spelt) === false ||
  (kind === 'role-customer' && supplies.test(spelt));

/** "Works for the head office": whose money it is, and no aim. */
const employed = /^(?:(?:she|he|they) )?(?:is )?(?:works?|working|employed|paid|hired) (?:for|at|with|by|in) /iu;

/** "On a language course": where somebody is for now. */
const attending =
  /^(?:(?:is|currently|now|still) )*(?:on|at|in) (?:an? |the |her |his )?(?:\p{L}+ ){0,2}(?:course|training|workshop|conference|seminar|retreat|trip)$/iu;

/** "The one for data protection is she". */
const pointsAt = /\b(?:is|was) (?:she|he|they)$/iu;

/** Whether a kind cannot be meant, however likely a model takes it to be. */
export function isRefused(kind: string, text: string, spelt: string): boolean {
  if (kind.startsWith('role-')) return isNoRole(kind, spelt);
  switch (kind) {
    case 'company':
      return (
        happened.test(spelt) ||
        person.test(text) ||
        withPerson.test(spelt) ||
        room.test(text) ||
        zonesOfPlace(text).length > 0
      );
    case 'howMet':
      return happened.test(spelt) || supplies.test(spelt) || applied.test(spelt);
    case 'goals':
      return employed.test(spelt) || attending.test(spelt);
    case 'askedOfThem':
      return applied.test(spelt);
    case 'strengths':
      return askedOfIt.test(spelt) || atTime.test(spelt) || answers.test(spelt);
    case 'commonGround':
      return isOfWork(text) || ofBefore.test(text) || supplies.test(spelt) || stressed.test(spelt) || endsInPity(spelt);
    case 'sayIt':
      return nameIs.test(spelt) || surname.test(spelt);
    case 'need':
      return ofName.test(spelt);
    case 'pronouns':
      return pointsAt.test(spelt);
    case 'title':
      return pronoun.test(text) || withPerson.test(spelt) || isOfMany(text.toLowerCase());
    case 'team':
      return (
        pronoun.test(text) ||
        inContact.test(spelt) ||
        withPerson.test(spelt) ||
        zonesOfPlace(text.replace(/^(?:the|our) /iu, '')).length > 0
      );
    default:
      return false;
  }
}
