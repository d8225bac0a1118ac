import { phrasesOf } from './behind';
import type { Clause } from './clause';
import { isOfHome } from './home-life';
import { dayBlocks, readStretches } from './stretches';
import { asks, focus, need, tells } from './told';
import type { Reading } from './types';

/** What one says behind a task for which somebody is to be left alone. */
const leftAlone = phrasesOf(
  `no interruptions|no interruption|no interruptions then|no interrupting|no interrupting then|no disturbances|no disturbing|no distractions|not to be interrupted|not to be disturbed|not to be bothered
  don't interrupt|do not interrupt|never interrupt|don't disturb|do not disturb|never disturb|don't bother her|don't bother him|don't bother them|don't interrupt her|don't interrupt him|don't interrupt them
  don't disturb her|don't disturb him|don't disturb them|do not disturb her|do not disturb him|do not disturb them|don't disturb then|don't interrupt then|leave her alone|leave him alone|leave them alone
  leave her be|leave him be|leave them be|leave alone|leave alone then|leave her to it|leave him to it|leave them to it|leave her in peace|leave him in peace|needs quiet|needs peace|needs peace and quiet
  needs to concentrate|wants quiet|wants no interruptions|wants peace|in peace|in quiet|undisturbed|uninterrupted|dnd|nobody disturbs|nobody interrupts|hands off|stay away|keep away|keep clear|steer clear
  heads down|head down|heads-down|headphones on|door shut|door closed|phone off|hold all questions|no questions|no questions then|nothing else|with no interruptions|without interruptions|without interruption`,
);
const doing =
  /^(?:always |usually |often |also )?(?:does|do|runs?|has|on|in|doing|\p{L}{2,}(?:[^s]s|ing|es)|\p{L}{2,}(?:[^s]s|ing|es) (?:up|out|off|through|over|down))(?: \S+){0,5}$/u;
const noDoing =
  /^(?:was|is|this|his|as|has been|always|yes|kids?|mornings?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tues?|weds?|thurs?|fri|days?|works|hours|times|during|evenings?|afternoons?|loves|likes|hates|enjoys|wants|prefers|needs|knows|misses|naps?|sleeps|remembers|says)\b|\b(?:i|we|my|our|me|us|was|were|had|did|if|when|might|may|used to|last|yesterday|tomorrow|today|next|this)\b/u;
const mostOfHours = 8;

/** The hours that stand last, where what stands before them is something somebody does. */
function hoursLast(text: string) {
  const words = text.split(' ');
  for (let place = Math.max(1, words.length - mostOfHours); place < words.length; place++) {
    const front = words.slice(0, place).join(' ');
    const when = words
      .slice(place)
      .join(' ')
      .replace(/^(?:from|between|at|on|in the|every day|daily) /u, '');
    const [way, ...more] = /\d/u.test(when) ? readStretches(when) : [];
    const isWhole = way?.every(({ start, end }) => start !== null && end !== null);
    if (way && more.length === 0 && isWhole) return doing.test(front) && !noDoing.test(front) ? way : undefined;
  }
  return undefined;
}

/** "Checks the stock 2 to 4, no interruptions": time for that, though it is the task that is named. */
export function readTaskHours({ plain }: Clause): Reading | undefined {
  if (plain.length > 90) return undefined;
  const comma = plain.search(/, (?:so |and |please |then )?/u);
  const last = comma < 3 ? '' : plain.slice(comma + 2).replace(/^(?:(?:so|and|please|then),? ){1,2}/u, '');
  if (!leftAlone.has(last.replace(/ (?:please|pls|then|during that(?: time)?|at that time)$/u, ''))) return undefined;
  const way = hoursLast(plain.slice(0, comma));
  return way && tells(focus(dayBlocks(way)));
}

const ofWork =
  /^(?:does|runs|handles|manages|covers|processes|checks|reviews|reconciles|counts|inspects|updates|schedules|edits|audits|balances|prepares|preps|marks|writes up|types up|closes)(?: \S+){1,9}$/u;

const errand =
  /\b(?:nursery|school|creche|daycare|pick-?ups?|drop-?offs?|gym|dishes|housework|ironing|laundry|washing|cleaning|homework|bath|bedtime|church|choir|parkrun|miles|laps|night feeds?|(?<=\S )runs?)\b/u;

/** "Does the wages 2 to 4": left alone then, or no more than what is done when; a skill it is not. */
export function readTaskAsked({ plain, spelt }: Clause): Reading | undefined {
  if (plain.length > 60 || plain.includes(',')) return undefined;
  const way = ofWork.test(plain) && !isOfHome(plain) && !errand.test(plain) ? hoursLast(plain) : undefined;
  return way && asks('hours', [focus(dayBlocks(way)), need(spelt)]);
}
