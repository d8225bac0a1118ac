import { around, behind, hasLength } from './behind';
import type { Clause } from './clause';
import { dayBlocks, readStretches } from './stretches';
import { asks, focus, tellsOrAsks, work } from './told';
import type { Reading } from './types';

/** What somebody does who cannot be reached meanwhile. */
const away =
  /^(?:always |usually )?(?:in (?:court|theatre|surgery|class|lessons|lectures|clinic|rehearsals?|session|the lab|the studio|the classroom|meetings|hearings|consultations|production|the or)|on (?:rounds|the ward|stage|set|air|the road|the school run|the shop floor)|at (?:the gym|rehearsal)|operating|driving|seeing (?:patients|clients)|with (?:patients|clients|students|kids))/u;
const teaching = /^(?:teaches|is teaching|teaching|lectures|gives lessons|has (?:lessons|classes|lectures))/u;
const sayWhen = /^[,:]? (?:(?:on|in|from|every|during) )?(?:the )?/u;
const isSubject = / ?(?:she|he|they)(?:'s| is| are)? /gu;
const noCalls =
  /[,:]? (?:[-–] )?(?:so |please |and )?(?:unreachable|not reachable|can't be reached|(?:please )?(?:don't|do not) (?:disturb|call|bother|ring|interrupt)(?: (?:her|him|them))?(?: then)?|phone off|no calls(?: then)?)$/u;

const whenOf = (text: string, what: RegExp): string | undefined => {
  const [first = ''] = what.exec(text) ?? [];
  const rest = first === '' ? '' : text.slice(first.length);
  if (hasLength(rest, 3, 40)) return behind(sayWhen, rest, 2, 40) ?? undefined;
  const last = around(text, isSubject).find(({ back }) => what.exec(back)?.[0] === back);
  return last && hasLength(last.front, 3, 30) ? last.front.replace(/,$/u, '') : undefined;
};

/** "In court Tue/Thu mornings", "mornings she's in theatre": hours to be left alone in. */
export function readBusyAt({ plain }: Clause): Reading | undefined {
  if (plain.length > 70) return undefined;
  const bare = plain.replace(noCalls, '');
  const [busy, lessons] = [whenOf(bare, away), whenOf(bare, teaching)];
  const ways = readStretches((busy ?? lessons ?? '').replace(/\//gu, ', '));
  const isTimed = ways.every((way) => way.every(({ start, end }) => start !== null || end !== null));
  if (ways.length === 0 || !isTimed) return undefined;
  const quiet = ways.map((way) => focus(dayBlocks(way)));
  // Somebody who teaches may be working then, and have no other hours.
  if (busy !== undefined || bare !== plain) return tellsOrAsks('hours', quiet);
  return asks('hours', [...quiet, ...ways.map((way) => work(dayBlocks(way)))].slice(0, 4));
}
