import { praise } from './praise';
import { rhetorical } from './rhetorical';
import { mockThanks } from './thanks';

export const sarcasm = [...praise, ...mockThanks, ...rhetorical];
