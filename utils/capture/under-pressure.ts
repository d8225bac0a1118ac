import type { Clause } from './clause';
import { line, tells } from './told';
import type { Reading } from './types';

const pressed =
  "(?:under (?:pressure|stress|load)|(?:near|before|around|close to|during|at) (?:deadlines|the deadline|a deadline|releases|launches|audits|(?:month|quarter|year)[- ]end|crunch(?: time)?)|(?:when|if|while|once|whenever) (?:(?:she|he|they)(?:'s| is| are|'re) )?(?:stressed(?: out)?|under (?:pressure|stress)|overloaded|overwhelmed|swamped|rushed|in a (?:rush|hurry)|(?:it gets |things get |very |too )?busy|much is on|there is a lot on|it is (?:all )?too much|tired))";
const does =
  '(?:(?:goes?|gets?|becomes?|turns?|grows?) (?:very |really |a bit |rather |quite )?\\p{L}{3,14}|withdraws|snaps(?: at \\p{L}{2,12})?|shuts down|clams up|forgets [^,;]{3,30}|(?:writes|answers|replies|speaks|talks|needs|wants|hides|works|jokes|stops|misses) [^,;]{2,50})';
/** What to do then, in the words of the user. */
const advice =
  "(?:,? (?:so |then |but )?((?:just |better |please )?(?:ask|give|wait|leave|let|call|write|send|remind|be|don't|do not|try|stay|keep) [^,;]{2,60}))?";

const behind = new RegExp(`^(${does}),? ${pressed}${advice}$`, 'iu');
const before = new RegExp(`^${pressed}[,:]? (?:she |he |they )?(${does})${advice}$`, 'iu');

const atTimes =
  /\b(?:near|before|around|close to|during|at) (?:deadlines|the deadline|a deadline|releases|launches|audits|(?:month|quarter|year)[- ]end|crunch)/iu;

/** How somebody is when much is on. */
export function readUnderPressure({ spelt }: Clause): Reading | undefined {
  if (spelt.length > 140) return undefined;
  const found = behind.exec(spelt) ?? before.exec(spelt);
  // Near what it is so is a part of it.
  if (found && atTimes.test(spelt)) return tells(line('underPressure', spelt));
  return found ? tells(line('underPressure', found.slice(1).filter(Boolean).join(', '))) : undefined;
}
