import type { PreferenceValue } from '@/utils/people/types';
import { phrasesOf } from './behind';
import type { Read } from './prose';
import { isConsequence, isTail, isThenToDo, type KeptKind } from './tail-words';
import { preference } from './told';
import type { Reading, Told } from './types';

/** The entries whose words are those of the user, and which one it is. */
function kindOf(told: Told): KeptKind | undefined {
  if (told.kind === 'line') return told.field === 'underPressure' || told.field === 'sayIt' ? told.field : undefined;
  if (told.kind === 'item') return told.field === 'aliases' ? told.field : 'item';
  if (told.kind !== 'preference') return undefined;
  const { kind } = told.value;
  return kind === 'need' || kind === 'feedback' || kind === 'thanks' ? kind : undefined;
}

const textOf = (told: Told): string =>
  'text' in told ? told.text : told.kind === 'preference' && 'text' in told.value ? told.value.text : '';

const mostText = 180;

/** An entry with more words behind its own; a name is kept as it was. */
function withText(told: Told, more: string): Told {
  if (told.kind === 'item') return told.field === 'aliases' ? told : { ...told, text: `${told.text}${more}` };
  const text = textOf(told) === '' ? more.replace(/^[ ,]*(?:(?:but|and|so) )?/u, '') : `${textOf(told)}${more}`;
  if (told.kind === 'line') return { ...told, text };
  return told.kind === 'preference' && 'text' in told.value ? preference({ ...told.value, text }) : told;
}

/** What was told last, where nothing is asked about it. */
function lastTold({ readings }: Read): Told | undefined {
  const reading = readings.at(-1);
  return reading?.ask || reading?.cut ? undefined : reading?.told?.at(-1);
}

const withLast = (readings: readonly Reading[], told: Told): Reading[] =>
  readings.map((one, at) =>
    at < readings.length - 1 ? one : { ...one, told: [...(one.told ?? []).slice(0, -1), told] },
  );

const isWish = (kind: KeptKind | undefined) => kind === 'feedback' || kind === 'thanks';
const isWay = (told: Told) =>
  told.kind === 'preference' && (told.value.kind === 'channel' || told.value.kind === 'avoid') && !told.value.blocks;
const isOfWays = ({ readings }: Read) =>
  readings.length > 0 && readings.every(({ told = [], ask }) => [...told, ...(ask?.answers ?? [])].every(isWay));

const isOfNeeds = ({ readings }: Read) =>
  readings.every(({ told = [], ask }) => !ask && told.every((one) => kindOf(one) === 'need'));
/** "No speeches", "a short line is enough": behind a wish it is about that wish. */
const ofHow =
  /^(?:no|nothing|without|cc|copy|just|simple|simply|short|not|never|tell (?:her|him|them)|say it|give it|keep it|be|direct|straight)\b|\b(?:enough|suffices|will do|plenty|fine|goes a long way|appreciated|welcome)$/iu;
/** "Never by mail" behind a wish is of that wish, whatever it says alone. */
const elliptic = /^(?:but )?(?:never|not|rather|no) (?:in|by|via|on|over|at|per|through|with)\b/iu;
const byWay =
  /^(?:(?:preferably|ideally|best|rather|please|kindly|if possible|always|mostly) )?(?:by|via|over|on|in|per|through) /iu;
const noOffence =
  /^(?:so )?(?:please )?(?:don't|do not|dont|never) (?:take|mean|mind)\b.{0,20}\b(?:personally|to heart|badly|seriously|offen[cs]e)\b/iu;
const thenWay =
  /^(?:then|in that case|at such times)\b|\b(?:then|instead)$|^(?:(?:just|better|please|rather|best) )?(?:call|ring|phone|text|message|ping|mail|visit|see|go (?:and )?see|go (?:over )?to|talk to|speak to) (?:her|him|them)(?: up| first| directly)?$/iu;

/** What a clause behind an entry is to it. */
interface Beside {
  front: Read;
  read: Read;
  /** As they were written, and what stands between them. */
  words: string;
  frontWords: string;
  between: string;
}

/** "Clear instructions, in writing": in which way they come. */
const isWritten = (kind: KeptKind, { readings }: Read, words: string): boolean =>
  kind === 'need' && /^in writing$/iu.test(words) && readings.every(({ ask }) => ask);

const isOpenToWish = (read: Read, words: string): boolean =>
  read.readings.every(({ ask }) => ask?.about === 'meaning') ||
  elliptic.test(words) ||
  (isOfNeeds(read) && ofHow.test(words));

/** Whether a clause is read by nothing else, or only as what it says without the one before it. */
function isOpen(kind: KeptKind, { read, words, between }: Beside): boolean {
  if (read.readings.length === 0) return true;
  if (isWish(kind) && isOpenToWish(read, words)) return true;
  if (isWritten(kind, read, words)) return true;
  if (kind === 'underPressure' && isOfNeeds(read) && (noOffence.test(words) || isThenToDo(words))) return true;
  // "Gets short in mails when busy, so ring him": the way holds for then.
  return kind === 'underPressure' && isOfWays(read) && (/\bso\b/iu.test(between) || thenWay.test(words));
}

function isJoined(kind: KeptKind, { read, words, between }: Beside): boolean {
  if (read.joint === 'start') return false;
  // "Otherwise" ends the clause before it without a sign of its own.
  if (read.joint !== 'stop' || /^,? ?(?:so )?$/iu.test(between)) return true;
  return (
    /^[.;!]\s*$/u.test(between) &&
    (((kind === 'underPressure' || isWish(kind)) && /^(?:not?|never|just|nothing|an?|doesn't)\b/iu.test(words)) ||
      (kind === 'underPressure' && (isThenToDo(words) || thenWay.test(words))))
  );
}

/** Two reads as one, where the second only goes on with the first. */
function joinedOf(beside: Beside, isAnyOn: boolean): Read | undefined {
  const { front, read, words, frontWords, between } = beside;
  const told = lastTold(front);
  const kind = told && kindOf(told);
  if (!told || !kind || !isJoined(kind, beside) || !isOpen(kind, beside)) return undefined;
  const tail = words.replace(/ (?:please|pls)$/iu, '');
  const isThenWay = kind === 'underPressure' && (read.readings.length > 0 || thenWay.test(words));
  const isListed = isAnyOn && read.joint === 'and' && tail.split(' ').length < 4;
  const isThreat = kind === 'need' && /^[ ,]*or else[ ,]*$|^[ ,]*or[ ,]*$/iu.test(between) && isConsequence(tail);
  if (!isThenWay && !isListed && !isThreat && !isTail(kind, frontWords, tail)) return undefined;
  const sign =
    read.joint === 'stop' && !/\bso\b/iu.test(between)
      ? ', '
      : between.replace(/\s+/gu, ' ').replace(/^ ?[(–—-] ?/u, ', ');
  const longer = withText(told, `${sign}${tail}`);
  return textOf(longer).length > mostText
    ? undefined
    : { ...front, end: read.end, readings: withLast(front.readings, longer) };
}

/** "Feedback in person, never in writing": what is added to a way for a wish is a wish. */
function withWish(beside: Beside): Read | undefined {
  const { front, read, words } = beside;
  const told = lastTold(front);
  const purpose = told?.kind === 'preference' && told.value.kind === 'channel' ? told.value.purpose : undefined;
  if (purpose !== 'feedback' && purpose !== 'thanks') return undefined;
  const isFree = read.readings.length === 0 || elliptic.test(words) || (isOfNeeds(read) && ofHow.test(words));
  if (read.joint === 'stop' || !isFree || !isTail(purpose, '', words)) return undefined;
  const text = words.replace(/^then /iu, '');
  return { ...front, end: read.end, readings: [...front.readings, { told: [preference({ kind: purpose, text })] }] };
}

/** "Direct feedback, by phone if possible": the way is that of the wish. */
function withPurpose({ front, read, words }: Beside): Read {
  const wish = wishIn(lastTold(front));
  const [reading, ...more] = read.readings;
  const [told, ...others] = reading?.told ?? [];
  const isPlain = more.length + others.length === 0 && told?.kind === 'preference' && told.value.kind === 'channel';
  if (!isPlain || !wish || !byWay.test(words) || read.joint === 'stop') return read;
  const { value } = told;
  if (value.kind !== 'channel' || value.purpose || value.blocks) return read;
  return { ...read, readings: [{ told: [preference({ ...value, purpose: wish.kind })] }] };
}

const adjectives = phrasesOf(
  `short|brief|clear|concise|crisp|written|structured|precise|detailed|early|regular|honest|direct|specific|concrete|simple|plain|well-prepared|prepared|timely|quick|frequent|tidy|accurate|realistic|formal|polite|small|calm|quiet|weekly|monthly|daily|clean|complete|short ones|firm|fixed|reliable|open|friendly|factual|focused`,
);
/** "Short, structured mails": what stands before a comma is of what was read behind it. */
function withLead({ front, read, frontWords, between }: Beside): Read | undefined {
  const told = read.readings.length === 1 ? lastTold(read) : undefined;
  const kind = told && kindOf(told);
  const isLead = front.readings.length === 0 && adjectives.has(frontWords.toLowerCase()) && /^, ?$/u.test(between);
  if (!told || !isLead || !(kind === 'need' || isWish(kind))) return undefined;
  const first = textOf(told);
  if (first === '' || told.kind !== 'preference' || !('text' in told.value)) return undefined;
  const longer = preference({ ...told.value, text: `${frontWords}, ${first}` });
  return { ...read, start: front.start, joint: front.joint, readings: withLast(read.readings, longer) };
}

type Wish = Extract<PreferenceValue, { kind: 'feedback' | 'thanks' }>;
const wishIn = (told: Told | undefined): Wish | undefined =>
  told?.kind === 'preference' && (told.value.kind === 'feedback' || told.value.kind === 'thanks')
    ? told.value
    : undefined;

/** Two wishes of one kind as one; undefined where they are at odds. */
function bothOf(one: Wish, other: Wish): Wish | undefined {
  if (one.how && other.how && one.how !== other.how) return undefined;
  const text = [...new Set([one.text, other.text])].filter(Boolean).join(', ');
  if (one.kind === 'feedback' && other.kind === 'feedback') return { ...other, ...one, text };
  return one.kind === 'thanks' && other.kind === 'thanks' ? { ...other, ...one, text } : undefined;
}

/** "Thank her in the meeting, likes a card too": a person has one wish of each, which both are told of. */
function withSecond({ front, read }: Beside): Read | undefined {
  const isOne = read.readings.length === 1 && read.readings[0]?.told?.length === 1;
  const [one, other] = [wishIn(lastTold(front)), isOne ? wishIn(lastTold(read)) : undefined];
  const both = one && other && bothOf(one, other);
  if (!both || both.text.length > mostText) return undefined;
  return { ...front, end: read.end, readings: withLast(front.readings, preference(both)) };
}

/** What a clause is to the one before it, unless somebody asks. */
function besideOf(text: string, front: Read | undefined, read: Read): Beside | undefined {
  if (!front || read.why || /^\s?\?/u.test(text.slice(read.end, read.end + 2))) return undefined;
  const wordsOf = ({ start, end }: Read) => text.slice(start, end).trim();
  return {
    front,
    read,
    words: wordsOf(read),
    frontWords: wordsOf(front),
    between: text.slice(front.end, read.start),
  };
}

const asOne = (beside: Beside, isAnyOn: boolean): Read | undefined =>
  joinedOf(beside, isAnyOn) ?? withWish(beside) ?? withSecond(beside) ?? withLead(beside);

/** Clauses that only complete the entry before them are kept with it: "feedback in private, never in the big round". */
export function withTails(text: string, reads: readonly Read[]): Read[] {
  const out: Read[] = [];
  let isAnyOn = false;
  for (const read of reads) {
    const beside: Beside | undefined = besideOf(text, out.at(-1), read);
    const joined: Read | undefined = beside && asOne(beside, isAnyOn);
    if (joined) out[out.length - 1] = joined;
    else out.push(beside ? withPurpose(beside) : read);
    isAnyOn = joined !== undefined;
  }
  return out;
}
