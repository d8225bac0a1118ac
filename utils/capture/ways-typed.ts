import { hasLength } from './behind';
import type { Clause } from './clause';
import { asks, channel } from './told';
import type { Reading } from './types';

/** Whether somebody likes to write or to talk, where neither mail nor chat, phone nor visit is named. */
const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const writes = setOf('write writing type typing written writer typer typist keyboard');
const talks = setOf('talk talking speak speaking conversation conversations talks spoken talker speaker chatter');
const leads = setOf(
  "much rather would rather 'd i'd she'd he'd they'd would sooner prefers prefer likes like better happier happiest more to a an the is it's when she he they you can be far always things it stuff out about",
);
const than = / (?:than|over|instead of|rather than|more than|not|to) /u;

/** Which of the two a few words are of, where all the others say nothing. */
function sideOf(words: string): 'writes' | 'talks' | undefined {
  const told = words.split(' ').filter((word) => !leads.has(word));
  const [only = '', ...more] = told;
  if (more.length > 0) return undefined;
  if (writes.has(only)) return 'writes';
  return talks.has(only) ? 'talks' : undefined;
}

const wish = /\b(?:rather|sooner|prefers?|likes?|happier|more)\b/u;
const both = /^(.{3,30}?) (?:than|over|instead of|rather than|more than|not|to) (.{3,30})$/u;

/** "Rather type than talk", "more a talker than a writer". */
export function readWayTyped({ spelt }: Clause): Reading | undefined {
  const text = spelt.toLowerCase();
  if (!hasLength(text, 12, 70) || !wish.test(text) || !than.test(text)) return undefined;
  const [, liked = '', other = ''] = both.exec(text.replace(/\b(?:prefers?|likes?) to /u, 'prefers ')) ?? [];
  const [first, second] = [sideOf(liked.replace(/ (?:rather|more|better)$/u, '')), sideOf(other)];
  if (!first || !second || first === second) return undefined;
  return first === 'writes'
    ? asks('channel', [channel('mail'), channel('chat')])
    : asks('channel', [channel('call'), channel('in-person')]);
}
