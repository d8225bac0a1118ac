import { cues } from './cues';
import { goodTimes } from './good-times';
import { people } from './people';
import type { Panel } from './types';

/** In the order in which the sidebar shows them. */
export const panels: Panel[] = [goodTimes, people, cues];
