import { attempt } from '@/components/live/submit';
import { showToast } from '@/components/ui/toast';
import { callBackground } from '@/utils/messages/client';
import type { PersonFile } from '@/utils/messages/protocol';
import { identityKey } from '@/utils/people/identity';

/** An address or id belongs to a person from now on; the toast takes it back. */
export async function linkIdentity(
  person: string,
  value: string,
  words: (file: PersonFile, linked: string) => string,
): Promise<void> {
  const file = await callBackground('linkIdentity', { person, value });
  const linked = file.identities.find((identity) => identityKey(identity.value) === identityKey(value));
  if (!linked) return;
  const takeBack = () => attempt(() => callBackground('removeRecord', { store: 'identity', id: linked.id }));
  showToast({ text: words(file, linked.value), undo: () => void takeBack() });
}
