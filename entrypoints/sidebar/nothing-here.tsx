import Compass from 'lucide-solid/icons/compass';
import PowerOff from 'lucide-solid/icons/power-off';
import { Match, Show, Switch } from 'solid-js';
import { PersonLookup } from '@/components/panels/person-lookup';
import { type Here, SiteHere } from '@/components/site/site-here';
import { Card, EmptyState } from '@/components/ui/surfaces';
import { patternOf } from '@/utils/platform/match-patterns';
import { say } from '@/utils/platform/say';

interface NothingHereProps {
  url: URL | null;
  tab: number | undefined;
  here: Here;
}

/** Nobody of ours is on the page: either it is no site we know, or the user has it off. People can be looked up all the same. */
export function NothingHere(props: NothingHereProps) {
  const isOff = () => props.here.status()?.on === false;
  const isOn = () => props.here.status()?.on === true;
  return (
    <>
      <Switch
        fallback={
          <EmptyState icon={Compass} title={say('sidebar.nothing.noSiteTitle')}>
            {say('sidebar.nothing.noSite')}
          </EmptyState>
        }
      >
        <Match when={isOff()}>
          <EmptyState icon={PowerOff} title={say('sidebar.nothing.offTitle')}>
            {say('sidebar.nothing.off')}
          </EmptyState>
        </Match>
        <Match when={isOn()}>
          <EmptyState icon={Compass} title={say('sidebar.nothing.reloadTitle')}>
            {say('sidebar.nothing.reload')}
          </EmptyState>
        </Match>
      </Switch>
      <Show when={props.url && patternOf(props.url)}>
        <Card>
          <SiteHere url={props.url} tab={props.tab} here={props.here} running={false} />
        </Card>
      </Show>
      <PersonLookup />
    </>
  );
}
