import type { Participant } from '@/utils/conversation/types';
import { isSharedMailbox } from '@/utils/people/shared-mailbox';
import { remembered } from '@/utils/text/remembered';

const machineName =
  /\b(?:no-?reply|do-?not-?reply|bot|mailer-daemon|notifications?|newsletter|mailing list|jenkins|github|gitlab)\b/i;

const named = remembered((name) => ({ asMachine: machineName.test(name) }));
const addressed = remembered((address) => ({ asMachine: isSharedMailbox(address) }));

/** Lists, machines and functions: nobody sleeps, focuses or is greeted there. */
export const isMachine = ({ name, address }: Participant): boolean =>
  (address !== null && addressed(address).asMachine) || (name !== null && named(name).asMachine);
