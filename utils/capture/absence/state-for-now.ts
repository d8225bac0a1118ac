import { bareWord } from '@/utils/capture/bare-word';
import { phrasesOf } from '@/utils/capture/behind';
import type { Clause } from '@/utils/capture/clause';
import { marked, tellsOrAsks } from '@/utils/capture/told';
import type { CaptureGiven, Reading } from '@/utils/capture/types';
import { withUntil } from '@/utils/capture/until-said';
import { gapsBetween, isEnd, phraseAt, type Run } from './bag';
import { type Period, periodsIn } from './periods';

/** What is so for a while: how much is on, and how to be with somebody meanwhile. */
const states = phrasesOf(
  `busy|swamped|overloaded|overwhelmed|overcommitted|overworked|stressed|slammed|buried|drowning|snowed under|under water|underwater|rammed|jammed|stretched|maxed out|tied up|booked out|booked up
  fully booked|full calendar|calendar full|full schedule|full plate|hands full|at capacity|no capacity|little capacity|low capacity|half capacity|reduced capacity|limited capacity|no time|little time
  short on time|heads down|heads-down|head down|deep in work|crunch|crunch time|crunch mode|firefighting|peak season|under pressure|under the pump|flat strap|flat chat|flat tack|no new jobs|no new bookings|no new cases|no new clients|no new orders|under the cosh|under the gun|under the hammer|hard pressed|hard-pressed|flat out|on deadline|overtime|in the weeds|snowed in
  light duties|light duty|light work|light|light touch|light load|lighter load|easy does it|go easy|go easy on her|go easy on him|go easy on them|take it easy|take it easy on her|take it easy on him
  take it easy on them|easy on her|easy on him|be gentle|gently|handle with care|be patient|extra patience|tread lightly|softly|working slowly|works slowly|slow|slower|slow replies|slow to reply|slow to respond
  replies slowly|replying slowly|responds slowly|slow responses|slow answers|delayed replies|late replies|limited availability|limited access|little access|hardly reachable|barely reachable|hard to reach
  half speed|half steam|at half speed|half time|half-time|part time|part-time|reduced hours|shorter hours|short-time work|on short time|recovering|resting|convalescing|on crutches|on probation
  no new tasks|no new work|no new topics|no new requests|no new tickets|no new projects|no extra work|no extra tasks|nothing new|no additional tasks|no requests|no questions|no tasks
  no calls|no phone calls|no phone|no meetings|no video|no video calls|no visits|no visitors|no travel|no trips|no mails|no emails|no chat|chat only|only chat|mail only|only mail|email only
  only email|text only|texts only|only text|messages only|only messages|calls only|only calls|phone only|only phone|urgent only|only urgent|urgent things only|only urgent things|emergencies only
  only emergencies|only urgent topics|urgent topics only|only urgent matters|voice is gone|voice is shot|lost her voice|lost his voice|no voice|remote only|only remote|home office only|only remotely
  on night duty|on standby|on call|on-call|on duty|covering nights|focus on|focused on|focusing on|concentrating on|preparing|prepping|busy with`,
);
const busyWith = phrasesOf(
  'audit|the audit|audits|exams|an exam|inspection|an inspection|month-end|month end|year-end|quarter-end|stocktake|inventory|launch|the launch|the release|go-live|the tender|a deadline|the deadline|the budget|budget season|the move',
);
const around = phrasesOf(
  `is|are|be|she|he|they|she's|he's|they're|will|will be|very|really|super|so|totally|completely|quite|pretty|a bit|a little|rather|extremely|fully|still|just|and|but|currently|now|right now|at the moment
  please|with|all|at|on|in|the|a|only|has|have|got|doing|her|his|both|up|from|again|somewhat|mostly|more or less|for now|working|works|of|pls|then|until then|up to then|until that|in the meantime|meantime|meanwhile|in between|during that|hands|calendar|is full`,
);
/** Behind these stands with what, in words of the user's own. */
const opens = /^(?:with|by|in|on|from|because|due|for|over|about|as)$/u;
const until = /^(?:until|till|to|through)$/u;
const mostOpen = 6;
const ownWord = /^\p{L}[\p{L}'’.&/-]*$/u;
const noneOfTheirs =
  /^(?:i|i'm|my|me|we|our|us|you|your|was|were|had|maybe|perhaps|might|not|no|never|if|unless|when|last|ago|home|office)$/u;

interface Said {
  isState: boolean;
  /** "To the end of the sprint", right before the day on which that is. */
  isUntil: boolean;
}

/** Words of the user's own behind one of ours, up to a comma; none where they may be of something else. */
function openAt(run: Run, at: number): number {
  const end = run.findIndex((one, place) => place >= at && isEnd(one));
  const some = run.slice(at + 1, end < 0 ? run.length : end + 1);
  const isOwn = some.every((one) => ownWord.test(bareWord(one)) && !noneOfTheirs.test(bareWord(one)));
  return some.length > 0 && some.length < mostOpen && isOwn ? some.length + 1 : 0;
}

function manyAt(run: Run, at: number, said: Said, isLast: boolean): number {
  const word = run[at] ?? '';
  // "The audit is until Friday" tells of the audit.
  const isTheirs = /^(?:has|have|got|in|with|doing|for)$/u.test(run[at - 1] ?? '');
  const state = Math.max(phraseAt(run, at, states), isTheirs ? phraseAt(run, at, busyWith) : 0);
  if (state > 0) said.isState = true;
  const open = said.isState && opens.test(word) ? openAt(run, at) : 0;
  const ending = said.isState && !isLast && until.test(word) ? openAt(run, at) : 0;
  const isAll = ending > 0 && at + ending === run.length;
  if (isAll) said.isUntil = true;
  return Math.max(state, open, isAll ? ending : 0, phraseAt(run, at, around));
}

/** Whether every word of a run has a part in saying what is so for a while. */
function isKnown(run: Run, said: Said, isLast: boolean): boolean {
  for (let at = 0; at < run.length; ) {
    const many = manyAt(run, at, said, isLast);
    if (many === 0) return false;
    at += many;
  }
  return true;
}

/** "Until Friday, and then by mail" goes on with something else. */
const thenOtherwise = /\bthen (?:by|with|only|via|per|on|in)\b/iu;
const onLeave =
  /\b(?:(?:on|annual|sick|parental|maternity|study|unpaid) leave|vacation|on holiday|on pto|day off|off work|out of office)\b/iu;

const event =
  /^(?:go-?live|launch|release|audit|deadline|inspection|exams?|wedding|move|migration|rollout|event|conference|fair|visit|tender|pitch|board|opening|handover|review|demo|hearing)[,;]?$/u;

function stateAround(words: Run, period: Period): Said | undefined {
  const said: Said = { isState: false, isUntil: false };
  const gaps = gapsBetween(words, [period]);
  const isAll = gaps.every(({ from, to }) => {
    const run = words.slice(from, to);
    // "Until the 12/4 launch".
    const isEvent = from === period.to && event.test(run[0] ?? '');
    return isKnown(isEvent ? run.slice(1) : run, said, from >= period.to);
  });
  return isAll && said.isState ? said : undefined;
}

/** What goes by itself, in any order of the words: "busy to 15 December with the audit", "go easy on him until the 7th". */
export function readStateForNow({ spelt }: Clause, given: CaptureGiven): Reading | undefined {
  if (spelt.length < 8 || spelt.length > 90) return undefined;
  // "No calls, on leave until Friday" are two statements.
  if (onLeave.test(spelt) || thenOtherwise.test(spelt)) return undefined;
  const today = Temporal.PlainDate.from(given.today);
  const shown = withUntil(spelt.replace(/[()]/g, '')).split(' ');
  const words = shown.map((word) => word.toLowerCase());
  const [period, ...more] = periodsIn(words, today);
  if (!period || more.length > 0 || period.isDays || period.edge === 'first' || period.edge === 'length')
    return undefined;
  const said = stateAround(words, period);
  // With a full stop the day stands first.
  const ways = /\d\.\d{1,2}$/u.test(period.text) ? period.ways.slice(0, 1) : period.ways;
  const spans = said ? ways.flatMap(([span, ...others]) => (span && others.length === 0 ? [span] : [])) : [];
  const text = gapsBetween(words, [period])
    .map(({ from, to }) =>
      shown.slice(from === period.to && event.test(words[from] ?? '') ? from + 1 : from, to).join(' '),
    )
    .filter(Boolean)
    .join(isEnd(words[period.to - 1] ?? '') ? ', ' : ' ');
  return tellsOrAsks(
    'days',
    spans.map(({ from, to }) =>
      marked({ text: from > given.today && !said?.isUntil ? `${text} (from ${from})` : text, until: to }),
    ),
  );
}
