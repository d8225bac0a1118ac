import './field.css';
import CircleAlert from 'lucide-solid/icons/circle-alert';
import { createUniqueId, type JSX, Show } from 'solid-js';

export interface FieldProps {
  label: string;
  /** The label is for screen readers alone: the place tells the rest. */
  labelHidden?: boolean;
  hint?: string | undefined;
  error?: string | undefined;
}

/** What ties a control to its label, hint and error. */
export interface FieldTies {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': 'true' | undefined;
}

/** Nothing, while nothing is wrong. */
export function FieldError(props: { id?: string; text: string | undefined }) {
  return (
    <Show when={props.text}>
      <p class="field-error" id={props.id} role="alert">
        <CircleAlert size={15} />
        <span>{props.text}</span>
      </p>
    </Show>
  );
}

/** Label, hint and error round one control, which gets its ties as an argument. */
export function Field(props: FieldProps & { children: (ties: FieldTies) => JSX.Element }) {
  const id = createUniqueId();
  const ties: FieldTies = {
    id: `field-${id}`,
    get 'aria-describedby'() {
      const parts = [props.hint && `hint-${id}`, props.error && `error-${id}`].filter(Boolean);
      return parts.length > 0 ? parts.join(' ') : undefined;
    },
    get 'aria-invalid'() {
      return props.error ? ('true' as const) : undefined;
    },
  };
  return (
    <div class="field">
      <label class={props.labelHidden ? 'for-reader' : 'field-label'} for={ties.id}>
        {props.label}
      </label>
      {props.children(ties)}
      <Show when={props.hint}>
        <p class="field-hint" id={`hint-${id}`}>
          {props.hint}
        </p>
      </Show>
      <FieldError id={`error-${id}`} text={props.error} />
    </div>
  );
}
