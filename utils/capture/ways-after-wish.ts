import { behind } from './behind';
import type { Read } from './prose';
import { isAsked, valuesIn, wayIn, wordsOf } from './read-ways';
import { preference } from './told';
import type { Told } from './types';
import { enough } from './ways-enough';

type Wish = 'feedback' | 'thanks';

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
  /^(?:(?:(?:and|but|so) )?(?:just|simply|rather|better|instead|only) )?(?:dm|text|message|e-?mail|mail|ping|slack|call|ring|phone) (?:her|him|them)(?: instead| a (?:thx|thanks|thank[- ]you))?$/u;
/** "Thanks cards are naff, just drop her a line by mail." */
const lineBy =
  /^(?:and |but |so )?(?:just|simply|rather|instead|better|best|only|always|please) (?:just |simply )?(?:drop|send|write|shoot|give|leave|ping|say it|say so|tell|do it|put it|thank) (?:(?:her|him|them) )?(?:(?:an? )?(?:(?:quick|short|brief|little|nice|simple|plain|friendly|kind) ){0,2}(?:line|note|word|message|thanks|thank[- ]you) )?(?=(?:by|via|in|on|over|through|per|e-?mails?|an? (?:(?:quick|short|brief|little|nice|simple) )?(?:e-?mail|mail|text|message|dm|chat|ping|call|ring))(?: |$))/u;
/** "Easy with the red pen, one point at a time and in private": how it is told goes on. */
const howTold =
  /^(?:(?:and|but|,) )?(?:only |always |best |just |please )?(?:(?:one|a single|two) (?:thing|point|issue|topic|comment|correction|fault|mistake|bit)s? at a time|point by point|bit by bit|step by step|little by little|in small (?:doses|steps|bites|portions)|in private|privately|in confidence|quietly|gently|kindly|softly|calmly|with (?:kindness|care|tact|examples|reasons|a smile)|never in (?:public|front of \p{L}+(?: \p{L}+)?)|not in (?:public|front of \p{L}+(?: \p{L}+)?)|behind closed doors|one to one|one-to-one|in a quiet (?:moment|corner|room)|not (?:everything|all) at once|praise first|positives? first|the good (?:bits|things|parts) first)(?=$|,? (?:and|but|never|not|only|please) )/u;
const polite =
  /^(?:(?:and|but|or|so|just|simply) ){1,2}|,? (?:if possible|please|pls|where possible|if you can|instead|first)$/gu;
const unsaid =
  /^(?:and |but |or )?(?:never|not|no|but not|rather not|don't|nothing) (?:in|by|via|on|over|through|at) /u;

function toldFor(wish: Wish, words: string): Told | undefined {
  const by = wayIn(behind(lineBy, words) ?? '');
  if (by) return preference({ kind: 'channel', channel: by, purpose: wish });
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

const goesOn = (words: string, read: Read): boolean =>
  howTold.test(words) && !isAsked(read) && valuesIn(read).every(({ kind }) => kind === 'need');

/** A piece that goes on with the wish before it: for what the way is that it names. */
export function ofWish(text: string, before: Read, read: Read): Read[] | undefined {
  const wish = wishOf(before);
  const words = wordsOf(text, read);
  if (wish === 'feedback' && read.joint !== 'stop' && hasText(before) && goesOn(words, read))
    return [{ ...withAdded(before, words.replace(/^(?:and|but) /u, '')), end: read.end }];
  const isEnough = enough.test(words);
  const isOther = valuesIn(read).some(
    ({ kind }) => kind !== 'channel' && kind !== 'avoid' && !(isEnough && kind === 'need'),
  );
  if (!wish || isOther || valuesIn(read).some((value) => value.kind === 'channel' && value.purpose !== undefined))
    return undefined;
  if (unsaid.test(words) && read.joint !== 'stop') {
    const kept = text
      .slice(read.start, read.end)
      .trim()
      .replace(/^(?:and|but|or) /iu, '');
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
export function ofEarlier(text: string, out: readonly Read[], read: Read): Read[] | undefined {
  const [wish, between] = out.slice(-2);
  const isBetween =
    wish && between && isAside(between) && between.joint !== 'stop' && read.joint !== 'stop' && !isAsked(wish);
  if (!isBetween || wordsOf(text, between).split(' ').length > mostBetween || unsaid.test(wordsOf(text, read)))
    return undefined;
  const found = ofWish(text, wish, read)?.at(-1);
  return found && [between, found];
}
