import Undo2 from 'lucide-solid/icons/undo-2';
import { createMemo, Match, Show, Switch } from 'solid-js';
import { createAsked, createEventListener } from '@/components/live/asked';
import { attempt } from '@/components/live/submit';
import { Button } from '@/components/ui/button';
import { showToast } from '@/components/ui/toast';
import { callBackground } from '@/utils/messages/client';
import type { Client, SiteStatus } from '@/utils/messages/protocol';
import { say } from '@/utils/platform/say';
import { evidenceWords } from './evidence';

/** Gives the permission for a host of the user's own back to the browser. */
export const giveBack = ({ id, name }: SiteStatus): Promise<boolean> =>
  attempt(async () => {
    await callBackground('forgetHost', { origin: id });
    showToast({ text: say('ui.site.givenBack', name) });
  });

const listed = (clients: readonly Client[]): string =>
  new Intl.ListFormat(undefined, { type: 'conjunction' }).format(clients.map(({ name }) => name));

/** What runs on a host that the user added: told by the page's structure, or plainly not known. */
export function Recognised(props: { tab: number; site: SiteStatus; again: () => void }) {
  const here = createAsked(
    () => ({ tab: props.tab }),
    (query) => callBackground('recognise', query),
    { onEvents: ['health-changed', 'settings-changed'] },
  );
  // A page that was still loading is known later, and then told of.
  createEventListener('report', (event) => event.report.tab === props.tab && here.again());
  const clients = createAsked(
    () => ({}),
    (query) => callBackground('clients', query),
    { onEvents: [] },
  );
  const found = createMemo(() => here.value()?.site ?? undefined);
  return (
    <div class="stack" data-gap="small" role="status">
      <Switch>
        <Match when={found()}>
          {(site) => <p>{say('ui.site.found', site().name, say(evidenceWords[site().evidence]))}</p>}
        </Match>
        <Match when={here.value() && clients.value()}>
          {(all) => (
            <>
              <p>{say('ui.site.notFound', listed(all()))}</p>
              <div>
                <Button icon={Undo2} onPress={() => void giveBack(props.site).then(props.again)}>
                  {say('ui.site.giveBack')}
                </Button>
              </div>
            </>
          )}
        </Match>
      </Switch>
      <Show when={!here.value()}>
        <p class="soft">{say('ui.site.looking')}</p>
      </Show>
    </div>
  );
}
