import { before, behind, phrasesOf, withoutLast } from './behind';
import type { Clause } from './clause';
import { daysOf, workdays } from './day-words';
import { isDay, readQuiet } from './quiet-hours';
import { dayBlocks, openBlocks, readStretches, type Stretch, type Stretches } from './stretches';
import { asks, best, focus, tells, tellsOrAsks } from './told';
import type { Reading, Told } from './types';
import { daysAlone, stateWork, usualEnd } from './work-times';

const isFigures = (ways: Stretches) =>
  ways.some((way) => way.every(({ start, end }) => start !== null && end !== null));

const like =
  '(?:(?:best|good|ideal|better|easiest) time to (?:call|phone|ring|talk|reach|catch|meet|ask|write)(?: (?:her|him|them))?|prefers?|likes?|try|tries|wants?|better|best|good|great|ideal|perfect|easiest|favou?rite|preferred|works? best|at (?:her|his|their) best|most productive|available|reachable|free|open|catch|caught|found|contact|reach|talk to|ask|ping|message|asks?|time|times?|hours?|slots?|window|meetings?|reached|approach|to|only|is|are|in|on|at|the|her|him|them|during|for|of|fine|ok|okay|(?:the )?best)';
const likedFirst = new RegExp(`^(?:${like}:? ){0,7}`, 'u');
const likedLast = phrasesOf(
  'is|are|wide|open|wide-open|clear|best|better|good|ideal|please|fine|ok|okay|only|great|person|work|works|available|reachable|free|preferred|preferably|yes',
);
const liked = (plain: string): string =>
  withoutLast((behind(likedFirst, plain, 2, 90) ?? '').replace(/ if possible$/u, ''), likedLast, 4);

const disliked =
  /^(?:not|never|no|can't do|cannot do|doesn't do|bad|worst|avoid|nothing|don't (?:ask|ping|contact|disturb|bother)(?: (?:her|him|them))?|hates|dislikes|not good|not great|(?:difficult|hard|tough|impossible) to (?:reach|catch|get|get hold of)(?: (?:her|him|them))?)(?: (?:in|on|during|at|the|is|are|good|available|a|for)){0,4} (mornings?|afternoons?|evenings?)(?: person| people)?$|^(mornings?|afternoons?|evenings?) (?:are |is )?(?:not|no|bad|hard|difficult|impossible|not good|not great|the worst|no good|tough|taboo|a no|a no-go|not possible|not ideal)$/u;

const daysToAvoid = /^(?:avoids?|hates|dislikes|bad on|not great on|not good on|never ask on|never ping on) /u;

/** Bare of a verb: not to work then, not to be asked, or no good time. */
const bareNo =
  /^(?:not|never|no) (?:(?:in|on|during|at) (?:the )?)?(?:mornings?|afternoons?|evenings?)$|^(?:mornings?|afternoons?|evenings?) (?:not|no)$/u;

const opposite: Record<string, [string, string]> = {
  m: ['12:00', '00:00'],
  a: ['00:00', '12:00'],
  e: ['00:00', '17:00'],
};

function readDisliked({ plain }: Clause): Reading | undefined {
  const days = daysOf(behind(daysToAvoid, plain, 3, 40) ?? '');
  const left = days ? workdays.filter((day) => !days.includes(day)) : [];
  if (left.length > 0) return tells(best([{ days: left, start: '00:00', end: '00:00' }]));
  const part = disliked.exec(plain)?.slice(1).find(Boolean)?.[0];
  const [start, end] = opposite[part ?? ''] ?? [];
  if (!start || !end) return undefined;
  const better = best([{ days: [1, 2, 3, 4, 5], start, end }]);
  if (!bareNo.test(plain)) return { told: [better], loose: ['best-hours'] };
  const [way] = readStretches(`${part === 'm' ? 'morning' : part === 'a' ? 'afternoon' : 'evening'}s`);
  return { ...asks('hours', [better, focus(dayBlocks(way ?? []))]), loose: ['best-hours'] };
}

const clearly =
  /prefer|better|best|\btry\b|good|great|ideal|perfect|easiest|favou?rite|like|time|catch|contact|reach(?! ?able)|talk|ask|ping|message|approach|fine|\bok/;
const mayBeWork = /available|reachable|free|open|hours?|only|\bin\b|\bat\b/;

/** Nobody's working day: a time to be caught in. */
const isShort = ({ start, end }: Stretch) => Math.abs(Number(end?.slice(0, 2)) - Number(start?.slice(0, 2))) <= 2;

const hoursOf = (way: readonly Stretch[]) =>
  way.reduce((sum, { start, end }) => sum + Number(end?.slice(0, 2)) - Number(start?.slice(0, 2)), 0) /
  new Set(way.map(({ days }) => days.join())).size;

/** "Not before 10", "only in the mornings": of the work, of when to ask, or of when to leave alone. */
const bareBound =
  /^(?:(?:not|never|nothing|none) (?:before|after|earlier than|later than|until)\b|only (?:(?:in|during) (?:the )?)?(?:mornings?|afternoons?|evenings?)$|(?:in (?:the )?)?(?:mornings?|afternoons?|evenings?) only$)/u;
const turnedRound = ({ days, start, end }: Stretch): Stretch => ({ days, start: end, end: start });

function askBound(ways: Stretches): Reading {
  const isEdge = ways.some((way) => way.some(({ start, end }) => start === null || end === null));
  const quiet = isEdge ? ways.map((way) => focus(dayBlocks(way.map(turnedRound)))) : [];
  return asks('hours', [...stateWork(ways), ...quiet, ...ways.map((way) => best(openBlocks(way)))].slice(0, 4));
}

/** Hours in figures are work hours, unless words say that they are the better ones. */
function bestOrWork(plain: string, when: string, ways: Stretches): Reading | undefined {
  const asBest = ways.map((way) => best(openBlocks(way)));
  if (bareBound.test(plain)) return askBound(ways);
  const around = plain.replace(when, ' ');
  if (clearly.test(around) || !isFigures(ways)) return tellsOrAsks('hours', asBest);
  const isPart = /morning|afternoon|evening|lunch|early|late|first/.test(when) && !ways.some((way) => way.some(isDay));
  if (isPart) return tellsOrAsks('hours', asBest);
  const asWork: Told[] = stateWork(ways);
  // So many hours are somebody's day, however they are named.
  if (mayBeWork.test(around) && ways.every((way) => hoursOf(way) > 6)) return tellsOrAsks('hours', asWork);
  const isSlot = ways.every((way) => way.every(isShort));
  if (mayBeWork.test(around) && isSlot) return tellsOrAsks('hours', asBest);
  // An hour or two by themselves are nobody's day: of which time they are, nobody said.
  if (isSlot) return asks('hours', [...asBest.slice(0, 2), ...asWork.slice(0, 2)]);
  if (mayBeWork.test(around)) return asks('hours', [...asWork.slice(0, 2), ...asBest.slice(0, 2)]);
  return tellsOrAsks('hours', asWork);
}

const startsOrEnds =
  /^(?:doesn't |does not |won't |never |not )?(?:starts?|starting|begins?|comes?(?: in)?|gets in|arrives|(?:in|on[- ]?site|there) (?:at|by)|off (?:at|by)|logs on|clocks (?:on|in|off|out)|knocks off|ends?|leaves?|stops?|finishe?s?|logs off|signs off|(?:gone|away|out(?: of)? the (?:door|gate)|out) (?:by|at)|done|goes home)\b/;

/** Why somebody leaves then changes nothing of when. */
const forKids =
  / (?:to (?:get|pick up|fetch|collect|catch|meet) (?:(?:the|her|his|their|a|up) )?(?:kids?|children|son|daughter|train|bus|ferry)|to pray|for prayers?|for (?:the |her |his )?(?:school run|kids|nursery|daycare|day care|train|bus|choir|football|training|practice|gym|class|classes|yoga|rehearsals?|band|church|mosque|pick-?up|drop-?off|night school|scouts|guides|cubs|swimming|rugby|netball|evening class|college|physio|second job))$/u;

const oneEnd =
  /\buntil\b|^(?:never|not) (?:in|there|here|on|online) before|^(?:online|in the office|in|there|here|present|around|at work|works?|working|reachable|available|on) (?:from|after|since)\b/;

const bothEnds =
  /^(?:starts?|begins?|starting|comes(?: in| to work)?|gets in|arrives|logs on|clocks (?:on|in)|in)(?: work)?(?: at| around| by)? (.{1,8}?),? (?:and )?(?:ends?|stops?|finish(?:es)?|leaves?|until|goes(?: home)?|is done|logs off|clocks off|clocks out|knocks off|out|off|gone)(?: work)?(?: at| around| by)? (.{1,8})$/u;

/** "Fridays leaves at 12". */
const daysLast = (plain: string): string => {
  const at = plain.search(/ (?:starts?|begins?|leaves?|stops?|finish(?:es)?|ends?|comes?|done|gone|off|knocks? off) /u);
  const front = plain.slice(0, Math.max(at, 0)).replace(/,? (?:she|he|they|always|usually)$/u, '');
  return at > 2 && daysOf(front) ? `${plain.slice(at + 1)} ${front}` : plain;
};

/** "Starts 10 finishes 6 Tue-Sat": the days, where they stand last, and the rest. */
function daysBehind(plain: string): [days: string, rest: string] {
  const at = plain.search(/ (?:on )?(?:mon|tue|wed|thu|fri|sat|sun|weekdays|daily|every day)/u);
  const days = at > 6 ? plain.slice(at + 1) : '';
  return daysOf(days) ? [`${days} `, plain.slice(0, at)] : ['', plain];
}

/** Words of work, and of coming to it and going: the other end is as usual. */
const ofWork =
  /^(?:(?:always|usually|only|never|not|isn't|is not|doesn't|does not) ){0,2}(?:works?|working|at work|on duty|starts?|begins?|comes?(?: in)?|gets in|arrives|logs on|clocks|at (?:her|his|their) desk|knocks off|ends?|leaves?|finishe?s?|stops?|logs off|signs off|goes home|done (?:by|at)|gone (?:by|at)|out (?:by|(?:of )?the (?:door|gate))|(?:in|at work|at (?:her|his|their) desk|in the office) before|in (?:at|by|the office from)|on[- ]?site (?:at|by))\b/u;

/** "Don't expect him before nine". */
const expecting =
  /^(?:won't be|will not be|isn't|is not|not|never) (?:in|there|here|around|about|online|up|at work|at (?:her|his|their) desk|in the office) (?=(?:before|until) )|^(?:(?:don't|do not|never|can't|cannot) expect|no (?:use|point) expecting) (?:to (?:see|find) )?(?:her|him|them|anyone|much|anything) (?:in |there |online |back |here |at work |at (?:her|his|their) desk )?(?=(?:before|after|until) )/u;

/** "In before eight and never stays past four". */
const inEnds = (plain: string): string =>
  plain
    .replace(/^(?:in|there|online|at work|at (?:her|his|their) desk|in the office) before (?=\d)/u, 'starts at ')
    .replace(
      /(?<=^|and )(?:never|doesn't|does not|won't) (?:stays?|works?|be there|be around|be in) (?:on )?(?:past|after|beyond|later than) (?=\d)/u,
      'ends at ',
    );

/** "Finishes at 1 on Fridays": beside hours it is an end of those of that day. */
function endBeside(plain: string, [only, ...more]: readonly Stretch[]): Pick<Reading, 'beside'> {
  if (!only || more.length > 0 || only.days.length > 2 || !ofWork.test(plain)) return {};
  const at = only.start ?? only.end ?? undefined;
  const part = only.start === null ? 'afternoon' : 'morning';
  return at === undefined ? {} : { beside: { kind: 'part-off', days: only.days, part, at } };
}

/** One end of somebody's hours alone: the other is not known, so it is asked what to keep, unless it surely is work. */
function readEnd({ plain: written }: Clause): Reading | undefined {
  const plain = daysLast(inEnds(written.replace(forKids, ''))).replace(
    /^(starts?|begins?|ends?|finishes|leaves|stops) (?=\d)/u,
    '$1 at ',
  );
  if (!startsOrEnds.test(plain) && !oneEnd.test(plain) && !expecting.test(plain)) return undefined;
  const said = plain
    .replace(forKids, '')
    .replace(
      /^(?:doesn't|does not|won't|never) (?:start|begin|come|come in|arrive|get in|log on|show up|turn up)(?: work| to work)? (?=before)/,
      'not ',
    )
    .replace(/^(never|not) (?:in|there|here|on|online) (?=before)/, '$1 ')
    .replace(expecting, 'not ')
    .replace(/ only (?=until)/, ' ')
    .replace(
      /^(?:online|in the office|in|there|around|at work|at (?:her|his|their) desk|works?|working|reachable|available|on) (?=until|from|after|before|since)/,
      '',
    );
  const [days, rest] = daysBehind(plain);
  const both = bothEnds.exec(rest);
  const asRange = both ? readStretches(`${days}${both[1]}-${both[2]}`) : [];
  if (asRange.length > 0) return tellsOrAsks('hours', stateWork(asRange));
  const [way, ...more] = readStretches(said);
  if (!way || more.length > 0 || way.some(({ start, end }) => (start === null) === (end === null))) return undefined;
  const whole = way.map((one) => ({
    ...one,
    start: one.start ?? '09:00',
    end: one.end ?? usualEnd(one.start ?? ''),
  }));
  const isFirm = ofWork.test(plain) && way.every(({ days: on }) => on.length > 2);
  const [first] = way;
  if (isFirm) return { ...tells(...stateWork([whole])), end: first?.start === null ? 'end' : 'start' };
  return { ...asks('hours', [best(openBlocks(way)), ...stateWork([whole])]), ...endBeside(plain, way) };
}

/** May be of one day, or of what is done then: "Friday morning", "lunch Friday". */
const unclear =
  /^(?:on |this )?(?:mon|tue|tues|wed|wednes|thu|thurs|fri|sat|satur|sun)(?:day)? (?:morning|afternoon|evening|lunch)$|^(?:(?:at|for|free for|free|over|during) )?(?:lunch|noon|midday)\b/;

/** "Mon-Thu" by itself: the days of the week that are worked, at hours that nobody told. */
function readDaysAlone({ plain }: Clause): Reading | undefined {
  const week = before(/ (?:work(?:ing)? )?weeks?$/u, plain, 6, 55);
  const bare = week?.replace(/^(?:works )?(?:an? )?/u, '') ?? plain;
  const days = /^\S{2,12} ?(?:-|–|to|until) ?\S{2,12}$/.test(bare) ? daysOf(bare) : undefined;
  return days && days.length > 2 ? { ...daysAlone(days), bare: true } : undefined;
}

/** A day of the year, and what is of one way: "ping her only before 10". */
const noBest = /\bgood friday\b|^(?:ping|message|text|call) (?:her|him|them) only /u;

function readBest(clause: Clause): Reading | undefined {
  const { plain } = clause;
  if (noBest.test(plain)) return undefined;
  const whole = readStretches(plain);
  const when = whole.length > 0 ? plain : liked(plain);
  const ways = whole.length > 0 ? whole : readStretches(when);
  const isDaysAlone = ways.some((way) => way.every(({ start, end }) => start === null && end === null));
  const around = plain.replace(when, ' ');
  if (!clearly.test(around) && (unclear.test(plain) || /\bmeetings?\b/.test(around))) return undefined;
  // "Weekends ok" is what may be, and no better time.
  if (/^weekends? (?:is |are )?(?:ok|okay|fine|possible|too|work)$/.test(plain)) return undefined;
  if (ways.length === 0 || (isDaysAlone && !clearly.test(plain.replace(when, ' ')))) return undefined;
  const reading = bestOrWork(plain, when, ways);
  return reading && whole.length > 0 && !/\d/.test(plain) ? { ...reading, bare: true } : reading;
}

const persons: [RegExp, [string, string][]][] = [
  [
    /^(?:an? )?early (?:bird|riser|starter)$|^(?:gets up|starts) early$|^(?:always )?(?:up|awake|gets up|rises) (?:with the (?:birds?|larks?|sun|sparrows?|chickens?|rooster|cockerel)|at (?:the )?(?:crack of dawn|dawn|sunrise|sparrow'?s|first light|daybreak)|before (?:dawn|sunrise))$/,
    [
      ['07:00', '09:00'],
      ['08:00', '12:00'],
    ],
  ],
  [
    /^(?:an? )?(?:night owl|evening person|late riser|night person)$|^starts late$/,
    [
      ['17:00', '21:00'],
      ['13:00', '17:00'],
    ],
  ],
];

/** Which hours an early bird likes best is asked. */
function readPerson({ plain }: Clause): Reading | undefined {
  const found = persons.find(([form]) => form.test(plain));
  const answers = found?.[1].map(([start, end]) => best([{ days: [1, 2, 3, 4, 5], start, end }]));
  return answers && { ...asks('hours', answers), loose: ['work-hours', 'best-hours'] };
}

export const readHours = (clause: Clause): Reading | undefined =>
  readPerson(clause) ??
  readDaysAlone(clause) ??
  readEnd(clause) ??
  readQuiet(clause) ??
  readDisliked(clause) ??
  readBest(clause);
