import Globe from 'lucide-solid/icons/globe';
import { type Accessor, Switch as Cases, createMemo, Match, Show } from 'solid-js';
import { createAsked } from '@/components/live/asked';
import type { PageTab } from '@/components/live/tab';
import { Button } from '@/components/ui/button';
import { Switch } from '@/components/ui/switch';
import { callBackground } from '@/utils/messages/client';
import type { SiteStatus } from '@/utils/messages/protocol';
import { patternOf, siteAt } from '@/utils/platform/match-patterns';
import { say } from '@/utils/platform/say';
import { Recognised } from './recognised';
import { turnSite } from './turn-site';

export interface Here {
  /** Undefined until it is known. */
  status: Accessor<SiteStatus | null | undefined>;
  again: () => void;
}

/** Which site of ours the tab's page is, as far as its address tells. */
export function createHere(tab: Accessor<PageTab | null | undefined>): Here {
  const sites = createAsked(
    () => ({}),
    (query) => callBackground('sites', query),
    { onEvents: ['settings-changed'] },
  );
  const status = createMemo(() => {
    const all = sites.value();
    const url = tab()?.url;
    if (!all || tab() === undefined) return undefined;
    return (url && siteAt(url.href, all)) ?? null;
  });
  return { status, again: sites.again };
}

interface SiteHereProps {
  url: URL | null;
  tab: number | undefined;
  here: Here;
  /** Our script is on the page: it runs there, whatever the address. */
  running: boolean;
}

/** A host that the user added is known by its own pattern; the browser's hosts of a site are known by its name. */
const isOwnHost = (site: SiteStatus): boolean => site.client !== undefined;

function KnownSite(props: { site: SiteStatus; host: string; tab: number | undefined; again: () => void }) {
  const turn = (on: boolean) =>
    void turnSite({ site: props.site.id, origins: props.site.origins, on }).then(props.again);
  return (
    <div class="stack" data-gap="small">
      <Switch
        label={say('ui.site.onHere', props.site.name)}
        hint={say(props.site.on ? 'ui.site.onWhy' : 'ui.site.why', props.host)}
        on={props.site.on}
        onSwitch={turn}
      />
      <Show when={props.site.on && isOwnHost(props.site) && props.tab}>
        {(tab) => <Recognised tab={tab()} site={props.site} again={props.again} />}
      </Show>
    </div>
  );
}

function UnknownSite(props: { host: string; pattern: string; again: () => void }) {
  const turnOn = () => void turnSite({ site: null, origins: [props.pattern], on: true }).then(props.again);
  return (
    <div class="stack" data-gap="small">
      <p>{say('ui.site.unknown', props.host)}</p>
      <p class="soft small">{say('ui.site.why', props.host)}</p>
      <div>
        <Button icon={Globe} onPress={turnOn}>
          {say('ui.site.turnOnHere')}
        </Button>
      </div>
    </div>
  );
}

/** This page's switch, with the sentence on why the browser will ask. */
export function SiteHere(props: SiteHereProps) {
  const pattern = () => (props.url ? patternOf(props.url) : null);
  const host = () => props.url?.hostname ?? '';
  return (
    <Cases fallback={<p class="soft">{say('ui.site.notAPage')}</p>}>
      <Match when={props.here.status()}>
        {(site) => <KnownSite site={site()} host={host()} tab={props.tab} again={props.here.again} />}
      </Match>
      <Match when={props.running}>
        <p>{say('ui.site.running')}</p>
      </Match>
      <Match when={pattern()}>
        {(asked) => <UnknownSite host={host()} pattern={asked()} again={props.here.again} />}
      </Match>
    </Cases>
  );
}
