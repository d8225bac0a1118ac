import { onCleanup } from 'solid-js';

/** Long enough that an import or a row of presses is one, short enough to seem at once. */
const quiet = 300;

/** The same act, done once when it was not asked for again for a moment. */
export function createLater(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, quiet);
  };
}
