import { Show } from 'solid-js';
import { Snooze } from '@/components/checks/snooze';
import type { PageTab } from '@/components/live/tab';
import { ShortcutList } from '@/components/settings/shortcut-list';
import { type Here, SiteHere } from '@/components/site/site-here';
import { Card } from '@/components/ui/surfaces';
import { say } from '@/utils/platform/say';

interface PageTabProps {
  tab: PageTab | null | undefined;
  here: Here;
  running: boolean;
}

/** This page's switch, silence for a while, and the keys that work everywhere. */
export function ThisPageTab(props: PageTabProps) {
  return (
    <div class="stack" data-gap="large">
      <Card>
        <Show when={props.tab !== undefined && props.here.status() !== undefined}>
          <SiteHere url={props.tab?.url ?? null} tab={props.tab?.id} here={props.here} running={props.running} />
        </Show>
      </Card>
      <Snooze />
      <section class="stack" data-gap="small">
        <h2 class="field-label">{say('popup.shortcuts')}</h2>
        <ShortcutList />
      </section>
    </div>
  );
}
