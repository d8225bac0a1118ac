import { behind } from './behind';
import type { Read } from './prose';
import { isAsked, valuesIn, wayIn, wordsOf } from './read-ways';
import { asks, avoid, channel, need, preference, tells } from './told';

/** Pieces that say of a way, or of where somebody is found, what only the piece before them makes plain. */

const voice =
  /^(?:and |but )?(?:the )?(voice ?(?:notes?|messages?|memos?|mails?)|voice-notes?|video messages?)(?: (?:aren't|isn't|are not|is not|not|don't|doesn't|less so|never|no))(?: (?:so much|really|work|works|ok|okay|fine|welcome|wanted|though|tho))?$/u;

/** "Slack's fine, voice notes aren't": no way of ours. */
function withoutVoice(text: string, before: Read, read: Read): Read[] | undefined {
  const what = voice.exec(wordsOf(text, read))?.[1];
  const isWay = valuesIn(before).some(({ kind }) => kind === 'channel' || kind === 'avoid');
  return what !== undefined && isWay ? [before, { ...read, readings: [tells(need(`no ${what}`))] }] : undefined;
}

const seldom =
  /^(?:but |just )?(?:(?:please |only )?not (?:too |so |very |that )?(?:much|many|often|always|every day|all day|constantly)|(?:only )?(?:rarely|seldom|sparingly|occasionally|in moderation|now and then|once in a while|few))(?: of them| please)?$/u;
const fine = / (?:are |is )?(?:ok|okay|fine|alright)$/u;

/** "Calls, but not much": wished for or better left alone. */
function butSeldom(text: string, before: Read, read: Read): Read[] | undefined {
  if (!seldom.test(wordsOf(text, read)) || isAsked(before)) return undefined;
  const way = wayIn(wordsOf(text, before).replace(fine, ''));
  if (!way || read.joint === 'stop') return undefined;
  const whole = text.slice(before.start, read.end).trim();
  return [{ ...before, end: read.end, readings: [asks('channel', [channel(way), avoid(way), need(whole)])] }];
}

const atPlace =
  /,? (?:and |best |just |preferably |ideally |usually )?(?:at|by) (?:her|his|their|the) (?:desk|seat|bench|workstation|bay|table|counter)(?: please)?$/u;

/** "Catch him after lunch, at his desk": where one goes is a way as well. */
export function withDesk(text: string, read: Read): Read {
  const isBest = valuesIn(read).some(({ kind }) => kind === 'best-hours');
  const isWay = valuesIn(read).some(({ kind }) => kind === 'channel' || kind === 'avoid');
  if (!isBest || isWay || isAsked(read) || !atPlace.test(wordsOf(text, read))) return read;
  return { ...read, readings: [...read.readings, tells(channel('in-person'))] };
}

const soonOnly = /^(?:before|after|until|from) \S+(?: ?[ap]m)? only /u;

/** "After 5 only message, don't phone": the second holds for these hours as well. */
function bothThen(text: string, before: Read, read: Read): Read[] | undefined {
  const [other, ...more] = isAsked(read) ? [] : valuesIn(read);
  const isBan = other?.kind === 'avoid' && !other.blocks && more.length === 0 && read.joint !== 'stop';
  if (!isBan || behind(soonOnly, wordsOf(text, before), 3, 20) === undefined) return undefined;
  const [told] = before.readings.flatMap(({ ask }) => ask?.answers ?? []);
  const value = told?.kind === 'preference' && told.value.kind === 'channel' ? told.value : undefined;
  if (!told || !value?.blocks || value.channel === other.channel) return undefined;
  const { blocks } = value;
  return [
    { ...before, readings: [tells(told)] },
    { ...read, readings: [tells(preference({ ...other, blocks }))] },
  ];
}

const betterSo =
  /^(?:(?:she|he|they) )?(?:likes?|prefers?) (?:that|this|it)(?: (?:way|so))?(?: (?:much |far |way )?(?:better|more|best|most))?(?: (?:than|to|over) [^,]{3,30})?$|^(?:she|he|they) (?:never|rarely|hardly ever|doesn't|won't|seldom) picks? up$/u;

/** "Stop by her desk, she likes that better than messages", "mail her, she never picks up": why. */
function isWhy(text: string, before: Read, read: Read): Read[] | undefined {
  const isWay = valuesIn(before).some(({ kind }) => kind === 'channel');
  const isMere = valuesIn(read).length > 0 && read.joint !== 'stop';
  return isWay && isMere && betterSo.test(wordsOf(text, read)) ? [before, { ...read, readings: [] }] : undefined;
}

/** A piece and the one before it, where it hangs on that. */
export const hanging = (text: string, out: readonly Read[], read: Read): Read[] | undefined => {
  const before = out.at(-1);
  if (!before) return undefined;
  return [withoutVoice, butSeldom, bothThen, isWhy].reduce<Read[] | undefined>(
    (found, form) => found ?? form(text, before, read),
    undefined,
  );
};
