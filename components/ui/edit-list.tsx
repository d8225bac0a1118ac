import './edit-list.css';
import Plus from 'lucide-solid/icons/plus';
import X from 'lucide-solid/icons/x';
import { type Accessor, Index, type JSX, Show } from 'solid-js';
import { Button, IconButton } from './button';

interface EditListProps<T> {
  label: string;
  /** Words of the button that adds a line. */
  add: string;
  items: readonly T[];
  /** What a new line holds. */
  fresh: T;
  onChange: (items: T[]) => void;
  children: (item: Accessor<T>, place: number, line: EditLine<T>) => JSX.Element;
}

interface EditLine<T> {
  change: (part: Partial<T>) => void;
  remove: () => void;
}

/** Lines of a form, as many as there are: each is changed in place and can be removed. */
export function EditList<T extends object>(props: EditListProps<T>) {
  let list: HTMLFieldSetElement | undefined;
  const focusOn = (selector: string) => queueMicrotask(() => list?.querySelector<HTMLElement>(selector)?.focus());
  const lineAt = (place: number): EditLine<T> => ({
    change: (part) => props.onChange(props.items.map((item, at) => (at === place ? { ...item, ...part } : item))),
    remove: () => {
      props.onChange(props.items.filter((_, at) => at !== place));
      focusOn(':scope > .button');
    },
  });
  const add = () => {
    props.onChange([...props.items, { ...props.fresh }]);
    focusOn('li:last-child :is(input, select, button)');
  };
  return (
    <fieldset ref={list} class="edit-list">
      <legend class="field-label">{props.label}</legend>
      <Show when={props.items.length > 0}>
        {/* By place: a line that is typed in stays the same element. */}
        <ul>
          <Index each={props.items}>{(item, place) => <li>{props.children(item, place, lineAt(place))}</li>}</Index>
        </ul>
      </Show>
      <Button size="small" kind="plain" icon={Plus} onPress={add}>
        {props.add}
      </Button>
    </fieldset>
  );
}

interface EditFieldsProps {
  remove: string;
  onRemove: () => void;
  children: JSX.Element;
}

/** The fields of a line side by side where there is room, and the button that removes it. */
export function EditFields(props: EditFieldsProps) {
  return (
    <div class="edit-fields">
      <div>{props.children}</div>
      <IconButton icon={X} label={props.remove} onPress={props.onRemove} />
    </div>
  );
}
