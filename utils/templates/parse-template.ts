import type { Span } from '@/utils/text/types';
import type { Words } from '@/utils/words/types';
import { isBlankLabel, longestBlank } from './blanks';

const valueNames = ['to.first', 'to.name', 'me.first', 'me.name'] as const;
export type ValueName = (typeof valueNames)[number];

export type Piece =
  | { kind: 'text'; text: string }
  /** `fallback` null: none was given, so a missing value becomes a blank. */
  | { kind: 'value'; name: ValueName; fallback: string | null }
  | { kind: 'blank'; label: string };

/** What may be wrong, and where in the template. */
interface TemplateProblem extends Words, Span {}

export interface ParsedTemplate {
  pieces: Piece[];
  problems: TemplateProblem[];
}

export const longestTemplate = 20_000;
const mostProblems = 20;
const longestValue = 200;

/** What one reading took: up to `end`, and what it is. Text that can't be read stands for itself. */
interface Reading {
  end: number;
  piece: Piece;
  problem?: TemplateProblem;
}

const literal = (start: number, sign: string, problem?: Words): Reading => ({
  end: start + sign.length,
  piece: { kind: 'text', text: sign },
  ...(problem ? { problem: { ...problem, start, end: start + sign.length } } : {}),
});

const isValueName = (name: string): name is ValueName => valueNames.some((known) => known === name);

/** `{{to.first|there}}`, on one line. */
function readValue(text: string, start: number): Reading {
  const [inner] = text.slice(start + 2, start + 2 + longestValue).split(/\r|\n/, 1);
  const length = inner?.indexOf('}}') ?? -1;
  if (inner === undefined || length < 0) return literal(start, '{{', { key: 'templates.check.valueOpen' });
  const end = start + 2 + length + 2;
  const [, name = '', fallback] = /^([^|]*)(?:\|(.*))?$/u.exec(inner.slice(0, length)) ?? [];
  if (isValueName(name.trim())) {
    return { end, piece: { kind: 'value', name: name.trim() as ValueName, fallback: fallback?.trim() ?? null } };
  }
  const args = [name.trim().slice(0, 40), valueNames.join(', ')];
  return literal(start, text.slice(start, end), { key: 'templates.check.valueUnknown', args });
}

/** `[what they did]`, on one line. */
function readBlank(text: string, start: number): Reading {
  const ahead = text.slice(start + 1, start + 1 + longestBlank + 1);
  const length = ahead.search(/[[\]\r\n]/);
  const stop = ahead[length];
  if (stop === '[') return literal(start, '[', { key: 'templates.check.blankNested' });
  if (stop !== ']') return literal(start, '[', { key: 'templates.check.blankOpen' });
  const label = ahead.slice(0, length);
  if (isBlankLabel(label)) return { end: start + length + 2, piece: { kind: 'blank', label } };
  return literal(start, text.slice(start, start + length + 2), { key: 'templates.check.blankUnclear' });
}

function readSign(text: string, start: number, sign: string): Reading {
  if (sign === '{{') return readValue(text, start);
  if (sign === '[') return readBlank(text, start);
  if (sign === ']') return literal(start, ']', { key: 'templates.check.blankStray' });
  // The rest are doubled: half of the signs are meant.
  return { end: start + sign.length, piece: { kind: 'text', text: sign.slice(sign.length / 2) } };
}

function problemsOfWhole(text: string): TemplateProblem[] {
  const whole = { start: 0, end: text.length };
  if (text.trim() === '') return [{ key: 'templates.check.empty', ...whole }];
  const args = [String(text.length), String(longestTemplate)];
  return text.length > longestTemplate ? [{ key: 'templates.check.long', args, ...whole }] : [];
}

function capped(problems: TemplateProblem[]): TemplateProblem[] {
  const next = problems[mostProblems];
  if (!next) return problems;
  return [...problems.slice(0, mostProblems), { key: 'templates.check.more', start: next.start, end: next.end }];
}

/** Reads a template to its end whatever it holds: what can't be read stands as it is and is told as a problem. */
export function parseTemplate(text: string): ParsedTemplate {
  const pieces: Piece[] = [];
  const problems = problemsOfWhole(text);
  const sign = /\{{4}|\}{4}|\{{2}|\[\[|\]\]|[[\]]/g;
  let read = 0;
  for (let match = sign.exec(text); match; match = sign.exec(text)) {
    if (match.index > read) pieces.push({ kind: 'text', text: text.slice(read, match.index) });
    const { end, piece, problem } = readSign(text, match.index, match[0]);
    pieces.push(piece);
    if (problem && problems.length <= mostProblems) problems.push(problem);
    read = end;
    sign.lastIndex = end;
  }
  if (read < text.length) pieces.push({ kind: 'text', text: text.slice(read) });
  return { pieces, problems: capped(problems) };
}
