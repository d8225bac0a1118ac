import CircleUser from 'lucide-solid/icons/circle-user';
import { createMemo, createSignal, Show } from 'solid-js';
import { useApp } from '@/components/live/app';
import { keyOf, peopleOnPage } from '@/components/site/people-on-page';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { Banner } from '@/components/ui/surfaces';
import { accountOf, asksForSelf } from '@/utils/conversation/own-identity';
import type { Participant, Snapshot } from '@/utils/conversation/types';
import { say } from '@/utils/platform/say';

/** Asked once for each account, where a chat does not show whose it is; the page's own storage is never read for it. */
export function WhoAreYou(props: { snapshot: Snapshot; focused: string | null }) {
  const { settings, ready, saveSettings } = useApp();
  const account = createMemo(() => (asksForSelf(props.snapshot) ? accountOf(props.snapshot) : null));
  const people = createMemo(() => peopleOnPage(props.snapshot, props.focused));
  const [chosen, setChosen] = createSignal('');
  const isAsked = () => {
    const key = account();
    // Somebody alone in a chat is whom the user talks to.
    return ready() && key !== null && people().length > 1 && !Object.hasOwn(settings().selfIds, key);
  };
  const save = (own: { id: string | null; name: string | null }) => {
    const key = account();
    if (key !== null) void saveSettings({ selfIds: { ...settings().selfIds, [key]: own } });
  };
  const saveChosen = () => {
    const me = people().find((person) => keyOf(person) === chosen());
    if (me) save({ id: me.id, name: me.name });
  };
  const labelOf = (person: Participant) => {
    const namesakes = people().filter(({ name }) => name === person.name);
    return person.name && namesakes.length === 1 ? person.name : `${person.name ?? ''} (${person.id ?? keyOf(person)})`;
  };
  const options = () => [
    { value: '', label: say('sidebar.me.choose') },
    ...people().map((person) => ({ value: keyOf(person), label: labelOf(person) })),
  ];
  return (
    <Show when={isAsked()}>
      <Banner
        tone="calm"
        icon={CircleUser}
        actions={
          <>
            <Button kind="primary" size="small" unready={chosen() === ''} onPress={saveChosen}>
              {say('sidebar.me.thatIsMe')}
            </Button>
            <Button kind="plain" size="small" onPress={() => save({ id: null, name: null })}>
              {say('sidebar.me.notHere')}
            </Button>
          </>
        }
      >
        <Select
          label={say('sidebar.me.ask')}
          hint={say('sidebar.me.why')}
          value={chosen()}
          options={options()}
          onChange={setChosen}
        />
      </Banner>
    </Show>
  );
}
