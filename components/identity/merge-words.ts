import { markLabel, relationLabel, sideLabel } from '@/components/people/details/detail-words';
import { preferenceLabel } from '@/components/people/details/preference-words';
import { dayLabel, roleLabel, sourceLabel } from '@/components/people/labels';
import { named } from '@/components/people/named';
import { relations, roleGroups, sides } from '@/utils/people/choices';
import type { ListField } from '@/utils/people/merge-fields';
import type { MergeLine, MergeSide } from '@/utils/people/merge-plan';
import type { Mark, Person, PreferenceValue, Relation, RoleGroup, Side } from '@/utils/people/types';
import { say } from '@/utils/platform/say';
import type { WordKey } from '@/utils/words/types';

const toldWords = {
  channel: 'identityUi.told.channel',
  avoid: 'identityUi.told.avoid',
  'work-hours': 'identityUi.told.work',
  'focus-hours': 'identityUi.told.focus',
  'best-hours': 'identityUi.told.best',
  'days-off': 'identityUi.told.daysOff',
  'hours-exception': 'identityUi.told.exception',
  away: 'identityUi.told.away',
  holidays: 'identityUi.told.holidays',
  'time-zone': 'identityUi.told.zone',
  need: 'identityUi.told.need',
  feedback: 'identityUi.told.feedback',
  thanks: 'identityUi.told.thanks',
} satisfies Record<PreferenceValue['kind'], WordKey>;

type PersonLine = Extract<MergeLine, { of: 'person' }>;

/** What a line is about. */
export function lineLabel(line: MergeLine): string {
  if (line.of === 'person') return say(`identityUi.field.${line.field}`);
  const { kind } = line.a.value;
  return kind === line.b.value.kind ? say(toldWords[kind]) : say('identityUi.told.contrary');
}

const isRole = (value: string): value is RoleGroup => roleGroups.some((one) => one === value);
const isRelation = (value: string): value is Relation => relations.some((one) => one === value);
const isSide = (value: string): value is Side => sides.some((one) => one === value);

function fieldWords(field: PersonLine['field'], value: string | boolean): string {
  if (typeof value === 'boolean') return say(value ? 'identityUi.merge.yes' : 'identityUi.merge.notSo');
  if (field === 'role' && isRole(value)) return roleLabel(value);
  if (field === 'relation' && isRelation(value)) return relationLabel(value);
  if (field === 'side' && isSide(value)) return sideLabel(value);
  return value;
}

export function saidWords(line: MergeLine, side: MergeSide, now: number): string {
  return line.of === 'person' ? fieldWords(line.field, line[side].value) : preferenceLabel(line[side].value, now);
}

/** Where it is known from, and since when. */
export function sourceWords(line: MergeLine, side: MergeSide, now: number): string {
  const { source, date } = line[side];
  const day = dayLabel(date, now);
  return source === null ? say('identityUi.merge.written', day) : say('ui.sourceOn', sourceLabel(source), day);
}

const isMark = (item: unknown): item is Mark => typeof item === 'object' && item !== null && 'until' in item;

/** A list of a person in one line. */
export const listWords = (person: Person, field: ListField, now: number): string =>
  (person[field] ?? []).map((item) => named(isMark(item) ? markLabel(item, now) : item)).join(', ');
