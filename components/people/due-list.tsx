import './still-true.css';
import { type Accessor, createSignal, type JSX, Show } from 'solid-js';
import { useApp } from '@/components/live/app';
import { createAsked } from '@/components/live/asked';
import { Button } from '@/components/ui/button';
import { Each } from '@/components/ui/each';
import { dayAt } from '@/utils/platform/clock';
import { say } from '@/utils/platform/say';

const atOnce = 10;

export interface Due<T> {
  /** Undefined until it is known. */
  items: Accessor<T[] | undefined>;
  /** There are others behind these. */
  more: Accessor<boolean>;
  showMore: () => void;
}

/** What is to be looked at again today, the oldest first and some of it at a time. */
export function createDue<T>(ask: (query: { today: string; limit: number }) => Promise<[T[], boolean]>): Due<T> {
  const { now } = useApp();
  const [limit, setLimit] = createSignal(atOnce);
  // Of texts, so that the minutes that pass ask nothing anew.
  const asked = createAsked(
    () => `${dayAt(now())} ${limit()}`,
    () => ask({ today: dayAt(now()), limit: limit() }),
  );
  return {
    items: () => asked.value()?.[0],
    more: () => asked.value()?.[1] ?? false,
    showMore: () => setLimit((before) => before + atOnce),
  };
}

interface DueListProps<T> {
  due: Due<T>;
  label: string;
  keyOf: (item: T) => string;
  /** A line; `onDone`: it was answered and goes away, and the focus stays in the list. */
  children: (item: Accessor<T>, onDone: () => void) => JSX.Element;
}

/** Nothing where nothing is due. */
export function DueList<T>(props: DueListProps<T>) {
  const found = () => props.due.items() ?? [];
  let list: HTMLUListElement | undefined;
  return (
    <Show when={found().length > 0}>
      <ul class="card still-list" ref={list} tabindex="-1" aria-label={props.label}>
        <Each items={found()} keyOf={props.keyOf}>
          {(item) => props.children(item, () => list?.focus())}
        </Each>
      </ul>
      <Show when={props.due.more()}>
        <div>
          <Button onPress={props.due.showMore}>{say('details.still.more')}</Button>
        </div>
      </Show>
    </Show>
  );
}
