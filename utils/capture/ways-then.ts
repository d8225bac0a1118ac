import { around, hasLength } from './behind';
import { readChannelText } from './channels';
import type { Clause } from './clause';
import { need, tells } from './told';
import type { Reading } from './types';

const begins =
  /^(?:(?:please|best|better|just|so|but|and) )*(?:no|never|not|don't|do not|dont|avoids?|hates|dislikes|doesn't (?:like|want|take|answer)|won't (?:take|answer)|can't (?:take|answer)|without|call|ring|phone|text|message|ping|dm|mail|e-?mail|whatsapp|slack|visit|drop by|come by|pop in)(?= )/u;
const when =
  / (?:before|after|during|while|when|whenever|once|as soon as|between|until|unless|in between|outside|outside of) (?=\p{L})/gu;
/** Where it is denied these are of a time as well: "no pings at mealtimes". */
const at = / (?:at|on|in) (?=\p{L})/gu;
const denies =
  /^(?:(?:please|so|but|and) )*(?:no|never|not|don't|do not|dont|avoids?|hates|dislikes|doesn't|won't|can't|without)\b/u;
/** Hours that others read, what is urgent, and what is of the user. */
const other =
  /\d|\b(?:mornings?|afternoons?|evenings?|nights?|noon|midday|midnight|lunch(?:time)?|work|hours|weekends?|weekdays?|mon|tue|wed|thu|fri|sat|sun|\p{L}{2,8}days?|summer|winter|spring|autumn|time|urgent|urgently|emergenc\p{L}+|necessary|needed|possible|you must|desperate|it|that|then|this|i|i'm|me|my|we|we're|us|our|today|tomorrow|now|later|yesterday|asked|agreed|arranged|announced|planned|booked|scheduled|warning|notice|stressed|busy|overloaded|swamped|person|writing|public|front|general|advance|principle|email|e-mail|mail|chat|slack|teams|phone|call|calls|whatsapp|video|zoom|text|mobile|landline|speaker)\b/u;
/** What comes again and again, and is no one thing that arrives: "once the kids are asleep". */
const ofTheirs =
  /\b(?:she|he|they|she's|he's|they're|her|his|their|kids|children|patients|clients|customers|guests|lessons|classes|meetings|shifts|sessions|rounds|jobs|trips|sites)\b/u;
const mostWords = 6;

/** "Never ring at mealtimes", "text once the kids are asleep": the way holds for then only, and stays in the words of the user. */
export function readWayThen({ plain, spelt }: Clause): Reading | undefined {
  if (!hasLength(plain, 8, 70) || !begins.test(plain)) return undefined;
  const places = [...around(plain, when), ...(denies.test(plain) ? around(plain, at) : [])];
  const found = places.some(({ front, back }) => {
    if (other.test(back) || back.split(' ').length > mostWords || !hasLength(front, 3, 30)) return false;
    const [told, ...more] = readChannelText(front)?.told ?? [];
    const value = told?.kind === 'preference' && more.length === 0 ? told.value : undefined;
    return value?.kind === 'avoid' || (value?.kind === 'channel' && !value.purpose && ofTheirs.test(back));
  });
  return found ? tells(need(spelt)) : undefined;
}
