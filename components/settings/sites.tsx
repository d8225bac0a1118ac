import { createSignal, Show } from 'solid-js';
import { createAsked } from '@/components/live/asked';
import { evidenceWords } from '@/components/site/evidence';
import { turnSite } from '@/components/site/turn-site';
import { Button } from '@/components/ui/button';
import { Each } from '@/components/ui/each';
import { Form } from '@/components/ui/form';
import { Switch } from '@/components/ui/switch';
import { TextField } from '@/components/ui/text-field';
import { callBackground } from '@/utils/messages/client';
import type { SiteHealth, SiteStatus } from '@/utils/messages/protocol';
import { hostOf, patternOf } from '@/utils/platform/match-patterns';
import { say } from '@/utils/platform/say';
import { AnyHost, SiteDetails } from './site-details';
import type { Section } from './types';

const evidenceOf = ({ evidence }: SiteStatus): string =>
  say(evidence ? evidenceWords[evidence] : 'options.sites.evidence.unknown');

const hostsOf = (site: SiteStatus): string => site.origins.map(hostOf).join(', ');

function SiteSwitch(props: { site: SiteStatus; onTurned: () => void }) {
  const turn = (on: boolean) =>
    void turnSite({ site: props.site.id, origins: props.site.origins, on }).then(props.onTurned);
  return (
    <Switch
      label={props.site.name}
      hint={
        <>
          <span>{say('options.sites.why', hostsOf(props.site))}</span>{' '}
          <Show when={props.site.client}>{(name) => <span>{say('options.sites.recognised', name())} </span>}</Show>
          <span>{evidenceOf(props.site)}</span>
        </>
      }
      on={props.site.on}
      onSwitch={turn}
    />
  );
}

const asAddress = (typed: string): string => (/^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`);

const patternTyped = (typed: string): string | null => {
  const address = asAddress(typed.trim());
  return URL.canParse(address) && /[a-z0-9]/i.test(typed) ? patternOf(new URL(address)) : null;
};

/** Webmail of one's own organisation: its address is typed, its kind recognised by its structure. */
function OwnHost(props: { onTurned: () => void }) {
  const [typed, setTyped] = createSignal('');
  const [unclear, setUnclear] = createSignal(false);
  const turnOn = () => {
    const pattern = patternTyped(typed());
    setUnclear(pattern === null);
    if (pattern === null) return;
    void turnSite({ site: null, origins: [pattern], on: true }).then((done) => {
      if (done) setTyped('');
      props.onTurned();
    });
  };
  return (
    <Form class="with-button" onSave={turnOn}>
      <TextField
        label={say('options.sites.own')}
        hint={say('options.sites.ownHint')}
        error={unclear() ? say('options.sites.ownUnclear') : undefined}
        placeholder="webmail.team.example"
        value={typed()}
        onInput={setTyped}
      />
      <Button type="submit">{say('options.sites.turnOn')}</Button>
    </Form>
  );
}

export function SiteSwitches() {
  const sites = createAsked(
    () => ({}),
    (query) => callBackground('sites', query),
    { onEvents: ['settings-changed'] },
  );
  const health = createAsked(
    () => ({}),
    (query) => callBackground('siteHealth', query),
    { onEvents: ['health-changed', 'settings-changed'] },
  );
  const healthOf = (id: string): SiteHealth | undefined => health.value()?.find((each) => each.id === id);
  const switchable = () => (sites.value() ?? []).filter((site) => site.origins.length > 0);
  return (
    <>
      <ul class="lines">
        <Each items={switchable()} keyOf={({ id }) => id}>
          {(site) => (
            <li>
              <SiteSwitch site={site()} onTurned={sites.again} />
              <SiteDetails site={site()} health={healthOf(site().id)} onForgotten={sites.again} />
            </li>
          )}
        </Each>
      </ul>
      <OwnHost onTurned={sites.again} />
      <AnyHost />
    </>
  );
}

function SitesView() {
  return (
    <>
      <p class="soft">{say('options.sites.intro')}</p>
      <SiteSwitches />
    </>
  );
}

export const sites: Section = { id: 'sites', title: 'options.sites.title', View: SitesView };
