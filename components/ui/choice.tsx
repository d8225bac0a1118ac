import './choice.css';
import { createUniqueId, For, type JSX } from 'solid-js';

interface Choice<T> {
  value: T;
  label: JSX.Element;
  /** What a screen reader says where the label is cut short. */
  full?: string;
}

interface ChoicesProps<T> {
  label: string;
  labelHidden?: boolean;
  tight?: boolean;
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
      <div class="choices" data-look={props.tight ? 'tight' : undefined}>
        <For each={props.choices}>
          {(choice) => (
            <label class="choice">
              <input
                type="radio"
                name={`choice-${group}`}
                checked={choice.value === props.value}
                aria-label={choice.full}
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

/** Any of a few, all in sight. */
export function ChooseMany<T>(props: ChoicesProps<T> & { values: T[]; onChoose: (values: T[]) => void }) {
  const turn = (value: T, on: boolean) =>
    props.onChoose(
      props.choices.map((choice) => choice.value).filter((each) => (each === value ? on : props.values.includes(each))),
    );
  return (
    <fieldset class="field">
      <Legend text={props.label} hidden={props.labelHidden} />
      <div class="choices" data-look={props.tight ? 'tight' : undefined}>
        <For each={props.choices}>
          {(choice) => (
            <label class="choice">
              <input
                type="checkbox"
                checked={props.values.includes(choice.value)}
                aria-label={choice.full}
                onChange={(event) => turn(choice.value, event.currentTarget.checked)}
              />
              <span>{choice.label}</span>
            </label>
          )}
        </For>
      </div>
    </fieldset>
  );
}
