import { toldLabel } from '@/components/capture/told-words';
import { dayLabel, roleLabel } from '@/components/people/labels';
import type { Relation, RoleGroup, Side } from '@/utils/people/types';
import { say } from '@/utils/platform/say';
import type { LineField, LineValue } from '@/utils/transfer/draft-lines';

export const fieldLabel = (field: LineField): string => say(`importUi.field.${field}`);

const plainLabels: Partial<Record<LineField, (value: string) => string>> = {
  role: (value) => roleLabel(value as RoleGroup),
  relation: (value) => toldLabel({ kind: 'relation', relation: value as Relation }, 0),
  side: (value) => toldLabel({ kind: 'side', side: value as Side }, 0),
};

/** One thing known of a person, or told by a file, in words. */
export function valueLabel(field: LineField, value: LineValue, now: number): string {
  if (typeof value === 'boolean') return say('importUi.value.yes');
  if (typeof value === 'string') return plainLabels[field]?.(value) ?? value;
  if ('value' in value) return toldLabel({ kind: 'preference', value: value.value }, now);
  return field === 'marks' && value.until
    ? say('importUi.value.mark', value.text, dayLabel(value.until, now))
    : value.text;
}
