import { sharedEnds } from './moved';
import { ownWords } from './own-words';

/** A text with its own words, in which an edit of a line may be read by itself. */
export interface OwnText {
  text: string;
  own: string;
  /** Holds code between fences, which reaches over any number of lines. */
  fenced: boolean;
}

const fence = '```';
/** Begin a passage that may reach over the end of a line, so far at most; all else that is veiled stands in one line. */
const reaching = /[“„«]/;
const farthest = 600;
/** What begins one or ends one. */
const reachingOrEnding = /[“”„«»]/;

const readAll = (text: string): OwnText => ({ text, own: ownWords(text), fenced: text.includes(fence) });

/** Each sign that begins one is followed by the one that ends it. */
const allEnded = /^[”»]*(?:(?:“”|„[“”]|«»)[”»]*)*$/;

/** Whether a passage that begins in these letters may reach beyond them. */
const mayGoOn = (before: string): boolean => reaching.test(before) && !allEnded.test(before.replace(/[^“”„«»]+/g, ''));

/** The lines that an edit touched, as offsets in the text. */
function touchedLines(text: string, before: string): { from: number; to: number } {
  const { head, tail } = sharedEnds(text, before);
  const end = text.indexOf('\n', text.length - tail);
  return { from: head === 0 ? 0 : text.lastIndexOf('\n', head - 1) + 1, to: end < 0 ? text.length : end };
}

/** The own words of a text of which only the lines that an edit touched differ from those of the text before. */
export function ownTextOf(text: string, before: OwnText | undefined): OwnText {
  if (!before || before.fenced) return readAll(text);
  const { from, to } = touchedLines(text, before.text);
  const lines = text.slice(from, to);
  const behind = to - text.length + before.text.length;
  const reaches =
    lines.includes(fence) ||
    reachingOrEnding.test(lines) ||
    reachingOrEnding.test(before.text.slice(from, behind)) ||
    mayGoOn(text.slice(Math.max(0, from - farthest), from));
  if (reaches) return readAll(text);
  const own = ownWords(lines);
  if (own === lines && before.own === before.text) return { text, own: text, fenced: false };
  return { text, own: before.own.slice(0, from) + own + before.own.slice(behind), fenced: false };
}
