import type { Words } from '@/utils/words/types';
import { readIdentity } from './identity';
import { likenessOf } from './lookalike';
import { isolateName, seenName, tidyName } from './name-text';
import type { DaySpan, DetailsForm, HoursBlock, Preference, PreferenceValue } from './types';
import { zoneIdOf } from './zone-id';

/** What is wrong and beside which field to say it: a field of the form, or the kind of a preference. */
export interface FieldProblem extends Words {
  field: string;
}

export interface PersonInput {
  name: string;
  aliases: readonly string[];
  title: string;
  details?: DetailsForm;
  identities: readonly string[];
  preferences: readonly Pick<Preference, 'value'>[];
}

/** In characters as the user counts them: UTF-16 units, which is what a field's length says. */
export const limits = { name: 200, alias: 200, aliases: 50, title: 200, need: 1_000, note: 100_000, blocks: 50 };

const lengthProblem = (field: string, key: Words['key'], length: number, limit: number): FieldProblem[] =>
  length > limit ? [{ field, key, args: [String(length), String(limit)] }] : [];

function nameProblems(name: string): FieldProblem[] {
  if (name.trim() === '') return [{ field: 'name', key: 'people.check.nameEmpty' }];
  if (seenName(name) === '') return [{ field: 'name', key: 'people.check.nameUnseen' }];
  return lengthProblem('name', 'people.check.nameLong', tidyName(name).length, limits.name);
}

function aliasProblems(aliases: readonly string[]): FieldProblem[] {
  if (aliases.length > limits.aliases) {
    return [{ field: 'aliases', key: 'people.check.aliasMany', args: [String(limits.aliases)] }];
  }
  const longest = Math.max(0, ...aliases.map((alias) => alias.length));
  return lengthProblem('aliases', 'people.check.aliasLong', longest, limits.alias);
}

/** Beginning of what was typed, so that a message stays short and nothing in it turns the message. */
function quoted(text: string): string {
  const seen = seenName(text);
  return isolateName(seen.length > 60 ? `${seen.slice(0, 60)}…` : seen);
}

/** `ownerOf` tells the name of another person who already has an address. */
function identityProblem(raw: string, ownerOf: (key: string) => string | undefined): FieldProblem | undefined {
  const read = readIdentity(raw);
  if (!read) return { field: 'identities', key: 'people.check.identityUnclear', args: [quoted(raw)] };
  const owner = ownerOf(read.key);
  return owner === undefined
    ? undefined
    : { field: 'identities', key: 'people.check.identityTaken', args: [quoted(raw), isolateName(owner)] };
}

const timeOfDay = /^([01]\d|2[0-3]):[0-5]\d$/;

function isDay(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}

const isWeekday = (day: number) => Number.isInteger(day) && day >= 1 && day <= 7;

const isWholeBlock = ({ days, start, end }: HoursBlock) =>
  days.length > 0 && days.every(isWeekday) && timeOfDay.test(start) && timeOfDay.test(end);

function blocksProblem(field: string, blocks: readonly HoursBlock[]): FieldProblem[] {
  if (blocks.length > limits.blocks) return [{ field, key: 'people.check.hoursMany', args: [String(limits.blocks)] }];
  return blocks.every(isWholeBlock) ? [] : [{ field, key: 'people.check.hoursUnclear' }];
}

/** A way at no hours at all would be one at any. */
const wayProblem = (field: string, blocks: readonly HoursBlock[] | undefined): FieldProblem[] =>
  blocks?.length === 0 ? [{ field, key: 'people.check.hoursUnclear' }] : blocksProblem(field, blocks ?? []);

const spanProblem = (field: string, { from, to }: DaySpan): FieldProblem[] =>
  isDay(from) && isDay(to) && from <= to ? [] : [{ field, key: 'people.check.daysUnclear' }];

function preferenceProblems(value: PreferenceValue): FieldProblem[] {
  switch (value.kind) {
    case 'time-zone':
      return zoneIdOf(value.zone)
        ? []
        : [{ field: value.kind, key: 'people.check.zoneUnknown', args: [quoted(value.zone)] }];
    case 'work-hours':
    case 'focus-hours':
    case 'best-hours':
      return blocksProblem(value.kind, value.blocks);
    case 'hours-exception':
      return [...spanProblem(value.kind, value), ...blocksProblem(value.kind, value.blocks)];
    case 'away':
      return spanProblem(value.kind, value);
    case 'need':
      return seenName(value.text) === ''
        ? [{ field: value.kind, key: 'people.check.needEmpty' }]
        : lengthProblem(value.kind, 'people.check.needLong', value.text.length, limits.need);
    case 'holidays':
      return /^[A-Z]{2}(?:-[A-Z\d]{1,12}){0,2}$/.test(value.region)
        ? []
        : [{ field: value.kind, key: 'people.check.regionUnclear', args: [quoted(value.region)] }];
    case 'feedback':
    case 'thanks':
      return lengthProblem(value.kind, 'people.check.needLong', value.text.length, limits.need);
    case 'channel':
    case 'avoid':
      return wayProblem(value.kind, value.blocks);
    case 'days-off':
      return value.days.length > 0 && value.days.every(isWeekday)
        ? []
        : [{ field: value.kind, key: 'people.check.hoursUnclear' }];
  }
}

/** Each line of the details by itself, and the days of marks. */
function detailProblems({ marks = [], ...details }: DetailsForm): FieldProblem[] {
  const lines = Object.entries(details).flatMap(([field, value]) =>
    [value].flat().map((text): [string, string] => [field, text]),
  );
  return [
    ...lines.flatMap(([field, text]) => lengthProblem(field, 'people.check.needLong', text.length, limits.need)),
    ...marks.flatMap(({ text, until }) => [
      ...(seenName(text) === '' || !isDay(until) ? [{ field: 'marks', key: 'people.check.markUnclear' } as const] : []),
      ...lengthProblem('marks', 'people.check.needLong', text.length, limits.need),
    ]),
  ];
}

/** Everything in a form that can't be saved as it is; empty when all is well. */
export function checkPerson(
  { name, aliases, title, details = {}, identities, preferences }: PersonInput,
  ownerOf: (key: string) => string | undefined = () => undefined,
): FieldProblem[] {
  return [
    ...nameProblems(name),
    ...aliasProblems(aliases),
    ...detailProblems(details),
    ...lengthProblem('title', 'people.check.titleLong', title.length, limits.title),
    ...identities.flatMap((raw) => (raw.trim() === '' ? [] : (identityProblem(raw, ownerOf) ?? []))),
    ...preferences.flatMap(({ value }) => preferenceProblems(value)),
  ];
}

export function checkNote(text: string): FieldProblem | undefined {
  if (text.trim() === '') return { field: 'note', key: 'people.check.noteEmpty' };
  return lengthProblem('note', 'people.check.noteLong', text.length, limits.note)[0];
}

/** A soft word on a name that is kept already or looks like one that is. Never a reason not to save, nor to merge. */
export function warnOfName(name: string, others: Iterable<{ name: string }>): FieldProblem | undefined {
  let lookalike: FieldProblem | undefined;
  for (const other of others) {
    const likeness = likenessOf(name, other.name);
    if (likeness === 'same') return { field: 'name', key: 'people.warn.sameName', args: [isolateName(other.name)] };
    if (likeness) lookalike ??= { field: 'name', key: 'people.warn.lookalike', args: [isolateName(other.name)] };
  }
  return lookalike;
}
