import type { Draft } from '@/utils/conversation/types';
import { findBlanks } from '@/utils/templates/blanks';
import { veil } from '@/utils/text/own-words';
import type { Span } from '@/utils/text/types';
import { isAsking } from './asking-blanks';
import { isOfEditor, placeHolders } from './craft/place-holders';
import { examples } from './examples/unfilled-blank';
import type { Check, Finding } from './types';

/** `{{to.first|there}}` of ours and the fields of mail merges; `{{ tenant_id }}` is somebody's code. */
const field =
  /\{\{\s{0,4}(?:(?:to|from|me|cc|recipient|contact|sender|customer|client)[._]\p{L}[^{}\n]{0,60}|(?:first|last|full|your|company|recipient)?[ _]?(?:name|company|title|date|address)(?:\s{0,4}\|[^{}\n]{0,40})?\s{0,4}|\p{L}[\p{L}._ ]{0,40}\|[^{}\n|]{1,40})\}\}|<<\s?(?:(?:first|last|full|your|recipient|company|client|customer)[ _]?)?(?:name|title|company|address|date|salutation)\s?>>|<(?:insert|your|first|last|recipient) [^<>\n]{1,40}>|%(?:FIRST|LAST)_?NAME%/iuy;

/** A line of code, or of somebody else, may hold brackets of any kind. */
const foreign = /```[^`]{0,20000}(?:```|$)|`[^`\n]{1,300}`|^[ \t]{0,3}>[^\n]*/gm;

function sureOf(text: string, span: Span): number {
  // What an editor put into the words of somebody else is said, and not to be filled in.
  if (isOfEditor(text, span)) return 0.4;
  return isAsking(text.slice(span.start, span.end)) ? 0.9 : 0.5;
}

function findingOf(text: string, { start, end }: Span, isField: boolean): Finding {
  const words = text.slice(start, end);
  return {
    check: 'unfilled-blank',
    start,
    end,
    sure: isField ? 0.95 : sureOf(text, { start, end }),
    why: { key: isField ? 'checks.unfilledBlank.field' : 'checks.unfilledBlank.blank', args: [words] },
    suggestion: null,
    person: null,
  };
}

const opening = ['{{', '<', '%'];

function placesOf(sign: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) places.push(at);
  return places;
}

function hasForeign(text: string): boolean {
  if (text.includes('`')) return true;
  for (let at = text.indexOf('>'); at >= 0; at = text.indexOf('>', at + 1))
    if (/(?:^|[\n\r\u2028\u2029])[ \t]{0,3}$/.test(text.slice(Math.max(0, at - 4), at))) return true;
  return false;
}

/** Looks only where a field may open: to search for the form takes many times as long. */
function fieldsIn(own: string): Span[] {
  const found: Span[] = [];
  for (const start of opening.flatMap((sign) => placesOf(sign, own)).sort((a, b) => a - b)) {
    if (start < (found.at(-1)?.end ?? 0)) continue;
    field.lastIndex = start;
    if (field.test(own)) found.push({ start, end: field.lastIndex });
  }
  return found;
}

function find({ text }: Draft): Finding[] {
  const holders = placeHolders(text);
  if (holders.length === 0 && !text.includes('[') && !opening.some((sign) => text.includes(sign))) return [];
  const own = hasForeign(text) ? text.replace(foreign, (passage) => passage.replace(/[^\n]/g, veil)) : text;
  const blanks = findBlanks(own).map((span) => findingOf(text, span, false));
  const left = holders.filter(({ start, end }) => own.slice(start, end) === text.slice(start, end));
  const fields = [...fieldsIn(own), ...left].map((span) => findingOf(text, span, true));
  return [...blanks, ...fields].sort((a, b) => a.start - b.start);
}

export const unfilledBlank: Check = {
  id: 'unfilled-blank',
  kind: 'slips',
  raises: 'yes',
  title: 'checks.unfilledBlank.title',
  why: 'checks.unfilledBlank.why',
  tries: ['checks.unfilledBlank.tries.fill'],
  find,
  examples,
};
