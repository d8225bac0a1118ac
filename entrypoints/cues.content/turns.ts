export interface Turns {
  /** A turn is wanted; several wishes make one. */
  soon(): void;
  /** A turn is wanted after so many milliseconds, should none come before. */
  later(milliseconds: number): void;
}

/**
 * A page that is being closed still tells of its blur, and takes no timer any more: Firefox throws NS_ERROR_NOT_INITIALIZED
 * then (`nsGlobalWindowInner::SetTimeoutOrInterval`). There is nothing left to wait for.
 */
function startTimer(run: () => void, milliseconds: number): ReturnType<typeof setTimeout> | undefined {
  try {
    return setTimeout(run, milliseconds);
  } catch {
    return undefined;
  }
}

/** One turn after the other, each as soon as `wait` has no milliseconds left to wait. `run` catches its own failures. */
export function makeTurns(run: () => Promise<void>, wait: () => number, signal: AbortSignal): Turns {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let alarm: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let wanted = false;

  function soon(): void {
    wanted = true;
    clearTimeout(timer);
    if (!running && !signal.aborted) timer = startTimer(() => void turn(), Math.max(0, wait()));
  }

  async function turn(): Promise<void> {
    // More was typed while waiting.
    if (wait() > 0) return soon();
    running = true;
    wanted = false;
    clearTimeout(alarm);
    await run();
    running = false;
    if (wanted) soon();
  }

  function later(milliseconds: number): void {
    clearTimeout(alarm);
    if (!signal.aborted) alarm = startTimer(soon, milliseconds);
  }

  const end = () => {
    clearTimeout(timer);
    clearTimeout(alarm);
  };
  signal.addEventListener('abort', end, { once: true });
  return { soon, later };
}
