import { phrasesOf } from './behind';
import type { Clause } from './clause';
import { preference, tells } from './told';
import type { Reading, Told } from './types';
import { enough } from './ways-enough';

/** What is heard: a thank-you, or what could be better. */
const thanking = phrasesOf(
  `thank|thanks|thanked|thanking|praise|praised|acknowledged|acknowledgement|acknowledgment|recognised|recognized|recognition|credit|credited|applause|applauded
  kudos|compliment|compliments|shout-out|shout-outs|shoutout|shoutouts|ta|celebrated|thank-you|thank-yous|appreciation|cheered|clapped`,
);
const judging = phrasesOf(
  `feedback|criticism|critique|criticised|criticized|corrected|correction|corrections|comments|remarks|notes|review|reviews|improvements`,
);
const wanting = phrasesOf(
  'likes|like|loves|prefers|preferred|prefer|wants|enjoys|appreciates|wishes|happy|glad|best|better|to|be|being|get|gets|getting|hear|hears|receive|receives|given|give|have|has',
);
const openly = phrasesOf(
  'public|publicly|front|team|group|everyone|everybody|others|people|meeting|meetings|channel|openly|assembly|room|crowd|stage|loudly',
);
const quietly = phrasesOf(
  'private|privately|quiet|quietly|alone|discreetly|personally|one-to-one|one-on-one|1:1|behind|doors',
);
const writing = phrasesOf('writing|written|margins|margin|paper|email|e-mail|mail|document|doc|docs|comments|text');
const facing = phrasesOf('person|face|face-to-face|verbally|spoken|coffee|live|eye');
const gifts = phrasesOf(
  'card|cards|note|notes|letter|letters|handwritten|flowers|cake|chocolate|chocolates|gift|email|e-mail|mail|paper|postcard|message|line|word|ta',
);
const mails = phrasesOf('mail|email|e-mail');
const refusing = phrasesOf("not|never|no|don't|doesn't|hates|dislikes|without|avoid|rather than|instead");
const filling = phrasesOf(
  `a|an|the|in|on|of|by|with|for|her|him|them|his|their|whole|entire|full|big|small|short|simple|little|warm|please|only|just|at|and|or|is|are|ok|fine|enough
  plenty|you|via|over|than|rather|more|most|way|one|first|any|all|some|closed|as|do|does|it|always|then|after|before|show|proper|nice|good|kind|own`,
);
const known = [thanking, judging, wanting, openly, quietly, writing, facing, gifts, refusing, filling];
const mostWords = 14;

interface Heard {
  isOpen: boolean;
  isQuiet: boolean;
  isWritten: boolean;
  isFacing: boolean;
  isGift: boolean;
  isMail: boolean;
  /** A way that is told against: it is no part of how. */
  isMixed: boolean;
}

/** What the words say of how; what stands behind "not" says the other thing. */
function heardIn(words: readonly string[]): Heard {
  const turn = words.findIndex((word) => refusing.has(word));
  const [said, denied] = turn < 0 ? [words, []] : [words.slice(0, turn), words.slice(turn)];
  const isSaid = (some: ReadonlySet<string>) => said.some((word) => some.has(word));
  const isDenied = (some: ReadonlySet<string>) => denied.some((word) => some.has(word));
  return {
    isOpen: isSaid(openly) || isDenied(quietly),
    isQuiet: isSaid(quietly) || isDenied(openly),
    isWritten: isSaid(writing),
    isFacing: isSaid(facing),
    isGift: isSaid(gifts),
    isMail: isSaid(mails),
    isMixed: isDenied(writing) || isDenied(facing),
  };
}

const asked = /^(?:likes|loves|prefers|wants|enjoys|appreciates|to be) (?:an? )?(?:thanked )?/iu;

function thanksOf({ isOpen, isQuiet, isGift, isMail }: Heard, text: string): Reading | undefined {
  const byMail: Told[] = isMail ? [preference({ kind: 'channel', channel: 'mail', purpose: 'thanks' })] : [];
  if (isOpen !== isQuiet)
    return tells(preference({ kind: 'thanks', how: isOpen ? 'in-public' : 'in-private', text: '' }), ...byMail);
  return isGift && !isOpen ? tells(preference({ kind: 'thanks', text: text.replace(asked, '') })) : undefined;
}

function feedbackOf({ isOpen, isQuiet, isWritten, isFacing, isMixed }: Heard): Reading | undefined {
  if (isMixed) return undefined;
  if (isWritten !== isFacing && !isOpen)
    return tells(preference({ kind: 'feedback', how: isWritten ? 'in-writing' : 'in-person', text: '' }));
  return isQuiet && !isOpen && !isWritten ? tells(preference({ kind: 'feedback', text: 'in private' })) : undefined;
}

/** Behind a wish, or a noun at the beginning, so that what was done once is none: "thanked her in public". */
const isWish = (words: readonly string[]) =>
  wanting.has(words[0] ?? '') || refusing.has(words[0] ?? '') || !/ed$/u.test(words.join(' ').split(' ', 1)[0] ?? '');
/** "Send the feedback by mail" is something to do. */
const isToDo = /^(?:send|thank|write|give|email|mail|do|put|has|have|get|got|gets) /u;

/** How somebody likes to be thanked or told, where every word is one that such a wish is made of. */
export function readWishBag({ plain, spelt }: Clause): Reading | undefined {
  const words = plain.replace(/[,;:]/gu, '').split(' ');
  // "No public thanks, a mail is enough" is two wishes.
  if (plain.includes(', ') && enough.test(plain)) return undefined;
  if (words.length < 2 || words.length > mostWords || isToDo.test(plain) || !isWish(words)) return undefined;
  if (!words.every((word) => known.some((some) => some.has(word)))) return undefined;
  const isThanks = words.some((word) => thanking.has(word));
  const isFeedback = words.some((word) => judging.has(word) && word !== 'notes') || /^give notes/u.test(plain);
  if (isThanks === isFeedback) return undefined;
  return isThanks ? thanksOf(heardIn(words), spelt) : feedbackOf(heardIn(words));
}
