import { createSignal, Match, Switch } from 'solid-js';
import { createAsked } from '@/components/live/asked';
import type { Chosen } from '@/components/people/chosen';
import { named } from '@/components/people/named';
import { draftOf, emptyDraft } from '@/components/people/person-draft';
import { PersonForm } from '@/components/people/person-form';
import { PersonSearch } from '@/components/people/person-search';
import { showToast } from '@/components/ui/toast';
import { callBackground } from '@/utils/messages/client';
import type { PersonFile } from '@/utils/messages/protocol';
import { say } from '@/utils/platform/say';
import type { NotedPerson } from './note-capture';

interface PersonTabProps {
  /** Whom the popup is about when the tab opens. */
  person: NotedPerson | null;
}

/** What helps with one person: channel, hours, zone, needs, who they are. */
export function PersonTab(props: PersonTabProps) {
  const [chosen, setChosen] = createSignal<NotedPerson | null>();
  const person = (): NotedPerson | null => {
    const own = chosen();
    return own === undefined ? props.person : own;
  };
  const question = () => {
    const id = person()?.id;
    return id ? { id } : undefined;
  };
  const file = createAsked(question, (query) => callBackground('personFile', query), { onEvents: [] });
  const kept = () => {
    const found = file.value();
    return found && found.person.id === person()?.id ? found : undefined;
  };
  const fresh = () => (person()?.id === null ? person() : undefined);
  const saved = ({ person: { id, name } }: PersonFile) => {
    setChosen({ id, name });
    file.again();
    showToast({ text: say('popup.person.saved', named(name)) });
  };
  const draftFor = ({ name, identities = [] }: NotedPerson) => emptyDraft({ name, identities: identities.join('\n') });
  return (
    <div class="stack">
      <PersonSearch
        label={say('popup.person.who')}
        mayAdd
        chosen={person()}
        onChoose={(next: Chosen | null) => setChosen(next)}
      />
      <Switch fallback={<p class="soft">{say('popup.person.nobody')}</p>}>
        <Match keyed when={kept()}>
          {(found) => <PersonForm draft={draftOf(found)} known={found.preferences} onSaved={saved} />}
        </Match>
        <Match keyed when={fresh()}>
          {(next) => <PersonForm draft={draftFor(next)} onSaved={saved} />}
        </Match>
      </Switch>
    </div>
  );
}
