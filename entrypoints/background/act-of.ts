import type { Caller } from '@/utils/messages/server';
import { clock } from '@/utils/platform/clock';
import type { Act } from '@/utils/store/act';

/** Now, under the id of the press. */
export const actOf = ({ once }: Caller): Act => ({ once, now: clock.now() });
