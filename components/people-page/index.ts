import { charter } from './charter';
import { everyone } from './everyone';
import { files } from './files';
import { kept } from './kept';
import { merge } from './merge';
import { myCard } from './my-card';
import { person } from './person';
import { remember } from './remember';
import { review } from './review';
import { takeCard } from './take-card';
import type { PeopleView } from './types';

/** In the order of the links at the side. The first one is shown where the address names none. */
export const views: [PeopleView, ...PeopleView[]] = [
  everyone,
  review,
  files,
  myCard,
  takeCard,
  charter,
  person,
  kept,
  merge,
  remember,
];
