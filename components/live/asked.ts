import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js';
import { onViewEvent } from '@/utils/messages/client';
import type { ViewEvent } from '@/utils/messages/protocol';
import { type Failure, failureOf } from './failure';

/** Hears events of the background while the owner lives. */
export function createEventListener<E extends ViewEvent['event']>(
  name: E,
  listener: (event: Extract<ViewEvent, { event: E }>) => void,
): void {
  const life = new AbortController();
  const isWanted = (event: ViewEvent): event is Extract<ViewEvent, { event: E }> => event.event === name;
  onViewEvent((event) => isWanted(event) && listener(event), life.signal);
  onCleanup(() => life.abort());
}

export interface Asked<T> {
  /** Undefined until the first answer; after a failure the last answer stays. */
  value: Accessor<T | undefined>;
  failure: Accessor<Failure | undefined>;
  again: () => void;
}

interface AskedOptions {
  /** Events after which the answer may be another. */
  onEvents?: ViewEvent['event'][];
}

/** An answer that follows its question and what the background tells. `undefined` as a question asks nothing. */
export function createAsked<Q, T>(
  question: Accessor<Q | undefined>,
  ask: (question: Q) => Promise<T>,
  options: AskedOptions = {},
): Asked<T> {
  const [value, setValue] = createSignal<T>();
  const [failure, setFailure] = createSignal<Failure>();
  let round = 0;
  const again = () => {
    const current = question();
    if (current === undefined) return;
    round += 1;
    const mine = round;
    ask(current).then(
      (answer) => {
        if (mine !== round) return;
        setValue(() => answer);
        setFailure(undefined);
      },
      (error: unknown) => mine === round && setFailure(failureOf(error)),
    );
  };
  createEffect(on(question, again));
  for (const event of options.onEvents ?? ['records-changed']) createEventListener(event, again);
  return { value, failure, again };
}
