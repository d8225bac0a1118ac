import { pairs } from '@/utils/checks/packs/pairs';
import type { Matched } from '@/utils/checks/packs/types';
import type { Token } from '@/utils/text/tokens';
import { clausesOf } from './clause';

const denials = new Set("not n't never no nobody noone nothing none without hardly nor".split(' '));

/** Bad by themselves, whoever does them. */
const bad = new Set(
  'complain complained complaining complains complaint complaints moan moaned moaning grumble grumbled whine whined fail failed disappoint disappointed regret regretted regretting hurt refused judged betrayed abandoned cheated deceived faltered wavered doubted snapped sulked panicked grudge rude unkind cross angry grumpy moody sulky impatient bored boring dull cruel unfair unfriendly late fault faults mistake mistakes error errors delay delays scratch hitch slip accident reproach'.split(
    ' ',
  ),
);
/** Bad only of the word itself: "never complain", not "never admitted a mistake". */
const deeds = new Set(
  'fault faults mistake mistakes error errors delay delays scratch hitch slip accident complaint complaints reproach'.split(
    ' ',
  ),
);
/** Verbs that are bad with what follows. */
const badWith = pairs(`
let: down struggle suffer sink drown stranded
lets: down struggle
give: up
gave: up
given: up
giving: up
turn: away
turned: away
say: no unkind harsh nasty
said: no unkind harsh nasty
make: fuss mistake mistakes small stupid excuses scene unwelcome worse harder wait
made: fuss mistake mistakes small stupid excuses scene unwelcome worse harder wait
leave: mess behind waiting hanging stranded wondering unfinished
left: mess behind waiting hanging stranded wondering unfinished
keep: waiting
kept: waiting
put: wrong
lose: temper patience heart nerve hope faith
lost: temper patience heart nerve hope faith
miss: deadline deadlines shift shifts beat payment payments rehearsal
missed: deadline deadlines shift shifts beat payment payments rehearsal
raise: voice
raised: voice
break: promise promises
broke: promise promises
broken: promise promises
drop: ball
dropped: ball
find: fault
found: fault
had: chase remind worry beg
in: mood
anything: but
`);
const takers = new Set('i we nobody noone anyone anybody'.split(' '));

/** Behind these words another thought begins, which the denial does not reach. */
const parts = new Set('and but so because when whenever if while until unless that who which how what why'.split(' '));
const subjects = new Set('i you we they he she it'.split(' '));
const inverted = new Set('did do does have has had was were would could is are'.split(' '));

/** Turns praise about: "you never complain when he is late, only when I am". */
const turns = new Set('but only except unless instead yet though although just yourself'.split(' '));
const owned = new Set('your the a an any his her my this that'.split(' '));
const reach = 8;
const near = 5;

/** "Nothing you cook is dull" and "not once did you complain" begin none. */
const isNewSubject = (tokens: readonly Token[], at: number, denial: number): boolean =>
  subjects.has(tokens[at]?.word ?? '') && at > denial + 1 && !inverted.has(tokens[at - 1]?.word ?? '');

/** "Give up on us", not "give up your seat"; "never fail to disappoint" and "never miss a chance" praise nobody. */
function isLost(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.gap !== 'none') return false;
  return next.word === 'to' || (tokens[at]?.word === 'up' && owned.has(next.word));
}

function isBadWith(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]?.word ?? '';
  const objects = badWith.get(verb);
  if (!objects) return false;
  if (verb === 'had' && !tokens.slice(Math.max(0, at - 3), at).some(({ word }) => takers.has(word))) return false;
  for (let to = at + 1; to <= at + near && tokens[to]?.gap === 'none'; to++)
    if (objects.has(tokens[to]?.word ?? '')) return !isLost(tokens, to);
  return false;
}

const counting = new Set('one single no not any'.split(' '));

const isCounted = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]?.word ?? '';
  return counting.has(before) || (before === 'a' && denials.has(tokens[at - 2]?.word ?? ''));
};

/** "Not one complaint", "never complained"; a mistake that nobody admits is denied to no praise. */
const isBad = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.word ?? '';
  if (!bad.has(word)) return isBadWith(tokens, at);
  if (word === 'fail' && tokens[at - 1]?.word === 'without') return false;
  return !isLost(tokens, at) && (!deeds.has(word) || isCounted(tokens, at));
};

/** Whether something bad stands in reach of a denial. */
function isReached(tokens: readonly Token[], denial: number): boolean {
  const end = Math.min(tokens.length, denial + reach);
  for (let at = denial + 1; at < end; at++) {
    if (tokens[at]?.gap !== 'none' || parts.has(tokens[at]?.word ?? '') || isNewSubject(tokens, at, denial))
      return false;
    if (isBad(tokens, at)) return true;
  }
  return false;
}

const denied = new Set(['absolutes', 'blame', 'impatience', 'passive-aggressive']);

/** "You have never let me down, not once", "not one complaint in all these years": what is bad is denied. */
export function isBadDenied(match: Matched): boolean {
  if (!denied.has(match.check)) return false;
  const tokens = clausesOf(match);
  return (
    tokens.some(({ word }, at) => denials.has(word) && isReached(tokens, at)) &&
    !match.tokens.some(({ word }) => turns.has(word))
  );
}
