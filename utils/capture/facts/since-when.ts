import { phrasesOf } from '@/utils/capture/behind';

/** Words that begin to say since when, or for how long, something is so. */
const begins = phrasesOf(
  'since|as of|as from|from|starting|starting from|starting in|effective|for|for the|for about|for over|for almost|for nearly|for more than|beginning|beginning in|in|with effect from|as per',
);
const days = phrasesOf(
  `monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec
  spring|summer|autumn|fall|winter|easter|christmas|today|tomorrow|yesterday|now|week|weeks|month|months|year|years|quarter|term|semester|q1|q2|q3|q4|beginning|start|end|middle|mid`,
);
/** What a firm goes through, which is a date to those who work there. */
const events = phrasesOf(
  'reorg|reorganisation|reorganization|reshuffle|restructure|restructuring|merger|takeover|move|split|holidays|break|promotion|offsite|kick-off|kickoff',
);
const joining = phrasesOf(
  'this|last|next|the|of|early|late|mid|first|second|big|new|past|coming|a|few|couple|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|many|some|several',
);
/** These stand last without a word in front that begins them. */
const alone = phrasesOf(
  `now|nowadays|these days|currently|at present|at the moment|for now|for the moment|right now|already|again|recently|lately|just recently|this year|this month|this week|last year|last month|last week|this spring
  this summer|this autumn|this fall|this winter|last spring|last summer|last autumn|last fall|last winter|next week|next month|next year|a while ago|a year ago|years ago|a month ago|there|here|upstairs|downstairs|next door|too|as well|btw|by the way|actually|kindly note|please note|from now on`,
);
const mostOfTail = 6;

const isDate = (word: string): boolean =>
  days.has(word) || events.has(word) || /^(?:(?:19|20)\d\d|\d{1,2}(?:st|nd|rd|th)?)$/u.test(word);

/** Whether words are a day, a month or an event with nothing else among them. */
function isWhen(words: readonly string[]): boolean {
  return words.some(isDate) && words.every((word) => isDate(word) || joining.has(word));
}

const month = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/u;
const day = /^\d{1,2}(?:st|nd|rd|th)?$/u;
/** "1 Nov", "on Nov 1st". */
function isDayOfMonth(tail: readonly string[]): boolean {
  const [first = '', second = '', ...more] = tail[0] === 'on' ? tail.slice(1) : tail;
  const isMonth = (word: string) => month.test(word) && days.has(word);
  return more.length === 0 && ((isMonth(first) && day.test(second)) || (day.test(first) && isMonth(second)));
}

function tailAt(words: readonly string[], at: number): boolean {
  const tail = words.slice(at);
  if (alone.has(tail.join(' ')) || isDayOfMonth(tail)) return true;
  // "Joined the customs team last March".
  if (/^(?:last|this|next)$/u.test(tail[0] ?? '') && tail.length === 2 && isWhen(tail)) return true;
  return [3, 2, 1].some((many) => begins.has(tail.slice(0, many).join(' ')) && isWhen(tail.slice(many)));
}

const frontVerb =
  /^(?:(?:she|he|they)(?:'ll|'s|'re| will| is| are)? )?(?:(?:be|become|becomes|is|are|will be|will become) )?(?:the |an? )?/iu;
/** "From March she'll be head of tax": what holds, without since when. */
export function withoutFrontWhen(text: string): string {
  const words = text.split(' ');
  const small = words.map((word) => word.toLowerCase().replace(/[,.]$/u, ''));
  const from = [3, 2, 1].find((many) => begins.has(small.slice(0, many).join(' ')));
  const to = from === undefined ? -1 : small.findIndex((word, at) => at >= from && !isDate(word) && !joining.has(word));
  if (from === undefined || to <= from || !isWhen(small.slice(from, to))) return text.replace(/^be (?=\S)/u, '');
  return words.slice(to).join(' ').replace(frontVerb, '');
}

/** "Reports to me starting in March", "my boss as of this week": what holds, without since when. */
export function withoutWhen(text: string): string {
  let words = text.split(' ');
  for (let turn = 0; turn < 3; turn++) {
    const small = words.map((word) => word.toLowerCase().replace(/[,.]$/u, ''));
    const least = Math.max(1, words.length - mostOfTail);
    const at = words.findIndex((_, place) => place >= least && tailAt(small, place));
    if (at < 1) break;
    words = words.slice(0, at);
  }
  return words.join(' ').replace(/,$/u, '');
}
