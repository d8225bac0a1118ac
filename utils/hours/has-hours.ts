import type { Participant } from '@/utils/conversation/types';
import { isSharedMailbox } from '@/utils/people/shared-mailbox';

/** Whether a hint about hours can be meant for them: a program is always there, and a list or a mailbox of many is nobody. */
export const hasHours = ({ kind, address }: Participant): boolean =>
  kind === undefined && (address === null || !isSharedMailbox(address));
