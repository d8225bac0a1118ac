import { sharedHead, sharedTail } from './moved';
import { ownWords } from './own-words';

/** A text with its own words, in which an edit of a line may be read by itself. */
export interface OwnText {
  text: string;
  own: string;
  /** No passage reaches over the end of a line. */
  inLines: boolean;
}

/** Of passages that may: code between fences, and words between such quotes. All else that is veiled stands in one line. */
const reaching = ['`', '“', '„', '«'];
const reachesOn = (text: string): boolean => reaching.some((sign) => text.includes(sign));

const readAll = (text: string): OwnText => ({ text, own: ownWords(text), inLines: !reachesOn(text) });

/** The own words of a text of which only the lines that an edit touched differ from those of the text before. */
export function ownTextOf(text: string, before: OwnText | undefined): OwnText {
  if (!before?.inLines) return readAll(text);
  const shorter = Math.min(text.length, before.text.length);
  const head = sharedHead(text, before.text, shorter);
  const tail = sharedTail(text, before.text, shorter - head);
  const from = head === 0 ? 0 : text.lastIndexOf('\n', head - 1) + 1;
  const end = text.indexOf('\n', text.length - tail);
  const to = end < 0 ? text.length : end;
  const lines = text.slice(from, to);
  if (reachesOn(lines)) return readAll(text);
  const own = ownWords(lines);
  if (own === lines && before.own === before.text) return { text, own: text, inLines: true };
  const behind = before.own.slice(to - text.length + before.text.length);
  return { text, own: before.own.slice(0, from) + own + behind, inLines: true };
}
