import './choice.css';
import { For } from 'solid-js';

interface Choice<T> {
  value: T;
  label: string;
}

interface ChooseSomeProps<T> {
  label: string;
  choices: Choice<T>[];
  chosen: readonly T[];
  onChoose: (value: T, on: boolean) => void;
}

/** Any number of a few, all in sight. */
export function ChooseSome<T>(props: ChooseSomeProps<T>) {
  return (
    <fieldset class="field">
      <legend class="field-label">{props.label}</legend>
      <div class="choices">
        <For each={props.choices}>
          {(choice) => (
            <label class="choice">
              <input
                type="checkbox"
                checked={props.chosen.includes(choice.value)}
                onChange={(event) => props.onChoose(choice.value, event.currentTarget.checked)}
              />
              <span>{choice.label}</span>
            </label>
          )}
        </For>
      </div>
    </fieldset>
  );
}
