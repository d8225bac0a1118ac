import './overlays.css';
import ChevronDown from 'lucide-solid/icons/chevron-down';
import { createEffect, createUniqueId, For, on, Show } from 'solid-js';
import { say } from '@/utils/platform/say';
import { type ComboOption, createCombobox } from './combobox-state';
import { Field, type FieldProps } from './field';

export type { ComboOption } from './combobox-state';

interface ComboboxProps extends FieldProps {
  placeholder?: string;
  value: ComboOption | null;
  /** Those that fit what was typed, in order; `onSearch` keeps them up to date. */
  options: ComboOption[];
  onSearch: (typed: string) => void;
  onChoose: (option: ComboOption | null) => void;
}

interface OptionLineProps {
  id: string;
  option: ComboOption;
  marked: boolean;
  onChoose: () => void;
}

function OptionLine(props: OptionLineProps) {
  let line: HTMLDivElement | undefined;
  createEffect(() => props.marked && line?.scrollIntoView({ block: 'nearest' }));
  return (
    <div
      ref={line}
      id={props.id}
      class="combobox-item"
      role="option"
      tabIndex={-1}
      aria-selected={props.marked}
      // Before the field loses the focus, or the list would be gone under the pointer.
      onPointerDown={(event) => {
        event.preventDefault();
        props.onChoose();
      }}
    >
      <bdi>{props.option.label}</bdi>
      <Show when={props.option.aside}>
        <span class="soft small">{props.option.aside}</span>
      </Show>
    </div>
  );
}

interface OptionListProps {
  id: string;
  label: string;
  options: ComboOption[];
  combo: ReturnType<typeof createCombobox>;
}

function OptionList(props: OptionListProps) {
  const isOpen = () => props.combo.open() && props.options.length > 0;
  let list: HTMLDivElement | undefined;
  // A short frame may end below the field: the list is brought in when it opens.
  createEffect(on(isOpen, (open) => open && list?.scrollIntoView({ block: 'nearest' })));
  return (
    <div
      ref={list}
      id={`list-${props.id}`}
      class="combobox-list"
      role="listbox"
      aria-label={props.label}
      hidden={!isOpen()}
    >
      <For each={props.options}>
        {(option, at) => (
          <OptionLine
            id={`${props.id}-${at()}`}
            option={option}
            marked={at() === props.combo.marked()}
            onChoose={() => props.combo.choose(option)}
          />
        )}
      </For>
    </div>
  );
}

/**
 * Type to search, arrows to move, Enter to choose. The caller searches, so the list may be long or lie elsewhere, and
 * what was typed stays when nothing fits: the ready-made ones put back what was chosen before.
 */
export function Combobox(props: ComboboxProps) {
  const id = createUniqueId();
  const combo = createCombobox({
    value: () => props.value,
    options: () => props.options,
    onSearch: (typed) => props.onSearch(typed),
    onChoose: (option) => props.onChoose(option),
  });
  const isOpen = () => combo.open() && props.options.length > 0;
  const activeId = () => (isOpen() && combo.marked() >= 0 ? `${id}-${combo.marked()}` : undefined);
  const error = () => props.error ?? (combo.isPending() ? say('ui.chooseFromList') : undefined);
  return (
    <Field label={props.label} labelHidden={props.labelHidden ?? false} hint={props.hint} error={error()}>
      {(ties) => (
        <div class="combobox-control">
          <input
            {...ties}
            class="control"
            type="text"
            role="combobox"
            dir="auto"
            autocomplete="off"
            spellcheck={false}
            placeholder={props.placeholder}
            aria-expanded={isOpen()}
            aria-controls={`list-${id}`}
            aria-autocomplete="list"
            aria-activedescendant={activeId()}
            value={combo.shown()}
            onInput={(event) => combo.type(event.currentTarget.value)}
            onKeyDown={combo.press}
            onClick={() => combo.setOpen(true)}
            onFocus={combo.enter}
            onBlur={combo.leave}
          />
          <ChevronDown size={16} />
          <OptionList id={id} label={props.label} options={props.options} combo={combo} />
        </div>
      )}
    </Field>
  );
}
