import './choice.css';
import { createUniqueId, For, type JSX } from 'solid-js';

interface Choice<T> {
  value: T;
  label: JSX.Element;
}

interface ChoicesProps<T> {
  label: string;
  labelHidden?: boolean;
  choices: Choice<T>[];
}

function Legend(props: { text: string; hidden: boolean | undefined }) {
  return <legend class={props.hidden ? 'for-reader' : 'field-label'}>{props.text}</legend>;
}

/** One of a few, all in sight. */
export function ChooseOne<T>(props: ChoicesProps<T> & { value: T; onChoose: (value: T) => void }) {
  const group = createUniqueId();
  return (
    <fieldset class="field">
      <Legend text={props.label} hidden={props.labelHidden} />
      <div class="choices">
        <For each={props.choices}>
          {(choice) => (
            <label class="choice">
              <input
                type="radio"
                name={`choice-${group}`}
                checked={choice.value === props.value}
                onChange={() => props.onChoose(choice.value)}
              />
              <span>{choice.label}</span>
            </label>
          )}
        </For>
      </div>
    </fieldset>
  );
}
