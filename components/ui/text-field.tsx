import type { JSX } from 'solid-js';
import { Field, type FieldProps } from './field';

interface TextFieldProps extends FieldProps {
  value: string;
  onInput: (value: string) => void;
  type?: 'text' | 'search' | 'time' | 'date' | 'email' | 'url';
  placeholder?: string;
  autofocus?: boolean;
}

export function TextField(props: TextFieldProps) {
  return (
    <Field label={props.label} labelHidden={props.labelHidden ?? false} hint={props.hint} error={props.error}>
      {(ties) => (
        <input
          {...ties}
          class="control"
          type={props.type ?? 'text'}
          dir={props.type === 'time' || props.type === 'date' ? undefined : 'auto'}
          value={props.value}
          placeholder={props.placeholder}
          autocomplete="off"
          spellcheck={false}
          autofocus={props.autofocus}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

interface TextAreaProps extends FieldProps {
  value: string;
  onInput: (value: string) => void;
  placeholder?: string;
  rows?: number;
  field?: (element: HTMLTextAreaElement) => void;
  onKeyDown?: JSX.EventHandler<HTMLTextAreaElement, KeyboardEvent>;
}

export function TextArea(props: TextAreaProps) {
  return (
    <Field label={props.label} labelHidden={props.labelHidden ?? false} hint={props.hint} error={props.error}>
      {(ties) => (
        <textarea
          {...ties}
          ref={(element) => props.field?.(element)}
          class="control"
          dir="auto"
          rows={props.rows ?? 3}
          value={props.value}
          placeholder={props.placeholder}
          onInput={(event) => props.onInput(event.currentTarget.value)}
          onKeyDown={(event) => props.onKeyDown?.(event)}
        />
      )}
    </Field>
  );
}
