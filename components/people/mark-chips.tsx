import Hourglass from 'lucide-solid/icons/hourglass';
import { For, Show } from 'solid-js';
import { useApp } from '@/components/live/app';
import { Chip } from '@/components/ui/surfaces';
import { standingMarks } from '@/utils/people/lasting';
import type { Person } from '@/utils/people/types';
import { dayAt } from '@/utils/platform/clock';
import { say } from '@/utils/platform/say';
import { markLabel } from './details/detail-words';

/** What holds for a while, and whether the user takes extra care with them. */
export function MarkChips(props: { person: Person }) {
  const { now } = useApp();
  const marks = () => standingMarks(props.person.marks, dayAt(now()));
  return (
    <Show when={marks().length > 0 || props.person.careful}>
      <div class="row mark-chips">
        <For each={marks()}>
          {(mark) => (
            <Chip tone="warm" icon={Hourglass}>
              <bdi>{markLabel(mark)}</bdi>
            </Chip>
          )}
        </For>
        <Show when={props.person.careful}>
          <Chip>{say('details.page.careful')}</Chip>
        </Show>
      </div>
    </Show>
  );
}
