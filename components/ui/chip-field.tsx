import { For, Show } from 'solid-js';
import { Field, type FieldProps } from './field';
import { Chip } from './surfaces';

interface ChipFieldProps extends FieldProps {
  list: readonly string[];
  placeholder?: string;
  removeLabel: (one: string) => string;
  onChange: (list: string[]) => void;
}

/** A list of short things. Enter or a comma adds what was typed; so does going on, so that nothing typed is lost. */
export function ChipField(props: ChipFieldProps) {
  const add = (input: HTMLInputElement) => {
    const more = input.value
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== '' && !props.list.includes(one));
    input.value = '';
    if (more.length > 0) props.onChange([...props.list, ...new Set(more)]);
  };
  const press = (event: KeyboardEvent & { currentTarget: HTMLInputElement }) => {
    const input = event.currentTarget;
    if (event.isComposing) return;
    if (event.key === 'Backspace' && input.value === '') props.onChange(props.list.slice(0, -1));
    if (event.key !== ',' && !(event.key === 'Enter' && input.value.trim() !== '')) return;
    event.preventDefault();
    add(input);
  };
  return (
    <Field label={props.label} labelHidden={props.labelHidden ?? false} hint={props.hint} error={props.error}>
      {(ties) => (
        <>
          <Show when={props.list.length > 0}>
            <div class="row">
              <For each={props.list}>
                {(one) => (
                  <Chip
                    removeLabel={props.removeLabel(one)}
                    onRemove={() => props.onChange(props.list.filter((each) => each !== one))}
                  >
                    <bdi>{one}</bdi>
                  </Chip>
                )}
              </For>
            </div>
          </Show>
          <input
            {...ties}
            class="control"
            type="text"
            dir="auto"
            autocomplete="off"
            placeholder={props.placeholder}
            onKeyDown={press}
            onBlur={(event) => add(event.currentTarget)}
          />
        </>
      )}
    </Field>
  );
}
