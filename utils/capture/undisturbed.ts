import type { HoursBlock } from '@/utils/people/types';
import { trimSigns } from '@/utils/text/trim-signs';
import { around, hasLength } from './behind';
import { readChannelText } from './channels';
import { clauseOf } from './clause';
import type { Read } from './prose';
import { isAsked, valuesIn, type Way, wordsOf } from './read-ways';
import { readTimedChannel } from './timed-channels';
import { focus, preference, tells } from './told';
import type { CaptureGiven, Told } from './types';

/** The hours that a few words tell: they are read as those of a way that is left alone. */
function hoursIn(figures: string, given: CaptureGiven): HoursBlock[] | undefined {
  const words = `no calls ${figures}`;
  const reading = readTimedChannel(clauseOf(words, { start: 0, end: words.length }, []), given);
  const [told, ...more] = reading?.ask ? [] : (reading?.told ?? []);
  const value = told?.kind === 'preference' && more.length === 0 ? told.value : undefined;
  return value?.kind === 'avoid' ? value.blocks : undefined;
}

const event =
  / (?:during|in|at|over|on|while (?:she|he|they)(?:'s|'re| is| are)?(?: in| on| at| doing)?) (?:the |her |his |their |a |an )?(?=\p{L})/gu;
const ofCalendar =
  /\d|\b(?:mornings?|afternoons?|evenings?|weekends?|nights?|mon|tue|wed|thu|fri|sat|sun|\p{L}{2,8}days?|january|february|march|april|june|july|august|september|october|november|december|leave|holidays?|vacation)\b/u;
const mostEventWords = 4;

/** "Don't ring during the drugs round": which way is left alone while something goes on. */
function leftAtEvent(words: string): Way['channel'] | undefined {
  const bare = words.replace(/^(?:please|pls|and|but) /u, '').replace(/^dont /u, "don't ");
  for (const { front, back } of around(bare, event)) {
    const isEvent = hasLength(front, 4, 30) && back.split(' ').length <= mostEventWords && !ofCalendar.test(back);
    const [told, ...more] = isEvent ? (readChannelText(front)?.told ?? []) : [];
    if (told?.kind === 'preference' && told.value.kind === 'avoid' && more.length === 0) return told.value.channel;
  }
  return undefined;
}

const figuresAhead =
  /^(?:(?:so|say|that is|that's|ie|i\.e\.|usually|from|between|about|around) )*(\d{1,2}(?:[.:]\d\d)?(?: ?[ap]m)?(?: ?(?:-|–|to|until|till|and) ?)\d{1,2}(?:[.:]\d\d)?(?: ?[ap]m)?)(?=$|[ ,])/u;

/** "No calls in the drugs round, 8 to 9:30": the hours of it are told behind a comma. */
function atEvent(text: string, before: Read, read: Read, given: CaptureGiven): Read[] | undefined {
  const words = wordsOf(text, read);
  const figures = figuresAhead.exec(words)?.[1];
  const channel = figures === undefined ? undefined : leftAtEvent(wordsOf(text, before));
  const blocks = figures !== undefined && channel ? hoursIn(figures, given) : undefined;
  if (!channel || !blocks) return undefined;
  const avoided = preference({ kind: 'avoid', channel, blocks });
  // Behind the figures it may be said that nothing goes then.
  const isAlone = valuesIn(read).every(({ kind }) => kind === 'focus-hours') && !isAsked(read);
  const rest: Told[] = isAlone ? read.readings.flatMap(({ told = [] }) => told) : [];
  const isMere = trimSigns(words, null, /[ .,]/).endsWith(figures ?? '');
  if (!isMere && rest.length === 0) return undefined;
  return [{ ...before, end: read.end, readings: [tells(avoided, ...rest)] }];
}

const interrupted =
  /^(?:and |but |so )?(?:(?:really |absolutely )?(?:hates|dislikes|doesn't like|does not like|can't stand|cannot stand|can't bear|loathes|minds|resents|gets (?:cross|annoyed|grumpy|upset|irritated)(?: at| about| by| with| when)?|not to be|must not be|mustn't be|shouldn't be|should not be|can't be|cannot be|doesn't want to be|wants not to be|not happy (?:to be|about being)) )(?:(?:it when )?(?:she's |he's |being |to be |getting |any |all )?(?:interrupted|disturbed|bothered|disrupted|called away|pulled out|dragged out|distracted|spoken to|rung|interruptions?|disturbances?|disruptions?|distractions?|knocks on the door))(?: (?:at it|at that|then|during (?:it|that|this)|in that time|while at it|while (?:she|he)(?:'s| is) at it|there|at all|meanwhile|with it|from it|for it))?$/u;
const hoursBehind =
  /(?:^| )(?:from |between )?(\d{1,2}(?:[.:]\d\d)?(?: ?[ap]m)?(?: ?(?:-|–|to|until|till|and) ?)\d{1,2}(?:[.:]\d\d)?(?: ?[ap]m)?)(?: (?:daily|every day|each day|on weekdays|weekdays|most days))?$/u;
const work = /^(?:works|working|in|on|there|at work|open|starts|does a|shift)\b/u;

function focusAsked({ readings }: Read): Told | undefined {
  const answers = readings.flatMap(({ ask }) => ask?.answers ?? []);
  return answers.find((one) => one.kind === 'preference' && one.value.kind === 'focus-hours');
}

/** "Writes up notes 4 to 5 and hates being interrupted at it": then they are to be left alone. */
function atTask(text: string, before: Read, read: Read, given: CaptureGiven): Read[] | undefined {
  if (!interrupted.test(wordsOf(text, read).replace(/ (?:please|pls)$/u, '')) || read.joint === 'stop')
    return undefined;
  const asked = focusAsked(before);
  const words = wordsOf(text, before);
  const figures = before.readings.length === 0 && !work.test(words) ? hoursBehind.exec(words)?.[1] : undefined;
  const blocks = figures === undefined ? undefined : hoursIn(figures, given);
  const told = asked ?? (blocks && focus(blocks.map((one) => ({ ...one, days: one.days.slice(0, 5) }))));
  return told && [{ ...before, end: read.end, readings: [tells(told)] }];
}

/** What two pieces side by side say of hours in which somebody is not to be disturbed. */
export const undisturbed = (text: string, before: Read, read: Read, given: CaptureGiven): Read[] | undefined =>
  atEvent(text, before, read, given) ?? atTask(text, before, read, given);
