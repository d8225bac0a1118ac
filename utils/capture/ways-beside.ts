import type { HoursBlock, PreferenceValue } from '@/utils/people/types';
import { readChannelText } from './channels';
import { ofOneSort, withSortsApart } from './one-channel';
import type { Read } from './prose';
import { need, preference } from './told';
import type { Told } from './types';
import { enough } from './ways-enough';

type Wish = 'feedback' | 'thanks';
type Way = Extract<PreferenceValue, { kind: 'channel' | 'avoid' }>;

const wordsOf = (text: string, { start, end }: Read): string => text.slice(start, end).trim().toLowerCase();
const valuesIn = ({ readings }: Read): PreferenceValue[] =>
  readings.flatMap(({ told = [] }) => told.flatMap((one) => (one.kind === 'preference' ? [one.value] : [])));
const isAsked = ({ readings }: Read): boolean => readings.some(({ ask }) => ask !== undefined);

/** The one way that words name, whatever else they say. */
function wayIn(text: string): Way['channel'] | undefined {
  const [told, ...more] = readChannelText(text)?.told ?? [];
  const value = told?.kind === 'preference' && more.length === 0 ? told.value : undefined;
  return value?.kind === 'channel' && !value.purpose ? value.channel : undefined;
}

/** What a wish before it is of: "wants it straight" says how to tell what could be better. */
function wishOf(read: Read): Wish | undefined {
  for (const value of valuesIn(read)) {
    if (value.kind === 'feedback' || value.kind === 'thanks') return value.kind;
    if (value.kind === 'channel' && (value.purpose === 'feedback' || value.purpose === 'thanks')) return value.purpose;
  }
  return undefined;
}

/** "Preferably by phone", "and by mail": no statement of its own. */
const hanging =
  /^(?:and |but |or |then )?(?:(?:kindly|preferably|ideally|best|rather|please|if possible|also|always|only|just|mostly|private(?:ly)?|quietly) ){0,3}(?:by|via|in|on|over|through|per|face|with) /u;
const instead =
  /^(?:dm|text|message|e-?mail|mail|ping|slack|call|ring|phone) (?:her|him|them)(?: instead| a (?:thx|thanks|thank[- ]you))?$/u;
const polite = /^(?:and |but |or )|,? (?:if possible|please|pls|where possible|if you can|instead|first)$/gu;
const unsaid =
  /^(?:and |but |or )?(?:never|not|no|but not|rather not|don't|nothing) (?:in|by|via|on|over|through|at) /u;

function toldFor(wish: Wish, words: string): Told | undefined {
  const isHanging = hanging.test(words);
  if (!isHanging && !enough.test(words) && !instead.test(words)) return undefined;
  const way = wayIn(words.replace(polite, '').replace(enough, ''));
  return way && preference({ kind: 'channel', channel: way, purpose: wish });
}

/** "Feedback in person, never by chat": of the wish that stands before it. */
function withAdded(before: Read, words: string): Read {
  const readings = before.readings.map((reading) => ({
    ...reading,
    told: (reading.told ?? []).map((one): Told => {
      if (one.kind !== 'preference' || (one.value.kind !== 'feedback' && one.value.kind !== 'thanks')) return one;
      return preference({ ...one.value, text: [one.value.text, words].filter(Boolean).join(', ') });
    }),
  }));
  return { ...before, readings };
}

/** By which way a word of thanks comes is left open. */
const token = /\b(?:message|note|word|line|card|nod|smile|thanks|thank[- ]you|letter|one-liner)\b/u;
const hasText = (read: Read): boolean => valuesIn(read).some(({ kind }) => kind === 'feedback' || kind === 'thanks');

/** A piece that goes on with the wish before it: for what the way is that it names. */
function ofWish(text: string, before: Read, read: Read): Read[] | undefined {
  const wish = wishOf(before);
  const words = wordsOf(text, read);
  const isEnough = enough.test(words);
  const isOther = valuesIn(read).some(
    ({ kind }) => kind !== 'channel' && kind !== 'avoid' && !(isEnough && kind === 'need'),
  );
  if (!wish || isOther || valuesIn(read).some((value) => value.kind === 'channel' && value.purpose !== undefined))
    return undefined;
  if (unsaid.test(words) && read.joint !== 'stop') {
    const kept = words.replace(/^(?:and|but|or) /u, '');
    if (hasText(before)) return [{ ...withAdded(before, kept), end: read.end }];
    return [before, { ...read, readings: [{ told: [preference({ kind: wish, text: kept })] }] }];
  }
  if (isEnough && wish === 'thanks' && token.test(words) && hasText(before))
    return [{ ...withAdded(before, words), end: read.end }];
  const told = toldFor(wish, words);
  return told && [before, { ...read, readings: [{ told: [told] }] }];
}

const mostBetween = 5;
const isAside = (read: Read): boolean => !isAsked(read) && valuesIn(read).every(({ kind }) => kind === 'need');

/** "Direct feedback, same day, by phone": what stands between says nothing of a way. */
function ofEarlier(text: string, out: readonly Read[], read: Read): Read[] | undefined {
  const [wish, between] = out.slice(-2);
  const isBetween =
    wish && between && isAside(between) && between.joint !== 'stop' && read.joint !== 'stop' && !isAsked(wish);
  if (!isBetween || wordsOf(text, between).split(' ').length > mostBetween || unsaid.test(wordsOf(text, read)))
    return undefined;
  const found = ofWish(text, wish, read)?.at(-1);
  return found && [between, found];
}

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

/** "On Teams until 12, by mobile afterwards": hours that are told by those before them. */
function ofHours(text: string, before: Read, read: Read): Read | undefined {
  const [timed] = valuesIn(before).filter(
    (value): value is Way => (value.kind === 'channel' || value.kind === 'avoid') && value.blocks !== undefined,
  );
  const words = wordsOf(text, read).replace(/ (?:please|pls)$/u, '');
  const form = timed && [later, earlier, atOthers].find((one) => one.test(words));
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

/** Ways that are told by what stands before them, each as what it is. */
export function withWaysBeside(text: string, reads: readonly Read[]): Read[] {
  const out: Read[] = [];
  for (const read of reads) {
    const before = out.at(-1);
    const wished = before && !isAsked(before) ? (ofWish(text, before, read) ?? ofEarlier(text, out, read)) : undefined;
    if (wished) out.splice(-1, 1, ...wished);
    else
      out.push(
        (before &&
          (notBeside(text, before, read) ??
            atSame(text, before, read) ??
            atAnyTime(text, before, read) ??
            ofHours(text, before, read))) ??
          read,
      );
  }
  return withSortsApart(
    text,
    out.map((read) => ofOneSort(text, read)),
  );
}

const noWay =
  /^(?:please )?(?:no|avoid|never|hates|don't do|doesn't do|won't do) (?:\S+ )?(?:video|videos|zoom|zooms|voicemails?|facetime|video calls|voice notes|voice messages)(?: please| pls)?$/u;

/** Ways that are wished for in so many words: within prose too they say what they say. */
export const isFirmWay = (text: string, read: Read): boolean =>
  read.readings.length > 0 &&
  read.joint !== 'but' &&
  read.joint !== 'and' &&
  read.readings.every(({ bare, ask, allows }) => !bare && !ask && !allows) &&
  valuesIn(read).length > 0 &&
  valuesIn(read).every(
    ({ kind }) => kind === 'channel' || kind === 'avoid' || (kind === 'need' && noWay.test(wordsOf(text, read))),
  );
