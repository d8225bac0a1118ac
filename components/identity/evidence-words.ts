import { named } from '@/components/people/named';
import type { LinkQuestion } from '@/utils/messages/identity-calls';
import type { LinkEvidence } from '@/utils/people/link-suggestions';
import { say } from '@/utils/platform/say';

/** What speaks for two people being one, as a sentence that leaves it open. */
export function evidenceWords(evidence: LinkEvidence, { a, b }: Pick<LinkQuestion, 'a' | 'b'>): string {
  switch (evidence.kind) {
    case 'same-mailbox':
      return say('identityUi.evidence.sameMailbox', named(evidence.a), named(evidence.b));
    case 'shown-as-one':
      return say('identityUi.evidence.shownAsOne', named(evidence.a), named(evidence.b));
    case 'id-is-address':
      return say('identityUi.evidence.idIsAddress', named(evidence.a.startsWith('xmpp:') ? evidence.a : evidence.b));
    case 'mentions':
      return say('identityUi.evidence.mentions', named((evidence.who === 'a' ? a : b).name), named(evidence.value));
    case 'same-handle':
      return say('identityUi.evidence.sameHandle', named(evidence.name), named(evidence.a), named(evidence.b));
    case 'name-in-address':
      return say('identityUi.evidence.nameInAddress', named(evidence.address), named(evidence.name));
  }
}
