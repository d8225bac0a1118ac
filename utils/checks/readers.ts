import type { Participant } from '@/utils/conversation/types';
import { isSharedMailbox } from '@/utils/people/shared-mailbox';

const machineName =
  /\b(?:no-?reply|do-?not-?reply|bot|mailer-daemon|notifications?|newsletter|mailing list|jenkins|github|gitlab)\b/i;

/** Lists, machines and functions: nobody sleeps, focuses or is greeted there. */
export const isMachine = ({ name, address }: Participant): boolean =>
  (address !== null && isSharedMailbox(address)) || (name !== null && machineName.test(name));
