import { createSignal, Show } from 'solid-js';
import { createAsked } from '@/components/live/asked';
import type { Chosen } from '@/components/people/chosen';
import { PersonSearch } from '@/components/people/person-search';
import { callBackground } from '@/utils/messages/client';
import { say } from '@/utils/platform/say';
import { PersonCard } from './person-card';

/** Anybody the user keeps, without a page that shows them. */
export function PersonLookup() {
  const [chosen, setChosen] = createSignal<Chosen | null>(null);
  const question = () => {
    const id = chosen()?.id;
    return id ? { id } : undefined;
  };
  const file = createAsked(question, (query) => callBackground('personFile', query));
  return (
    <>
      <PersonSearch label={say('sidebar.lookup')} chosen={chosen()} onChoose={setChosen} />
      <Show when={chosen() && file.value()}>{(found) => <PersonCard file={found()} channel={null} />}</Show>
    </>
  );
}
