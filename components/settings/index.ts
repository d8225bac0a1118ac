import { about } from './about';
import { answers } from './answers';
import { backup } from './backup';
import { checks } from './checks';
import { deleteAll } from './delete-all';
import { display } from './display';
import { myHours } from './my-hours';
import { ownIds } from './own-ids';
import { people } from './people';
import { safeEars } from './safe-ears';
import { samples } from './samples';
import { shortcuts } from './shortcuts';
import { sites } from './sites';
import { templates } from './templates';
import type { Section } from './types';
import { usual } from './usual';

/** In the order in which the options page shows them. */
export const sections: Section[] = [
  sites,
  people,
  checks,
  answers,
  templates,
  myHours,
  ownIds,
  usual,
  safeEars,
  backup,
  deleteAll,
  samples,
  shortcuts,
  display,
  about,
];
