import ChevronDown from 'lucide-solid/icons/chevron-down';
import { For } from 'solid-js';
import { Field, type FieldProps } from './field';

interface Option<T extends string> {
  value: T;
  label: string;
}

interface SelectProps<T extends string> extends FieldProps {
  value: T;
  options: Option<T>[];
  onChange: (value: T) => void;
}

/** The browser's own list: it works by keyboard, touch and screen reader, and is never cut off by a narrow frame. */
export function Select<T extends string>(props: SelectProps<T>) {
  const chosen = (value: string) => props.options.find((option) => option.value === value)?.value;
  const choose = (value: string) => {
    const option = chosen(value);
    if (option !== undefined) props.onChange(option);
  };
  return (
    <Field label={props.label} labelHidden={props.labelHidden ?? false} hint={props.hint} error={props.error}>
      {(ties) => (
        <div class="select-box">
          <select {...ties} class="control" onChange={(event) => choose(event.currentTarget.value)}>
            <For each={props.options}>
              {(option) => (
                <option value={option.value} selected={option.value === props.value}>
                  {option.label}
                </option>
              )}
            </For>
          </select>
          <ChevronDown size={16} />
        </div>
      )}
    </Field>
  );
}
