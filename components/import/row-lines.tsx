import { createSignal, For, Show } from 'solid-js';
import { useApp } from '@/components/live/app';
import { say } from '@/utils/platform/say';
import type { DifferenceLine } from '@/utils/transfer/differences';
import { linesOf } from '@/utils/transfer/draft-lines';
import { leftOverWords } from '@/utils/transfer/file-words';
import type { PlannedRow, RowChoice } from '@/utils/transfer/plan-types';
import { fieldLabel, valueLabel } from './line-words';
import type { Review } from './review-state';

/** What a row would change of the one it is added to; each line can be left out. */
export function ChangedLines(props: { row: PlannedRow; review: Review }) {
  const { now } = useApp();
  const joined = () => {
    const choice = props.review.choiceOf(props.row);
    return choice.do === 'join' ? choice : undefined;
  };
  const lines = () => props.row.targets.find(({ id }) => id === joined()?.person)?.lines ?? [];
  const wordsOf = ({ field, here, there }: DifferenceLine) =>
    here === null
      ? say('importUi.adds', valueLabel(field, there, now()))
      : say('importUi.replaces', valueLabel(field, there, now()), valueLabel(field, here, now()));
  const turn = (choice: Extract<RowChoice, { do: 'join' }>, place: string, on: boolean) => {
    const take = choice.take.filter((one) => one !== place);
    props.review.choose(props.row, { ...choice, take: on ? [...take, place] : take });
  };
  return (
    <Show when={joined()}>
      {(choice) => (
        <ul class="changed-lines">
          <For each={lines()}>
            {(line) => (
              <li>
                <label class="changed-line">
                  <input
                    type="checkbox"
                    checked={choice().take.includes(line.place)}
                    onChange={(event) => turn(choice(), line.place, event.currentTarget.checked)}
                  />
                  <span dir="auto">{say('importUi.takeLine', fieldLabel(line.field), wordsOf(line))}</span>
                </label>
              </li>
            )}
          </For>
        </ul>
      )}
    </Show>
  );
}

/** What could not be read or kept of a row, and all that it says. */
export function RowDetails(props: { row: PlannedRow }) {
  const { now } = useApp();
  const [open, setOpen] = createSignal(false);
  const notKept = () => props.row.leftOver.map(({ what, text }) => `${say(leftOverWords[what])}: ${text}`).join(' · ');
  return (
    <>
      <For each={props.row.problems}>{(problem) => <p class="small row-problem">{say(problem)}</p>}</For>
      <Show when={notKept()}>
        <p class="soft small" dir="auto">
          {say('importUi.notKept', notKept())}
        </p>
      </Show>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{say('importUi.all')}</summary>
        <Show when={open()}>
          <dl class="all-lines small">
            <For each={linesOf(props.row.draft)}>
              {({ field, value }) => (
                <>
                  <dt class="soft">{fieldLabel(field)}</dt>
                  <dd dir="auto">{valueLabel(field, value, now())}</dd>
                </>
              )}
            </For>
          </dl>
        </Show>
      </details>
    </>
  );
}
