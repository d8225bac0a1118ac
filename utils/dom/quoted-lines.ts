import { isWrappedAttribution, ownPartsAbove } from './attribution';
import type { Cuts } from './cuts';
import { isBlank, type Line, makeLine, partOf } from './line';

/** Stands where a line was cut, until the lines close up. */
const cut = makeLine(true);

const isQuote = (line: Line | undefined): boolean => !!line && /^\s?>/.test(line.text);
// RFC 3676, 4.3: the signature stands below a line of two hyphens and a space.
const usualMark = /^-- $/;
const isForwardMark = (line: Line): boolean => /^(?:-{4,20}[^-].{0,200}-{4}|_{10,200})\s{0,20}$/.test(line.text);
const isHeaderField = (line: Line | undefined): boolean => /^\s*\p{L}[^:：]{0,40}[:：]/u.test(line?.text ?? '');

/** Up to the mark of a forwarded or fully quoted message with its header fields; behind it nothing is the user's own. */
function beforeForward(lines: Line[]): Line[] {
  const at = lines.findIndex(
    (line, index) => isForwardMark(line) && isHeaderField(lines.slice(index + 1).find((next) => !isBlank(next))),
  );
  return at < 0 ? lines : lines.slice(0, at);
}

/** The line above `index` that may lead in the quote there, with at most one blank line between. */
function lineAbove(lines: Line[], index: number): number | undefined {
  const at = isBlank(lines[index - 1]) ? index - 2 : index - 1;
  const line = lines[at];
  return line && !isBlank(line) && !isQuote(line) ? at : undefined;
}

function isWrapped(lines: Line[], at: number): boolean {
  const [upper, lower] = [lines[at - 1], lines[at]];
  return !!upper && !!lower && !lower.gap && !isQuote(upper) && isWrappedAttribution(upper.text, lower.text);
}

/** For each line the parts that stay: all of it, some, or none where it leads in a quote. */
function withoutAttributions(lines: Line[], known?: string): Line[] {
  const kept = new Map<number, Line[]>();
  lines.forEach((line, index) => {
    if (!line.gap && !(isQuote(line) && !isQuote(lines[index - 1]))) return;
    const at = lineAbove(lines, index);
    const above = at === undefined ? undefined : lines[at];
    if (at === undefined || !above) return;
    kept.set(
      at,
      ownPartsAbove(above.text, known).map(({ start, end }) => partOf(above, start, end)),
    );
    if (isWrapped(lines, at)) {
      kept.set(at, []);
      kept.set(at - 1, []);
    }
  });
  return lines.flatMap((line, index) => {
    const parts = kept.get(index);
    return parts?.length === 0 ? [cut] : (parts ?? [line]);
  });
}

/** Cuts `> ` lines and signatures; a signature ends where a quote begins, as some answer below the quote. */
function withoutQuotes(lines: Line[], mark: RegExp): Line[] {
  let inSignature = false;
  return lines.map((line) => {
    if (isQuote(line) || line.gap) inSignature = false;
    if (mark.test(line.text)) inSignature = true;
    return inSignature || isQuote(line) ? cut : line;
  });
}

/** The line behind a cut remembers it; a line of white space alone is an empty one. */
function closeUp(lines: Line[]): Line[] {
  let gap = false;
  return lines.flatMap((line) => {
    gap ||= line.gap;
    if (line === cut) return [];
    const kept = isBlank(line) ? makeLine(gap) : { ...line, gap };
    gap = false;
    return [kept];
  });
}

/** The user's own lines: quotes, what leads them in, forwarded messages and signatures are gone. */
export const ownLines = (lines: Line[], { attribution, signatureMark = usualMark }: Cuts): Line[] =>
  closeUp(withoutQuotes(withoutAttributions(beforeForward(lines), attribution), signatureMark));
