import type { Span } from '@/utils/text/types';

/** Signs that stand for what is to come, in a place where a name, an amount or a day belongs. */
const placed =
  /(?:(?<![\p{L}\p{N}])(?:[Dd]ear|[Hh]i|[Hh]ello|[Hh]ey|Mr|Mrs|Ms|Mx|Dr)\.?[ ]|[£$€]\s?)(_{3,40}|X{2,12}|NAME|FIRST ?NAME|LAST ?NAME|SURNAME|AMOUNT)(?![\p{L}\p{N}_])/gu;

/** An hour or a day: "at XX:XX". */
const moment = /(?<![\p{L}\p{N}])X{2}[:./]X{2}(?:[./]X{2,4})?(?![\p{L}\p{N}:])/gu;

/** A gap within a sentence that goes on: "is due on ____ and costs". */
const gap =
  /(?<=(?:^|\s)(?:at|on|by|until|from|of|for|to|is|are|due|room|the|comes to) )_{3,40}(?=[,;]? {1,2}[\p{Ll}\d])/gu;

/** A form has such gaps on purpose: one beside each label, or some one below the other. */
const isForm = (text: string): boolean => /(?:^|\n)[^\n_]{0,60}_{3,200}[ \t]*(?:\n|$)/.test(text);

/** Each of the others holds one of these, which a plain look tells many times faster than a search. */
const signs = ['XX', 'NAME', 'AMOUNT'];

const spansOf = (text: string, form: RegExp): Span[] =>
  [...text.matchAll(form)].map((found) => {
    const end = found.index + found[0].length;
    return { start: end - (found[1] ?? found[0]).length, end };
  });

/** Place-holders that are no brackets: `£____`, `XX:XX`, "Dear NAME". */
export function placeHolders(text: string): Span[] {
  const hasGap = text.includes('___');
  if (!hasGap && !signs.some((sign) => text.includes(sign))) return [];
  const gaps = hasGap && !isForm(text) ? spansOf(text, gap) : [];
  const found = [...spansOf(text, placed), ...spansOf(text, moment), ...gaps].sort((a, b) => a.start - b.start);
  return found.filter(({ start }, at) => start >= (found[at - 1]?.end ?? 0));
}

const opened = '“„«';
const closed = '”“»';
/** Nearly no paragraph holds one, which one search tells. */
const opening = /["“„«]/;

/** Whether a passage in quotation marks is open here, in this paragraph. */
function isWithinQuotes(before: string): boolean {
  let isOpen = false;
  for (const sign of before) {
    if (sign === '"') isOpen = !isOpen;
    else if (!isOpen && opened.includes(sign)) isOpen = true;
    else if (isOpen && closed.includes(sign)) isOpen = false;
  }
  return isOpen;
}

/** "The judge wrote: “[the contractor] must bear the cost”": an editor's words within somebody else's. */
export function isOfEditor(text: string, { start, end }: Span): boolean {
  const before = text.slice(text.lastIndexOf('\n', start) + 1, start);
  return opening.test(before) && isWithinQuotes(before) && /^[^\n]{0,400}["”“»]/.test(text.slice(end));
}
