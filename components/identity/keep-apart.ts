import { attempt } from '@/components/live/submit';
import { named } from '@/components/people/named';
import { showToast } from '@/components/ui/toast';
import { callBackground } from '@/utils/messages/client';
import type { Namesake } from '@/utils/messages/protocol';
import { say } from '@/utils/platform/say';

/** Names a pair of people, whichever way round they are proposed. */
export const pairKey = ({ a, b }: { a: { id: string }; b: { id: string } }): string => [a.id, b.id].sort().join(' ');

/** The two are not the same; the answer can be taken back here and later in the list of such answers. */
export const keepApart = ({ a, b }: { a: Namesake; b: Namesake }): Promise<boolean> =>
  attempt(async () => {
    const { id } = await callBackground('keepApart', { a: a.id, b: b.id });
    const takeBack = () => attempt(() => callBackground('removeRecord', { store: 'apart', id }));
    showToast({
      text: say('identityUi.same.noted', named(a.name), named(b.name)),
      undo: () => void takeBack(),
    });
  });
