import { type Accessor, createSignal } from 'solid-js';

interface Opening<Part> {
  /** Which part is open; undefined: none. */
  open: Accessor<Part | undefined>;
  /** Opens it, or closes it where it is open. */
  turn: (part: Part) => void;
  close: () => void;
}

/** Parts of which a press opens one. What was pressed has the focus again once it is closed, if it still stands there. */
export function createOpening<Part extends string>(): Opening<Part> {
  const [open, setOpen] = createSignal<Part>();
  let pressed: Element | null = null;
  const close = () => {
    const before = pressed;
    setOpen(undefined);
    queueMicrotask(() => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    });
  };
  const turn = (part: Part) => {
    pressed = document.activeElement;
    setOpen(() => (open() === part ? undefined : part));
  };
  return { open, turn, close };
}
