import { Show } from 'solid-js';
import { createAsked } from '@/components/live/asked';
import type { PageTab } from '@/components/live/tab';
import { evidenceWords } from '@/components/site/evidence';
import { HealthLines } from '@/components/site/health-lines';
import { unseenNeeds } from '@/components/site/need-words';
import { ScrubbedPage } from '@/components/site/scrubbed-report';
import { type Here, SiteHere } from '@/components/site/site-here';
import { callBackground } from '@/utils/messages/client';
import type { FrameReport } from '@/utils/messages/protocol';
import { say } from '@/utils/platform/say';

interface ThisPageProps {
  tab: PageTab;
  report: FrameReport;
  here: Here;
}

/** How well the page is read, its switch, and a report for the case that something looks wrong. */
export function ThisPage(props: ThisPageProps) {
  const recognised = createAsked(
    () => ({ tab: props.tab.id, site: props.report.snapshot.site }),
    ({ tab }) => callBackground('recognise', { tab }),
    { onEvents: [] },
  );
  const unseen = () => unseenNeeds(props.report.snapshot.health).map((need) => say(need));
  const title = () =>
    unseen().length > 0 ? say('ui.site.aboutPageUnseen', unseen().join(', ')) : say('ui.site.aboutPage');
  return (
    <details>
      <summary>{title()}</summary>
      <div class="page-about">
        <Show when={props.here.status()?.client === undefined && recognised.value()?.site}>
          {(site) => (
            <p>
              {say('ui.site.readAs', site().name)} <span class="soft">{say(evidenceWords[site().evidence])}</span>
            </p>
          )}
        </Show>
        <HealthLines health={props.report.snapshot.health} />
        <SiteHere url={props.tab.url} tab={props.tab.id} here={props.here} running />
        <ScrubbedPage tab={async () => props.tab.id} none={say('ui.site.report.failed')} />
      </div>
    </details>
  );
}
