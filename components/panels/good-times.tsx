import '@/components/hours/hours.css';
import { createMemo, Index, Show } from 'solid-js';
import { audienceOf } from '@/components/hours/audience';
import { TimeLine } from '@/components/hours/time-line';
import { createTogether, type Together } from '@/components/hours/together';
import { Changes, MineUntold, Untold } from '@/components/hours/untold';
import { useSidebar } from '@/components/live/sidebar-context';
import { Card } from '@/components/ui/surfaces';
import { say } from '@/utils/platform/say';
import { PanelSection } from './panel-section';
import type { Panel, PanelProps } from './types';

const panel = { id: 'good-times', title: 'hoursUi.title' } as const;

/** Of one person their own card tells how it stands now. */
function Present(props: { together: Together }) {
  const words = createMemo(() => {
    const { open, of } = props.together.present;
    if (of < 2) return undefined;
    if (open === 0) return say('hoursUi.nowNone');
    if (open < of) return say('hoursUi.nowSome', String(open), String(of));
    return of === 2 ? say('hoursUi.nowBoth') : say('hoursUi.nowAll', String(of));
  });
  return <Show when={words()}>{(text) => <p>{text()}</p>}</Show>;
}

function Times(props: PanelProps & { together: Together }) {
  const isNever = () => props.together.times.length === 0;
  return (
    <>
      <Show when={isNever()}>
        <p class="soft">{say('hoursUi.never')}</p>
      </Show>
      <Show when={props.together.later.length > 0}>
        {/* By place, so that what is open stays open as the minutes pass. */}
        <ul>
          <Index each={props.together.later}>
            {(time) => <TimeLine time={time()} together={props.together} report={props.report} />}
          </Index>
        </ul>
      </Show>
    </>
  );
}

function GoodTimesView(props: PanelProps) {
  const { cards } = useSidebar();
  const audience = createMemo(() => audienceOf(props.report, cards() ?? []), [], {
    equals: (one, other) => one.length === other.length && one.every((card, at) => card === other[at]),
  });
  const together = createTogether(audience);
  /** Of one alone who is open their card says it; and where nobody's hours are told nothing can be said. */
  const worth = () => {
    const all = together();
    const isSaid = all && (all.present.of > 1 || all.later.length > 0 || all.times.length === 0);
    return isSaid && all.of > all.assumed.length ? all : undefined;
  };
  return (
    <Show when={worth()}>
      {(all) => (
        <PanelSection {...panel}>
          <Card>
            <div class="good-times">
              <Present together={all()} />
              <Times report={props.report} together={all()} />
              <Changes together={all()} />
              <Untold together={all()} />
              <Show when={all().later.length > 0}>
                <MineUntold />
              </Show>
            </div>
          </Card>
        </PanelSection>
      )}
    </Show>
  );
}

export const goodTimes: Panel = { ...panel, shows: () => true, View: GoodTimesView, ownSection: true };
