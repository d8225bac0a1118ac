import { type Accessor, createMemo, For, type JSX, Show } from 'solid-js';

interface EachProps<T> {
  items: readonly T[];
  keyOf: (item: T) => string;
  children: (item: Accessor<T>) => JSX.Element;
}

/** A list whose lines stay as they are when the answer comes anew: what has the focus keeps it, and what is open stays open. */
export function Each<T>(props: EachProps<T>) {
  const byKey = createMemo(() => new Map(props.items.map((item) => [props.keyOf(item), item])));
  return (
    <For each={[...byKey().keys()]}>
      {(key) => <Show when={byKey().get(key)}>{(item) => props.children(item as Accessor<T>)}</Show>}
    </For>
  );
}
