import type { HoursBlock } from '@/utils/people/types';
import type { Read } from './prose';
import { isAsked, valuesIn, type Way, wayIn, wordsOf } from './read-ways';
import { need, preference } from './told';

const later =
  /^(?:and |but )?(?:then|after that|afterwards|after|later|thereafter|from then on|beyond that|past that)[,:]? (?=\S)| (?:afterwards|after that|after|later|thereafter|from then on|beyond)$/u;
const earlier =
  /^(?:and |but )?(?:before that|before|until then|earlier)[,:]? (?=\S)| (?:before|before that|until then|beforehand|earlier)$/u;
const atOthers =
  /^(?:and |but )?(?:(?:for )?(?:the )?rest of the (?:day|time|week)|(?:at )?(?:all |any )?other times|outside (?:of )?(?:that|those hours|these hours)|else|the rest)[,:]? (?=\S)| (?:(?:for )?the rest of the (?:day|time)|the rest|at (?:all |any )?other times|outside (?:of )?that)$/u;

const thenToo =
  /^(?:and |but )?(?:then|(?:at |during |in )?that time|in that time|meanwhile),? (?=\S)| (?:then|(?:at |during |in )?that time|meanwhile|in between|during that)$/u;

/** "Call, also at night". */
const whenever =
  /^(?:(?:and|but|yes),? )?(?:(?:also|even|including) (?:(?:at|in|on|over|during|after) )?(?:the )?(?:nights?|evenings?|mornings?|weekends?|holidays?|vacations?|leave|sundays?|saturdays?|late|hours)|day (?:and|or) night|at any (?:time|hour)|any ?time|whatever the (?:time|hour)|no matter (?:when|what time|how late|the hour)|(?:a)?round the clock)$/u;

/** When a way is right that is so at any time: kept in the words of the user, way and all. */
function atAnyTime(text: string, before: Read, read: Read): Read | undefined {
  const isWay = valuesIn(before).some(({ kind }) => kind === 'channel');
  if (!isWay || isAsked(before) || !whenever.test(wordsOf(text, read))) return undefined;
  const whole = text.slice(before.start, read.end).trim();
  return { ...read, readings: [{ told: [need(whole)] }] };
}

const midnight = '00:00';

/** What comes behind or before hours: "until 12" is followed by the rest of the day. */
function besides(way: Way, isLater: boolean): HoursBlock[] {
  const blocks = way.blocks ?? [];
  // Where the others are left alone, those are the hours meant.
  if (way.kind === 'avoid') return blocks.filter(({ start, end }) => (isLater ? end : start) === midnight);
  return blocks.flatMap(({ days, start, end }) => {
    const [from, to] = isLater ? [end, midnight] : [midnight, start];
    return from === to ? [] : [{ days: [...days], start: from, end: to }];
  });
}

/** "No calls 9 to 12, chat is ok that time": at the hours before it. */
function atSame(text: string, before: Read, read: Read): Read | undefined {
  const words = wordsOf(text, read).replace(/^(?:and|but|so) | (?:please|pls)$/gu, '');
  const hours = valuesIn(before).find((value) => /^(?:focus-hours|avoid)$/u.test(value.kind) && 'blocks' in value);
  const blocks = hours && 'blocks' in hours ? hours.blocks : undefined;
  const channel = blocks && thenToo.test(words) ? wayIn(words.replace(thenToo, '')) : undefined;
  return (
    channel && {
      ...read,
      readings: [{ told: [preference({ kind: 'channel', channel, ...(blocks ? { blocks } : {}) })] }],
    }
  );
}

const notThen =
  /^(?:and |but |so )?(?:please )?(?:don't|do not|never|no|not) (.{3,30}) (before|after|afterwards|beforehand)(?: that| then)?(?: please)?$/u;

/** "7 to 3, don't ring after": when the hours before it are over. */
function notBeside(text: string, before: Read, read: Read): Read | undefined {
  const [, words = '', side = ''] = notThen.exec(wordsOf(text, read).replace(/^dont /u, "don't ")) ?? [];
  const hours = valuesIn(before).find(({ kind }) => kind === 'work-hours' || kind === 'best-hours');
  const blocks = hours && 'blocks' in hours ? hours.blocks : undefined;
  const channel = blocks && words !== '' ? wayIn(words) : undefined;
  if (!blocks || !channel) return undefined;
  const told = blocks.map(({ days, start, end }) =>
    side.startsWith('after')
      ? { days: [...days], start: end, end: midnight }
      : { days: [...days], start: midnight, end: start },
  );
  return { ...read, readings: [{ told: [preference({ kind: 'avoid', channel, blocks: told })] }] };
}

const polite = / (?:please|pls)$/u;
const withMe = /(?<=\b(?:chat|ping|text|call|ring|mail|email|message|phone|dm|slack)) me(?=$| )/u;

/** "Leave her alone until 11, afterwards a chat is fine": a way when the hours before it are over, or till they begin. */
function behindHours(before: Read, read: Read, words: string): Read | undefined {
  const hours = isAsked(before)
    ? undefined
    : valuesIn(before).find(({ kind }) => /^(?:focus|work|best)-hours$/u.test(kind));
  const form = [later, earlier].find((one) => one.test(words));
  const channel = form && wayIn(words.replace(form, '').replace(withMe, ''));
  if (!hours || !('blocks' in hours) || !hours.blocks || !channel) return undefined;
  // "9-5, after that only on call" tells of a duty.
  if (hours.kind !== 'focus-hours' && /\bonly\b/u.test(words)) return undefined;
  const blocks = besides({ kind: 'channel', channel, blocks: hours.blocks }, form === later);
  if (blocks.length === 0) return undefined;
  return { ...read, readings: [{ told: [preference({ kind: 'channel', channel, blocks })] }] };
}

/** "On Teams until 12, by mobile afterwards": hours that are told by those before them. */
function ofHours(text: string, before: Read, read: Read): Read | undefined {
  const [timed] = valuesIn(before).filter(
    (value): value is Way => (value.kind === 'channel' || value.kind === 'avoid') && value.blocks !== undefined,
  );
  const words = wordsOf(text, read).replace(polite, '');
  if (!timed) return behindHours(before, read, words);
  const form = [later, earlier, atOthers].find((one) => one.test(words));
  const channel = form && wayIn(words.replace(form, ''));
  if (!timed || !channel) return undefined;
  // "Mobile after 5, desk phone before": both are calls.
  if (channel === timed.channel) return { ...read, readings: [{ told: [need(words)] }] };
  if (form === atOthers) return { ...read, readings: [{ told: [preference({ kind: 'channel', channel })] }] };
  const blocks = besides(timed, form === later);
  return blocks.length === 0
    ? undefined
    : { ...read, readings: [{ told: [preference({ kind: 'channel', channel, blocks })] }] };
}

/** A way at hours that are told by the piece before it. */
export const afterHours = (text: string, before: Read, read: Read): Read | undefined =>
  [notBeside, atSame, atAnyTime, ofHours].reduce<Read | undefined>(
    (found, form) => found ?? form(text, before, read),
    undefined,
  );
