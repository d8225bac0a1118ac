import Undo from 'lucide-solid/icons/undo-2';
import '@/components/people/people.css';
import { For, Show } from 'solid-js';
import { useApp } from '@/components/live/app';
import { Button } from '@/components/ui/button';
import { say } from '@/utils/platform/say';
import { AccountSides } from './account-sides';
import type { Section } from './types';

function OwnIdsView() {
  const { settings, saveSettings } = useApp();
  const accounts = () => Object.entries(settings().selfIds);
  const forget = (account: string) =>
    void saveSettings({ selfIds: Object.fromEntries(accounts().filter(([key]) => key !== account)) });
  return (
    <>
      <p class="soft">{say('options.me.intro')}</p>
      <Show when={accounts().length > 0} fallback={<p class="soft">{say('options.me.none')}</p>}>
        <ul class="lines">
          <For each={accounts()}>
            {([account, own]) => (
              <li class="row" data-split>
                <div class="line-words">
                  <p>
                    <bdi>{own.name ?? own.id ?? say('options.me.notShown')}</bdi>
                  </p>
                  <p class="soft small">
                    <bdi>{account}</bdi>
                  </p>
                </div>
                <Button size="small" icon={Undo} onPress={() => forget(account)}>
                  {say('options.me.askAgain')}
                </Button>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <AccountSides />
    </>
  );
}

export const ownIds: Section = { id: 'me', title: 'options.me.title', View: OwnIdsView };
