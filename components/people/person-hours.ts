import type { PersonFile } from '@/utils/messages/protocol';
import { hoursFrom } from '@/utils/people/preferences';
import type { PersonHours } from '@/utils/people/types';

export const untold: PersonHours = { zone: null, work: [], focus: [] };

/** The hours side of a file, as the reckoning of hours takes it. */
export const hoursOf = ({ preferences }: Pick<PersonFile, 'preferences'>): PersonHours =>
  hoursFrom(preferences) ?? untold;
