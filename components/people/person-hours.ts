import type { PersonFile } from '@/utils/messages/protocol';
import type { PersonHours } from '@/utils/people/types';
import { valuesOf } from './person-draft';

/** The hours side of a file, as the reckoning of hours takes it. */
export const hoursOf = ({ preferences }: Pick<PersonFile, 'preferences'>): PersonHours => ({
  zone: valuesOf(preferences, 'time-zone')[0]?.zone ?? null,
  work: valuesOf(preferences, 'work-hours')[0]?.blocks ?? [],
  focus: valuesOf(preferences, 'focus-hours')[0]?.blocks ?? [],
});
