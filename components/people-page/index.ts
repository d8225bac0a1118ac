import { everyone } from './everyone';
import { myCard } from './my-card';
import { person } from './person';
import type { PeopleView } from './types';

/** In the order of the links at the side. The first one is shown where the address names none. */
export const views: [PeopleView, ...PeopleView[]] = [everyone, myCard, person];
