import { around, behind, hasLength, phrasesOf } from './behind';
import type { Clause } from './clause';
import { lastDays, readDateRange } from './date-ranges';
import { noJobWords } from './job-words';
import { asks, away, item, marked, tells, tellsOrAsks } from './told';
import type { CaptureGiven, Reading } from './types';

type Day = Temporal.PlainDate;

/** What is of a while by its name. */
const spells = phrasesOf(
  `week|weeks|season|period|phase|crunch|exam|exams|audit|project|launch|tour|show|run|trial|mission|secondment|placement|exhibition|production|campaign
  tender|harvest|inventory|stocktake|migration|previews|rehearsals|finals|marking|reports|reporting|budget|closing|election|festival|fieldwork|cover|tech
  nights|handover|inspection|refit|renovation|mode|deadline|deadlines|shoot|sprint|merger|reorg|move|rush|peak|panto|term|visit|visitors|guests|training`,
);
const doing = /^(?:is )?(?:still |busy |currently )?(\p{Ll}{2,12}ing)(?= |$)/u;
/** How and where somebody works is not a while that one is sparing in; it limits the ways and the hours. */
const notDoing = phrasesOf(
  `working|living|staying|calling|waiting|being|going|coming|having|including|using|looking|sitting|teaching|starting|leaving|sharing|renting|driving|commuting
  evening|morning|during|meeting|nothing|anything|something|everything|holding|keeping|asking|talking|sleeping|paying|offering|selling|borrowing|spring`,
);
const within = /^(?:in|on|at|with) (?:the |her |his |their |a |an )?/u;
const notWithin = phrasesOf(
  `office|home|work|site|leave|holiday|vacation|call|time|touch|person|private|public|mornings|afternoons|evenings|morning|afternoon|evening|nights|night
  house|team|phone|chat|slack|mail|email|teams|hold|me|us|charge|mondays|fridays|general|writing|desk|budget|average|least|most|hand`,
);
const elsewhere =
  /^(?:(?:is |will be )?(?:in|at|near|visiting|over in|up in|down in|back in|on (?:mission|tour|site|a job|assignment|fieldwork) in) )(?:the )?\p{Lu}/u;
const until = /[,:]? (?:until|up to|through|thru) /gu;
const advice =
  /,? (?:so |and |then |but )?(?:please )?(?:leave|be|do not|don't|give|go|ask|wait|spare|handle|no|swamped|busy|not|back) /gu;
/** A day without what to do until then. */
const withoutAdvice = (text: string): string =>
  around(text, advice).find(({ back }) => hasLength(back, 2, 30) && !/[^\p{L}' ]/u.test(back))?.front ?? text;
/** Something that is over on a day. */
const due =
  /^((?:\p{L}[\p{L}'-]* ){0,3}(?:deadlines?|due|exams?|defen[cs]e|viva|launch|audit|inspection|go-live|premiere|opening night|hearing|submission|finals|press night))(?: is| are)?(?:[:,]| on| by| due)? (?=\S)/u;

const wordsOf = (text: string) => text.toLowerCase().split(' ');

function isSpell(front: string): boolean {
  const words = wordsOf(front);
  // "Camping from tomorrow until Sunday" begins then.
  if (words.includes('from') || words.length > 6 || /[\d;:,]/u.test(front)) return false;
  const verb = doing.exec(front)?.[1];
  if (verb !== undefined) return !notDoing.has(verb);
  const inside = behind(within, front, 3, 40);
  if (inside !== undefined) return !wordsOf(inside).some((word) => notWithin.has(word));
  return (
    words.length < 5 && spells.has(words.at(-1) ?? '') && (words.at(-1) === 'week' || !noJobWords.has(words[0] ?? ''))
  );
}

const nameOf = (front: string): string => front.replace(/^(?:is |will be )/u, '');

function readUntil(spelt: string, today: Day): Reading | undefined {
  for (const { front, back } of around(spelt, until)) {
    if (!hasLength(front, 3, 50) || !hasLength(back, 3, 60)) continue;
    const date = withoutAdvice(back).toLowerCase();
    // What is told behind a comma is a statement of its own.
    const days = /[,;]/u.test(date) ? [] : lastDays(date, today);
    const text = nameOf(front);
    const first = today.toString();
    if (days.length === 1 && elsewhere.test(front) && !/[\d;:,]/u.test(front))
      return asks(
        'days',
        days.flatMap((to) => [away(first, to, text), marked({ text, until: to })]),
      );
    if (days.length > 0 && isSpell(front))
      return tellsOrAsks(
        'days',
        days.map((to) => marked({ text, until: to })),
      );
  }
  return undefined;
}

const someDays = / (?:on |from )?(?=\d)/gu;
const mostDays = 40;

/** "At the Bergen fair 30/11-3/12": days of which the first and the last are told, and where. */
function readThere(spelt: string, today: Day): Reading | undefined {
  if (!/^(?:is )?(?:in|at|on|visiting|over in) \S/u.test(spelt)) return undefined;
  const [found] = around(spelt, someDays);
  if (!found || !hasLength(found.front, 5, 40) || !hasLength(found.back, 5, 30)) return undefined;
  const inside = behind(within, found.front, 2, 40) ?? '';
  if (wordsOf(inside).some((word) => notWithin.has(word))) return undefined;
  const isDated = /[./]\d|\p{L}{3}/u.test(found.back);
  const spans = !isDated ? [] : readDateRange(found.back.toLowerCase(), today);
  const isStay = spans.every(
    ({ from, to }) => from < to && Temporal.PlainDate.from(from).add({ days: mostDays }).toString() > to,
  );
  return isStay
    ? tellsOrAsks(
        'days',
        spans.map(({ from, to }) => away(from, to, nameOf(found.front))),
      )
    : undefined;
}

/** "Thesis due 15 January": theirs, or what the user waits for. */
function readDue(spelt: string, today: Day): Reading | undefined {
  const what = due.exec(spelt)?.[1];
  if (what === undefined || noJobWords.has(wordsOf(what)[0] ?? '')) return undefined;
  const rest = spelt.slice(due.exec(spelt)?.[0].length ?? 0);
  const date = withoutAdvice(rest).toLowerCase();
  const days = hasLength(date, 3, 24) ? readDateRange(date, today).map(({ to }) => to) : [];
  const [only, ...more] = days;
  if (only === undefined || more.length > 0) return undefined;
  const mark = marked({ text: what, until: only });
  return / due$/u.test(` ${what}`) && rest.toLowerCase() === date
    ? asks('meaning', [mark, item('askedOfThem', spelt)])
    : rest.toLowerCase() === date
      ? undefined
      : tells(mark);
}

/** What is so until a day, by the words of the user: "in tech until the 28th". */
export function readWhile({ spelt }: Clause, given: CaptureGiven): Reading | undefined {
  if (spelt.length > 100) return undefined;
  const today = Temporal.PlainDate.from(given.today);
  return readUntil(spelt, today) ?? readDue(spelt, today) ?? readThere(spelt, today);
}
