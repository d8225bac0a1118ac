import { around, before, behind, hasLength } from './behind';
import { isOfCamera, thanked } from './camera';
import { channelSign } from './channel-signs';
import { readChannelText } from './channels';
import type { Clause } from './clause';
import { channel, need, tells } from './told';
import type { Reading } from './types';
import { matters, ofHome, whoever } from './way-matters';
import { isOtherWay } from './ways-beyond';
import { enough } from './ways-enough';

const doubt =
  /\?|\b(?:maybe|perhaps|possibly|probably|might|not sure|i think|i guess|used to|no longer|any ?more|unsure|wonder|ask if|yesterday|ago|last (?:week|month|year|time))\b/u;
/** What somebody does or is asked, and how they are under pressure: others read it. */
const ofTheirs =
  /^(?:doesn't|does not|most people|everyone|everybody|people|we all|they all|colleagues) |\bwhen(?:ever)? (?:(?:she|he|they)(?:'s|'re| is| are)? )?(?:stressed|busy|swamped|overloaded|under pressure|nervous|angry|upset|rushed|tired|overwhelmed|anxious)$/u;
/** What somebody has or does, and no way to reach them: "has a call for the launch", "texts when bored". */
const ownDoing =
  /^(?:has|have|had|got|gets|on|in|at|takes|does|is|was|being|always|often|usually|emails|mails|calls|texts|pings|chats|messages|rings|phones|uses)\b(?![- ](?:person|chat|mail|slack|teams|writing|the phone)\b)/u;
const mostWords = 9;

const inWriting = /^(?:only |always |best )?in writing(?: only| please)?$/u;

/** A way that is told by itself: for which purpose, or not, is told beside it. */
function isWay(text: string): boolean {
  if (!hasLength(text, 2, 40) || ownDoing.test(text)) return false;
  if (isOtherWay(text) || isOtherWay(`by ${text}`) || inWriting.test(text)) return true;
  const [told, ...more] = readChannelText(text)?.told ?? [];
  const value = told?.kind === 'preference' && more.length === 0 ? told.value : undefined;
  return (value?.kind === 'channel' && !value.purpose) || value?.kind === 'avoid';
}

const holdsWay = (text: string): boolean =>
  text.split(/[ ,:]+/u).some((word) => /^[mckp]$/u.test(channelSign(word) ?? ''));

const everyWord = (text: string): boolean => {
  const words = text.split(/ (?:and |or |& )?/u);
  const isWhoever = whoever.has((words.at(-1) ?? '').replace(/s$/u, ''));
  return (
    !isWhoever && words.length <= 5 && words.every((word) => matters.has(word) || matters.has(word.replace(/s$/u, '')))
  );
};
const wide =
  /^(?:(?:anything|everything|something|whatever|all things|all|any) |(?:things?|stuff|topics?|matters?|questions?|news|requests?|issues?|points?) (?:that|which) )/u;

/** "Sign-offs", "anything with a price on it": what work is about. */
function isMatter(text: string): boolean {
  if (!hasLength(text, 2, 60) || ofHome.test(text) || text.split(' ').length > mostWords) return false;
  if (everyWord(text)) return true;
  return behind(wide, text, 3, 50) !== undefined && !holdsWay(text);
}

const ofUser = /\b(?:i|me|my|mine|we|us|our)\b/u;
const whereUserIs =
  /^(?:i'm|im|i am|you're|you are|we're|we are|both) (?:in|at|around|there|here|near|both|on site|on-site|remote)\b/u;
/** "When the parcel comes" is once, and no rule. */
const once =
  /\b(?:arrives?|comes?|lands?|is (?:ready|done|back|here|finished|over)|gets? here|finish(?:es)?|today|tomorrow|tonight|this (?:week|month)|next (?:week|month)|mon(?:day)?|tues?(?:day)?|wednesday|thursday|friday)\b/u;

/** "If the client is involved": when it is so. */
function isCase(text: string): boolean {
  if (!hasLength(text, 3, 60) || text.split(' ').length > mostWords) return false;
  if (whereUserIs.test(text)) return true;
  return !holdsWay(text) && !(ofUser.test(text) || once.test(text) || ofHome.test(text));
}

const forIt = /(?: |, )(?:but |only |just |best |always )?for (?=\S)/gu;
const ifSo = /(?: |, )(?:but |only |just |ok )?(?:if|when|whenever|unless|in case|as long as|provided) (?=\S)/gu;
const ahead = /^(?:(?:only )?(?:for|on|about|regarding|concerning|re|with|in) (?=\S))/u;
const aheadIf =
  /^(?:only )?(?:if|when|whenever|unless|in case|during|while|on the|on(?= (?:home|office|remote|site|travel|shift|course|training|clinic|court|market|exam|match|late|night|early|busy|bad|wfh)\b)|in (?:the )?(?=office\b|field\b|shop\b|lab\b|workshop\b)|at|out of|outside|after(?= (?:hours|work))) (?=\S)/u;
const fallback =
  /^(?:in a pinch|at a push|at a pinch|if need be|if needed|if necessary|if all else fails|when all else fails|if nothing else works|failing that|as a fallback|as a backup|as backup|as plan b|plan b|if desperate|when desperate|if in doubt|when in doubt|if unsure|if stuck|when stuck|worst case|in a rush|in a hurry|if in a rush|if in a hurry|when in a rush|when in a hurry|if rushed|when rushed|if late|when late|if running late|when running late)[,:]? (?=\S)/u;
const atLast =
  /,? (?:in a pinch|at a push|at a pinch|if need be|if needed|if necessary|if all else fails|when all else fails|as a fallback|as a backup|if in doubt|when in doubt|if stuck|if you (?:really |absolutely |simply )?(?:must|have to|need to|can't avoid it|cannot avoid it)|if (?:it )?(?:really )?(?:must be|has to be|can't be helped|cannot be helped)|if (?:it's )?unavoidable|if there(?:'s| is) no other way|if there(?:'s| is) no way (?:a)?round it|as (?:a |the )?(?:second best|next best|runner-up|second choice)|at worst|worst case)$/u;
const through =
  /(?:: | [-–] | )(?=(?:only |always |best |preferably )?(?:by|via|in|on|over|through|per|face|at|to) )|: | [-–] /gu;

const byIf = (text: string): boolean =>
  around(text, ifSo).some(({ front, back }) => isWay(front.replace(/,$/u, '')) && isCase(back));
const byFor = (text: string): boolean =>
  around(text, forIt).some(({ front, back }) => isWay(front.replace(/,$/u, '')) && isMatter(back));

const fits = (text: string, isFirst: (part: string) => boolean): boolean => {
  const words = text.split(' ');
  return words.some((_, at) => {
    const front = words.slice(0, at).join(' ').replace(/[,:]$/u, '');
    return at > 0 && isFirst(front) && isWay(words.slice(at).join(' '));
  });
};

/** "For sign-offs by mail", "if the client asks, call": each place where the one may end and the other begin is tried. */
function isAhead(text: string): boolean {
  const [what, when] = [behind(ahead, text, 6, 90), behind(aheadIf, text, 6, 90)];
  return (what !== undefined && fits(what, isMatter)) || (when !== undefined && fits(when, isCase));
}

/** "Ring ext 212": which number is worth to be kept. */
const extension = /\b(?:ext|extn|extension)\.? ?\d{3,6}\b/u;
/** "Nothing confidential over chat". */
const none = /^(?:(?:please )?(?:no|nothing|never|not|never any|don't (?:send|put|discuss|share)) )/u;
const isNamed = (text: string): boolean =>
  around(text, through).some(({ front, back }) => isMatter(front.replace(none, '')) && isWay(back));
const isFallback = (text: string): boolean => {
  const back = behind(fallback, text, 3, 50) ?? (atLast.test(text) ? text.replace(atLast, '') : undefined);
  return back !== undefined && isWay(back);
};

const stepFirst =
  /^(?:always )?(?:msg|message|text|ping|dm|mail|email|write|warn|ask) (?:(?:her|him|them) )?first,? (?:and )?then (?=\S)/u;
/** "Message first, then call", "first by mail, then by phone". */
const inTurn = /,? (?:and )?(?:only )?then (?=\S)/gu;
const firstOf = /^(?:always )?(?:first|1st)(?: try)? | first$/u;
const isInSteps = (text: string): boolean => {
  if (
    around(text, inTurn).some(
      ({ front, back }) => firstOf.test(front) && isWay(front.replace(firstOf, '')) && isWay(back),
    )
  )
    return true;
  const back = behind(stepFirst, text, 3, 40);
  return back !== undefined && isWay(back);
};

const habit = /\balways\b/iu;
const wanting = /^(?:likes?|wants?|prefers?|loves|rather) /iu;

const shapes =
  /\b(?:lines?|liners?|summary|message|note|word|heads-?up|ping|text|mail|email|e-mail|call|update|nod)\b/u;
/** "A two-line summary is enough". */
const isEnough = (text: string): boolean => {
  const front = before(enough, text, 4, 40);
  return front !== undefined && /^(?:an?|one|two|just|the) /u.test(front) && (shapes.test(front) || isWay(front));
};

/** What a way is for that is no purpose of ours stays in the words of the user, way and all. */
export function readWayFor({ plain, spelt }: Clause): Reading | undefined {
  if (!hasLength(plain, 6, 110) || doubt.test(plain) || ofTheirs.test(plain)) return undefined;
  if (extension.test(plain) && isWay(plain.replace(extension, 'phone'))) return tells(channel('call'), need(spelt));
  if (isOfCamera(plain) && !habit.test(spelt)) return tells(need(spelt.replace(wanting, '').replace(thanked, '')));
  if (isOtherWay(plain)) return tells(need(spelt));
  const isFor = [isNamed, byFor, byIf, isAhead, isFallback, isInSteps, isEnough].some((form) => form(plain));
  return isFor ? tells(need(spelt)) : undefined;
}
