import { createSignal, For, Show } from 'solid-js';
import { useApp } from '@/components/live/app';
import { sideLabel } from '@/components/people/details/detail-words';
import { named } from '@/components/people/named';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { sides } from '@/utils/people/choices';
import { readIdentity } from '@/utils/people/identity';
import type { Side } from '@/utils/people/types';
import { say } from '@/utils/platform/say';

const choices = (): { value: Side | ''; label: string }[] => [
  { value: '', label: say('identityUi.side.none') },
  ...sides.map((value) => ({ value, label: sideLabel(value) })),
];

function AddAccount(props: { onAdd: (account: string) => void }) {
  const [typed, setTyped] = createSignal('');
  const [unclear, setUnclear] = createSignal(false);
  const add = () => {
    const read = readIdentity(typed());
    setUnclear(read?.kind !== 'address');
    if (read?.kind !== 'address') return;
    props.onAdd(read.key);
    setTyped('');
  };
  return (
    <Form class="with-button" onSave={add}>
      <TextField
        label={say('identityUi.sides.add')}
        hint={say('identityUi.sides.addHint')}
        error={unclear() ? say('identityUi.sides.unclear') : undefined}
        value={typed()}
        onInput={setTyped}
      />
      <Button type="submit" unready={typed().trim() === ''}>
        {say('identityUi.sides.addGo')}
      </Button>
    </Form>
  );
}

/** For what each of the user's own accounts is; until one is marked, everybody is shown everywhere. */
export function AccountSides() {
  const { settings, saveSettings } = useApp();
  const [added, setAdded] = createSignal<string[]>([]);
  const accounts = () => [
    ...new Set([...Object.keys(settings().selfIds), ...Object.keys(settings().sides), ...added()]),
  ];
  const mark = (account: string, side: Side | '') => {
    const { [account]: _before, ...others } = settings().sides;
    setAdded((some) => [...some, account]);
    void saveSettings({ sides: side === '' ? others : { ...others, [account]: side } });
  };
  return (
    <div class="stack">
      <div>
        <h3>{say('identityUi.sides.title')}</h3>
        <p class="soft">{say('identityUi.sides.intro')}</p>
      </div>
      <Show when={accounts().length > 0}>
        <div class="split">
          <For each={accounts()}>
            {(account) => (
              <Select
                label={say('identityUi.sides.account', named(account))}
                value={settings().sides[account] ?? ''}
                options={choices()}
                onChange={(side) => mark(account, side)}
              />
            )}
          </For>
        </div>
      </Show>
      <AddAccount onAdd={(account) => setAdded([...added(), account])} />
    </div>
  );
}
