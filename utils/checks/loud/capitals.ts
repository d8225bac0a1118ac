import type { LoudWords } from '@/utils/checks/packs/loud-words';
import type { Token } from '@/utils/text/tokens';
import type { Span } from '@/utils/text/types';

/** Written in capitals by everybody, loud or not. */
const shortNames = new Set(
  'asap fyi ceo cfo cto coo hr pdf usa uk us eu un nhs gp gps tv dna mri ct icu er crm erp vat kpi qa ui ux api html css sql url usb ram cpu gpu faq eta tbc tbd ok am pm rsvp diy ngo phd bbc nato who iso sap aws id ids po nb ps cc bcc agb gmbh kfz lkw pkw tuv din dhl ihk usw bzw'.split(
    ' ',
  ),
);
const isCapital = ({ text }: Token): boolean => /^(?:\p{Lu}{2,}|[IA]|\p{Lu}?['’]\p{Lu}+)$/u.test(text);
const isWord = ({ word }: Token): boolean => word.length > 1 && !word.startsWith("'");

const newParagraph = (text: string, before: Token, token: Token): boolean =>
  /\n\s*\n/.test(text.slice(before.end, token.start));

/** Words in capitals that stand side by side in a paragraph. */
function runsOf(text: string, tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  for (const token of tokens) {
    const last = run.at(-1);
    if (last && (!isCapital(token) || newParagraph(text, last, token))) {
      runs.push(run);
      run = [];
    }
    if (isCapital(token)) run.push(token);
  }
  return run.length > 0 ? [...runs, run] : runs;
}

const spanOf = (run: readonly Token[]): Span => ({ start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 });
const knownIn = (run: readonly Token[], { known }: LoudWords): Token[] =>
  run.filter((token) => isWord(token) && known.has(token.word) && !shortNames.has(token.word));
/** A heading seldom holds three of the common words, or speaks to anybody. */
const isMeantLoud = (run: readonly Token[], words: LoudWords): boolean =>
  (run.length > 3 && knownIn(run, words).length > 2) ||
  run.some(({ word }) => words.personal.has(word) || words.angry.has(word));

/** One word in capitals is stress, two may be; short names and lists of them are neither. */
function isShouted(text: string, run: readonly Token[], marked: boolean, loud: LoudWords): boolean {
  const { start, end } = spanOf(run);
  const known = knownIn(run, loud).length;
  const words = text.slice(start, end).split(/\s+/).length;
  const enough = known >= 2 || (known === 1 && isMeantLoud(run, loud));
  return words >= (marked ? 2 : 3) && enough && known * 2 >= run.filter(isWord).length - 1;
}

/** "SUMMARY OF THE VISIT": a line of its own over others in small letters. */
function isHeading(text: string, { start, end }: Span, run: readonly Token[], { personal }: LoudWords): boolean {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const line = text.slice(from, next < 0 ? text.length : next);
  const whole = !/\p{Ll}/u.test(line) && !/[!?]/.test(line);
  return whole && line.length < text.trim().length && !run.some(({ word }) => personal.has(word));
}

/** Signs of joy stand behind the marks. */
const besideMarks = 8;
const celebrated = /[🏆🎉🎊🥳🙌🥂🍾🎂🥇🏅😍🤩😂🤣❤💪]/u;

const hasOne = (tokens: readonly Token[], some: ReadonlySet<string>): boolean =>
  tokens.some(({ word }) => some.has(word));

/** Whoever warns of danger must be loud: "GAS LEAK, get out NOW!!!". */
export const isAlarm = (tokens: readonly Token[], { hazards, escapes, angry }: LoudWords): boolean => {
  const loud = tokens.filter(isCapital);
  return hasOne(loud, hazards) && hasOne(tokens, escapes) && !hasOne(loud, angry);
};

/** Joy is loud too. */
function isJoy(text: string, loud: readonly Token[], words: LoudWords): boolean {
  const around = text.slice(loud[0]?.start ?? 0, (loud.at(-1)?.end ?? 0) + besideMarks);
  const isGlad = hasOne(loud, words.glad) || celebrated.test(around);
  return isGlad && !hasOne(loud, words.angry) && !hasOne(loud, words.pressing);
}

export interface Shouted extends Span {
  sure: number;
}

/** So many words in capitals are no stress of one thing. */
const many = 5;

/** Passages in capitals, of two or more words. */
export function capitalsIn(text: string, tokens: readonly Token[], words: LoudWords): Shouted[] {
  const runs = runsOf(text, tokens);
  if (runs.length === 0 || isJoy(text, runs.flat(), words)) return [];
  const known = runs.reduce((sum, run) => sum + knownIn(run, words).length, 0);
  return runs.flatMap((run) => {
    const span = spanOf(run);
    const marked = /^[!?]{2}/.test(text.slice(span.end, span.end + 2));
    if (!isShouted(text, run, marked, words) || isHeading(text, span, run, words)) return [];
    return [{ ...span, sure: marked || known >= many || isMeantLoud(run, words) ? 0.7 : 0.5 }];
  });
}

/** Whether a word stands in capitals that is no short name. */
export const hasLoudWord = (tokens: readonly Token[], { known }: LoudWords): boolean =>
  tokens.some(
    (token) => token.text.length > 1 && isCapital(token) && known.has(token.word) && !shortNames.has(token.word),
  );

function opens(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 4), at);
  return at === 0 || before.includes('\n') || /[.!?]/.test(before.trimEnd().slice(-1));
}

/** The same words in small letters, with a capital where a sentence begins. */
export function inSmallLetters(text: string, { start, end }: Span): string {
  const small = text
    .slice(start, end)
    .replace(/[\p{Lu}][\p{L}'’]*/gu, (word) =>
      word === 'I' || /^I['’]/.test(word) || shortNames.has(word.toLowerCase())
        ? word.charAt(0) +
          (word.length > 1 && word.charAt(1).match(/['’]/) ? word.slice(1).toLowerCase() : word.slice(1))
        : word.toLowerCase(),
    )
    .replace(/([.!?]\s+)(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
  return opens(text, start) ? small.charAt(0).toUpperCase() + small.slice(1) : small;
}

/** Whether small letters would leave every word what it is: where nouns have capitals, no other word may be among them. */
export const mayBeSmall = (tokens: readonly Token[], { known, asWritten, nouns }: LoudWords): boolean =>
  !nouns || tokens.every(({ word }) => known.has(word) && !asWritten.has(word));
