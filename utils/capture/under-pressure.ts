import { around, behind, hasLength } from './behind';
import type { Clause } from './clause';
import { line, tells } from './told';
import type { Reading } from './types';

const moment =
  "(?:under (?:pressure|stress|load)|(?:near|before|around|close to|during|at) (?:deadlines|the deadline|a deadline|releases|launches|audits|(?:month|quarter|year)[- ]end|crunch(?: time)?)|(?:when|if|while|once|whenever) (?:(?:she|he|they)(?:'s| is| are|'re) )?(?:stressed(?: out)?|under (?:pressure|stress)|overloaded|overwhelmed|swamped|rushed|in a (?:rush|hurry)|(?:it gets |things get |very |too )?busy|(?:it |things )(?:gets?|goes?|go|are|is) (?:hectic|rough|tense|tight|wrong|stressful|crazy|messy)|deadlines? (?:slips?|looms?|nears?|approach(?:es)?|(?:is|are|gets?) (?:close|near|tight))|much is on|there is a lot on|it is (?:all )?too much|tired))";
const pressed = new RegExp(`,? ${moment}(?=[ ,]|$)`, 'giu');
const pressedFirst = new RegExp(`^${moment}[,:]? (?:she |he |they )?`, 'iu');
const turns = /^(?:goes?|gets?|becomes?|turns?|grows?) (?:very |really |a bit |rather |quite )?/iu;
const terse =
  /^(?:short|curt|brief|terse|slow|late|sharp|no|fewer|dry|blunt) (?:answers|replies|mails|e-?mails|messages|words|temper|tone|fuse)$/iu;
const acts = new Set(['withdraws', 'snaps', 'shuts down', 'clams up', 'panics', 'freezes']);
const does =
  /^(?:forgets|skips|starts|drops|raises|panics|writes|answers|replies|speaks|talks|needs|wants(?! to (?:be|know|hear|see)\b)|hides|works|jokes|stops|misses) /iu;
/** What to do then, in the words of the user. */
const advice =
  /,? (?:so |then |but )?(?=(?:just |better |please )?(?:ask|give|wait|leave|let|call|write|send|remind|be|don't|do not|try|stay|keep) )/giu;
const adviceAhead = /^,? (?:so |then |but )?/iu;
const isAdvice = (text: string) =>
  /^(?:just |better |please )?(?:ask|give|wait|leave|let|call|write|send|remind|be|don't|do not|try|stay|keep) /iu.test(
    text,
  );

function isTurn(text: string): boolean {
  const how = behind(turns, text, 3, 14) ?? behind(/^snaps at /iu, text, 2, 12);
  return acts.has(text.toLowerCase()) || (how !== undefined && !/[^\p{L}]/u.test(how));
}

const isDoing = (text: string): boolean =>
  hasLength(text, 5, 60) && !/[,;]/u.test(text) && (isTurn(text) || does.test(text) || terse.test(text));

/** What somebody does, and what to do then, where both are told behind one another. */
function withAdvice(text: string): string[] | undefined {
  if (isDoing(text)) return [text];
  const found = around(text, advice).find(({ front }) => isDoing(front));
  return found && !/[,;]/u.test(found.back) ? [found.front, found.back] : undefined;
}

/** "Goes quiet when stressed, just give her a day". */
function told(text: string): string[] | undefined {
  const found = around(text, pressed).find(({ front }) => isDoing(front));
  const then = found?.back.replace(adviceAhead, '') ?? '';
  if (found) return then === '' ? [found.front] : isAdvice(then) ? [found.front, then] : undefined;
  const rest = behind(pressedFirst, text);
  return rest === undefined ? undefined : withAdvice(rest);
}

const atTimes =
  /\b(?:near|before|around|close to|during|at) (?:deadlines|the deadline|a deadline|releases|launches|audits|(?:month|quarter|year)[- ]end|crunch)/iu;

/** How somebody is when much is on. */
export function readUnderPressure({ spelt }: Clause): Reading | undefined {
  if (spelt.length > 140) return undefined;
  const found = told(spelt);
  // Near what it is so is a part of it.
  if (found && atTimes.test(spelt))
    return /^(?:needs|wants) /iu.test(spelt) ? undefined : tells(line('underPressure', spelt));
  return found ? tells(line('underPressure', found.join(', '))) : undefined;
}
