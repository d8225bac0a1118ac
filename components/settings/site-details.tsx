import Undo2 from 'lucide-solid/icons/undo-2';
import { For, Show } from 'solid-js';
import { createAsked } from '@/components/live/asked';
import { evidenceWords } from '@/components/site/evidence';
import { HealthLines } from '@/components/site/health-lines';
import { giveBack } from '@/components/site/recognised';
import { ScrubbedPage } from '@/components/site/scrubbed-report';
import { Button } from '@/components/ui/button';
import { callBackground } from '@/utils/messages/client';
import type { SiteHealth, SiteStatus } from '@/utils/messages/protocol';
import { say } from '@/utils/platform/say';

const when = (instant: string): string =>
  new Date(instant).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });

interface SiteDetailsProps {
  site: SiteStatus;
  health: SiteHealth | undefined;
  onForgotten: () => void;
}

const lastTabOf = ({ origins }: SiteStatus): Promise<number | null> =>
  callBackground('lastTabAt', { origins }).then((tab) => tab?.id ?? null);

/** How a site was read the last time, a report of how it is built, and for a host of the user's the way back. */
export function SiteDetails(props: SiteDetailsProps) {
  return (
    <>
      <Show when={props.health || props.site.on}>
        <details>
          <summary>
            {say('ui.site.health.title')}
            <span class="for-reader"> {props.site.name}</span>
          </summary>
          <div class="page-about">
            <Show when={props.health} fallback={<p class="soft small">{say('ui.site.health.never')}</p>}>
              {(health) => (
                <>
                  <p class="soft small">{say('ui.site.health.lastRead', when(health().lastRead))}</p>
                  <HealthLines health={health().needs} />
                </>
              )}
            </Show>
            <Show when={props.site.on}>
              <ScrubbedPage tab={() => lastTabOf(props.site)} none={say('ui.site.report.none', props.site.name)} />
            </Show>
          </div>
        </details>
      </Show>
      <Show when={props.site.client !== undefined}>
        <div>
          <Button
            kind="plain"
            size="small"
            icon={Undo2}
            onPress={() => void giveBack(props.site).then(props.onForgotten)}
          >
            {say('options.sites.forget', props.site.name)}
          </Button>
        </div>
      </Show>
    </>
  );
}

/** What is known by its structure, wherever it runs, each with how it is known. */
export function AnyHost() {
  const clients = createAsked(
    () => ({}),
    (query) => callBackground('clients', query),
    { onEvents: [] },
  );
  return (
    <div class="stack" data-gap="small">
      <h3 class="field-label">{say('options.sites.anywhere')}</h3>
      <dl class="clients">
        <For each={clients.value()}>
          {({ name, evidence }) => (
            <>
              <dt>{name}</dt>
              <dd class="soft">{say(evidenceWords[evidence])}</dd>
            </>
          )}
        </For>
      </dl>
    </div>
  );
}
