import { accountsOf } from '@/utils/conversation/own-identity';
import { allRecipients, type Participant, type Snapshot } from '@/utils/conversation/types';
import { callFromFrame } from '@/utils/messages/frame-client';
import type { FrameCalls, FrameKnowledge, SentKnowledge } from '@/utils/messages/protocol';

/** Everybody on the page about whom something may be known. */
function participantsOf({ conversation, drafts }: Snapshot): Participant[] {
  const all = [...(conversation?.participants ?? []), ...drafts.flatMap(({ recipients }) => allRecipients(recipients))];
  const byKey = new Map(all.map((each) => [`${each.address ?? ''} ${each.id ?? ''} ${each.name ?? ''}`, each]));
  return [...byKey.keys()].sort().flatMap((key) => byKey.get(key) ?? []);
}

export interface KnowledgeSource {
  /** Asked of the background once for each set of people, until `forget`. */
  about(snapshot: Snapshot): Promise<FrameKnowledge>;
  /** Something changed: ask anew. */
  forget(): void;
}

export function makeKnowledgeSource(): KnowledgeSource {
  let asked: { key: string; answer: Promise<FrameKnowledge> } | undefined;
  let held: Pick<SentKnowledge, 'names' | 'namesMark'> | undefined;
  const ask = async (query: Parameters<FrameCalls['knowledgeFor']>[0]): Promise<FrameKnowledge> => {
    const answer = await callFromFrame('knowledgeFor', held ? { ...query, have: held.namesMark } : query);
    if (answer.sameNames && held) return { ...answer, names: held.names };
    held = { names: answer.names, namesMark: answer.namesMark };
    return answer;
  };
  return {
    about(snapshot) {
      const query = { participants: participantsOf(snapshot), accounts: accountsOf(snapshot) };
      const key = JSON.stringify(query);
      if (asked?.key === key) return asked.answer;
      const answer = ask(query);
      asked = { key, answer };
      // A question that failed is asked again the next time.
      answer.catch(() => {
        if (asked?.answer === answer) asked = undefined;
      });
      return answer;
    },
    forget() {
      asked = undefined;
    },
  };
}
