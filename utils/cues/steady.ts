import { isAlike } from '@/utils/checks/alike';
import type { Snapshot } from '@/utils/conversation/types';

const settled = <T>(before: T, now: T): T => (isAlike(before, now) ? before : now);

let last: Pick<Snapshot, 'self' | 'conversation' | 'drafts'> | undefined;

/**
 * A page is read anew at each key, and all but a text is mostly as it was before: then the objects of before stand for it, so
 * that what was made of its readers and its conversation is found by them.
 */
export function steady(now: Snapshot): Snapshot {
  const before = last;
  const recipientsOf = ({ recipients }: Snapshot['drafts'][number]) =>
    before?.drafts.find((draft) => isAlike(draft.recipients, recipients))?.recipients ?? recipients;
  const snapshot = before
    ? {
        ...now,
        self: settled(before.self, now.self),
        conversation: settled(before.conversation, now.conversation),
        drafts: now.drafts.map((draft) => ({ ...draft, recipients: recipientsOf(draft) })),
      }
    : now;
  last = snapshot;
  return snapshot;
}
