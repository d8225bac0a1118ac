import { type Accessor, createSignal, onCleanup } from 'solid-js';

const minute = 60_000;

/** Epoch milliseconds, anew with each minute of the clock on the wall. */
export function createNow(clock: () => number = Date.now): Accessor<number> {
  const [now, setNow] = createSignal(clock());
  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    timer = setTimeout(tick, minute - (clock() % minute));
  };
  const tick = () => {
    setNow(clock());
    wait();
  };
  wait();
  onCleanup(() => clearTimeout(timer));
  return now;
}
