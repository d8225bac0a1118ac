/** Remembers what has the focus now; the answer gives it back, as long as it still stands in the page. */
export function makeFocusBack(): () => void {
  const before = document.activeElement;
  return () =>
    queueMicrotask(() => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    });
}
