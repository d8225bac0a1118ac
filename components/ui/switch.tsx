import './switch.css';
import { createUniqueId, type JSX, Show } from 'solid-js';

interface SwitchProps {
  label: JSX.Element;
  hint?: JSX.Element;
  on: boolean;
  /** The switch shows `on`, not the press: what is asked for may be refused. */
  onSwitch: (on: boolean) => void;
}

export function Switch(props: SwitchProps) {
  const id = createUniqueId();
  const turn = (input: HTMLInputElement) => {
    const wanted = input.checked;
    input.checked = props.on;
    props.onSwitch(wanted);
  };
  return (
    <div class="switch">
      <label class="switch-label" for={`switch-${id}`}>
        {props.label}
      </label>
      <Show when={props.hint}>
        <p class="switch-hint" id={`switch-hint-${id}`}>
          {props.hint}
        </p>
      </Show>
      <input
        id={`switch-${id}`}
        type="checkbox"
        role="switch"
        aria-checked={props.on}
        checked={props.on}
        aria-describedby={props.hint ? `switch-hint-${id}` : undefined}
        onChange={(event) => turn(event.currentTarget)}
      />
    </div>
  );
}
