import { shortOfTime } from './pieces';
import { shorthand } from './shorthand';
import { timeSpellings } from './time-spellings';

const longestShort = 8;

interface Edit {
  start: number;
  end: number;
  text: string;
  /** A slip, which is not kept either. */
  isSlip: boolean;
}

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|march|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** What a sentence begins with. */
const opening =
  "Speaks|Works|Working|Knows|Likes|Loves|Hates|Needs|Wants|Prefers|Lives|Living|Sits|Sitting|Starts|Finishes|Gets|Goes|Go|Takes|Keeps|Has|Have|Is|Are|Was|Does|Don't|Do|Doesn't|Can|Can't|Cannot|Would|Should|Could|Leads|Runs|Heads|Manages|Looks|Talks|Answers|Reads|Replies|Thanks|Thank|Thanked|Ask|Asks|Send|Sends|Give|Gives|Call|Calls|Ring|Leave|Let|Avoid|Avoids|Use|Uses|On|In|At|By|For|From|With|Without|Until|Till|After|Before|Between|During|Via|To|The|An|A|Her|His|Their|My|Our|He|She|They|We|You|Always|Never|Only|Usually|Mostly|Often|Sometimes|Please|Not|No|When|If|Under|Out|Off|Away|Back|Swamped|Busy|Met|Both|Good|Great|Best|Better";
/** A capital that begins a sentence says nothing; names begin with none of these. */
const beginnings = new RegExp(
  `(?<=(?:^|[.!?;\\n] ?))(?:${opening}|\\p{Lu}\\p{Ll}{2,12}ing(?= (?:the|an?|her|his|their|for|to|on|with|in|at|until|till)))(?= )`,
  'gu',
);
/** "9.30-17.00. Knows billing": behind a figure a full stop may be part of a date, but not before these. */
const stopBehindFigure = new RegExp(`(?<=\\d)\\.(?= {1,2}(?:${opening})[ /'’])`, 'gu');

/** What is written in several ways, in the one that is read. Each is found in the text as it was written. */
const spellings: readonly (readonly [form: RegExp, one: string])[] = [
  ...timeSpellings,
  // A full stop behind "p.m." that ends the sentence stays one.
  [
    /(?<=\d) ?([apAP])\. ?[mM]\.(?=\s+(?:\p{Ll}|\d|[-–&(]|(?:Eastern|Central|Mountain|Pacific|[A-Z]{2,4})\b)|\s*[,;:)–-])/gu,
    '$1m',
  ],
  [/(?<=\d) ?([ap])\. ?m\b/giu, '$1m'],
  [
    /(?<=\b(?:from|to|at|until|till?|before|after|between|and|by|around|past|[-–]) ?)([01]?\d|2[0-4])h(?![\p{L}\d])(?! (?:a|per|of)\b)/giu,
    '$1:00',
  ],
  [/(?<![\d:.])([01]?\d|2[0-4])h(?= ?(?:[-–]|to|until|till?) ?\d{1,2}h)/giu, '$1:00'],
  [/(?<![\d:.])([01]?\d|2[0-3])h([0-5]\d)\b/giu, '$1:$2'],
  [
    /(?<= )&(?= (?:\p{Ll}|\d|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|I\b|He\b|She\b)))/gu,
    'and',
  ],
  [/\bw\/o(?=\s)/giu, 'without'],
  [/(?<!\p{L})w\/(?!c\b|out\b) ?(?=\p{L})/gu, 'with '],
  [/\b(e)-(?=mails?\b|mail(?:ing|ed)\b)/giu, '$1'],
  [/(?<=\b(?:UTC|GMT) ?[+-] ?\d{1,2})\.(?=\d\d\b)/giu, ':'],
  [/(?<=\d(?:[ap]m)?) [-–—] (?=\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?(?:$|[\s,;.)]))/giu, '-'],
  [new RegExp(`\\b(?:the )?(\\d{1,2})(?:st|nd|rd|th)(?: of)? (${month})\\b`, 'giu'), '$1 $2'],
  // "December 7th-11th" has one month for both.
  [
    new RegExp(
      `\\b(${month}) (?:the )?(\\d{1,2})(?:st|nd|rd|th)\\b(?! ?[-–—]| (?:to|and|&|through|thru|until|till) (?:the )?\\d)`,
      'giu',
    ),
    '$2 $1',
  ],
  [new RegExp(`\\b(?:through|thru)(?= (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?)?${month}\\b)`, 'giu'), 'until'],
  // "Ten to two" is a time, but behind "from" it is two.
  [/(?<=\bfrom )ten(?= to (?:one|two|three|four|five|six|seven|eight)\b(?! (?:until|till|to)\b))/giu, '10'],
  [/(?<=\bthey )(prefer|live)(?= )/giu, '$1s'],
  // What heads a line of a list.
  [/(?<=^|\n)[ \t]{0,8}[-*•–] {1,8}(?=\S)/gu, ''],
  [/\bb\/c(?=\s)|(?<=\s)(?:bc|cuz|becuz|becos|bcoz|bcos)(?=\s)/gu, 'because'],
  [stopBehindFigure, ';'],
  ...shorthand,
];
const slips: typeof spellings = [
  [/\b(do|does|is|did|has|would|should|are|was|have|could)nt\b/giu, "$1n't"],
  [/(?<=\b(?:she|he|they|you|we|i|pls|please|it) )(ca|wo)nt\b/giu, "$1n't"],
  [/(?<=^|[\s(])(she|he)s(?=\s)/giu, "$1's"],
  [/[’ʼ]/gu, "'"],
  [/^(?:fyi|btw|nb|n\.b\.|ps)(?:[:,–-]| -)? (?=\S)/giu, ''],
];

const filled = (one: string, match: RegExpExecArray): string =>
  one.replace(/\$(\d)/g, (_, at: string) => match[Number(at)] ?? '');

const withoutCapitals = (written: string): Edit[] =>
  [...written.matchAll(beginnings)]
    .filter(
      ({ index }) => !shortOfTime.test(written.slice(Math.max(0, index - longestShort), index).replace(/\. ?$/u, '')),
    )
    .map(({ 0: found, index }) => ({
      start: index,
      end: index + 1,
      text: found.slice(0, 1).toLowerCase(),
      isSlip: false,
    }));

const editsBy = (written: string, forms: typeof spellings, isSlip: boolean): Edit[] =>
  forms.flatMap(([form, one]) =>
    [...written.matchAll(form)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: filled(one, match),
      isSlip,
    })),
  );

/** Of two at one place the first form counts. */
const apart = (edits: readonly Edit[]): Edit[] =>
  edits.filter((edit, at) => !edits.slice(0, at).some(({ start, end }) => edit.start < end && start < edit.end));

/** A text with some of its places put anew. */
class Respelt {
  readonly text: string;
  private readonly written: string;
  private readonly stretches: { from: number; to: number; edit: Edit }[] = [];

  constructor(written: string, edits: readonly Edit[]) {
    this.written = written;
    let text = '';
    let done = 0;
    for (const edit of edits) {
      text += written.slice(done, edit.start);
      this.stretches.push({ from: text.length, to: text.length + edit.text.length, edit });
      text += edit.text;
      done = edit.end;
    }
    this.text = text + written.slice(done);
  }

  /** The place in what was written that a place in the text stands for; words put anew begin where theirs begin. */
  writtenAt(place: number): number {
    const before = this.stretches.findLast(({ from }) => from < place);
    if (!before) return place;
    return place < before.to ? before.edit.start : before.edit.end + place - before.to;
  }

  /** Words of the text as the user wrote them, but for slips; words that are not in it stay. */
  asWritten(words: string): string {
    const start = this.text.indexOf(words);
    const end = start + words.length;
    const within = this.stretches.filter(({ from, to, edit }) => !edit.isSlip && start <= from && to <= end);
    if (start < 0) return words;
    return within.reduceRight(
      (text, { from, to, edit }) =>
        text.slice(0, from - start) + this.written.slice(edit.start, edit.end) + text.slice(to - start),
      words,
    );
  }
}

/** The text in the spelling that is read. */
export function inOneSpelling(written: string): Respelt {
  const edits = apart([
    ...editsBy(written, spellings, false),
    ...editsBy(written, slips, true),
    ...withoutCapitals(written),
  ]);
  return new Respelt(
    written,
    edits.sort((one, other) => one.start - other.start),
  );
}
