import { readAskedOf } from './asked';
import { readHelped, readWantsOthers } from './helped';
import type { Family } from './saying';
import { readSought } from './sought';

/** What people want of each other: whom they ask, what somebody wants help with, and what each needs from the other. */
export const wanted: readonly Family[] = [readSought, readHelped, readAskedOf];

export { readWantsOthers };
