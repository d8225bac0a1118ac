/** Moves by dragging; a press that does not move stays a press. */
export function makeDraggable(element: HTMLElement, moveTo: (x: number, y: number) => void, signal: AbortSignal): void {
  let from: { x: number; y: number } | undefined;
  let moved = false;
  const listen = <K extends 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel'>(
    type: K,
    run: (event: PointerEvent) => void,
  ) => element.addEventListener(type, (event) => event.isTrusted && run(event), { signal });
  listen('pointerdown', ({ clientX, clientY }) => {
    from = { x: clientX, y: clientY };
    moved = false;
  });
  listen('pointermove', ({ clientX, clientY, pointerId }) => {
    if (!from || Math.hypot(clientX - from.x, clientY - from.y) < 5) return;
    if (!moved) element.setPointerCapture(pointerId);
    moved = true;
    moveTo(clientX, clientY);
  });
  for (const end of ['pointerup', 'pointercancel'] as const) {
    listen(end, () => {
      from = undefined;
    });
  }
  element.addEventListener('click', (event) => moved && event.stopImmediatePropagation(), { capture: true, signal });
}
