import ChevronLeft from 'lucide-solid/icons/chevron-left';
import ChevronRight from 'lucide-solid/icons/chevron-right';
import { For, Show } from 'solid-js';
import { Button, IconButton } from '@/components/ui/button';
import { ChooseOne } from '@/components/ui/choice';
import { Switch } from '@/components/ui/switch';
import { say } from '@/utils/platform/say';
import type { ImportRun } from './import-run';
import { ReviewRow } from './review-row';
import { type Filter, pageSize, type Review } from './review-state';

const filters: Filter[] = ['all', 'new', 'change', 'question', 'same', 'stop'];

function Pages(props: { review: Review }) {
  const total = () => props.review.counts()[props.review.filter()];
  const first = () => props.review.page() * pageSize;
  return (
    <Show when={props.review.pages() > 1}>
      <nav class="row" aria-label={say('importUi.pages')}>
        <IconButton
          icon={ChevronLeft}
          label={say('importUi.previous')}
          onPress={() => props.review.setPage(Math.max(0, props.review.page() - 1))}
        />
        <span role="status">
          {say('importUi.page', String(first() + 1), String(Math.min(total(), first() + pageSize)), String(total()))}
        </span>
        <IconButton
          icon={ChevronRight}
          label={say('importUi.next')}
          onPress={() => props.review.setPage(Math.min(props.review.pages() - 1, props.review.page() + 1))}
        />
      </nav>
    </Show>
  );
}

function Rows(props: { review: Review }) {
  const shownFilters = () => filters.filter((filter) => filter === 'all' || props.review.counts()[filter] > 0);
  return (
    <>
      <ChooseOne
        label={say('importUi.filter.label')}
        value={props.review.filter()}
        choices={shownFilters().map((filter) => ({
          value: filter,
          label: say(`importUi.filter.${filter}`, String(props.review.counts()[filter])),
        }))}
        onChoose={props.review.setFilter}
      />
      <div class="row">
        <Button size="small" onPress={props.review.takeAll}>
          {say('importUi.takeAll')}
        </Button>
        <Button size="small" onPress={props.review.leaveAll}>
          {say('importUi.leaveAll')}
        </Button>
      </div>
      <ul class="review-rows">
        <For each={props.review.shown()} fallback={<li class="soft">{say('importUi.noRows')}</li>}>
          {(row) => <ReviewRow row={row} review={props.review} />}
        </For>
      </ul>
      <Pages review={props.review} />
    </>
  );
}

/** Who is in a file and what becomes of each; nothing is kept before the button below is pressed. */
export function ReviewList(props: { run: ImportRun }) {
  const { review } = props.run;
  const tally = () => review.tally();
  const count = () => tally().new + tally().join;
  const rest = () => tally().same + tally().skip + tally().stop;
  const hasDoings = () => review.counts().all > review.counts().same + review.counts().stop;
  return (
    <>
      <Show when={!hasDoings()}>
        <p role="status">{say('importUi.nothing')}</p>
      </Show>
      <Switch
        label={say('importUi.asNote')}
        hint={say('importUi.asNoteHint')}
        on={props.run.asNote()}
        onSwitch={(on) => void props.run.keepAsNote(on)}
      />
      <Rows review={review} />
      <div class="import-end">
        <p role="status">{say('importUi.tally', String(tally().new), String(tally().join), String(rest()))}</p>
        <div class="row">
          <Button kind="primary" unready={count() === 0} onPress={() => void props.run.putIn()}>
            {say('importUi.go', String(count()))}
          </Button>
          <Show when={props.run.table()}>
            <Button onPress={() => props.run.back()}>{say('importUi.back')}</Button>
          </Show>
          <Button kind="plain" onPress={() => props.run.startOver()}>
            {say('importUi.startOver')}
          </Button>
        </div>
      </div>
    </>
  );
}
