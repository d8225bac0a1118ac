import { hint } from './hint';
import { martyr } from './martyr';
import { reminder } from './reminder';

export const passiveAggressive = [...reminder, ...martyr, ...hint];
