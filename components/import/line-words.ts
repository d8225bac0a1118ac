import { markLabel, relationLabel, sideLabel } from '@/components/people/details/detail-words';
import { preferenceLabel } from '@/components/people/details/preference-words';
import { roleLabel } from '@/components/people/labels';
import type { Relation, RoleGroup, Side } from '@/utils/people/types';
import { say } from '@/utils/platform/say';
import type { LineField, LineValue } from '@/utils/transfer/draft-lines';

export const fieldLabel = (field: LineField): string => say(`importUi.field.${field}`);

const plainLabels: Partial<Record<LineField, (value: string) => string>> = {
  role: (value) => roleLabel(value as RoleGroup),
  relation: (value) => relationLabel(value as Relation),
  side: (value) => sideLabel(value as Side),
};

/** One thing known of a person, or told by a file, in words. */
export function valueLabel(field: LineField, value: LineValue, now: number): string {
  if (typeof value === 'boolean') return say('importUi.value.yes');
  if (typeof value === 'string') return plainLabels[field]?.(value) ?? value;
  if ('value' in value) return preferenceLabel(value.value, now);
  return field === 'marks' && value.until ? markLabel({ text: value.text, until: value.until }, now) : value.text;
}
