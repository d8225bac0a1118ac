import { createUniqueId, For, Show } from 'solid-js';
import { useApp } from '@/components/live/app';
import { dayLabel, sourceLabel } from '@/components/people/labels';
import { Button } from '@/components/ui/button';
import { changeText } from '@/utils/cards/change-text';
import type { CardChange } from '@/utils/cards/changes';
import { partLabel } from '@/utils/cards/lines';
import { say } from '@/utils/platform/say';

interface ChangeLinesProps {
  changes: readonly CardChange[];
  isChosen: (change: CardChange) => boolean;
  onChoose: (changes: readonly CardChange[], on: boolean) => void;
}

/** What is kept now, and where that is known from. */
function Before(props: { change: CardChange }) {
  const { now } = useApp();
  return (
    <Show when={props.change.before} fallback={<span class="soft">{say('cardUi.take.nothingYet')}</span>}>
      {(before) => (
        <>
          <span dir="auto">{changeText(props.change.part, before(), say)}</span>{' '}
          <Show when={props.change.known}>
            {(known) => (
              <span class="soft small">
                {say('ui.sourceOn', sourceLabel(known().source), dayLabel(known().date, now()))}
              </span>
            )}
          </Show>
        </>
      )}
    </Show>
  );
}

function After(props: { change: CardChange }) {
  const told = () => props.change.change === 'confirm' || props.change.after;
  return (
    <Show when={told()} fallback={<span class="soft">{say('cardUi.take.withdrawn')}</span>}>
      <Show
        when={props.change.change !== 'confirm' && props.change.after}
        fallback={<span class="soft">{say('cardUi.take.again')}</span>}
      >
        {(after) => <span dir="auto">{changeText(props.change.part, after(), say)}</span>}
      </Show>
    </Show>
  );
}

function ChangeLine(props: { change: CardChange; chosen: boolean; onChoose: (on: boolean) => void }) {
  const id = createUniqueId();
  return (
    <li class="change">
      <input
        id={id}
        type="checkbox"
        checked={props.chosen}
        onChange={(event) => props.onChoose(event.currentTarget.checked)}
      />
      <label for={id}>
        <span class="change-part">{partLabel(props.change.part, say)}</span>
        <span class="change-side">
          <span class="soft small">{say('cardUi.take.now')}</span>
          <span>
            <Before change={props.change} />
          </span>
        </span>
        <span class="change-side">
          <span class="soft small">{say('cardUi.take.says')}</span>
          <span>
            <After change={props.change} />
          </span>
        </span>
        <Show when={props.change.lookalike}>
          <span class="change-warning">{say('cardUi.take.lookalike')}</span>
        </Show>
      </label>
    </li>
  );
}

/** The difference line by line; each is taken or left. */
export function ChangeLines(props: ChangeLinesProps) {
  const all = () => props.changes.every(props.isChosen);
  return (
    <Show when={props.changes.length > 0} fallback={<p class="soft">{say('cardUi.take.sameAll')}</p>}>
      <fieldset class="field">
        <legend class="field-label">{say('cardUi.take.lines')}</legend>
        <ul class="changes">
          <For each={props.changes}>
            {(change) => (
              <ChangeLine
                change={change}
                chosen={props.isChosen(change)}
                onChoose={(on) => props.onChoose([change], on)}
              />
            )}
          </For>
        </ul>
        <div>
          <Button kind="plain" size="small" onPress={() => props.onChoose(props.changes, !all())}>
            {say(all() ? 'cardUi.take.none' : 'cardUi.take.all')}
          </Button>
        </div>
      </fieldset>
    </Show>
  );
}
